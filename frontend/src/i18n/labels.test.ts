import { setupI18n } from "@lingui/core";
import { expect, it } from "vitest";
import { dueText, periodLabel, provisionLabel, wordFor } from "./labels.ts";
import { messages as english } from "./locales/en.po";
import { messages as vietnamese } from "./locales/vi.po";

const vi = setupI18n({ locale: "vi", messages: { vi: vietnamese } });
const en = setupI18n({ locale: "en", messages: { en: english } });

it.each([
  ["D18", "Điều 18", "Article 18"],
  ["D18.2", "Điều 18 khoản 2", "Article 18, clause 2"],
  ["D6.2.3", "Điều 6 khoản 2 điểm 3", "Article 6, clause 2, point 3"],
  ["D1.p2", "Điều 1 đoạn 2", "Article 1, paragraph 2"],
  ["D4.2.p1", "Điều 4 khoản 2 đoạn 1", "Article 4, clause 2, paragraph 1"],
  ["D7.đ", "Điều 7 điểm đ", "Article 7, point đ"],
  ["D6.2.1.a", "Điều 6 khoản 2 điểm 1.a", "Article 6, clause 2, point 1.a"],
  ["Phụ lục", "Phụ lục", "Phụ lục"],
])("the address %s is read as %s", (path, inVietnamese, inEnglish) => {
  expect(provisionLabel(vi, path)).toBe(inVietnamese);
  expect(provisionLabel(en, path)).toBe(inEnglish);
});

it.each([
  ["2026-M11", "Tháng 11/2026"],
  ["2026-Q4", "Quý IV năm 2026"],
  ["2026-H1", "6 tháng đầu năm 2026"],
  ["2026-9M", "9 tháng năm 2026"],
  ["2026", "Năm 2026"],
  ["khác", "khác"],
])("the period %s is called %s", (code, label) => {
  expect(periodLabel(vi, code)).toBe(label);
});

it.each([
  ["2026-12-24", "Còn 30 ngày", "neutral"],
  ["2026-11-27", "Còn 3 ngày", "attention"],
  ["2026-11-24", "Hạn hôm nay", "attention"],
  ["2026-11-23", "Quá hạn 1 ngày", "danger"],
  ["2026-10-24", "Quá hạn 31 ngày", "danger"],
])("on 24 November a report due on %s reads %s", (dueOn, text, tone) => {
  expect(dueText(vi, dueOn, "2026-11-24")).toEqual({ text, tone });
});

it("counts days in English with the right plural", () => {
  expect(dueText(en, "2026-11-25", "2026-11-24").text).toBe("1 day left");
  expect(dueText(en, "2026-11-22", "2026-11-24").text).toBe("2 days overdue");
});

it("shows a code that has no word yet rather than nothing", () => {
  expect(wordFor(vi, {}, "NEW_TYPE")).toBe("NEW_TYPE");
});
