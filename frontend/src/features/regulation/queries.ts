import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body, versioned } from "../../api/client.ts";
import type {
  ConfirmRegulation,
  Duty,
  DutyEvidence,
  EditProvision,
  EvidenceQuery,
  LeaderAssignment,
  MissingLeaderQuery,
  OrganizationClass,
  OrganizationDutyQuery,
  RecordEvidence,
  SaveDuty,
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
/** Asks bodies to put a leader in charge; each is answered for itself. */
export function useUrgeLeaders() {
  return useMutation({
    mutationFn: (organizations: string[]) =>
      body(api.POST("/api/v1/leaders/missing/urge", { body: { organizations } })),
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

const ENOUGH_TO_COVER = (actors: OrganizationClass) =>
  actors.organizations.length > 0 ||
  (actors.levels.length > 0 && actors.types.length + actors.functions.length > 0);

/** Whom a class would cover; asked only once it can cover anybody. */
export const coverageQuery = (code: string, actors: OrganizationClass) =>
  queryOptions({
    queryKey: ["regulation", "coverage", code, actors],
    queryFn: () =>
      body(
        api.POST("/api/v1/regulations/{code}/coverage", {
          params: { path: { code } },
          body: { actors, asOf: null },
        }),
      ),
    enabled: ENOUGH_TO_COVER(actors),
  });

/** What a clause asks changed: the reader, the lists of duties and what was done about them. */
function useAfterDuties() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["regulation"] });
}

export function useSaveDuty(code: string, path: string) {
  const onSuccess = useAfterDuties();
  return useMutation({
    mutationFn: ({ duty, said }: { duty: Duty | null; said: SaveDuty }) =>
      duty
        ? body(
            api.PUT("/api/v1/duties/{id}", {
              params: { path: { id: duty.id }, header: { "If-Match": duty.etag } },
              body: said,
            }),
          )
        : body(
            api.POST("/api/v1/regulations/{code}/provisions/{path}/duties", {
              params: { path: { code, path } },
              body: said,
            }),
          ),
    onSuccess,
  });
}

export function useEndDuty() {
  const onSuccess = useAfterDuties();
  return useMutation({
    mutationFn: ({ duty, validTo }: { duty: Duty; validTo: string }) =>
      body(
        api.POST("/api/v1/duties/{id}/end", {
          params: { path: { id: duty.id }, header: { "If-Match": duty.etag } },
          body: { validTo },
        }),
      ),
    onSuccess,
  });
}

export function useDeleteDuty() {
  const onSuccess = useAfterDuties();
  return useMutation({
    mutationFn: (duty: Duty) =>
      api.DELETE("/api/v1/duties/{id}", {
        params: { path: { id: duty.id }, header: { "If-Match": duty.etag } },
      }),
    onSuccess,
  });
}

export const evidenceQuery = (organizationId: string, year?: string) =>
  queryOptions({
    queryKey: ["regulation", "evidence", organizationId, year],
    queryFn: () =>
      body(
        api.GET("/api/v1/organizations/{id}/evidence", {
          params: { path: { id: organizationId }, query: { year: year ? Number(year) : undefined } },
        }),
      ),
    // Whoever may not read it is told 404; asking again changes nothing.
    retry: false,
  });

export type EvidenceFilter = {
  year?: string;
  status?: string;
  duty?: string;
  level?: string;
  area?: string;
  cursor?: string;
};

export const evidenceOverviewQuery = ({ year, ...filter }: EvidenceFilter) =>
  queryOptions({
    queryKey: ["regulation", "evidence", "overview", year, filter],
    queryFn: () =>
      body(
        api.GET("/api/v1/evidence", {
          params: {
            query: {
              ...filter,
              year: year ? Number(year) : undefined,
              size: 50,
              count: true,
            } as EvidenceQuery,
          },
        }),
      ),
  });

/** The body's own reports, to choose those that show that a duty was carried out. */
export const ownReportsQuery = (organizationCode: string) =>
  queryOptions({
    queryKey: ["reporting", "reports", "of", organizationCode],
    queryFn: () =>
      body(
        api.GET("/api/v1/reports", {
          params: { query: { organization: organizationCode, size: 200, sort: "-updatedAt" } },
        }),
      ),
  });

type Record = { row: DutyEvidence; year: number; said: RecordEvidence };

export function useRecordEvidence(organizationId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ row: { duty, evidence }, year, said }: Record) =>
      body(
        api.PUT("/api/v1/organizations/{id}/duties/{dutyId}/evidence/{year}", {
          params: {
            path: { id: organizationId, dutyId: duty.id, year },
            header: evidence ? { "If-Match": evidence.etag } : { "If-None-Match": "*" },
          },
          body: said,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ["regulation", "evidence"] }),
  });
}
