import type { As, Step, StepKind, Subject } from "./plan.ts";

export function emptyStep(kind: StepKind, of: Subject): Step {
  switch (kind) {
    case "FOUND":
    case "RENAME":
    case "MOVE":
      return { kind, of, code: "", as: {} };
    case "MERGE":
      return { kind, of, predecessors: [], successor: "" };
    case "SPLIT":
      return { kind, of, code: "", successors: [] };
    case "DISSOLVE":
      return { kind, of, code: "" };
  }
}

/** What a description may say of its subject in a step of this kind. */
export function describable(step: Step): (keyof As)[] {
  const area = step.of === "AREA";
  const words: (keyof As)[] = area
    ? ["name", "kind", "code"]
    : ["name", "nameEn", "abbreviation", "type", "function"];
  const place: (keyof As)[] = area ? ["level", "parent"] : ["level", "area", "parent", "superiors"];
  if (step.kind === "RENAME") return words;
  if (step.kind === "MOVE") return place;
  return step.kind === "FOUND" || step.as ? [...words, ...place] : [];
}

/** Without what was left blank. In a move, "" is a word of its own: it belongs to nothing any more. */
export function cleaned(step: Step): Step {
  const { as, ...rest } = step;
  const said = Object.entries(rest).filter(([, value]) => value !== "" && value != null);
  const clean = Object.fromEntries(said) as Step;
  if (!as) return clean;
  const { superiors, ...words } = as;
  const described: [string, unknown][] = Object.entries(words)
    .map(([name, value]) => [name, value?.trim()] as [string, string | undefined])
    .filter(([name, value]) => {
      if (value == null) return false;
      return value !== "" || (step.kind === "MOVE" && (name === "parent" || name === "area"));
    });
  // Along a line, too, only a move may say "nobody any more".
  const above = Object.entries(superiors ?? {}).filter(([, code]) => code !== "" || step.kind === "MOVE");
  if (above.length > 0) described.push(["superiors", Object.fromEntries(above)]);
  return { ...clean, as: Object.fromEntries(described) as As };
}
