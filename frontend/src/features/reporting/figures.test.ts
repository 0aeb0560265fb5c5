import { expect, test } from "vitest";
import { computed, grouped, wildJump } from "./figures.ts";

const figure = (key: string) => ({ key, type: "INTEGER" as const, decimals: null, formula: null });
const formula = (key: string, text: string, decimals: number | null = null) => ({
  key,
  type: "NUMBER" as const,
  decimals,
  formula: text,
});

test("formulas are computed in whatever order they stand, from what is shown", () => {
  const form = [
    formula("double", "rate * 2"),
    formula("rate", "done / all * 100", 1),
    figure("all"),
    figure("done"),
  ];
  // What was sent for a formula does not count.
  expect(computed(form, { all: 3, done: 2, rate: 99 })).toEqual({
    all: 3,
    done: 2,
    rate: 66.7,
    double: 133.4,
  });
  expect(computed(form, { all: 0, done: 2 })).toMatchObject({ rate: null, double: null });
  expect(computed(form, { all: 3, done: null })).toMatchObject({ rate: null });
});

test("what no form may have does no harm while it is being written", () => {
  expect(computed([formula("a", "b"), formula("b", "a")], {})).toEqual({ a: null, b: null });
  expect(computed([formula("a", "1 +")], {})).toEqual({ a: null });
});

test.each([
  [40, 10, true],
  [30, 10, false],
  [31, 10, true],
  [10, 31, true],
  [1, 11, false],
  [0, 11, true],
  [12, 0, true],
  [10, 0, false],
  [-20, 5, true],
  [1250, 1000, false],
])("from %s after %s is a wild jump: %s", (now, before, wild) => {
  expect(wildJump(now, before)).toBe(wild);
});

test("indicators stand under their headings, those of none first", () => {
  const form = {
    groups: [{ key: "b" }, { key: "empty" }, { key: "a" }],
    indicators: [
      { key: "1", group: "a" },
      { key: "2", group: null },
      { key: "3", group: "b" },
      { key: "4", group: "a" },
      { key: "5", group: "gone" },
    ],
  };
  expect(
    grouped(form).map(({ group, indicators }) => [group?.key, indicators.map(({ key }) => key)]),
  ).toEqual([
    [undefined, ["2", "5"]],
    ["b", ["3"]],
    ["a", ["1", "4"]],
  ]);
});
