import { expect, it } from "vitest";
import { type PlanDraft, withFaults } from "./plan.ts";
import { planFile, readPlan } from "./plan-file.ts";

const plan = {
  code: "thu-2027",
  title: "Thử",
  legalBasis: "Nghị quyết 1",
  decidedBy: "Quốc hội",
  effectiveOn: "2027-01-01",
  steps: [
    { kind: "RENAME", of: "ORGANIZATION", code: "hlg", as: { name: "Hội Luật" } },
    { kind: "DISSOLVE", of: "AREA", code: "593" },
    { kind: "MOVE", of: "ORGANIZATION", code: "hnb", as: { superiors: { PARTY: "tu", STATE: "" } } },
  ],
};

function read(content: unknown): PlanDraft {
  const answer = readPlan(JSON.stringify(content));
  if (!("draft" in answer)) throw new Error(answer.reason);
  return answer.draft;
}

it("writes what it reads, and never the faults", () => {
  const draft = withFaults(read(plan), [{ pointer: "/steps/0/code", code: "x", detail: "Sai." }]);
  const file = planFile(draft);
  expect(JSON.parse(file)).toEqual(plan);
  expect(file.split("\n").filter((line) => line.includes('"kind"'))).toHaveLength(3);
});

it("tells why a file can't be read", () => {
  expect(readPlan("{")).toEqual({ reason: "json" });
  expect(readPlan("[]")).toEqual({ reason: "shape" });
  expect(readPlan("{}")).toEqual({ reason: "steps" });
  expect(readPlan('{"steps": []}')).toEqual({ reason: "steps" });
  for (const wrong of [
    null,
    "RENAME",
    { kind: "RENAME" },
    { kind: "ABOLISH", of: "AREA" },
    { kind: "MERGE", of: "AREA", predecessors: "593" },
    { kind: "FOUND", of: "AREA", as: { name: 5 } },
    { kind: "MOVE", of: "ORGANIZATION", as: { superiors: "tu" } },
  ])
    expect(readPlan(JSON.stringify({ steps: [plan.steps[0], wrong] }))).toEqual({
      reason: "step",
      number: 2,
    });
});

it("leaves a day that is none, and particulars that are missing, to be written", () => {
  const { particulars } = read({ steps: plan.steps, effectiveOn: "1/1/2027" });
  expect(particulars).toEqual({ code: "", title: "", legalBasis: "", decidedBy: "", effectiveOn: null });
});
