import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body, type Versioned, versioned } from "../../../api/client.ts";
import { Problem } from "../../../api/problem.ts";
import type { Requirement, RequirementChange, SaveRequirement } from "../../../api/types.ts";

export const requirementsQuery = queryOptions({
  queryKey: ["reporting", "requirements"],
  queryFn: () => body(api.GET("/api/v1/reporting/requirements")),
});

const requirementKey = (id: string) => ["reporting", "requirement", id] as const;

export const requirementQuery = (id: string) =>
  queryOptions({
    queryKey: requirementKey(id),
    queryFn: () => versioned(api.GET("/api/v1/reporting/requirements/{id}", { params: { path: { id } } })),
  });

export const regulationsQuery = queryOptions({
  queryKey: ["reporting", "requirement", "regulations"],
  queryFn: () => body(api.GET("/api/v1/regulations")),
});

export const provisionsQuery = (code: string) =>
  queryOptions({
    queryKey: ["reporting", "requirement", "provisions", code],
    queryFn: () => body(api.GET("/api/v1/regulations/{code}/provisions", { params: { path: { code } } })),
    enabled: code !== "",
  });

/** A requirement that is there, with the version that a change is made on; null for a new one. */
export type Base = Versioned<Requirement> | null;

const on = ({ value, etag }: Versioned<Requirement>, dryRun: boolean) => ({
  path: { id: value.id },
  header: { "If-Match": etag },
  query: { dryRun },
});

const send = (base: Base, said: SaveRequirement, dryRun: boolean) =>
  base === null
    ? api.POST("/api/v1/reporting/requirements", { params: { query: { dryRun } }, body: said })
    : api.PUT("/api/v1/reporting/requirements/{id}", { params: on(base, dryRun), body: said });

/** What saving would do. Faults are an answer too: the form shows them at their fields. */
export type Outlook = { change: RequirementChange } | { problem: Problem };

export const outlookQuery = (base: Base, said: SaveRequirement | null) =>
  queryOptions({
    queryKey: ["reporting", "requirement", "outlook", base?.value.id, base?.etag, said],
    queryFn: async (): Promise<Outlook> => {
      try {
        return { change: await body(send(base, said as SaveRequirement, true)) };
      } catch (error) {
        if (error instanceof Problem && error.status === 400) return { problem: error };
        throw error;
      }
    },
    enabled: said !== null,
    retry: false,
  });

function useAfterRequirement() {
  const queries = useQueryClient();
  return async ({ value, etag }: Versioned<RequirementChange>) => {
    queries.setQueryData(requirementKey(value.requirement.id), { value: value.requirement, etag });
    await queries.invalidateQueries({ queryKey: ["reporting"], refetchType: "none" });
    await queries.invalidateQueries({ queryKey: ["reporting", "requirements"] });
  };
}

export function useSaveRequirement(base: Base) {
  const onSuccess = useAfterRequirement();
  return useMutation({
    mutationFn: (said: SaveRequirement) => versioned(send(base, said, false)),
    onSuccess,
  });
}

export type Ending = { base: Versioned<Requirement>; validTo: string };

const sendEnd = ({ base, validTo }: Ending, dryRun: boolean) =>
  api.POST("/api/v1/reporting/requirements/{id}/end", { params: on(base, dryRun), body: { validTo } });

export const endingQuery = (base: Versioned<Requirement>, validTo: string | null) =>
  queryOptions({
    queryKey: ["reporting", "requirement", "ending", base.value.id, base.etag, validTo],
    queryFn: () => body(sendEnd({ base, validTo: validTo as string }, true)),
    enabled: validTo !== null,
    retry: false,
  });

export function useEndRequirement() {
  const onSuccess = useAfterRequirement();
  return useMutation({ mutationFn: (ending: Ending) => versioned(sendEnd(ending, false)), onSuccess });
}
