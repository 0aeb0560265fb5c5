import { expect, it } from "vitest";
import { daysBetween, endOfDay, eveOf, formatDay, formatMoment, startOfDay } from "./day.ts";

it("counts calendar days over the ends of months and years", () => {
  expect(daysBetween("2026-11-24", "2026-11-24")).toBe(0);
  expect(daysBetween("2026-11-24", "2026-12-01")).toBe(7);
  expect(daysBetween("2027-01-02", "2026-12-31")).toBe(-2);
});

it("knows the day before, also of the first of a month", () => {
  expect(eveOf("2025-07-01")).toBe("2025-06-30");
  expect(eveOf("2024-03-01")).toBe("2024-02-29");
});

it("writes days and moments as the offices do", () => {
  expect(formatDay("2026-11-03", "vi")).toBe("03/11/2026");
  expect(formatDay("2026-11-03", "en")).toBe("03/11/2026");
  expect(formatMoment("2026-11-03T18:05:00Z", "vi")).toBe("01:05 04/11/2026");
});

it("knows when a day begins and ends in Viet Nam", () => {
  expect(startOfDay("2026-11-18")).toBe("2026-11-17T17:00:00.000Z");
  expect(endOfDay("2026-11-30")).toBe("2026-11-30T17:00:00.000Z");
});
