import { queryOptions } from "@tanstack/react-query";
import { api, body } from "../../api/client.ts";
import type { OrganizationQuery } from "../../api/types.ts";

export type OrganizationFilter = {
  q?: string;
  level?: string;
  type?: string;
  asOf?: string;
  cursor?: string;
};

const PAGE_SIZE = 50;

export const organizationsQuery = (filter: OrganizationFilter) =>
  queryOptions({
    queryKey: ["organization", "list", filter],
    queryFn: () =>
      body(
        api.GET("/api/v1/organizations", {
          params: { query: { ...filter, size: PAGE_SIZE, count: true } as OrganizationQuery },
        }),
      ),
  });

export const organizationQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ["organization", "one", id, asOf],
    queryFn: () => body(api.GET("/api/v1/organizations/{id}", { params: { path: { id }, query: { asOf } } })),
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ["organization", "history", id],
    queryFn: () => body(api.GET("/api/v1/organizations/{id}/history", { params: { path: { id } } })),
  });
