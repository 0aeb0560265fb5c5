import type {
  EditTemplate,
  IndicatorGroup,
  Template,
  TemplateIndicator,
  TemplateSection,
} from "../../../api/types.ts";

/** A part keeps its identity while its key and place change, or a field would lose the focus at every letter. */
type Placed<Part> = Part & { uid: number };

export type DesignSection = Placed<TemplateSection>;
export type DesignGroup = Placed<IndicatorGroup>;
export type DesignIndicator = Placed<TemplateIndicator>;

/** A form as it stands in the designer. */
export type Design = {
  title: string;
  titleEn: string;
  sections: DesignSection[];
  groups: DesignGroup[];
  indicators: DesignIndicator[];
};

let last = 0;
const placed = <Part>(part: Part): Placed<Part> => {
  last += 1;
  return { ...part, uid: last };
};

export function designOf({ title, titleEn, sections, groups, indicators }: Template): Design {
  return {
    title,
    titleEn,
    sections: sections.map(placed),
    groups: groups.map(placed),
    indicators: indicators.map(placed),
  };
}

const withoutUid = <Part extends object>({ uid: _, ...part }: Placed<Part>) => part;

export function formOf({ title, titleEn, sections, groups, indicators }: Design): EditTemplate {
  return {
    title,
    titleEn,
    sections: sections.map(withoutUid),
    groups: groups.map(withoutUid),
    indicators: indicators.map(withoutUid),
  } as EditTemplate;
}

export const blankSection = (): DesignSection =>
  placed({
    key: "",
    title: "",
    titleEn: "",
    guidance: "",
    guidanceEn: "",
    required: false,
    maxLength: 10_000,
  });

export const blankGroup = (): DesignGroup => placed({ key: "", title: "", titleEn: "" });

export const blankIndicator = (group: string | null): DesignIndicator =>
  placed({
    key: "",
    group,
    title: "",
    titleEn: "",
    guidance: null,
    guidanceEn: null,
    unit: "",
    unitEn: "",
    type: "INTEGER",
    decimals: null,
    min: 0,
    max: null,
    required: false,
    formula: null,
    aggregation: "SUM",
    weight: null,
  });

/** What is computed is neither demanded nor bounded; what is filled in has no formula. */
export function withFormula(indicator: DesignIndicator, formula: string | null): DesignIndicator {
  return formula === null
    ? { ...indicator, formula: null }
    : { ...indicator, formula, required: false, min: null, max: null };
}

export function replaced<Part extends { uid: number }>(parts: Part[], part: Part): Part[] {
  return parts.map((other) => (other.uid === part.uid ? part : other));
}

export function without<Part extends { uid: number }>(parts: Part[], uid: number): Part[] {
  return parts.filter((part) => part.uid !== uid);
}

/** One step up or down among those that it stands with; at the edge nothing happens. */
export function moved<Part extends { uid: number }>(
  parts: Part[],
  uid: number,
  step: 1 | -1,
  together: (part: Part) => boolean = () => true,
): Part[] {
  const from = parts.findIndex((part) => part.uid === uid);
  let to = from + step;
  while (to >= 0 && to < parts.length && !together(parts[to] as Part)) to += step;
  const one = parts[from];
  const other = parts[to];
  if (!one || !other) return parts;
  const result = [...parts];
  result[from] = other;
  result[to] = one;
  return result;
}

/** "Buổi tiếp công dân" → "buoiTiepCongDan": a key to begin with, that no other part has. */
export function keyFor(title: string, taken: readonly string[]): string {
  const words = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 6);
  const joined = words
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  const key = (/^[a-z]/.test(joined) ? joined : `k${joined}`).slice(0, 60);
  if (!taken.includes(key)) return key;
  let number = 2;
  while (taken.includes(`${key}${number}`)) number += 1;
  return `${key}${number}`;
}

export type Change = {
  kind: "added" | "removed" | "changed";
  part: "section" | "indicator";
  title: string;
  titleEn: string;
};

type Form = Pick<Template, "sections" | "indicators">;

/** What a version asks otherwise than the one before it, part by part. */
export function changesBetween(before: Form, after: Form): Change[] {
  return [
    ...compared("section", before.sections, after.sections),
    ...compared("indicator", before.indicators, after.indicators),
  ];
}

function compared<Part extends { key: string; title: string; titleEn: string }>(
  part: Change["part"],
  before: Part[],
  after: Part[],
): Change[] {
  const old = new Map(before.map((one) => [one.key, one]));
  const kept = new Set(after.map(({ key }) => key));
  const told = (kind: Change["kind"], { title, titleEn }: Part): Change => ({ kind, part, title, titleEn });
  return [
    ...after.filter(({ key }) => !old.has(key)).map((one) => told("added", one)),
    ...after
      .filter((one) => old.has(one.key) && JSON.stringify(old.get(one.key)) !== JSON.stringify(one))
      .map((one) => told("changed", one)),
    ...before.filter(({ key }) => !kept.has(key)).map((one) => told("removed", one)),
  ];
}
