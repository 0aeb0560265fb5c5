import { setupI18n } from "@lingui/core";
import { expect, it } from "vitest";
import type { ClassFollowed, OrganizationClass } from "../../api/types.ts";
import { organizationTypes } from "../../i18n/labels.ts";
import { messages as english } from "../../i18n/locales/en.po";
import { messages as vietnamese } from "../../i18n/locales/vi.po";
import { classWords, followersOf } from "./class-words.ts";

const vi = setupI18n({ locale: "vi", messages: { vi: vietnamese } });
const en = setupI18n({ locale: "en", messages: { en: english } });

const made = (parts: Partial<OrganizationClass>): OrganizationClass => ({
  types: [],
  levels: [],
  functions: [],
  organizations: [],
  except: [],
  ...parts,
});
const all = Object.keys(organizationTypes) as OrganizationClass["types"];

it("says types and levels in words", () => {
  const local = made({ types: ["PEOPLE_COUNCIL", "PEOPLE_COMMITTEE"], levels: ["DISTRICT", "COMMUNE"] });
  expect(classWords(vi, local)).toBe("Hội đồng nhân dân, Ủy ban nhân dân (cấp huyện, cấp xã)");
  expect(classWords(en, local)).toBe("People’s Council, People’s Committee (district, commune)");
});

it("says a function beside the types", () => {
  const bloc = made({
    types: ["FATHERLAND_FRONT"],
    functions: ["MOBILISATION_COMMISSION"],
    levels: ["PROVINCE", "DISTRICT", "COMMUNE"],
  });
  expect(classWords(vi, bloc)).toBe("Mặt trận Tổ quốc, Ban dân vận cấp ủy (các cấp)");
});

it("says all, and all but a few, shortly", () => {
  const levels: OrganizationClass["levels"] = ["PROVINCE", "DISTRICT", "COMMUNE"];
  expect(classWords(vi, made({ types: all, levels }))).toBe("Mọi cơ quan, tổ chức (các cấp)");
  expect(classWords(vi, made({ types: all.filter((type) => type !== "STEERING_COMMITTEE"), levels }))).toBe(
    "Mọi cơ quan, tổ chức (các cấp), trừ: Ban chỉ đạo",
  );
});

it("says nothing of a class that is only names", () => {
  expect(classWords(vi, made({ organizations: ["bdvtu"] }))).toBe("");
});

it("finds what followed what a class names, step by step and once", () => {
  const step = (predecessor: string, successor: string, level: ClassFollowed["level"] = null) => ({
    predecessor,
    successor,
    level,
    effectiveOn: "2025-02-01",
    legalBasis: "x",
  });
  const commissions = made({ functions: ["MOBILISATION_COMMISSION"], levels: ["COMMUNE"] });
  const all = [
    step("MOBILISATION_COMMISSION", "PROPAGANDA_AND_MOBILISATION_COMMISSION"),
    step("MOBILISATION_COMMISSION", "OFFICE", "PROVINCE"),
    step("PROPAGANDA_AND_MOBILISATION_COMMISSION", "PARTY_BOARD"),
    step("MOBILISATION_COMMISSION", "PARTY_BOARD"),
    step("MEDIA_OR_TRAINING_BODY", "DEPARTMENT"),
  ];
  expect(followersOf(commissions, all).map(({ successor }) => successor)).toEqual([
    "PROPAGANDA_AND_MOBILISATION_COMMISSION",
    "PARTY_BOARD",
  ]);
  expect(followersOf(made({ types: ["PARTY_BOARD"], levels: ["COMMUNE"] }), all)).toEqual([]);
});
