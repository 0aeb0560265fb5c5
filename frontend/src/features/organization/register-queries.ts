import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body, versioned } from "../../api/client.ts";
import { save } from "../../api/download.ts";
import type { OrganizationExportQuery, OrganizationFields } from "../../api/types.ts";
import type { OrganizationFilter } from "./queries.ts";

export type SheetFormat = "csv" | "xlsx";

/** All that the list shows, on all its pages, as one file. */
export function useExportOrganizations() {
  return useMutation({
    mutationFn: async ({ format, filter }: { format: SheetFormat; filter: OrganizationFilter }) => {
      const { cursor: _, ...asked } = filter;
      const { data, response } = await api.GET("/api/v1/organizations/export", {
        params: { query: { ...asked, format } as OrganizationExportQuery },
        parseAs: "blob",
      });
      save(data as Blob, response.headers.get("Content-Disposition"), `organizations.${format}`);
    },
  });
}

export function useImportTemplate() {
  return useMutation({
    mutationFn: async (format: SheetFormat) => {
      const { data, response } = await api.GET("/api/v1/organizations/import/template", {
        params: { query: { format } },
        parseAs: "blob",
      });
      save(data as Blob, response.headers.get("Content-Disposition"), `template.${format}`);
    },
  });
}

type Import = { file: File; asOf: string | null; dryRun: boolean; preview?: string };

function sendFile({ file, asOf, dryRun, preview }: Import) {
  return body(
    api.POST("/api/v1/organizations/import", {
      params: { query: { dryRun, asOf: asOf ?? undefined, preview } },
      body: file as never,
      bodySerializer: (content: unknown) => content as Blob,
      // What the file is, the server sees for itself.
      headers: { "Content-Type": "application/octet-stream" },
    }),
  );
}

export const usePreviewImport = () =>
  useMutation({ mutationFn: (file: Omit<Import, "dryRun">) => sendFile({ ...file, dryRun: true }) });

export function useApplyImport() {
  const after = useAfterRegister();
  return useMutation({
    mutationFn: (file: Omit<Import, "dryRun">) => sendFile({ ...file, dryRun: false }),
    onSuccess: after,
  });
}

/** The version that a correction has to name; the list knows none. */
export const organizationVersionQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ["organization", "version", id, asOf],
    queryFn: () =>
      versioned(api.GET("/api/v1/organizations/{id}", { params: { path: { id }, query: { asOf } } })),
    staleTime: 0,
  });

export function useFoundOrganization() {
  const after = useAfterRegister();
  return useMutation({
    mutationFn: (command: OrganizationFields & { code: string }) =>
      body(api.POST("/api/v1/organizations", { body: command })),
    onSuccess: after,
  });
}

type Correction = { id: string; asOf?: string; etag: string; command: Partial<OrganizationFields> };

export function useCorrectOrganization() {
  const after = useAfterRegister();
  return useMutation({
    mutationFn: ({ id, asOf, etag, command }: Correction) =>
      body(
        api.PATCH("/api/v1/organizations/{id}", {
          params: { path: { id }, query: { asOf }, header: { "If-Match": etag } },
          // A merge patch: what is left out stays as it is.
          body: command as never,
        }),
      ),
    onSuccess: after,
  });
}

function useAfterRegister() {
  const client = useQueryClient();
  // Whatever names an organization may name it otherwise now.
  return () => client.invalidateQueries();
}

/** A few organizations, or areas, that a typed word may mean. */
export const parentsQuery = (q: string) =>
  queryOptions({
    queryKey: ["organization", "choices", q],
    queryFn: () =>
      body(api.GET("/api/v1/organizations", { params: { query: { q: q || undefined, size: 20 } } })),
  });

export const areasQuery = (q: string) =>
  queryOptions({
    queryKey: ["organization", "areas", q],
    queryFn: () => body(api.GET("/api/v1/areas", { params: { query: { q: q || undefined, size: 20 } } })),
  });
