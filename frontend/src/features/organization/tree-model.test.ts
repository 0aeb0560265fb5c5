import { expect, it } from "vitest";
import { moveBy, type Row, rowsOf, type TreeNode, typedAhead } from "./tree-model.ts";

const node = (key: string, below = 0): TreeNode => ({ key, name: key, code: key, below });

const below: Record<string, TreeNode[]> = {
  "Tỉnh ủy": [node("Huyện ủy", 2), node("Ban Dân vận")],
  "Huyện ủy": [node("Đảng ủy xã"), node("Đảng ủy phường")],
};
const roots = [node("Tỉnh ủy", 2), node("Ủy ban", 1)];
const tree = (...open: string[]) => rowsOf(roots, (key) => below[key], new Set(open));
const names = (rows: Row[]) => rows.map(({ node: { key }, level }) => `${level} ${key}`);

it("shows what is open, each row with its level and its place among its siblings", () => {
  expect(names(tree())).toEqual(["1 Tỉnh ủy", "1 Ủy ban"]);
  const rows = tree("Tỉnh ủy", "Huyện ủy");
  expect(names(rows)).toEqual([
    "1 Tỉnh ủy",
    "2 Huyện ủy",
    "3 Đảng ủy xã",
    "3 Đảng ủy phường",
    "2 Ban Dân vận",
    "1 Ủy ban",
  ]);
  expect(rows[3]).toMatchObject({ place: 2, siblings: 2, parent: 1 });
  expect(rows[4]).toMatchObject({ place: 2, siblings: 2, parent: 0 });
  // What is open below something closed waits for it.
  expect(names(tree("Huyện ủy"))).toEqual(["1 Tỉnh ủy", "1 Ủy ban"]);
});

it("tells what is still being read, and opens nothing that has nothing below", () => {
  expect(tree("Ủy ban")[1]).toMatchObject({ open: true, loading: true });
  expect(tree("Tỉnh ủy", "Ban Dân vận")[2]).toMatchObject({ open: false, loading: false });
});

it("is walked by the keys of any tree", () => {
  const rows = tree("Tỉnh ủy");
  expect(moveBy("ArrowDown", rows, 0)).toEqual({ to: 1 });
  expect(moveBy("ArrowUp", rows, 0)).toEqual({ to: 0 });
  expect(moveBy("End", rows, 0)).toEqual({ to: 3 });
  expect(moveBy("Home", rows, 2)).toEqual({ to: 0 });
  expect(moveBy("PageDown", rows, 1)).toEqual({ to: 3 });
  expect(moveBy("ArrowRight", rows, 0)).toEqual({ to: 1 });
  expect(moveBy("ArrowRight", rows, 1)).toEqual({ open: "Huyện ủy" });
  expect(moveBy("ArrowRight", rows, 2)).toBeNull();
  expect(moveBy("ArrowLeft", rows, 0)).toEqual({ close: "Tỉnh ủy" });
  expect(moveBy("ArrowLeft", rows, 2)).toEqual({ to: 0 });
  expect(moveBy("ArrowLeft", rows, 3)).toBeNull();
  expect(moveBy("x", rows, 0)).toBeNull();
  expect(moveBy("ArrowRight", tree("Ủy ban"), 1)).toBeNull();
});

it("finds the next row that begins with what is typed, around the end, accents or not", () => {
  const rows = tree("Tỉnh ủy", "Huyện ủy");
  expect(typedAhead(rows, 0, "d")).toBe(2);
  expect(typedAhead(rows, 2, "d")).toBe(3);
  expect(typedAhead(rows, 3, "đ")).toBe(2);
  expect(typedAhead(rows, 2, "dang uy p")).toBe(3);
  expect(typedAhead(rows, 4, "tinh")).toBe(0);
  expect(typedAhead(rows, 4, "z")).toBe(4);
});
