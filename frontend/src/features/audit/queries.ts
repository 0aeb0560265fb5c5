import { queryOptions } from "@tanstack/react-query";
import { api, body } from "../../api/client.ts";
import type { AuditQuery } from "../../api/types.ts";

export type AuditFilter = { subject?: string; actor?: string; from?: string; to?: string; cursor?: string };

const PAGE_SIZE = 50;

export const auditQuery = (filter: AuditFilter) =>
  queryOptions({
    queryKey: ["audit", filter],
    queryFn: () =>
      body(api.GET("/api/v1/audit", { params: { query: { ...filter, size: PAGE_SIZE } as AuditQuery } })),
  });
