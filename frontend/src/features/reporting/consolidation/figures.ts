import type { ConsolidatedFigure } from "../../../api/types.ts";

export type FigureState = ConsolidatedFigure["state"];

/** How a figure stands while it is being typed: what the server said holds until another value stands there. */
export function stateNow(figure: ConsolidatedFigure, typed: number | null): FigureState {
  const { computed } = figure;
  if (typed === figure.value) return figure.state;
  if (computed === null) return "NONE";
  if (typed === null) return "EMPTY";
  return typed === computed ? "COMPUTED" : "EDITED";
}

/** What pulling would change, apart from what was edited by hand. */
export function toPull(figures: ConsolidatedFigure[], typed: Record<string, number | null>): number {
  return figures.filter((figure) => {
    const state = stateNow(figure, typed[figure.indicator] ?? null);
    return figure.fits && (state === "EMPTY" || state === "OUTDATED");
  }).length;
}
