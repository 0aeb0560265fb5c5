import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import {
  areaKinds,
  levels,
  lines,
  organizationFunctions,
  organizationTypes,
  wordFor,
} from "../../i18n/labels.ts";
import type { As, Step, StepKind, Subject } from "./plan.ts";

export type NameOf = (of: Subject, code: string) => string;

const NONE: As = {};

/** A step as a person would tell it. What the register has no name for is called by its code. */
export function sentence(i18n: I18n, step: Step, nameOf: NameOf): string {
  const as = step.as ?? NONE;
  const name = (code: string | null | undefined) => (code ? nameOf(step.of, code) : "…");
  const names = (codes: string[] | null | undefined) => codes?.map((code) => name(code)).join("; ") || "…";
  const subject = name(step.code);
  switch (step.kind) {
    case "FOUND":
      return withDetails(
        step.of === "AREA"
          ? i18n._(msg`Lập ${kindOf(i18n, as)} ${as.name ?? "…"}`)
          : i18n._(msg`Thành lập ${as.name ?? "…"}`),
        placeOf(i18n, step, as, nameOf),
      );
    case "RENAME":
      return as.name
        ? withDetails(i18n._(msg`Đổi tên ${subject} thành ${as.name}`), wordsOf(i18n, as))
        : withDetails(i18n._(msg`Thay đổi ${subject}`), wordsOf(i18n, as));
    case "MOVE":
      return withDetails(i18n._(msg`Chuyển ${subject}`), placeOf(i18n, step, as, nameOf));
    case "MERGE": {
      const before = names(step.predecessors);
      return step.as
        ? withDetails(
            i18n._(msg`Sáp nhập ${before} thành ${as.name ?? name(step.successor)}`),
            placeOf(i18n, step, as, nameOf),
          )
        : i18n._(msg`Sáp nhập ${before} vào ${name(step.successor)}`);
    }
    case "SPLIT":
      return step.heir
        ? i18n._(
            msg`Chia tách ${subject} thành ${names(step.successors)}; ${name(step.heir)} nhận việc đang dở`,
          )
        : i18n._(msg`Chia tách ${subject} thành ${names(step.successors)}`);
    case "DISSOLVE":
      return i18n._(msg`Kết thúc hoạt động của ${subject}`);
  }
}

const withDetails = (head: string, details: string[]) => [head, ...details].join(", ");

const kindOf = (i18n: I18n, as: As) =>
  as.kind ? wordFor(i18n, areaKinds, as.kind).toLocaleLowerCase("vi") : i18n._(msg`địa bàn`);

function placeOf(i18n: I18n, step: Step, as: As, nameOf: NameOf): string[] {
  const said: string[] = [];
  if (as.parent === "") said.push(i18n._(msg`không còn trực thuộc nơi nào`));
  else if (as.parent) said.push(i18n._(msg`thuộc ${nameOf(step.of, as.parent)}`));
  if (as.area === "") said.push(i18n._(msg`không gắn với địa bàn`));
  else if (as.area) said.push(i18n._(msg`địa bàn ${nameOf("AREA", as.area)}`));
  for (const [line, code] of Object.entries(as.superiors ?? {})) {
    const name = wordFor(i18n, lines, line);
    said.push(
      code
        ? i18n._(msg`cấp trên theo ${name} là ${nameOf("ORGANIZATION", code)}`)
        : i18n._(msg`không còn cấp trên theo ${name}`),
    );
  }
  if (as.level && step.kind === "MOVE") said.push(i18n._(msg`cấp ${wordFor(i18n, levels, as.level)}`));
  return said;
}

function wordsOf(i18n: I18n, as: As): string[] {
  const said: string[] = [];
  if (as.nameEn) said.push(i18n._(msg`tên tiếng Anh ${as.nameEn}`));
  if (as.abbreviation) said.push(i18n._(msg`viết tắt ${as.abbreviation}`));
  if (as.code) said.push(i18n._(msg`mã đơn vị hành chính ${as.code}`));
  if (as.kind) said.push(wordFor(i18n, areaKinds, as.kind));
  if (as.type) said.push(wordFor(i18n, organizationTypes, as.type));
  if (as.function) said.push(wordFor(i18n, organizationFunctions, as.function));
  return said;
}

/** Which part of a step a fault speaks of. */
const fields: Record<string, MessageDescriptor> = {
  code: msg`Mã`,
  predecessors: msg`Bên kết thúc`,
  successor: msg`Bên kế thừa`,
  successors: msg`Các bên kế thừa`,
  heir: msg`Nơi nhận việc đang dở`,
  as: msg`Nội dung thay đổi`,
  "as/name": msg`Tên`,
  "as/nameEn": msg`Tên tiếng Anh`,
  "as/abbreviation": msg`Tên viết tắt`,
  "as/code": msg`Mã đơn vị hành chính`,
  "as/kind": msg`Loại đơn vị`,
  "as/type": msg`Loại tổ chức`,
  "as/level": msg`Cấp`,
  "as/superiors": msg`Cấp trên`,
  "as/superiors/PARTY": msg`Cấp trên`,
  "as/superiors/STATE": msg`Cấp trên`,
  "as/superiors/SECTOR": msg`Cấp trên`,
  "as/area": msg`Địa bàn`,
  "as/parent": msg`Trực thuộc`,
  title: msg`Tên phương án`,
  legalBasis: msg`Căn cứ pháp lý`,
  decidedBy: msg`Cơ quan quyết định`,
  effectiveOn: msg`Ngày có hiệu lực`,
  steps: msg`Các bước`,
};

export function fieldWord(i18n: I18n, field: string): string | undefined {
  const word = fields[field] ?? fields[field.replace(/\/\d+$/, "")];
  return word && i18n._(word);
}

export const stepKinds: Record<StepKind, MessageDescriptor> = {
  FOUND: msg`Thành lập`,
  RENAME: msg`Đổi tên`,
  MOVE: msg`Chuyển nơi trực thuộc`,
  MERGE: msg`Sáp nhập`,
  SPLIT: msg`Chia tách`,
  DISSOLVE: msg`Kết thúc`,
};
