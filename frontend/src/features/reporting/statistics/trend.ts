import type { IndicatorStatistics } from "../../../api/types.ts";

export type Point = { period: string; [series: string]: string | number | null };

export type Series = { key: string; name: string };

/** Seven lines can still be told apart; the table has them all. */
export const MOST_SERIES = 7;

type Row = IndicatorStatistics["items"][number];

/** What a row is called; a body of no area goes by the dash. */
export function nameOf(row: Row, localized: (vi: string, en: string) => string): string {
  if (row.organization) return localized(row.organization.name, row.organization.nameEn);
  return row.area?.name ?? "–";
}

export function keyOf(row: Row): string {
  return row.organization?.id ?? row.area?.code ?? row.period?.code ?? "–";
}

/** The largest come first, so that those drawn are those that weigh. */
export function drawn(items: Row[]): Row[] {
  return [...items]
    .filter(({ figures }) => figures.value !== null)
    .sort((a, b) => (b.figures.value ?? 0) - (a.figures.value ?? 0))
    .slice(0, MOST_SERIES);
}

/** More bars than these are a list, and the list stands below. */
const MOST_BARS = 20;

export type Compared = { name: string; value: number };

/** The rows over the whole stretch, the largest first. */
export function compared(items: Row[], localized: (vi: string, en: string) => string): Compared[] {
  return [...items]
    .flatMap((row) =>
      row.figures.value === null ? [] : [{ name: nameOf(row, localized), value: row.figures.value }],
    )
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_BARS);
}

/** One point a period, with a value for each series or null where nothing was reported. */
export function points(statistics: IndicatorStatistics, rows: Row[] | null): Point[] {
  return statistics.periods.map(({ code }) => {
    const point: Point = { period: code };
    if (rows === null) {
      point.value = statistics.items.find((row) => row.period?.code === code)?.figures.value ?? null;
      return point;
    }
    for (const row of rows) {
      point[keyOf(row)] = row.cells?.find(({ period }) => period === code)?.figures.value ?? null;
    }
    return point;
  });
}
