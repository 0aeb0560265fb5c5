import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

test("accents and capitals make no difference to a search", () => {
  expect(plainText("Đảng ủy phường PHÚ THỦY")).toBe("dang uy phuong phu thuy");
  // Composed or not: keyboards differ.
  expect(plainText("Phu\u0301 Thu\u0309y")).toBe(plainText("Phú Thủy"));
});
