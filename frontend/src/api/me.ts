import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { api, body } from "./client.ts";

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: () => body(api.GET("/api/v1/me")),
  staleTime: 300_000,
});

/** The person and the organization acted for; the shell has loaded it before any page renders. */
export function useMe() {
  return useSuspenseQuery(meQuery).data;
}
