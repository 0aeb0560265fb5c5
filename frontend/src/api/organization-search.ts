import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client.ts";

/** Bodies whose name has some text in it; nothing is asked for a single letter. */
export const organizationSearch = (q: string) =>
  queryOptions({
    queryKey: ["organizations", "search", q],
    queryFn: () => body(api.GET("/api/v1/organizations", { params: { query: { q, size: 20 } } })),
    enabled: q.trim().length > 1,
  });
