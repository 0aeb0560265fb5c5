import { describe, expect, it } from "vitest";
import { changed, EMPTY } from "./organization-form.ts";

describe("a correction", () => {
  const before = { ...EMPTY, name: "Hội", area: { value: "60", label: "Bình Thuận" } };

  it("says only what became different", () => {
    expect(changed(before, before)).toEqual({});
    expect(changed(before, { ...before, name: "Hội mới", parent: { value: "id", label: "Trên" } })).toEqual({
      name: "Hội mới",
      parentId: "id",
    });
  });

  it("empties what was taken away", () => {
    expect(changed(before, { ...before, area: null })).toEqual({ areaCode: null });
  });

  it("never says another code", () => {
    expect(changed(before, { ...before, code: "khac" })).toEqual({});
  });
});
