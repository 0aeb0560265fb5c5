import { expect, it } from "vitest";
import {
  codesOf,
  faultAt,
  faultCount,
  foundedBy,
  movedStep,
  NOTHING,
  type PlanDraft,
  type Step,
  toPlan,
  withFaults,
  withoutStep,
  withStep,
} from "./plan.ts";

const dissolve = (code: string): Step => ({ kind: "DISSOLVE", of: "ORGANIZATION", code });
const three: PlanDraft = ["a", "b", "c"].reduce((plan, code) => withStep(plan, dissolve(code)), NOTHING);
const order = (plan: PlanDraft) => plan.entries.map(({ step }) => step.code).join("");

it("adds, replaces, moves and removes steps, and leaves the draft before as it was", () => {
  expect(order(withStep(three, dissolve("x"), 1))).toBe("axc");
  expect(order(movedStep(three, 2, 0))).toBe("cab");
  expect(order(movedStep(three, 0, 1))).toBe("bac");
  expect(order(movedStep(three, 0, -1))).toBe("abc");
  expect(order(movedStep(three, 2, 3))).toBe("abc");
  expect(order(withoutStep(three, 1))).toBe("ac");
  expect(order(three)).toBe("abc");
});

it("keeps a fault with its step wherever the step goes, until the step is mended", () => {
  const faulty = withFaults(three, [
    { pointer: "/steps/1/code", code: "step.unknown_code", detail: "Không có." },
    { pointer: "/title", code: "field.required", detail: "Cần điền." },
    { pointer: "/steps", code: "field.required", detail: "Cần có bước." },
    { pointer: "/steps/7/code", code: "step.unknown_code", detail: "Ngoài phương án." },
  ]);
  expect(faultCount(faulty)).toBe(4);
  expect(faulty.faults.map(({ field }) => field)).toEqual(["title", "steps", "steps/7/code"]);
  expect(movedStep(faulty, 1, 0).entries[0]?.faults).toEqual([{ field: "code", detail: "Không có." }]);
  expect(withStep(faulty, dissolve("y"), 1).entries[1]?.faults).toEqual([]);
  expect(withFaults(faulty, []).entries[1]?.faults).toEqual([]);
});

it("finds the fault of a field, also when it points at one of many values", () => {
  const faults = [
    { field: "predecessors/2", detail: "Hai." },
    { field: "as/name", detail: "Tên." },
  ];
  expect(faultAt(faults, "predecessors")).toBe("Hai.");
  expect(faultAt(faults, "as/name")).toBe("Tên.");
  expect(faultAt(faults, "as/nameEn")).toBeUndefined();
});

it("knows what the plan founds itself", () => {
  const plan = [
    { kind: "FOUND", of: "AREA", code: "99", as: { name: "Mới" } },
    { kind: "MERGE", of: "ORGANIZATION", predecessors: ["a"], successor: "ab", as: { name: "Ban AB" } },
    { kind: "MERGE", of: "ORGANIZATION", predecessors: ["c"], successor: "d" },
    { kind: "RENAME", of: "ORGANIZATION", code: "e", as: { name: "Không phải lập mới" } },
  ] as Step[];
  const founded = foundedBy(plan.map((step) => ({ step, faults: [] })));
  expect([...founded]).toEqual([
    ["AREA/99", "Mới"],
    ["ORGANIZATION/ab", "Ban AB"],
  ]);
});

it("names everything a step speaks of, the area of a body among them", () => {
  const step: Step = {
    kind: "MERGE",
    of: "ORGANIZATION",
    predecessors: ["a", "b"],
    successor: "c",
    as: { parent: "tu", area: "60", name: "C" },
  };
  expect(codesOf(step).map(({ of, code }) => `${of} ${code}`)).toEqual([
    "ORGANIZATION a",
    "ORGANIZATION b",
    "ORGANIZATION c",
    "ORGANIZATION tu",
    "AREA 60",
  ]);
});

it("sends trimmed particulars and the bare steps", () => {
  const plan = toPlan({ ...three, particulars: { ...three.particulars, code: " thu ", title: " Thử " } });
  expect(plan.code).toBe("thu");
  expect(plan.title).toBe("Thử");
  expect(plan.steps[0]).toEqual(dissolve("a"));
});
