import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type {
  ReorganizationEffect,
  ReorganizationOutcome,
  ReorganizedSuccession,
  ReorganizedSuperior,
  ReorganizedThing,
} from "../../api/types.ts";
import { levels, lines as lineWords, periodLabel, roles, wordFor } from "../../i18n/labels.ts";
import { changeKinds, effectKinds } from "./words.ts";

/** One thing that changes: of what sort, what it is, and how it was and becomes. */
export type Line = {
  key: string;
  kind: string;
  title: string;
  code?: string;
  changes: { what?: string; before?: string; after?: string }[];
};

export type Group = { key: string; title: string; count: number; kinds: [string, number][]; lines: Line[] };

export type Told = { effects: ReorganizationEffect[] } & Partial<
  Pick<ReorganizationOutcome, "areas" | "organizations" | "successions" | "superiors">
>;

/** Everything that a plan does, in the groups in which people look for it. */
export function groupsOf(i18n: I18n, told: Told, requirements?: ReadonlyMap<string, string>): Group[] {
  const groups: Group[] = [];
  const words = { names: namesIn(told), requirements };
  if (told.organizations)
    groups.push(things(i18n, "organizations", i18n._(msg`Cơ quan, tổ chức`), told.organizations));
  if (told.areas) groups.push(things(i18n, "areas", i18n._(msg`Địa bàn`), told.areas));
  if (told.successions) groups.push(successions(i18n, told.successions));
  if (told.superiors) groups.push(superiors(i18n, told.superiors, words.names));
  groups.push(
    effects(i18n, "obligations", i18n._(msg`Báo cáo phải nộp`), "obligation.", told.effects, words),
    effects(i18n, "reports", i18n._(msg`Bản nháp báo cáo`), "report.", told.effects, words),
    effects(i18n, "seats", i18n._(msg`Vị trí`), "seat.", told.effects, words),
  );
  return groups;
}

function things(i18n: I18n, key: string, title: string, all: ReorganizedThing[]): Group {
  const lines = all.map((thing) => ({
    key: `${thing.kind} ${thing.code}`,
    kind: wordFor(i18n, changeKinds, thing.kind),
    title: thing.name,
    code: thing.code,
    changes: differences(i18n, thing),
  }));
  return { key, title, count: lines.length, kinds: counted(lines), lines };
}

/** Only what differs, each with its word; of what begins or ends, where it stands or stood. */
function differences(i18n: I18n, { before, after }: ReorganizedThing): Line["changes"] {
  const fields = [
    { what: i18n._(msg`Tên`), of: "name", whole: false },
    { what: i18n._(msg`Mã đơn vị hành chính`), of: "officialCode", whole: true },
    { what: i18n._(msg`Cấp`), of: "level", whole: false },
    { what: i18n._(msg`Địa bàn`), of: "area", whole: true },
    { what: i18n._(msg`Trực thuộc`), of: "parent", whole: true },
  ] as const;
  const shown = (of: (typeof fields)[number]["of"], side: ReorganizedThing["before"]) => {
    const value = side?.[of] ?? undefined;
    return of === "level" && value ? wordFor(i18n, levels, value) : value;
  };
  return fields
    .map(({ what, of, whole }) => ({ what, whole, before: shown(of, before), after: shown(of, after) }))
    .filter((one) => (before && after ? one.before !== one.after : one.whole && (one.before ?? one.after)))
    .map(({ what, before: was, after: becomes }) => ({ what, before: was, after: becomes }));
}

function successions(i18n: I18n, all: ReorganizedSuccession[]): Group {
  const lines = all.map((one) => ({
    key: `${one.of} ${one.predecessor} ${one.successor}`,
    kind: one.kind === "SPLIT" ? i18n._(msg`Chia tách`) : i18n._(msg`Sáp nhập`),
    title: one.predecessorName,
    code: one.predecessor,
    changes: [{ after: `${one.successorName} (${one.successor})` }],
  }));
  return {
    key: "successions",
    title: i18n._(msg`Kế thừa`),
    count: lines.length,
    kinds: counted(lines),
    lines,
  };
}

function superiors(i18n: I18n, all: ReorganizedSuperior[], names: Map<string, string>): Group {
  const named = (code: string | null) => (code ? (names.get(code) ?? code) : undefined);
  const lines = all.map(({ line, code, before, after }) => ({
    key: `${line} ${code}`,
    kind: wordFor(i18n, lineWords, line),
    title: names.get(code) ?? code,
    code,
    changes: [{ what: i18n._(msg`Cấp trên`), before: named(before), after: named(after) }],
  }));
  return {
    key: "superiors",
    title: i18n._(msg`Cấp trên`),
    count: lines.length,
    kinds: counted(lines),
    lines,
  };
}

function effects(
  i18n: I18n,
  key: string,
  title: string,
  prefix: string,
  all: ReorganizationEffect[],
  { names, requirements }: { names: Map<string, string>; requirements?: ReadonlyMap<string, string> },
): Group {
  const mine = all.filter(({ kind }) => kind.startsWith(prefix));
  const named = (code: string | null) => (code ? (names.get(code) ?? code) : undefined);
  return {
    key,
    title,
    count: mine.reduce((sum, { count }) => sum + count, 0),
    kinds: mine.map(({ kind, count }) => [wordFor(i18n, effectKinds, kind), count]),
    lines: mine.flatMap(({ kind, items }) =>
      items.map(({ subject, from, to }, at) => ({
        key: `${kind} ${at}`,
        kind: wordFor(i18n, effectKinds, kind),
        title: subjectText(i18n, subject, requirements),
        changes: [{ before: named(from), after: named(to) }],
      })),
    ),
  };
}

/** "mobilisation-work-month 2026-M11" and "Nguyễn A (OFFICER)" in the reader's words. */
export function subjectText(i18n: I18n, subject: string, requirements?: ReadonlyMap<string, string>): string {
  const seat = /^(.*) \(([A-Z_]+)\)$/.exec(subject);
  if (seat) return `${seat[1]} (${wordFor(i18n, roles, seat[2] ?? "")})`;
  const paper = /^(.*) (\d{4}\S*)$/.exec(subject);
  if (!paper) return subject;
  const [, code = "", period = ""] = paper;
  return `${requirements?.get(code) ?? code} · ${periodLabel(i18n, period)}`;
}

function counted(lines: Line[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind } of lines) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}

function namesIn({ organizations = [], successions: followed = [] }: Told): Map<string, string> {
  const names = new Map(organizations.map(({ code, name }) => [code, name]));
  for (const one of followed.filter(({ of }) => of === "ORGANIZATION")) {
    names.set(one.predecessor, one.predecessorName);
    names.set(one.successor, one.successorName);
  }
  return names;
}
