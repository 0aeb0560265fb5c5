import type { TemplateIndicator } from "../../api/types.ts";
import { type Figures, readFormula } from "../../lib/formula.ts";

const DECIMALS = 6;
const DECIMALS_OF_FORMULA = 2;

/** The decimals that a figure may have, or is rounded to. */
export function placesOf({
  type,
  decimals,
  formula,
}: Pick<TemplateIndicator, "type"> & Partial<Pick<TemplateIndicator, "decimals" | "formula">>): number {
  if (type === "INTEGER") return 0;
  return decimals ?? (formula ? DECIMALS_OF_FORMULA : DECIMALS);
}

type Computable = Pick<TemplateIndicator, "key" | "type" | "decimals" | "formula">;

/**
 * The figures with those that formulas make of them, in whatever order they stand; a formula over a computed figure
 * takes it as it is shown. What can't be computed is null.
 */
export function computed(
  indicators: readonly Computable[],
  filledIn: Figures,
): Record<string, number | string | null> {
  const figures: Record<string, number | string | null> = {};
  const formulas = new Map<string, Computable>();
  for (const [key, value] of Object.entries(filledIn)) figures[key] = value ?? null;
  for (const indicator of indicators) {
    if (!indicator.formula) continue;
    formulas.set(indicator.key, indicator);
    figures[indicator.key] = null;
  }
  const compute = (indicator: Computable) => {
    // What is being computed is taken out first, so that a circle ends.
    if (!formulas.delete(indicator.key)) return;
    const read = readFormula(indicator.formula ?? "");
    if (!("formula" in read)) return;
    for (const key of read.formula.keys) {
      const operand = formulas.get(key);
      if (operand) compute(operand);
    }
    figures[indicator.key] = read.formula.value(figures, placesOf(indicator));
  };
  for (const indicator of indicators) compute(indicator);
  return figures;
}

const WILD_FACTOR = 3;
const WILD_FLOOR = 10;

/**
 * A figure more than three times the last one, or less than a third of it, and more than ten away from it: likely a slip
 * of the finger, or something worth a word. Small numbers may jump.
 */
export function wildJump(now: number, before: number): boolean {
  const distance = Math.abs(now - before);
  if (distance <= WILD_FLOOR) return false;
  const larger = Math.max(Math.abs(now), Math.abs(before));
  const smaller = Math.min(Math.abs(now), Math.abs(before));
  return Math.sign(now) * Math.sign(before) < 0 || larger > smaller * WILD_FACTOR;
}

export type FigureGroup<Group, Indicator> = { group: Group | null; indicators: Indicator[] };

/** Indicators under their headings, in order; those of no heading come first, and an empty heading is left out. */
export function grouped<Group extends { key: string }, Indicator extends { group: string | null }>(form: {
  groups: Group[];
  indicators: Indicator[];
}): FigureGroup<Group, Indicator>[] {
  const known = new Set(form.groups.map(({ key }) => key));
  const of = (key: string | null) =>
    form.indicators.filter(({ group }) => (group && known.has(group) ? group : null) === key);
  return [
    { group: null, indicators: of(null) },
    ...form.groups.map((group) => ({ group, indicators: of(group.key) })),
  ].filter(({ indicators }) => indicators.length > 0);
}
