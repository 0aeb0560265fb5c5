import { setupI18n } from "@lingui/core";
import { describe, expect, it } from "vitest";
import type { PunctualityCounts, PunctualityRow } from "../../api/types.ts";
import { messages as english } from "../../i18n/locales/en.po";
import { messages as vietnamese } from "../../i18n/locales/vi.po";
import { cellsInOrder, cellText, countsText, ordered, percentText, toneOf } from "./punctuality.ts";
import { punctualityRanges, shortPeriod } from "./punctuality-range.ts";

const vi = setupI18n({ locale: "vi", messages: { vi: vietnamese } });
const en = setupI18n({ locale: "en", messages: { en: english } });

function counts(given: Partial<PunctualityCounts>): PunctualityCounts {
  const all = {
    onTime: 0,
    late: 0,
    missing: 0,
    returned: 0,
    pending: 0,
    waived: 0,
    nothingToReport: 0,
    daysLate: 0,
    ...given,
  };
  const expected = all.onTime + all.late + all.missing;
  return {
    ...all,
    expected,
    onTimeRate: expected === 0 ? null : all.onTime / expected,
    submittedRate: expected === 0 ? null : (all.onTime + all.late) / expected,
  };
}

const row = (code: string, given: Partial<PunctualityCounts>): PunctualityRow => ({
  organization: { id: code, code, name: code, nameEn: code },
  area: null,
  type: null,
  level: null,
  period: null,
  cells: null,
  counts: counts(given),
});

describe("a cell", () => {
  it("speaks by figures and by tone", () => {
    expect(cellText(counts({ onTime: 3, late: 1 }))).toBe("3/4");
    expect(toneOf(counts({ onTime: 3, late: 1 }))).toBe("attention");
    expect(toneOf(counts({ onTime: 4 }))).toBe("success");
    expect(toneOf(counts({ missing: 1 }))).toBe("danger");
  });

  it("is silent while nothing is due", () => {
    expect(cellText(counts({ pending: 2 }))).toBe("–");
    expect(toneOf(counts({ pending: 2 }))).toBe("neutral");
  });

  it("says it in words", () => {
    expect(countsText(vi, counts({ onTime: 3, missing: 1 }))).toBe("3 đúng hạn, 1 chưa nộp");
    expect(countsText(en, counts({ onTime: 3, late: 1, waived: 1 }))).toBe("3 on time, 1 late, 1 waived");
    expect(countsText(vi, counts({}))).toBe("không có báo cáo phải nộp");
    expect(percentText(0.91667)).toBe("91,7 %");
    expect(percentText(null)).toBe("–");
  });
});

it("puts the worst first, and of equals the one that misses most", () => {
  const rows = [
    row("a", { onTime: 1 }),
    row("b", { missing: 1 }),
    row("c", { missing: 3 }),
    row("d", { pending: 1 }),
  ];
  const codes = (order: "name" | "worst" | "best") => ordered(rows, order).map((r) => r.organization?.code);
  expect(codes("worst")).toEqual(["c", "b", "a", "d"]);
  expect(codes("best")).toEqual(["d", "a", "b", "c"]);
  expect(codes("name")).toEqual(["a", "b", "c", "d"]);
});

it("keeps a column for every period, also where nothing was owed", () => {
  const cells = [{ period: "2026-M02", counts: counts({ onTime: 1 }) }];
  expect(cellsInOrder({ ...row("a", {}), cells }, ["2026-M01", "2026-M02"])).toEqual([
    undefined,
    counts({ onTime: 1 }),
  ]);
});

it("offers stretches of one kind of period", () => {
  const [latest, year] = punctualityRanges(vi, "2026-03-09");
  expect(latest).toMatchObject({ from: "2025-M04", to: "2026-M03" });
  expect(year).toMatchObject({ from: "2026-M01", to: "2026-M12", label: "Các tháng năm 2026" });
});

it.each([
  ["2026-M11", "11/26"],
  ["2026-Q4", "IV/26"],
  ["2026-H1", "H1/26"],
  ["2026", "2026"],
])("shortens %s to %s", (code, short) => expect(shortPeriod(code)).toBe(short));
