import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ACTING_FOR, api, body, type Versioned, versioned } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import type {
  ObligationQuery,
  PunctualityQuery,
  ReportContent,
  ReportDetail,
  ReportQuery,
  Work,
} from "../../api/types.ts";

export type Box = "DRAFTS" | "OUTBOX" | "INBOX" | "COPIES" | "OVERSIGHT";
export type ReportFilter = { period?: string; status?: string; q?: string; cursor?: string };

const PAGE_SIZE = 25;

export const workQuery = queryOptions({
  queryKey: ["reporting", "work"],
  queryFn: async () => withoutTwins(await body(api.GET("/api/v1/me/work"))),
});

export const reportsQuery = (box: Box, filter: ReportFilter) =>
  queryOptions({
    queryKey: ["reporting", "reports", box, filter],
    queryFn: () =>
      body(
        api.GET("/api/v1/reports", {
          params: { query: { box, ...filter, size: PAGE_SIZE, count: true } as ReportQuery },
        }),
      ),
  });

const REVIEW_SIZE = 200;

/** What waits to be accepted, oldest first: as many as one person reviews at a sitting. */
export const reviewQuery = (filter: { period?: string; q?: string }) =>
  queryOptions({
    queryKey: ["reporting", "review", filter],
    queryFn: () =>
      body(
        api.GET("/api/v1/reports", {
          params: {
            query: {
              box: "INBOX",
              status: "SUBMITTED",
              ...filter,
              sort: "submittedAt",
              size: REVIEW_SIZE,
              count: true,
            } as ReportQuery,
          },
        }),
      ),
  });

const actingAs = (organization?: string) => (organization ? { [ACTING_FOR]: organization } : {});

const reportKey = (id: string) => ["reporting", "report", id] as const;

/** Asked as the tab's own organization, or as the one that is named. */
export const fetchReport = (id: string, organization?: string): Promise<Versioned<ReportDetail>> =>
  versioned(api.GET("/api/v1/reports/{id}", { params: { path: { id }, header: actingAs(organization) } }));

export const reportQuery = (id: string) =>
  queryOptions({ queryKey: reportKey(id), queryFn: () => fetchReport(id) });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["reporting", "report", id, "versions"],
    queryFn: () => body(api.GET("/api/v1/reports/{id}/versions", { params: { path: { id } } })),
  });

export const diffQuery = (id: string, number: number, other: number) =>
  queryOptions({
    queryKey: ["reporting", "report", id, "diff", number, other],
    queryFn: () =>
      body(
        api.GET("/api/v1/reports/{id}/versions/{number}/diff/{other}", {
          params: { path: { id, number, other } },
        }),
      ),
  });

export const deliveriesQuery = (id: string) =>
  queryOptions({
    queryKey: ["reporting", "report", id, "deliveries"],
    queryFn: () => body(api.GET("/api/v1/reports/{id}/deliveries", { params: { path: { id } } })),
  });

/** What the report goes on from; it was submitted, so it changes no more while one writes. */
export const previousQuery = (id: string) =>
  queryOptions({
    queryKey: ["reporting", "report", id, "previous"],
    queryFn: () => body(api.GET("/api/v1/reports/{id}/previous", { params: { path: { id } } })),
    staleTime: 300_000,
  });

export const obligationsQuery = (organization: string) =>
  queryOptions({
    queryKey: ["reporting", "obligations", organization],
    queryFn: () =>
      body(
        api.GET("/api/v1/reporting/obligations", {
          params: { query: { organization, sort: "dueOn", size: 100 } as ObligationQuery },
        }),
      ),
  });

/** The latest of them, enough for every report of some years. */
export const latestObligationsQuery = (organization: string) =>
  queryOptions({
    queryKey: ["reporting", "obligations", organization, "latest"],
    queryFn: () =>
      body(
        api.GET("/api/v1/reporting/obligations", {
          params: { query: { organization, sort: "-dueOn", size: 200 } as ObligationQuery },
        }),
      ),
  });

/** How many reports an office still owes fall due on which day. */
export function useDueDays(organization: string | undefined): Record<string, number> {
  const { data } = useQuery({ ...obligationsQuery(organization ?? ""), enabled: organization !== undefined });
  const days: Record<string, number> = {};
  for (const { dueOn, status } of data?.items ?? []) {
    if (OWED.has(status)) days[dueOn] = (days[dueOn] ?? 0) + 1;
  }
  return days;
}

const OWED = new Set(["UPCOMING", "OPEN", "DRAFTING", "OVERDUE", "RETURNED"]);

export type PunctualityFilter = {
  by?: string;
  from?: string;
  to?: string;
  organization?: string;
  recipient?: string;
  area?: string;
  type?: string;
  level?: string;
};

export const punctualityQuery = (filter: PunctualityFilter) =>
  queryOptions({
    queryKey: ["reporting", "punctuality", filter],
    queryFn: () =>
      body(
        api.GET("/api/v1/statistics/punctuality", {
          params: { query: { ...filter, cells: true } as PunctualityQuery },
        }),
      ),
  });

/** Saving is no cached mutation: the draft keeper decides when to save and what to do with a refusal. */
export const saveContent = (
  id: string,
  content: ReportContent,
  etag: string,
  organization?: string,
): Promise<Versioned<ReportDetail>> =>
  versioned(
    api.PUT("/api/v1/reports/{id}/content", {
      params: { path: { id }, header: { "If-Match": etag, ...actingAs(organization) } },
      body: content,
    }),
  );

/** After a verb, the report is known from the answer; every list and count may have changed. */
function useAfterVerb() {
  const queries = useQueryClient();
  return async (answer: Versioned<ReportDetail>) => {
    queries.setQueryData(reportKey(answer.value.id), answer);
    await queries.invalidateQueries({
      queryKey: ["reporting"],
      predicate: (query) => query.queryHash !== JSON.stringify(reportKey(answer.value.id)),
    });
  };
}

export function useDraftReport() {
  const onSuccess = useAfterVerb();
  return useMutation({
    mutationFn: (obligationId: string) =>
      versioned(
        api.POST("/api/v1/reports", {
          body: { obligationId, kind: "PERIODIC", title: null, recipients: null, copies: null },
        }),
      ),
    onSuccess,
  });
}

/** How this office reports what no period asks for; null where no clause says it. */
export const adHocTermsQuery = (organization: string | undefined) =>
  queryOptions({
    queryKey: ["reporting", "ad-hoc-terms", organization],
    queryFn: async () => {
      try {
        return await body(api.GET("/api/v1/reporting/ad-hoc-terms"));
      } catch (error) {
        if (error instanceof Problem && error.status === 404) return null;
        throw error;
      }
    },
  });

export type Addressing = { title: string; recipients: string[]; copies: string[] };

export function useDraftAdHoc() {
  const onSuccess = useAfterVerb();
  return useMutation({
    mutationFn: (addressing: Addressing) =>
      versioned(api.POST("/api/v1/reports", { body: { obligationId: null, kind: "AD_HOC", ...addressing } })),
    onSuccess,
  });
}

export function useAddressReport() {
  const onSuccess = useAfterVerb();
  return useMutation({
    mutationFn: ({ id, etag, ...addressing }: Verb & Addressing) =>
      versioned(
        api.PUT("/api/v1/reports/{id}/addressees", {
          params: { path: { id }, header: { "If-Match": etag } },
          body: addressing,
        }),
      ),
    onSuccess,
  });
}

type Verb = { id: string; etag: string };

export function useSubmitReport() {
  const onSuccess = useAfterVerb();
  return useMutation({
    mutationFn: ({ id, etag }: Verb) =>
      versioned(
        api.POST("/api/v1/reports/{id}/submit", { params: { path: { id }, header: { "If-Match": etag } } }),
      ),
    onSuccess,
  });
}

export function useSignReport() {
  const onSuccess = useAfterVerb();
  return useMutation({
    mutationFn: ({ id, etag }: Verb) =>
      versioned(
        api.POST("/api/v1/reports/{id}/sign", { params: { path: { id }, header: { "If-Match": etag } } }),
      ),
    onSuccess,
  });
}

export function useUnsignReport() {
  const onSuccess = useAfterVerb();
  return useMutation({
    mutationFn: ({ id, etag }: Verb) =>
      versioned(
        api.POST("/api/v1/reports/{id}/unsign", { params: { path: { id }, header: { "If-Match": etag } } }),
      ),
    onSuccess,
  });
}

export function useWithdrawReport() {
  const onSuccess = useAfterVerb();
  return useMutation({
    mutationFn: ({ id, etag, reason }: Verb & { reason: string }) =>
      versioned(
        api.POST("/api/v1/reports/{id}/withdraw", {
          params: { path: { id }, header: { "If-Match": etag } },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}

export function useReturnReport() {
  const onSuccess = useAfterVerb();
  return useMutation({
    mutationFn: ({ id, etag, reason }: Verb & { reason: string }) =>
      versioned(
        api.POST("/api/v1/reports/{id}/return", {
          params: { path: { id }, header: { "If-Match": etag } },
          body: { reason },
        }),
      ),
    onSuccess,
  });
}

export function useAcceptReport() {
  const onSuccess = useAfterVerb();
  return useMutation({
    mutationFn: ({ id, etag }: Verb) =>
      versioned(
        api.POST("/api/v1/reports/{id}/accept", { params: { path: { id }, header: { "If-Match": etag } } }),
      ),
    onSuccess,
  });
}

export function useAcceptReports() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (items: { id: string; etag: string }[]) =>
      body(api.POST("/api/v1/reports/accept", { body: { items } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ["reporting"] }),
  });
}

/** A draft that waits for a signature or to be sent also stands for its obligation: one paper is one piece of work. */
export function withoutTwins(work: Work): Work {
  const named = new Set(
    [...work.toSign.items, ...work.toSubmit.items, ...work.returned.items].map(({ id }) => id),
  );
  const items = work.due.items.filter(({ reportId }) => reportId === null || !named.has(reportId));
  return { ...work, due: { items, count: work.due.count - (work.due.items.length - items.length) } };
}

export function useWorkCount(enabled: boolean): number {
  const { data } = useQuery({ ...workQuery, enabled });
  return data ? waiting(data) : 0;
}

/** How much there is to do, of all kinds. */
export function waiting(work: Work): number {
  const { returned, toSign, toSubmit, due, toAccept, extensionsToDecide } = work;
  return [returned, toSign, toSubmit, due, toAccept, extensionsToDecide].reduce(
    (sum, { count }) => sum + count,
    0,
  );
}

/** After a save the report is known; leaving the editor must not show an older text on return. */
export function useRememberReport() {
  const queries = useQueryClient();
  return (answer: Versioned<ReportDetail>) => queries.setQueryData(reportKey(answer.value.id), answer);
}

/** When the report moved on under the editor, the page has to be built anew from what the server says. */
export function useReloadReport() {
  const queries = useQueryClient();
  return (id: string) => queries.invalidateQueries({ queryKey: reportKey(id) });
}
