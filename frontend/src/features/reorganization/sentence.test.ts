import { setupI18n } from "@lingui/core";
import { expect, it } from "vitest";
import { messages as english } from "../../i18n/locales/en.po";
import { messages as vietnamese } from "../../i18n/locales/vi.po";
import type { Step } from "./plan.ts";
import { fieldWord, sentence } from "./sentence.ts";

const vi = setupI18n({ locale: "vi", messages: { vi: vietnamese } });
const en = setupI18n({ locale: "en", messages: { en: english } });

const names: Record<string, string> = {
  "AREA/593": "Phan Thiết",
  "AREA/60": "Bình Thuận",
  "ORGANIZATION/a": "Ban A",
  "ORGANIZATION/b": "Ban B",
  "ORGANIZATION/tu": "Tỉnh ủy",
};
const nameOf = (of: string, code: string) => names[`${of}/${code}`] ?? code;
const said = (step: Step) => sentence(vi, step, nameOf);

it("tells every kind of step in a sentence", () => {
  expect(
    said({
      kind: "FOUND",
      of: "AREA",
      code: "x",
      as: { name: "Phú Quý", kind: "SPECIAL_ZONE", level: "COMMUNE", parent: "60" },
    }),
  ).toBe("Lập đặc khu Phú Quý, thuộc Bình Thuận");
  expect(
    said({ kind: "FOUND", of: "ORGANIZATION", code: "x", as: { name: "Ban X", parent: "tu", area: "60" } }),
  ).toBe("Thành lập Ban X, thuộc Tỉnh ủy, địa bàn Bình Thuận");
  expect(
    said({ kind: "RENAME", of: "ORGANIZATION", code: "a", as: { name: "Ban Mới", abbreviation: "BM" } }),
  ).toBe("Đổi tên Ban A thành Ban Mới, viết tắt BM");
  expect(said({ kind: "RENAME", of: "AREA", code: "593", as: { kind: "CITY" } })).toBe(
    "Thay đổi Phan Thiết, Thành phố",
  );
  expect(said({ kind: "MOVE", of: "ORGANIZATION", code: "a", as: { parent: "b", level: "DISTRICT" } })).toBe(
    "Chuyển Ban A, thuộc Ban B, cấp Huyện",
  );
  expect(
    said({ kind: "MOVE", of: "ORGANIZATION", code: "a", as: { superiors: { PARTY: "tu", STATE: "" } } }),
  ).toBe("Chuyển Ban A, cấp trên theo Hệ thống Đảng là Tỉnh ủy, không còn cấp trên theo Hệ thống Nhà nước");
  expect(said({ kind: "MOVE", of: "ORGANIZATION", code: "a", as: { parent: "" } })).toBe(
    "Chuyển Ban A, không còn trực thuộc nơi nào",
  );
  expect(said({ kind: "MERGE", of: "ORGANIZATION", predecessors: ["a"], successor: "b" })).toBe(
    "Sáp nhập Ban A vào Ban B",
  );
  expect(
    said({
      kind: "MERGE",
      of: "ORGANIZATION",
      predecessors: ["a", "b"],
      successor: "ab",
      as: { name: "Ban AB", parent: "tu" },
    }),
  ).toBe("Sáp nhập Ban A; Ban B thành Ban AB, thuộc Tỉnh ủy");
  expect(said({ kind: "SPLIT", of: "ORGANIZATION", code: "tu", successors: ["a", "b"], heir: "b" })).toBe(
    "Chia tách Tỉnh ủy thành Ban A; Ban B; Ban B nhận việc đang dở",
  );
  expect(said({ kind: "DISSOLVE", of: "AREA", code: "593" })).toBe("Kết thúc hoạt động của Phan Thiết");
});

it("calls by its code what nobody has named, and leaves a gap for what was not said", () => {
  expect(said({ kind: "DISSOLVE", of: "ORGANIZATION", code: "khong-co" })).toBe(
    "Kết thúc hoạt động của khong-co",
  );
  expect(said({ kind: "MERGE", of: "ORGANIZATION", predecessors: [], successor: "" })).toBe(
    "Sáp nhập … vào …",
  );
});

it("speaks English too", () => {
  expect(sentence(en, { kind: "DISSOLVE", of: "AREA", code: "593" }, nameOf)).toBe("Dissolve Phan Thiết");
});

it("names the field that a fault points at", () => {
  expect(fieldWord(vi, "predecessors/3")).toBe("Bên kết thúc");
  expect(fieldWord(vi, "as/name")).toBe("Tên");
  expect(fieldWord(vi, "")).toBeUndefined();
});
