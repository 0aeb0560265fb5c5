import { KINDS, type PlanDraft, type Step, SUBJECTS, toPlan } from "./plan.ts";

/** What the service takes as one file. */
export const LARGEST_FILE = 8 * 1024 * 1024;

export type Unreadable = { reason: "json" | "shape" | "steps" } | { reason: "step"; number: number };
export type ReadPlan = { draft: PlanDraft } | Unreadable;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown) => (typeof value === "string" ? value : "");

/**
 * Reads a plan as it was downloaded or written elsewhere. Only what could not even be shown is refused here; whether
 * the plan is right, the service says in its preview.
 */
export function readPlan(content: string): ReadPlan {
  let plan: unknown;
  try {
    plan = JSON.parse(content);
  } catch {
    return { reason: "json" };
  }
  if (!isRecord(plan)) return { reason: "shape" };
  const { code, title, legalBasis, decidedBy, effectiveOn, steps } = plan;
  if (!Array.isArray(steps) || steps.length === 0) return { reason: "steps" };
  const wrong = steps.findIndex((step) => !isStep(step));
  if (wrong >= 0) return { reason: "step", number: wrong + 1 };
  return {
    draft: {
      particulars: {
        code: text(code),
        title: text(title),
        legalBasis: text(legalBasis),
        decidedBy: text(decidedBy),
        effectiveOn: /^\d{4}-\d{2}-\d{2}$/.test(text(effectiveOn)) ? text(effectiveOn) : null,
      },
      entries: (steps as Step[]).map((step) => ({ step, faults: [] })),
      faults: [],
    },
  };
}

function isStep(step: unknown): boolean {
  if (!isRecord(step)) return false;
  const { kind, of, code, predecessors, successor, successors, heir, as } = step;
  return (
    (KINDS as unknown[]).includes(kind) &&
    (SUBJECTS as unknown[]).includes(of) &&
    [code, successor, heir].every((value) => value == null || typeof value === "string") &&
    [predecessors, successors].every(
      (value) => value == null || (Array.isArray(value) && value.every((one) => typeof one === "string")),
    ) &&
    (as == null || (isRecord(as) && isDescription(as)))
  );
}

const isDescription = ({ superiors, ...words }: Record<string, unknown>) =>
  Object.values(words).every((value) => value == null || typeof value === "string") &&
  (superiors == null ||
    (isRecord(superiors) && Object.values(superiors).every((code) => typeof code === "string")));

/** One step a line: people compare such files by their lines. */
export function planFile(draft: PlanDraft): string {
  const { steps, ...particulars } = toPlan(draft);
  const head = JSON.stringify(particulars, null, 2).replace(/\n}$/, "");
  return `${head},\n  "steps": [\n${steps.map((step) => `    ${JSON.stringify(step)}`).join(",\n")}\n  ]\n}\n`;
}

export function download(name: string, content: string) {
  const address = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
