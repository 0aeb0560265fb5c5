import type { ReportContent, TemplateIndicator } from "../../api/types.ts";
import { formatNumber, parseNumber } from "../../lib/number.ts";
import { placesOf } from "./figures.ts";

/** What the author is typing. Figures stay text until they are sent, so that a half-typed one is lost neither. */
export type Draft = {
  sections: Record<string, string>;
  indicators: Record<string, string>;
  note: string;
  /** Why there is nothing to report; only there when that is the answer. */
  nothingToReport?: string;
};

export type FieldKey = `/sections/${string}` | `/indicators/${string}` | "/note" | "/nothingToReport";

type Form = { sections: { key: string }[]; indicators: { key: string; formula?: string | null }[] };

export function draftOf(content: ReportContent, form: Form): Draft {
  const sections: Record<string, string> = {};
  for (const { key } of form.sections) sections[key] = content.sections?.[key] ?? "";
  const indicators: Record<string, string> = {};
  for (const { key, formula } of form.indicators) {
    // What a formula says is nobody's text: it follows from the rest, and must never look like somebody's change.
    if (formula) continue;
    const value = content.indicators?.[key];
    indicators[key] = typeof value === "number" ? formatNumber(value) : "";
  }
  return {
    sections,
    indicators,
    note: content.note ?? "",
    ...(typeof content.nothingToReport === "string" && { nothingToReport: content.nothingToReport }),
  };
}

/** The figures as numbers, as far as they are any. */
export function figuresOf(draft: Draft): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(draft.indicators).map(([key, text]) => {
      const parsed = parseNumber(text);
      return [key, parsed.kind === "value" ? parsed.value : null];
    }),
  );
}

export function contentOf(draft: Draft): ReportContent {
  return {
    sections: draft.sections,
    indicators: figuresOf(draft),
    note: draft.note === "" ? null : draft.note,
    ...(draft.nothingToReport !== undefined && { nothingToReport: draft.nothingToReport }),
  } as ReportContent;
}

export function fieldsOf(draft: Draft): FieldKey[] {
  return [
    ...Object.keys(draft.sections).map((key) => `/sections/${key}` as const),
    ...Object.keys(draft.indicators).map((key) => `/indicators/${key}` as const),
    "/note",
    "/nothingToReport",
  ];
}

/** What has been filled in besides, which an answer that there is nothing to report leaves no room for. */
export function filledIn(draft: Draft): FieldKey[] {
  return fieldsOf(draft).filter(
    (field) => field !== "/note" && field !== "/nothingToReport" && textOf(draft, field).trim() !== "",
  );
}

export function textOf(draft: Draft, field: FieldKey): string {
  if (field === "/note") return draft.note;
  if (field === "/nothingToReport") return draft.nothingToReport ?? "";
  const [, group, key] = field.split("/") as [string, "sections" | "indicators", string];
  return draft[group][key] ?? "";
}

/** The draft with another text in a field; null unsays that there is nothing to report. */
export function withValue(draft: Draft, field: FieldKey, value: string | null): Draft {
  if (field === "/nothingToReport") {
    const { nothingToReport: _, ...rest } = draft;
    return value === null ? rest : { ...rest, nothingToReport: value };
  }
  if (field === "/note") return { ...draft, note: value ?? "" };
  const [, group, key] = field.split("/") as [string, "sections" | "indicators", string];
  return { ...draft, [group]: { ...draft[group], [key]: value ?? "" } };
}

const heldIn = (draft: Draft, field: FieldKey): string | null =>
  field === "/nothingToReport" ? (draft.nothingToReport ?? null) : textOf(draft, field);

/** The draft with what another one holds in a field. */
export const withValueOf = (draft: Draft, field: FieldKey, other: Draft): Draft =>
  withValue(draft, field, heldIn(other, field));

// "1.200" and "1200" are the same figure; text differs by any character.
function meaning(draft: Draft, field: FieldKey): string | null {
  const value = heldIn(draft, field);
  if (value === null) return null;
  if (!field.startsWith("/indicators/")) return value;
  const parsed = parseNumber(value);
  return parsed.kind === "value" ? String(parsed.value) : value.trim();
}

export function differences(one: Draft, other: Draft): FieldKey[] {
  return fieldsOf(one).filter((field) => meaning(one, field) !== meaning(other, field));
}

export type Merge = { merged: Draft; conflicts: FieldKey[] };

/**
 * Both sides started from `base`. What only one side changed is taken from that side; what both changed differently is
 * a conflict for the author to decide, and until then keeps the author's own text.
 */
export function merge(base: Draft, mine: Draft, theirs: Draft): Merge {
  let merged = mine;
  const conflicts: FieldKey[] = [];
  for (const field of differences(mine, theirs)) {
    const iChanged = meaning(base, field) !== meaning(mine, field);
    const theyChanged = meaning(base, field) !== meaning(theirs, field);
    if (!iChanged) merged = withValueOf(merged, field, theirs);
    else if (theyChanged) conflicts.push(field);
  }
  return { merged, conflicts };
}

export type FigureFault = "not-a-number" | "not-whole" | "too-precise" | "out-of-bounds";

export type Bounds = Pick<TemplateIndicator, "type" | "min" | "max"> &
  Partial<Pick<TemplateIndicator, "decimals" | "formula">>;

const LARGEST = 1e15;

/** A percentage lies between 0 and 100 unless its template says otherwise. */
export function boundsOf({ type, min, max }: Pick<Bounds, "type" | "min" | "max">): {
  min: number | null;
  max: number | null;
} {
  const percentage = type === "PERCENTAGE";
  return { min: min ?? (percentage ? 0 : null), max: max ?? (percentage ? 100 : null) };
}

/** Checked while typing; the server checks the same again. */
export function figureFault(text: string, bounds: Bounds): FigureFault | null {
  const parsed = parseNumber(text);
  if (parsed.kind === "empty") return null;
  if (parsed.kind === "invalid") return "not-a-number";
  if (bounds.type === "INTEGER" && !Number.isInteger(parsed.value)) return "not-whole";
  if ((text.split(",")[1]?.trim().length ?? 0) > placesOf(bounds)) return "too-precise";
  const { min, max } = boundsOf(bounds);
  if ((min !== null && parsed.value < min) || (max !== null && parsed.value > max)) return "out-of-bounds";
  return Math.abs(parsed.value) >= LARGEST ? "out-of-bounds" : null;
}

/** The id of the input for a JSON pointer, so that a problem finds its field. */
export const fieldId = (pointer: string) => `field${pointer.replaceAll("/", "-")}`;
