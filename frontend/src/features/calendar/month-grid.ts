import type { CalendarDay } from "../../api/types.ts";

/** The days of each month, in their order. */
export function byMonth(days: CalendarDay[]): CalendarDay[][] {
  const months: CalendarDay[][] = [];
  for (const day of days) {
    const month = Number(day.date.slice(5, 7)) - 1;
    months[month] ??= [];
    months[month]?.push(day);
  }
  return months;
}

/** Weeks of seven from Monday on; null before the first and after the last day. */
export function weeksOf(month: CalendarDay[]): (CalendarDay | null)[][] {
  const first = month[0];
  if (!first) return [];
  const before = (new Date(`${first.date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (CalendarDay | null)[] = [...Array<null>(before).fill(null), ...month];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** Days that differ from the ordinary week: those that somebody declared. */
export const declared = (days: CalendarDay[]) => days.filter(({ status }) => status !== null);
