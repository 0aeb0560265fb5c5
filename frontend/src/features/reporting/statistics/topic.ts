import type { TopicStatistics } from "../../../api/types.ts";
import type { Point, Series } from "./trend.ts";

type Row = TopicStatistics["items"][number];

export type Drawing = { unit: string; series: Series[]; points: Point[] };

/** One drawing for each unit: petitions and meetings on one scale would say something that nobody reported. */
export function drawings(
  { items, periods }: Pick<TopicStatistics, "items" | "periods">,
  localized: (vi: string, en: string) => string,
): Drawing[] {
  const byUnit = new Map<string, Row[]>();
  for (const row of items) {
    if (row.cells.length === 0) continue;
    const unit = localized(row.indicator.unit, row.indicator.unitEn);
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), row]);
  }
  return [...byUnit].map(([unit, rows]) => ({
    unit,
    series: rows.map(({ indicator }) => ({
      key: indicator.key,
      name: localized(indicator.title, indicator.titleEn),
    })),
    points: periods.map(({ code }) => {
      const point: Point = { period: code };
      for (const { indicator, cells } of rows) {
        point[indicator.key] = cells.find(({ period }) => period === code)?.figures.value ?? null;
      }
      return point;
    }),
  }));
}
