import { describe, expect, it } from "vitest";
import type { ReportContent } from "../../api/types.ts";
import {
  contentOf,
  type Draft,
  differences,
  draftOf,
  fieldId,
  figureFault,
  filledIn,
  merge,
  withValue,
} from "./draft.ts";

const base: Draft = {
  sections: { situation: "Ổn định", work: "Tuyên truyền" },
  indicators: { receptions: "1.200", dialogues: "" },
  note: "",
};

describe("a draft", () => {
  it("becomes the content of the wire and comes back", () => {
    const content = contentOf(base);
    expect(content).toEqual({
      sections: { situation: "Ổn định", work: "Tuyên truyền" },
      indicators: { receptions: 1200, dialogues: null },
      note: null,
    });
    const form = {
      sections: [{ key: "situation" }, { key: "work" }],
      indicators: [{ key: "receptions" }, { key: "dialogues" }],
    };
    expect(draftOf(content, form)).toEqual(base);
  });

  it("says that there is nothing to report, or does not say it, which an empty reason is not", () => {
    const form = { sections: [], indicators: [] };
    const ticked = withValue(base, "/nothingToReport", "");
    expect(contentOf(base)).not.toHaveProperty("nothingToReport");
    expect(contentOf(ticked).nothingToReport).toBe("");
    expect(draftOf(contentOf(withValue(base, "/nothingToReport", "Không có.")), form).nothingToReport).toBe(
      "Không có.",
    );
    expect(differences(base, ticked)).toEqual(["/nothingToReport"]);
    expect(differences(base, withValue(ticked, "/nothingToReport", null))).toEqual([]);
    expect(filledIn(ticked)).toEqual(["/sections/situation", "/sections/work", "/indicators/receptions"]);
  });

  it("takes over from a colleague that there is nothing to report, and that there is something again", () => {
    const ticked = withValue(base, "/nothingToReport", "Không có.");
    expect(merge(base, base, ticked).merged).toEqual(ticked);
    expect(merge(ticked, ticked, base).merged).toEqual(base);
  });

  it("differs by meaning, not by the way a figure is typed", () => {
    expect(differences(base, withValue(base, "/indicators/receptions", "1200"))).toEqual([]);
    expect(differences(base, withValue(base, "/note", "x"))).toEqual(["/note"]);
  });
});

describe("two authors of one draft", () => {
  it("do not disturb each other in different fields", () => {
    const mine = withValue(base, "/sections/situation", "của tôi");
    const theirs = withValue(base, "/indicators/dialogues", "3");
    const { merged, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.sections.situation).toBe("của tôi");
    expect(merged.indicators.dialogues).toBe("3");
  });

  it("conflict in the same field, and my text stays until I decide", () => {
    const mine = withValue(base, "/sections/work", "của tôi");
    const theirs = withValue(base, "/sections/work", "của họ");
    expect(merge(base, mine, theirs)).toEqual({ merged: mine, conflicts: ["/sections/work"] });
  });

  it("agree when they typed the same", () => {
    const same = withValue(base, "/note", "như nhau");
    expect(merge(base, same, same)).toEqual({ merged: same, conflicts: [] });
  });
});

describe("a figure while it is typed", () => {
  const integer = { type: "INTEGER", min: 0, max: 1000 } as const;
  it.each([
    ["", null],
    ["12", null],
    ["1.000", null],
    ["1.001", "out-of-bounds"],
    ["-1", "out-of-bounds"],
    ["2,5", "not-whole"],
    ["hai", "not-a-number"],
  ])("%j → %s", (text, fault) => {
    expect(figureFault(text, integer)).toBe(fault);
  });
});

it("reads a percentage within 0 and 100 unless the template says otherwise", () => {
  expect(figureFault("100,5", { type: "PERCENTAGE", min: null, max: null })).toBe("out-of-bounds");
  expect(figureFault("100,5", { type: "PERCENTAGE", min: null, max: 200 })).toBeNull();
  expect(figureFault("1,2345678", { type: "NUMBER", min: null, max: null })).toBe("too-precise");
});

it("never takes a computed figure for somebody's text", () => {
  const form = {
    sections: [],
    indicators: [{ key: "a" }, { key: "rate", formula: "a * 2" }],
  };
  const content = { sections: {}, indicators: { a: 1, rate: 2 }, note: null } as ReportContent;
  expect(draftOf(content, form).indicators).toEqual({ a: "1" });
  expect(figureFault("1,55", { type: "NUMBER", min: null, max: null, decimals: 1 })).toBe("too-precise");
});

it("finds the input of a JSON pointer", () => {
  expect(fieldId("/indicators/receptions")).toBe("field-indicators-receptions");
});
