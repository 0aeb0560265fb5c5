import { expect, it } from "vitest";
import type { CalendarDay } from "../../api/types.ts";
import { byMonth, declared, weeksOf } from "./month-grid.ts";

const day = (date: string, status: CalendarDay["status"] = null): CalendarDay => ({
  date,
  working: true,
  kind: "WORKING_DAY",
  name: null,
  nameEn: null,
  status,
  source: null,
  note: null,
  etag: '"0"',
  allowedActions: [],
});

const november = Array.from({ length: 30 }, (_, n) => day(`2026-11-${String(n + 1).padStart(2, "0")}`));

it("puts days under their weekdays, Monday first", () => {
  const weeks = weeksOf(november);
  // 1 November 2026 is a Sunday.
  expect(weeks[0]?.map((cell) => cell?.date ?? null)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    "2026-11-01",
  ]);
  expect(weeks[1]?.[0]?.date).toBe("2026-11-02");
  expect(weeks).toHaveLength(6);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeksOf([])).toEqual([]);
});

it("keeps months apart and knows what was declared", () => {
  const months = byMonth([day("2026-01-01", "LAW"), day("2026-01-02"), day("2026-02-01")]);
  expect(months[0]).toHaveLength(2);
  expect(months[1]).toHaveLength(1);
  expect(declared(months[0] ?? []).map(({ date }) => date)).toEqual(["2026-01-01"]);
});
