import type { FieldError } from "../../api/problem.ts";
import type { ReorganizationPlan, ReorganizationStep, ReorganizedAs } from "../../api/types.ts";

export type StepKind = ReorganizationStep["kind"];
export type Subject = ReorganizationStep["of"];
export type As = Partial<ReorganizedAs>;
/** A step as it is written here: what nobody said is absent. */
export type Step = Omit<ReorganizationStep, "as"> & { as?: As | null };

export const KINDS: StepKind[] = ["FOUND", "RENAME", "MOVE", "MERGE", "SPLIT", "DISSOLVE"];
export const SUBJECTS: Subject[] = ["ORGANIZATION", "AREA"];

/** What is wrong with one field of a step or of the particulars; the field as a path, "" for the whole. */
export type Fault = { field: string; detail: string };

/** Faults stand beside their step, so that they stay with it however the steps are moved about. */
export type Entry = { step: Step; faults: Fault[] };

export type Particulars = {
  code: string;
  title: string;
  legalBasis: string;
  decidedBy: string;
  effectiveOn: string | null;
};

export type PlanDraft = { particulars: Particulars; entries: Entry[]; faults: Fault[] };

export const NOTHING: PlanDraft = {
  particulars: { code: "", title: "", legalBasis: "", decidedBy: "", effectiveOn: null },
  entries: [],
  faults: [],
};

export const isBlank = ({ particulars, entries }: PlanDraft) =>
  entries.length === 0 && Object.values(particulars).every((value) => !value);

/** Puts a step in its place, or at the end; what was said of it was said of another step. */
export function withStep(draft: PlanDraft, step: Step, at: number = draft.entries.length): PlanDraft {
  const entries = [...draft.entries];
  entries[at] = { step, faults: [] };
  return { ...draft, entries };
}

export function withoutStep(draft: PlanDraft, at: number): PlanDraft {
  return { ...draft, entries: draft.entries.filter((_, index) => index !== at) };
}

export function movedStep(draft: PlanDraft, from: number, to: number): PlanDraft {
  const entries = [...draft.entries];
  const [entry] = entries.splice(from, 1);
  if (!entry || to < 0 || to > entries.length) return draft;
  entries.splice(to, 0, entry);
  return { ...draft, entries };
}

export function toPlan({ particulars, entries }: PlanDraft): ReorganizationPlan {
  return {
    code: particulars.code.trim(),
    title: particulars.title.trim(),
    legalBasis: particulars.legalBasis.trim(),
    decidedBy: particulars.decidedBy.trim(),
    effectiveOn: particulars.effectiveOn,
    steps: entries.map(({ step }) => step),
  } as ReorganizationPlan;
}

/** Lays the server's faults out: "/steps/17/as/name" belongs to step 17, everything else to the particulars. */
export function withFaults(draft: PlanDraft, errors: FieldError[]): PlanDraft {
  const ofSteps = new Map<number, Fault[]>();
  const faults: Fault[] = [];
  for (const { pointer, detail } of errors) {
    const [, at, field = ""] = /^\/steps\/(\d+)(?:\/(.*))?$/.exec(pointer) ?? [];
    const index = Number(at);
    if (at === undefined || index >= draft.entries.length) {
      faults.push({ field: pointer.replace(/^\//, ""), detail });
    } else {
      ofSteps.set(index, [...(ofSteps.get(index) ?? []), { field, detail }]);
    }
  }
  return {
    ...draft,
    faults,
    entries: draft.entries.map(({ step }, index) => ({ step, faults: ofSteps.get(index) ?? [] })),
  };
}

export function faultCount({ faults, entries }: PlanDraft): number {
  return faults.length + entries.reduce((sum, entry) => sum + entry.faults.length, 0);
}

export const faultAt = (faults: Fault[], field: string): string | undefined =>
  faults
    .filter((fault) => fault.field === field || fault.field.startsWith(`${field}/`))
    .map(({ detail }) => detail)
    .join(" ") || undefined;

export const nameKey = (of: Subject, code: string) => `${of}/${code}`;

/** What the plan itself founds: it can be chosen in other steps although no register knows it yet. */
export function foundedBy(entries: Entry[]): Map<string, string> {
  const founded = new Map<string, string>();
  for (const { step } of entries) {
    const code = step.kind === "FOUND" ? step.code : step.kind === "MERGE" ? step.successor : undefined;
    if (code && step.as?.name) founded.set(nameKey(step.of, code), step.as.name);
  }
  return founded;
}

/** Everything that a step speaks of, by its lasting name. */
export function codesOf(step: Step): { of: Subject; code: string }[] {
  const same = [step.code, ...(step.predecessors ?? []), step.successor, ...(step.successors ?? [])];
  const all: { of: Subject; code: string | null | undefined }[] = [
    ...same.map((code) => ({ of: step.of, code })),
    { of: step.of, code: step.as?.parent },
    { of: "AREA", code: step.as?.area },
    ...Object.values(step.as?.superiors ?? {}).map((code) => ({ of: "ORGANIZATION" as const, code })),
  ];
  return all.filter((one): one is { of: Subject; code: string } => Boolean(one.code));
}
