import type { Organization, OrganizationFields } from "../../api/types.ts";
import type { Choice } from "./found-select.tsx";

/** What is typed into the form; texts are never null there. */
export type Draft = {
  code: string;
  name: string;
  nameEn: string;
  abbreviation: string;
  type: string | null;
  level: string | null;
  function: string | null;
  area: Choice | null;
  parent: Choice | null;
  validFrom: string | null;
  validTo: string | null;
};

export const EMPTY: Draft = {
  code: "",
  name: "",
  nameEn: "",
  abbreviation: "",
  type: null,
  level: null,
  function: null,
  area: null,
  parent: null,
  validFrom: null,
  validTo: null,
};

export function draftOf(organization: Organization, parentName: string): Draft {
  const { area, parent, ...said } = organization;
  return {
    ...said,
    area: area && { value: area.code, label: area.name },
    parent: parent && { value: parent.id, label: parentName },
  };
}

export function fieldsOf({ code: _, area, parent, ...said }: Draft): OrganizationFields {
  return {
    ...said,
    areaCode: area?.value ?? null,
    parentId: parent?.value ?? null,
  } as OrganizationFields;
}

/** Only what became different: what somebody else corrected meanwhile is not said again. */
export function changed(before: Draft, after: Draft): Partial<OrganizationFields> {
  const was = fieldsOf(before);
  return Object.fromEntries(
    Object.entries(fieldsOf(after)).filter(([field, value]) => value !== was[field as keyof typeof was]),
  );
}
