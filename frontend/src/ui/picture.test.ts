import { expect, test } from "vitest";
import { linesOf } from "./picture.ts";

const tenPerLetter = { measureText: (text: string) => ({ width: text.length * 10 }) as TextMetrics };

test("a name takes as many lines as it has on the screen", () => {
  expect(linesOf(tenPerLetter, "Đảng ủy phường Phú Thủy", 140)).toEqual(["Đảng ủy phường", "Phú Thủy"]);
  expect(linesOf(tenPerLetter, "3/4", 140)).toEqual(["3/4"]);
  expect(linesOf(tenPerLetter, "rất-dài-không-ngắt", 20)).toEqual(["rất-dài-không-ngắt"]);
});
