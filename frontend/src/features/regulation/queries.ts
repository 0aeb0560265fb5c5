import { queryOptions } from "@tanstack/react-query";
import { api, body } from "../../api/client.ts";
import type { OrganizationDutyQuery } from "../../api/types.ts";

// A regulation changes by a new regulation, not from hour to hour.
const LONG = 3_600_000;

export const regulationsQuery = queryOptions({
  queryKey: ["regulation", "list"],
  queryFn: () => body(api.GET("/api/v1/regulations")),
  staleTime: LONG,
});

export const regulationQuery = (code: string) =>
  queryOptions({
    queryKey: ["regulation", "one", code],
    queryFn: () => body(api.GET("/api/v1/regulations/{code}", { params: { path: { code } } })),
    staleTime: LONG,
  });

export const provisionsQuery = (code: string) =>
  queryOptions({
    queryKey: ["regulation", "provisions", code],
    queryFn: () => body(api.GET("/api/v1/regulations/{code}/provisions", { params: { path: { code } } })),
    staleTime: LONG,
  });

export type DutyFilter = { kind?: string; cadence?: string; asOf?: string };

export const organizationDutiesQuery = (id: string, filter: DutyFilter) =>
  queryOptions({
    queryKey: ["regulation", "duties-of", id, filter],
    queryFn: () =>
      body(
        api.GET("/api/v1/organizations/{id}/duties", {
          params: { path: { id }, query: filter as OrganizationDutyQuery },
        }),
      ),
  });
