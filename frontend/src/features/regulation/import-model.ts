import type { FieldError } from "../../api/problem.ts";
import type { ConfirmedProvision, ConfirmRegulation, FoundProvision } from "../../api/types.ts";

/** The words that a person writes for a provision; what the document says beside them is never sent back. */
export type Words = { heading: string; headingEn: string; summary: string; summaryEn: string; under: string };

export type Draft = FoundProvision & { words: Words };

export type Particulars = {
  code: string;
  number: string;
  title: string;
  titleEn: string;
  issuedBy: string;
  issuedOn: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  replaces: string;
  parent: string;
};

export const NOTHING: Particulars = {
  code: "",
  number: "",
  title: "",
  titleEn: "",
  issuedBy: "",
  issuedOn: null,
  effectiveFrom: null,
  effectiveTo: null,
  replaces: "",
  parent: "",
};

/** Headings begin as they were found; a summary is written by a person, so it begins empty. */
export function draftsOf(found: FoundProvision[]): Draft[] {
  return found.map((provision) => ({
    ...provision,
    words: { heading: provision.heading ?? "", headingEn: "", summary: "", summaryEn: "", under: "" },
  }));
}

/** Without a provision and everything below it. */
export function without(drafts: Draft[], path: string): Draft[] {
  return drafts.filter((draft) => draft.path !== path && !draft.path.startsWith(`${path}.`));
}

export function toCommand(particulars: Particulars, drafts: Draft[]): ConfirmRegulation {
  return {
    code: particulars.code.trim(),
    number: orNull(particulars.number),
    title: particulars.title.trim(),
    titleEn: orNull(particulars.titleEn),
    issuedBy: orNull(particulars.issuedBy),
    issuedOn: particulars.issuedOn,
    effectiveFrom: particulars.effectiveFrom,
    effectiveTo: particulars.effectiveTo,
    replaces: orNull(particulars.replaces),
    parent: orNull(particulars.parent),
    provisions: drafts.map(
      ({ path, kind, chapter, section, words }): ConfirmedProvision => ({
        path,
        kind,
        chapter,
        section,
        heading: orNull(words.heading),
        headingEn: orNull(words.headingEn),
        summary: orNull(words.summary),
        summaryEn: orNull(words.summaryEn),
        // A link into a parent that was unchosen again leads nowhere.
        under: particulars.parent ? orNull(words.under) : null,
      }),
    ),
  };
}

/** What an article needs before it can be confirmed. */
export function unnamed(draft: Draft): boolean {
  return draft.kind === "ARTICLE" && draft.words.heading.trim() === "";
}

export type Faults = Record<string, string>;

/** The server's pointers, by field: "code", or "D4/heading" for a provision. */
export function faultsOf(errors: FieldError[], drafts: Draft[]): Faults {
  const faults: Faults = {};
  for (const { pointer, detail } of errors) {
    const [, index, field] = /^\/provisions\/(\d+)\/(\w+)$/.exec(pointer) ?? [];
    const path = index === undefined ? undefined : drafts[Number(index)]?.path;
    faults[path && field ? `${path}/${field}` : pointer.slice(1)] = detail;
  }
  return faults;
}

const orNull = (text: string): string | null => text.trim() || null;
