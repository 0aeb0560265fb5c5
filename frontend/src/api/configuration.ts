import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { api, body } from "./client.ts";

export const configurationQuery = queryOptions({
  queryKey: ["configuration"],
  queryFn: () => body(api.GET("/api/v1/configuration")),
  // "Today" is the server's; an hour's delay after midnight is the most a page left open may be wrong.
  staleTime: 3_600_000,
  refetchInterval: 3_600_000,
});

export function useConfiguration() {
  return useSuspenseQuery(configurationQuery).data;
}
