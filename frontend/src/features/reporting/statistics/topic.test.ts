import { expect, test } from "vitest";
import type { TopicStatistics } from "../../../api/types.ts";
import { drawings } from "./topic.ts";

const row = (key: string, unit: string, cells: [string, number | null][]) => ({
  indicator: { key, title: `Chỉ tiêu ${key}`, titleEn: key, unit, unitEn: unit },
  cells: cells.map(([period, value]) => ({ period, figures: { value, reports: 1 } })),
});

test("what is counted in one unit is drawn together, and what nobody reported is not", () => {
  const topic = {
    periods: [{ code: "2026-M01" }, { code: "2026-M02" }],
    items: [
      row("received", "đơn", [
        ["2026-M01", 5],
        ["2026-M02", 0],
      ]),
      row("receptions", "buổi", [["2026-M02", 2]]),
      row("resolved", "đơn", [["2026-M01", 4]]),
      row("rate", "%", []),
    ],
  } as unknown as TopicStatistics;
  expect(drawings(topic, (vi) => vi)).toEqual([
    {
      unit: "đơn",
      series: [
        { key: "received", name: "Chỉ tiêu received" },
        { key: "resolved", name: "Chỉ tiêu resolved" },
      ],
      points: [
        { period: "2026-M01", received: 5, resolved: 4 },
        { period: "2026-M02", received: 0, resolved: null },
      ],
    },
    {
      unit: "buổi",
      series: [{ key: "receptions", name: "Chỉ tiêu receptions" }],
      points: [
        { period: "2026-M01", receptions: null },
        { period: "2026-M02", receptions: 2 },
      ],
    },
  ]);
});
