import type { Duty, DutyAddressees, OrganizationClass, SaveDuty } from "../../api/types.ts";

export const EMPTY_CLASS: OrganizationClass = {
  types: [],
  levels: [],
  functions: [],
  organizations: [],
  except: [],
};

export const EMPTY_ADDRESSEES: DutyAddressees = { relations: [], bodies: null };

/** A duty while it is being written: what nobody has chosen yet is null. */
export type DutyDraft = Omit<SaveDuty, "kind" | "cadence" | "feature" | "titleEn"> & {
  kind: SaveDuty["kind"] | null;
  cadence: SaveDuty["cadence"] | null;
  feature: SaveDuty["feature"] | null;
  titleEn: string;
};

export function draftOf(duty: Duty | null): DutyDraft {
  return {
    kind: duty?.kind ?? null,
    cadence: duty?.cadence ?? null,
    feature: duty?.feature ?? null,
    title: duty?.title ?? "",
    titleEn: duty?.titleEn ?? "",
    actors: duty?.actors ?? EMPTY_CLASS,
    counterparts: duty?.counterparts ?? null,
    recipients: duty?.recipients ?? null,
    copies: duty?.copies ?? null,
    validFrom: duty?.validFrom ?? null,
    validTo: duty?.validTo ?? null,
  };
}

export const isEmptyClass = (bodies: OrganizationClass | null | undefined) =>
  !bodies || Object.values(bodies).every((part) => part.length === 0);

/** As it is sent. What was not chosen goes as null: the server says so at the field. */
export function saidBy(draft: DutyDraft): SaveDuty {
  const addressees = (to: DutyAddressees | null | undefined) =>
    to ? { ...to, bodies: isEmptyClass(to.bodies) ? null : to.bodies } : null;
  return {
    ...draft,
    titleEn: draft.titleEn.trim() || null,
    counterparts: isEmptyClass(draft.counterparts) ? null : draft.counterparts,
    recipients: addressees(draft.recipients),
    copies: addressees(draft.copies),
  } as SaveDuty;
}
