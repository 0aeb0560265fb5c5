import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body, versioned } from "../../api/client.ts";
import type { ReorganizationPlan, ReorganizationQuery } from "../../api/types.ts";
import { nameKey, type Subject } from "./plan.ts";

export type ReorganizationFilter = { status?: string; cursor?: string };

export const reorganizationsQuery = (filter: ReorganizationFilter) =>
  queryOptions({
    queryKey: ["reorganization", "list", filter],
    queryFn: () =>
      body(
        api.GET("/api/v1/reorganizations", {
          params: { query: { ...filter, count: true } as ReorganizationQuery },
        }),
      ),
  });

export const reorganizationQuery = (id: string) =>
  queryOptions({
    queryKey: ["reorganization", "one", id],
    queryFn: () => versioned(api.GET("/api/v1/reorganizations/{id}", { params: { path: { id } } })),
  });

export type Choice = { code: string; name: string; hint: string };

const CHOICES = 20;

/** What a step may speak of, on the eve of its day. */
export const choicesQuery = (of: Subject, q: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ["reorganization", "choices", of, q, asOf],
    queryFn: async (): Promise<Choice[]> => {
      const query = { q: q || undefined, asOf, size: CHOICES };
      if (of === "AREA") {
        const { items } = await body(api.GET("/api/v1/areas", { params: { query } }));
        return items.map(({ key, name, parent }) => ({ code: key, name, hint: parent?.name ?? "" }));
      }
      const { items } = await body(api.GET("/api/v1/organizations", { params: { query } }));
      return items.map(({ code, name, parent }) => ({ code, name, hint: parent?.name ?? "" }));
    },
    staleTime: 60_000,
  });

// Codes have at most 64 characters, and a line of an address has its limits.
const NAMES_A_REQUEST = 100;

/** Names of many at once; who doesn't stand on the day is missing. */
export const namesQuery = (codes: { of: Subject; code: string }[], asOf: string | undefined) =>
  queryOptions({
    queryKey: ["reorganization", "names", asOf, codes.map(({ of, code }) => nameKey(of, code)).join(" ")],
    queryFn: async () => {
      const names: Record<string, string> = {};
      for (const of of ["AREA", "ORGANIZATION"] as const) {
        const wanted = [...new Set(codes.filter((one) => one.of === of).map(({ code }) => code))];
        for (let at = 0; at < wanted.length; at += NAMES_A_REQUEST) {
          const some = wanted.slice(at, at + NAMES_A_REQUEST).join(",");
          for (const { code, name } of await named(of, some, asOf)) names[nameKey(of, code)] = name;
        }
      }
      return names;
    },
    staleTime: 300_000,
  });

async function named(of: Subject, codes: string, asOf: string | undefined) {
  if (of === "AREA") {
    const query = { keys: codes, asOf, size: 200 };
    const { items } = await body(api.GET("/api/v1/areas", { params: { query } }));
    return items.map(({ key, name }) => ({ code: key, name }));
  }
  const query = { codes, asOf, size: 200 };
  return (await body(api.GET("/api/v1/organizations", { params: { query } }))).items;
}

/** Titles of what has to be reported, by code: effects name obligations by it. */
export const requirementsQuery = queryOptions({
  queryKey: ["reorganization", "requirements"],
  queryFn: () => body(api.GET("/api/v1/reporting/requirements")),
  staleTime: 300_000,
});

export function usePreviewReorganization() {
  return useMutation({
    mutationFn: (plan: ReorganizationPlan) =>
      body(api.POST("/api/v1/reorganizations", { params: { query: { dryRun: true } }, body: plan })),
  });
}

export function useRecordReorganization() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (plan: ReorganizationPlan) => body(api.POST("/api/v1/reorganizations", { body: plan })),
    // A reorganization may change whatever this page has read so far.
    onSuccess: () => client.invalidateQueries(),
  });
}

export function useCancelReorganization(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (etag: string) =>
      versioned(
        api.POST("/api/v1/reorganizations/{id}/cancel", {
          params: { path: { id }, header: { "If-Match": etag } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ["reorganization"] }),
  });
}
