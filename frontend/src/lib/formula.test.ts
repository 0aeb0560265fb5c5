import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readFormula } from "./formula.ts";

type Vectors = {
  values: {
    formula: string;
    figures?: Record<string, string | null>;
    decimals: number;
    value: string | null;
  }[];
  unreadable: { formula: string; position: number }[];
};

// The server's formulas are held to the same file.
const vectors: Vectors = JSON.parse(readFileSync("../docs/formula-vectors.json", "utf8"));

test.each(vectors.values)("$formula of $figures is $value", ({ formula, figures = {}, decimals, value }) => {
  const read = readFormula(formula);
  if (!("formula" in read)) throw new Error(`unreadable at ${read.position}`);
  expect(read.formula.value(figures, decimals)).toBe(value === null ? null : Number(value));
  const numbers = Object.fromEntries(
    Object.entries(figures).map(([key, text]) => [key, text === null ? null : Number(text)]),
  );
  expect(read.formula.value(numbers, decimals)).toBe(value === null ? null : Number(value));
});

test.each(vectors.unreadable)("“$formula” stops being a formula at $position", ({ formula, position }) => {
  expect(readFormula(formula)).toEqual({ position });
});

test("a formula knows its operands", () => {
  const read = readFormula("a / (bC + 1) - a");
  expect("formula" in read && read.formula.keys).toEqual(["a", "bC"]);
});
