import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "../../api/client.ts";
import type { Obligation, ObligationQuery } from "../../api/types.ts";

export type FollowUpFilter = {
  period?: string;
  status?: string;
  extensionRequested?: string;
  cursor?: string;
};

export const followUpQuery = (filter: FollowUpFilter) =>
  queryOptions({
    queryKey: ["reporting", "follow-up", filter],
    queryFn: () =>
      body(
        api.GET("/api/v1/reporting/obligations", {
          params: {
            query: { ...filter, box: "FOLLOWED", size: 50, count: true } as unknown as ObligationQuery,
          },
        }),
      ),
  });

export const stepsQuery = (id: string) =>
  queryOptions({
    queryKey: ["reporting", "obligation-steps", id],
    queryFn: () => body(api.GET("/api/v1/reporting/obligations/{id}/steps", { params: { path: { id } } })),
  });

function useAfterFollowUp() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["reporting"] });
}

export function useRemindAllLate() {
  const onSuccess = useAfterFollowUp();
  return useMutation({
    mutationFn: (period: string | undefined) =>
      body(
        api.POST("/api/v1/reporting/obligations/remind", {
          body: { ids: null, allLate: true, period: period ?? null },
        }),
      ),
    onSuccess,
  });
}

/** Those that were ticked, however late they are. */
export function useRemindChosen() {
  const onSuccess = useAfterFollowUp();
  return useMutation({
    mutationFn: (ids: string[]) =>
      body(
        api.POST("/api/v1/reporting/obligations/remind", {
          body: { ids, allLate: null, period: null },
        }),
      ),
    onSuccess,
  });
}

/** The verbs that are said with a reason, some of them with a new due day. */
export type FollowUpVerb = "REQUEST_EXTENSION" | "EXTEND" | "REFUSE_EXTENSION" | "WAIVE" | "REINSTATE";

export type FollowUp = { obligation: Obligation; verb: FollowUpVerb; until: string | null; reason: string };

const said = ({ obligation, verb, until, reason }: FollowUp) => {
  const params = { path: { id: obligation.id }, header: { "If-Match": obligation.etag } };
  switch (verb) {
    case "REQUEST_EXTENSION":
      return body(
        api.POST("/api/v1/reporting/obligations/{id}/request-extension", {
          params,
          body: { until: until ?? "", reason },
        }),
      );
    case "EXTEND":
      return body(
        api.POST("/api/v1/reporting/obligations/{id}/extend", {
          params,
          body: { until: until ?? "", reason },
        }),
      );
    case "REFUSE_EXTENSION":
      return body(
        api.POST("/api/v1/reporting/obligations/{id}/refuse-extension", { params, body: { reason } }),
      );
    case "WAIVE":
      return body(api.POST("/api/v1/reporting/obligations/{id}/waive", { params, body: { reason } }));
    case "REINSTATE":
      return body(api.POST("/api/v1/reporting/obligations/{id}/reinstate", { params, body: { reason } }));
  }
};

export function useFollowUp() {
  const onSuccess = useAfterFollowUp();
  return useMutation({ mutationFn: said, onSuccess });
}

export function useRemind() {
  const onSuccess = useAfterFollowUp();
  return useMutation({
    mutationFn: ({ id, etag }: Obligation) =>
      body(
        api.POST("/api/v1/reporting/obligations/{id}/remind", {
          params: { path: { id }, header: { "If-Match": etag } },
        }),
      ),
    onSuccess,
  });
}
