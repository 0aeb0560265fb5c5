import { describe, expect, it } from "vitest";
import { formatNumber, parseNumber } from "./number.ts";

describe("a figure", () => {
  it.each([
    ["0", 0],
    ["12", 12],
    ["1234", 1234],
    ["1.234", 1234],
    ["1.234.567,25", 1234567.25],
    ["12,5", 12.5],
    [" 1 234 ", 1234],
    ["-3", -3],
  ])("%j is read as %d", (text, value) => {
    expect(parseNumber(text)).toEqual({ kind: "value", value });
  });

  it.each(["12.5", "1,234.5", "1.23.456", "abc", "1e5", "--1", "5%", "1."])(
    "%j is refused, not guessed",
    (text) => {
      expect(parseNumber(text)).toEqual({ kind: "invalid" });
    },
  );

  it("may be left out", () => {
    expect(parseNumber("  ")).toEqual({ kind: "empty" });
  });

  it.each([0, 7, 1234, 1234567.25, -3])("%d survives writing and reading", (value) => {
    expect(parseNumber(formatNumber(value))).toEqual({ kind: "value", value });
  });
});
