import { setupI18n } from "@lingui/core";
import { expect, it } from "vitest";
import { messages } from "../../i18n/locales/vi.po";
import { groupsOf, subjectText, type Told } from "./outcome-model.ts";

const vi = setupI18n({ locale: "vi", messages: { vi: messages } });

const standing = (name: string, parent: string | null) =>
  ({ name, officialCode: null, level: "COMMUNE", area: "Phú Thủy", parent }) as const;

const told: Told = {
  areas: [],
  organizations: [
    {
      kind: "RENAME",
      code: "a",
      name: "Ban Mới",
      before: standing("Ban A", "Tỉnh ủy"),
      after: standing("Ban Mới", "Tỉnh ủy"),
    },
    { kind: "DISSOLVE", code: "b", name: "Ban B", before: standing("Ban B", null), after: null },
    { kind: "FOUND", code: "c", name: "Ban C", before: null, after: standing("Ban C", "Tỉnh ủy") },
  ],
  successions: [
    {
      kind: "MERGE",
      of: "ORGANIZATION",
      predecessor: "b",
      predecessorName: "Ban B",
      successor: "d",
      successorName: "Ban D",
    },
  ],
  superiors: [{ line: "SECTOR", code: "c", before: null, after: "d" }],
  effects: [
    { kind: "obligation.move", count: 700, items: [{ subject: "thang 2026-M11", from: "b", to: "d" }] },
    { kind: "seat.end", count: 1, items: [{ subject: "b.officer (OFFICER)", from: "b", to: null }] },
  ],
};

it("shows only what becomes different, and where something stands that begins or ends", () => {
  const lines = groupsOf(vi, told)[0]?.lines ?? [];
  expect(lines[0]?.changes).toEqual([{ what: "Tên", before: "Ban A", after: "Ban Mới" }]);
  expect(lines[1]?.changes).toEqual([{ what: "Địa bàn", before: "Phú Thủy", after: undefined }]);
  expect(lines[2]?.changes).toEqual([
    { what: "Địa bàn", before: undefined, after: "Phú Thủy" },
    { what: "Trực thuộc", before: undefined, after: "Tỉnh ủy" },
  ]);
});

it("counts what the service counts, also beyond what it lists, and names bodies by the names it told", () => {
  const groups = groupsOf(vi, told);
  expect(groups.map(({ key, count }) => `${key} ${count}`)).toEqual([
    "organizations 3",
    "areas 0",
    "successions 1",
    "superiors 1",
    "obligations 700",
    "reports 0",
    "seats 1",
  ]);
  expect(groups[4]?.lines[0]?.changes).toEqual([{ before: "Ban B", after: "Ban D" }]);
  expect(groups[6]?.lines[0]?.title).toBe("b.officer (Chuyên viên)");
});

it("shows of an applied plan what was kept of it", () => {
  expect(groupsOf(vi, { effects: [] }).map(({ key }) => key)).toEqual(["obligations", "reports", "seats"]);
});

it("says periods and roles in words and leaves alone what it does not know", () => {
  expect(subjectText(vi, "thang 2026-M11", new Map([["thang", "Báo cáo tháng"]]))).toBe(
    "Báo cáo tháng · Tháng 11/2026",
  );
  expect(subjectText(vi, "thang 2026-Q4")).toBe("thang · Quý IV năm 2026");
  expect(subjectText(vi, "điều gì khác")).toBe("điều gì khác");
});
