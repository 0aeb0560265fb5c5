import { describe, expect, it } from "vitest";
import type { ConsolidatedFigure } from "../../../api/types.ts";
import { stateNow, toPull } from "./figures.ts";

const figure = (part: Partial<ConsolidatedFigure>): ConsolidatedFigure => ({
  indicator: "visits",
  value: null,
  computed: 12,
  state: "EMPTY",
  fits: true,
  sources: 2,
  ...part,
});

describe("a consolidated figure", () => {
  it("is edited as soon as another value is typed, and computed when it is typed back", () => {
    const pulled = figure({ value: 12, state: "COMPUTED" });
    expect(stateNow(pulled, 12)).toBe("COMPUTED");
    expect(stateNow(pulled, 13)).toBe("EDITED");
    expect(stateNow(figure({ value: 13, state: "EDITED" }), 12)).toBe("COMPUTED");
  });

  it("stays what the server says while nothing is typed", () => {
    expect(stateNow(figure({ value: 10, state: "OUTDATED" }), 10)).toBe("OUTDATED");
  });

  it("that no source gives is the author's own", () => {
    expect(stateNow(figure({ computed: null, state: "NONE" }), 5)).toBe("NONE");
  });

  it("is pulled when it is empty or outdated, and the form takes it", () => {
    const figures = [
      figure({ indicator: "a" }),
      figure({ indicator: "b", value: 10, state: "OUTDATED" }),
      figure({ indicator: "c", value: 13, state: "EDITED" }),
      figure({ indicator: "d", fits: false }),
    ];
    expect(toPull(figures, { a: null, b: 10, c: 13, d: null })).toBe(2);
    expect(toPull(figures, { a: 12, b: 10, c: 13, d: null })).toBe(1);
  });
});
