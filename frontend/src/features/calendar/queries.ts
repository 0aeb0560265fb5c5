import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body } from "../../api/client.ts";
import type { CalendarDay, DeclareDay } from "../../api/types.ts";

export const yearQuery = (year: number) =>
  queryOptions({
    queryKey: ["calendar", "days", year],
    queryFn: () =>
      body(
        api.GET("/api/v1/calendar/days", {
          params: { query: { from: `${year}-01-01`, to: `${year}-12-31` } },
        }),
      ),
  });

export const proposalQuery = (year: number) =>
  queryOptions({
    queryKey: ["calendar", "proposal", year],
    queryFn: () => body(api.GET("/api/v1/calendar/proposals/{year}", { params: { path: { year } } })),
  });

type Declared = { day: Pick<CalendarDay, "date" | "etag">; as: DeclareDay; dryRun?: boolean };

export const declareDay = ({ day, as, dryRun = false }: Declared) =>
  body(
    api.PUT("/api/v1/calendar/days/{date}", {
      params: { path: { date: day.date }, query: { dryRun }, header: { "If-Match": day.etag } },
      body: as,
    }),
  );

export const resetDay = ({ day, dryRun = false }: { day: CalendarDay; dryRun?: boolean }) =>
  body(
    api.DELETE("/api/v1/calendar/days/{date}", {
      params: { path: { date: day.date }, query: { dryRun }, header: { "If-Match": day.etag } },
    }),
  );

/** A change of the calendar moves due days, so everything that shows one is asked again. */
export function useAfterCalendar() {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["calendar"] }),
      queries.invalidateQueries({ queryKey: ["reporting"] }),
    ]);
}

/** What a change would move, before it is made. */
export const usePreviewDay = () =>
  useMutation({
    mutationFn: ({ day, as }: { day: CalendarDay; as: DeclareDay | null }) =>
      as ? declareDay({ day, as, dryRun: true }) : resetDay({ day, dryRun: true }),
  });

export function useChangeDay() {
  const onSuccess = useAfterCalendar();
  return useMutation({
    mutationFn: ({ day, as }: { day: CalendarDay; as: DeclareDay | null }) =>
      as ? declareDay({ day, as }) : resetDay({ day }),
    onSuccess,
  });
}
