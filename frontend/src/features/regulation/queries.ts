import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body, versioned } from "../../api/client.ts";
import type {
  ConfirmRegulation,
  EditProvision,
  LeaderAssignment,
  MissingLeaderQuery,
  OrganizationDutyQuery,
} from "../../api/types.ts";

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

export const provisionQuery = (code: string, path: string) =>
  queryOptions({
    queryKey: ["regulation", "provision", code, path],
    queryFn: () =>
      versioned(
        api.GET("/api/v1/regulations/{code}/provisions/{path}", { params: { path: { code, path } } }),
      ),
  });

export const issuersQuery = (q: string) =>
  queryOptions({
    queryKey: ["regulation", "issuers", q],
    queryFn: () => body(api.GET("/api/v1/organizations", { params: { query: { q, size: 20 } } })),
    enabled: q.trim().length > 1,
  });

const MARKDOWN = "text/markdown";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Browsers do not know Markdown files by type, so the name decides. */
export function useImportRegulation() {
  return useMutation({
    mutationFn: (file: File) =>
      body(
        api.POST("/api/v1/regulations/import", {
          body: file as never,
          bodySerializer: (content: unknown) => content as Blob,
          headers: { "Content-Type": /\.docx$/i.test(file.name) ? WORD : MARKDOWN },
        }),
      ),
  });
}

export function useConfirmRegulation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (command: ConfirmRegulation) => body(api.POST("/api/v1/regulations", { body: command })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["regulation"] }),
  });
}

type Edit = { code: string; path: string; etag: string; command: EditProvision };

export function useEditProvision() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ code, path, etag, command }: Edit) =>
      versioned(
        api.PATCH("/api/v1/regulations/{code}/provisions/{path}", {
          params: { path: { code, path }, header: { "If-Match": etag } },
          body: command,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ["regulation"] }),
  });
}
const leadersKey = (organizationId: string) => ["regulation", "leaders", organizationId];

export const leadersQuery = (organizationId: string) =>
  queryOptions({
    queryKey: leadersKey(organizationId),
    queryFn: () =>
      body(api.GET("/api/v1/organizations/{id}/leaders", { params: { path: { id: organizationId } } })),
  });

export type LeaderTerms = {
  name: string;
  post: string;
  decisionNumber: string | null;
  decidedOn: string | null;
  validFrom: string;
  validTo: string | null;
};

/** Who is in charge changed, and with it who is missing. */
function useAfterLeaders() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["regulation", "leaders"] });
}

export function useAssignLeader(organizationId: string) {
  const onSuccess = useAfterLeaders();
  return useMutation({
    mutationFn: (terms: LeaderTerms) =>
      body(
        api.POST("/api/v1/organizations/{id}/leaders", {
          params: { path: { id: organizationId } },
          body: terms,
        }),
      ),
    onSuccess,
  });
}

export function useCorrectLeader(organizationId: string) {
  const onSuccess = useAfterLeaders();
  return useMutation({
    mutationFn: ({ leader, terms }: { leader: LeaderAssignment; terms: LeaderTerms }) =>
      body(
        api.PATCH("/api/v1/organizations/{id}/leaders/{leaderId}", {
          params: {
            path: { id: organizationId, leaderId: leader.id },
            header: { "If-Match": leader.etag },
          },
          body: terms,
        }),
      ),
    onSuccess,
  });
}

export type MissingLeaderFilter = {
  q?: string;
  level?: string;
  type?: string;
  area?: string;
  asOf?: string;
  cursor?: string;
};

export const missingLeadersQuery = (filter: MissingLeaderFilter) =>
  queryOptions({
    queryKey: ["regulation", "leaders", "missing", filter],
    queryFn: () =>
      body(
        api.GET("/api/v1/leaders/missing", {
          params: { query: { ...filter, size: 50, count: true } as MissingLeaderQuery },
        }),
      ),
  });

/** The areas to choose from: few enough to be a list, and each stands for the communes in it. */
export const districtsQuery = (asOf?: string) =>
  queryOptions({
    queryKey: ["organization", "districts", asOf],
    queryFn: () =>
      body(
        api.GET("/api/v1/areas", { params: { query: { level: "DISTRICT", size: 200, sort: "name", asOf } } }),
      ),
    staleTime: 300_000,
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
