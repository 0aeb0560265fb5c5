import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "../../api/client.ts";
import type { Role, SeatDetail, SeatQuery } from "../../api/types.ts";

export type SeatFilter = {
  q?: string;
  organization?: string;
  person?: string;
  role?: string;
  active?: string;
  asOf?: string;
  cursor?: string;
};

export const seatsQuery = (filter: SeatFilter) =>
  queryOptions({
    queryKey: ["access", "seats", filter],
    queryFn: () =>
      body(
        api.GET("/api/v1/seats", {
          params: { query: { ...filter, size: 50, count: true } as unknown as SeatQuery },
        }),
      ),
  });

/** Organizations to choose from while a name is typed. */
export const choicesQuery = (q: string) =>
  queryOptions({
    queryKey: ["organization", "choices", q],
    queryFn: () =>
      body(api.GET("/api/v1/organizations", { params: { query: { q: q || undefined, size: 20 } } })),
  });

function useAfterSeats() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["access", "seats"] });
}

export type SeatTerms = {
  username: string;
  displayName: string | null;
  email: string | null;
  organization: string | null;
  role: Role;
  validFrom: string | null;
  validTo: string | null;
};

export function useGrantSeat() {
  const onSuccess = useAfterSeats();
  return useMutation({
    mutationFn: (terms: SeatTerms) => body(api.POST("/api/v1/seats", { body: terms })),
    onSuccess,
    // The answer may hold a password: gone with the dialog that shows it.
    gcTime: 0,
  });
}

const end = (seat: SeatDetail, dryRun: boolean, reason: string | null) =>
  body(
    api.POST("/api/v1/seats/{id}/end", {
      params: { path: { id: seat.id }, header: { "If-Match": seat.etag }, query: { dryRun } },
      body: { reason },
    }),
  );

/** What there is to know before a seat is ended. */
export const endingQuery = (seat: SeatDetail) =>
  queryOptions({
    queryKey: ["access", "seats", "ending", seat.id, seat.etag],
    queryFn: () => end(seat, true, null),
  });

export function useEndSeat() {
  const onSuccess = useAfterSeats();
  return useMutation({
    mutationFn: ({ seat, reason }: { seat: SeatDetail; reason: string | null }) => end(seat, false, reason),
    onSuccess,
  });
}

export function useUnbindPerson() {
  const onSuccess = useAfterSeats();
  return useMutation({
    mutationFn: ({ id, etag }: SeatDetail["person"]) =>
      body(
        api.POST("/api/v1/persons/{id}/unbind", { params: { path: { id }, header: { "If-Match": etag } } }),
      ),
    onSuccess,
  });
}
