import { useSearch } from "@tanstack/react-router";
import { useMe } from "../../api/me.ts";
import { CalendarPage } from "../../features/calendar/calendar-page.tsx";
import { useDueDays } from "../../features/reporting/queries.ts";

export function CalendarRoute() {
  const office = useMe().actingFor?.code;
  return <CalendarPage filter={useSearch({ from: "/calendar" })} due={useDueDays(office)} />;
}
