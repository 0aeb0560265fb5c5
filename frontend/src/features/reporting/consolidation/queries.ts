import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body, type Versioned, versioned } from "../../../api/client.ts";
import type { Consolidation } from "../../../api/types.ts";

const key = (id: string) => ["reporting", "report", id, "sources"] as const;

export const consolidationQuery = (id: string, period?: string) =>
  queryOptions({
    queryKey: [...key(id), period ?? ""],
    queryFn: () =>
      body(api.GET("/api/v1/reports/{id}/sources", { params: { path: { id }, query: { period } } })),
  });

/** Asking for passages counts as reading the sources: never in the background, never ahead of time. */
export const passagesQuery = (id: string, section: string) =>
  queryOptions({
    queryKey: ["reporting", "report", id, "passages", section],
    queryFn: () =>
      body(api.GET("/api/v1/reports/{id}/passages", { params: { path: { id }, query: { section } } })),
    refetchOnWindowFocus: false,
  });

export const provenanceQuery = (id: string, indicator: string) =>
  queryOptions({
    queryKey: ["reporting", "report", id, "provenance", indicator],
    queryFn: () =>
      body(api.GET("/api/v1/reports/{id}/provenance", { params: { path: { id }, query: { indicator } } })),
  });

export type Choice = { add: string[]; remove: string[] };
export type Quote = { section: string; sourceId: string; sourceSection: string };

/** One act of building a report; each answers with the version that the next one must name. */
export type Act =
  | { verb: "choose"; choice: Choice }
  | { verb: "pull"; indicators?: string[] }
  | { verb: "quote"; quote: Quote };

function send(id: string, etag: string, act: Act): Promise<Versioned<Consolidation>> {
  const params = { path: { id }, header: { "If-Match": etag } };
  switch (act.verb) {
    case "choose":
      return versioned(api.POST("/api/v1/reports/{id}/sources", { params, body: act.choice }));
    case "pull":
      return versioned(
        api.POST("/api/v1/reports/{id}/pull", { params, body: { indicators: act.indicators ?? null } }),
      );
    case "quote":
      return versioned(api.POST("/api/v1/reports/{id}/quote", { params, body: act.quote }));
  }
}

/** Does one act after the other on a draft, and asks anew for all that is shown of the report. */
export function useBuildReport(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ etag, acts }: { etag: string; acts: Act[] }) => {
      let version = etag;
      for (const act of acts) version = (await send(id, version, act)).etag;
    },
    // Also after a refusal: an act before it may have been done. The passages are left, they were read.
    onSettled: () =>
      queries.invalidateQueries({
        queryKey: ["reporting", "report", id],
        predicate: ({ queryKey }) => queryKey[3] !== "passages",
      }),
  });
}
