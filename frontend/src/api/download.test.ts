import { describe, expect, it } from "vitest";
import { fileName } from "./download.ts";

describe("the name of a file", () => {
  it("is read in full, accents and all", () => {
    expect(
      fileName(
        "attachment; filename=\"Co quan, to chuc.csv\"; filename*=UTF-8''C%C6%A1%20quan%2C%20t%E1%BB%95%20ch%E1%BB%A9c.csv",
      ),
    ).toBe("Cơ quan, tổ chức.csv");
  });

  it("may be missing", () => {
    expect(fileName(null)).toBeUndefined();
    expect(fileName("attachment")).toBeUndefined();
  });
});
