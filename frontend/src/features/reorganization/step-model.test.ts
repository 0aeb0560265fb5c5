import { expect, it } from "vitest";
import { KINDS, type Step } from "./plan.ts";
import { cleaned, describable, emptyStep } from "./step-model.ts";

it("sends nothing that was left blank, so that no kind of step has a field it knows nothing of", () => {
  for (const kind of KINDS)
    for (const of of ["AREA", "ORGANIZATION"] as const) {
      const { as, predecessors, successors, ...bare } = cleaned(emptyStep(kind, of));
      expect(bare).toEqual({ kind, of });
      expect(Object.keys(as ?? {})).toEqual([]);
      expect([...(predecessors ?? []), ...(successors ?? [])]).toEqual([]);
    }
});

it("keeps 'none' in a move, where it is a word of its own", () => {
  const move: Step = { kind: "MOVE", of: "ORGANIZATION", code: "a", as: { parent: "", name: " " } };
  expect(cleaned(move).as).toEqual({ parent: "" });
  expect(cleaned({ ...move, kind: "FOUND" }).as).toEqual({});
  const above = { superiors: { PARTY: "tu", STATE: "" } };
  expect(cleaned({ ...move, as: above }).as).toEqual(above);
  expect(cleaned({ ...move, kind: "FOUND", as: above }).as).toEqual({ superiors: { PARTY: "tu" } });
});

it("asks only for what a step of its kind may say", () => {
  expect(describable(emptyStep("RENAME", "AREA"))).toEqual(["name", "kind", "code"]);
  expect(describable(emptyStep("MOVE", "ORGANIZATION"))).toEqual(["level", "area", "parent", "superiors"]);
  expect(describable(emptyStep("MERGE", "ORGANIZATION"))).toEqual([]);
  expect(describable({ ...emptyStep("MERGE", "ORGANIZATION"), as: {} })).toContain("nameEn");
  expect(describable(emptyStep("DISSOLVE", "ORGANIZATION"))).toEqual([]);
});
