import { expect, test } from "vitest";
import type { Template, TemplateIndicator } from "../../../api/types.ts";
import {
  blankIndicator,
  blankSection,
  changesBetween,
  designOf,
  formOf,
  keyFor,
  moved,
  replaced,
  withFormula,
  without,
} from "./design.ts";

const section = (key: string, title = key) => ({
  key,
  title,
  titleEn: title,
  guidance: "",
  guidanceEn: "",
  required: true,
  maxLength: 100,
});
const indicator = (key: string): TemplateIndicator => {
  const { uid: _, ...blank } = blankIndicator(null);
  return { ...blank, key, title: key, titleEn: key, unit: "x", unitEn: "x" };
};
const template = (sections: string[], indicators: string[]) =>
  ({
    title: "Mẫu",
    titleEn: "Form",
    sections: sections.map((key) => section(key)),
    groups: [],
    indicators: indicators.map(indicator),
  }) as unknown as Template;

test("a form comes out of the designer as it went in", () => {
  const form = template(["a", "b"], ["c"]);
  expect(formOf(designOf(form))).toEqual(form);
});

test("parts move among those they stand with, and stay at the edge", () => {
  const parts = [
    { uid: 1, group: "x" },
    { uid: 2, group: "y" },
    { uid: 3, group: "x" },
  ];
  const order = (of: { uid: number }[]) => of.map(({ uid }) => uid);
  const inX = ({ group }: { group: string }) => group === "x";
  expect(order(moved(parts, 1, 1))).toEqual([2, 1, 3]);
  expect(order(moved(parts, 1, 1, inX))).toEqual([3, 2, 1]);
  expect(order(moved(parts, 3, -1, inX))).toEqual([3, 2, 1]);
  expect(order(moved(parts, 1, -1))).toEqual([1, 2, 3]);
  expect(order(moved(parts, 3, 1))).toEqual([1, 2, 3]);
});

test("parts are replaced and taken away by what they are, not by their key", () => {
  const one = blankSection();
  const other = blankSection();
  expect(replaced([one, other], { ...other, key: "b" }).map(({ key }) => key)).toEqual(["", "b"]);
  expect(without([one, other], one.uid)).toEqual([other]);
});

test("a formula takes demands and bounds away", () => {
  const filledIn = { ...blankIndicator("g"), required: true, max: 5 };
  expect(withFormula(filledIn, "")).toMatchObject({ formula: "", required: false, min: null, max: null });
  expect(withFormula({ ...filledIn, formula: "a" }, null)).toMatchObject({
    formula: null,
    required: true,
    max: 5,
  });
});

test.each([
  ["Buổi tiếp công dân", [], "buoiTiepCongDan"],
  ["Đơn thư đã giải quyết", ["donThuDaGiaiQuyet"], "donThuDaGiaiQuyet2"],
  ["100 % xã", [], "k100Xa"],
  ["…", [], "k"],
])("“%s” beside %j is called %s", (title, taken, key) => {
  expect(keyFor(title, taken)).toBe(key);
});

test("a version says what it asks otherwise", () => {
  const before = template(["a", "b"], ["c"]);
  const after = template(["b", "new"], ["c"]);
  after.sections[0] = section("b", "Tên khác");
  expect(changesBetween(before, after).map(({ kind, part, title }) => `${kind} ${part} ${title}`)).toEqual([
    "added section new",
    "changed section Tên khác",
    "removed section a",
  ]);
  expect(changesBetween(before, before)).toEqual([]);
});
