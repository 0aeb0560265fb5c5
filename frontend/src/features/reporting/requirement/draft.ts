import type {
  DueRule,
  OrganizationClass,
  Provision,
  Requirement,
  SaveRequirement,
} from "../../../api/types.ts";

/** What the form holds while it is filled in; nothing is guessed for what is still empty. */
export type RequirementDraft = {
  code: string;
  title: string;
  titleEn: string;
  regulation: string;
  provision: string;
  template: string;
  frequency: SaveRequirement["frequency"] | null;
  reporters: OrganizationClass;
  recipient: SaveRequirement["recipient"] | null;
  copies: SaveRequirement["recipient"][];
  firstDay: number | null;
  rule: DueRule["rule"];
  days: Record<string, number>;
  roll: DueRule["roll"];
  oversight: NonNullable<SaveRequirement["oversight"]>;
  validFrom: string | null;
  validTo: string | null;
  legalBasis: string;
};

/** A tree of provisions as one list, in the order of the text. */
export const inOrder = (provisions: Provision[]): Provision[] =>
  provisions.flatMap((provision) => [provision, ...inOrder(provision.children)]);

/** From the lowest level up, as the deadlines cascade. */
export const CASCADE = ["COMMUNE", "DISTRICT", "PROVINCE"] as const;

export const DECREE_FIRST_DAY = 15;

export const newDraft = (today: string): RequirementDraft => ({
  code: "",
  title: "",
  titleEn: "",
  regulation: "",
  provision: "",
  template: "",
  frequency: null,
  reporters: { types: [], levels: [], functions: [], organizations: [], except: [] },
  recipient: null,
  copies: [],
  firstDay: DECREE_FIRST_DAY,
  rule: "WORKING_DAYS_AFTER_CUT_OFF",
  days: { COMMUNE: 2, DISTRICT: 4, PROVINCE: 6 },
  roll: "PREVIOUS_WORKING_DAY",
  oversight: [],
  validFrom: today,
  validTo: null,
  legalBasis: "",
});

export const draftOf = (requirement: Requirement): RequirementDraft => ({
  code: requirement.code,
  title: requirement.title,
  titleEn: requirement.titleEn,
  regulation: requirement.provision.regulation,
  provision: requirement.provision.path,
  template: requirement.template,
  frequency: requirement.frequency,
  reporters: requirement.reporters,
  recipient: requirement.recipient,
  copies: requirement.copies,
  firstDay: requirement.window.firstDay,
  rule: requirement.due.rule,
  days: requirement.due.days,
  roll: requirement.due.roll ?? "PREVIOUS_WORKING_DAY",
  oversight: requirement.oversight,
  validFrom: requirement.validFrom,
  validTo: requirement.validTo ?? null,
  legalBasis: requirement.legalBasis,
});

/** Counted in working days, a due day is one already. */
export const rolls = (rule: DueRule["rule"]) => !rule.startsWith("WORKING_DAYS");

const namesSomebody = ({ types, functions, organizations }: OrganizationClass) =>
  types.length + functions.length + organizations.length > 0;

/** The command, or null while something is missing that nothing could be said without. */
export function saidBy(draft: RequirementDraft): SaveRequirement | null {
  const { frequency, recipient, firstDay, rule, days, roll, validFrom, ...said } = draft;
  const texts = [draft.code, draft.title, draft.titleEn, draft.provision, draft.template, draft.legalBasis];
  if (texts.some((text) => text.trim() === "")) return null;
  if (!frequency || !recipient || firstDay === null || !validFrom) return null;
  if (!namesSomebody(draft.reporters) || Object.keys(days).length === 0) return null;
  return {
    ...said,
    frequency,
    recipient,
    window: { firstDay },
    due: { rule, days, roll: rolls(rule) ? roll : null },
    validFrom,
  };
}
