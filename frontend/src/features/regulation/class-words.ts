import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ClassFollowed, OrganizationClass } from "../../api/types.ts";
import { atLevel, organizationFunctions, organizationTypes, wordFor } from "../../i18n/labels.ts";

// So few types missing from all that naming those is shorter than naming the rest.
const FEW = 2;
const LOCAL_LEVELS = ["PROVINCE", "DISTRICT", "COMMUNE"];

const missingFrom = (types: OrganizationClass["types"]) =>
  Object.keys(organizationTypes).filter((type) => !types.some((known) => known === type));

/**
 * A class of organizations in words, without those it names: "Hội đồng nhân dân, Ủy ban nhân dân (cấp huyện, cấp xã)".
 * Empty when it is only a list of names.
 */
export function classWords(i18n: I18n, { types, functions: roles, levels }: OrganizationClass): string {
  if (levels.length === 0 || types.length + roles.length === 0) return "";
  const missing = missingFrom(types);
  const words = (codes: readonly string[]) => codes.map((code) => wordFor(i18n, organizationTypes, code));
  const everyLevel = LOCAL_LEVELS.every((level) => levels.some((known) => known === level));
  const where = everyLevel
    ? i18n._(msg`các cấp`)
    : levels.map((level) => wordFor(i18n, atLevel, level)).join(", ");
  if (missing.length === 0) return i18n._(msg`Mọi cơ quan, tổ chức (${where})`);
  if (missing.length <= FEW) {
    const others = words(missing).join(", ");
    return i18n._(msg`Mọi cơ quan, tổ chức (${where}), trừ: ${others}`);
  }
  const who = [...words(types), ...roles.map((role) => wordFor(i18n, organizationFunctions, role))].join(
    ", ",
  );
  return `${who} (${where})`;
}

/**
 * What followed what a class names, and is meant by it too; one line of text for each successor, and none for what the
 * class names anyway.
 */
export function followersOf(
  { types, functions: roles, levels }: OrganizationClass,
  followed: readonly ClassFollowed[],
): ClassFollowed[] {
  // Who means everybody needs nobody added.
  if (missingFrom(types).length <= FEW) return [];
  const named = new Set<string>([...types, ...roles]);
  const found: ClassFollowed[] = [];
  // In the order of their days, so that who followed a follower comes after it.
  for (const step of followed) {
    const here = step.level === null || levels.some((level) => level === step.level);
    if (here && named.has(step.predecessor) && !named.has(step.successor)) {
      named.add(step.successor);
      found.push(step);
    }
  }
  return found;
}
