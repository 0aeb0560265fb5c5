import { expect, test } from "vitest";
import type { IndicatorStatistics } from "../../../api/types.ts";
import { compared, drawn, keyOf, MOST_SERIES, nameOf, points } from "./trend.ts";

const figures = (value: number | null) => ({ value, reports: 1 });
const area = (code: string, value: number | null, cells: [string, number | null][]) => ({
  area: { code, name: `Phường ${code}` },
  figures: figures(value),
  cells: cells.map(([period, cell]) => ({ period, figures: figures(cell) })),
});
const periods = ["2026-M01", "2026-M02"].map((code) => ({ code }));
const statistics = (items: unknown[]) => ({ periods, items }) as unknown as IndicatorStatistics;

test("a period without a report is a gap, not a zero", () => {
  const months = statistics([{ period: { code: "2026-M02" }, figures: figures(0) }]);
  expect(points(months, null)).toEqual([
    { period: "2026-M01", value: null },
    { period: "2026-M02", value: 0 },
  ]);
});

test("areas are drawn beside each other, the largest first", () => {
  const areas = statistics([
    area("1", 3, [["2026-M01", 3]]),
    area("2", 9, [
      ["2026-M01", 4],
      ["2026-M02", 5],
    ]),
    area("3", null, []),
  ]);
  const rows = drawn(areas.items);
  expect(rows.map(keyOf)).toEqual(["2", "1"]);
  expect(points(areas, rows)).toEqual([
    { period: "2026-M01", "2": 4, "1": 3 },
    { period: "2026-M02", "2": 5, "1": null },
  ]);
  expect(nameOf(areas.items[0] as never, (vi) => vi)).toBe("Phường 1");
});

test("areas are compared over the whole stretch, those without a figure left out", () => {
  const areas = statistics([area("1", 3, []), area("2", 9, []), area("3", null, []), area("4", 0, [])]);
  expect(compared(areas.items, (vi) => vi)).toEqual([
    { name: "Phường 2", value: 9 },
    { name: "Phường 1", value: 3 },
    { name: "Phường 4", value: 0 },
  ]);
});

test("no more are drawn than can be told apart", () => {
  const many = statistics(Array.from({ length: 20 }, (_, at) => area(String(at), at, [])));
  expect(drawn(many.items)).toHaveLength(MOST_SERIES);
});
