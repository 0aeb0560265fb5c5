import { expect, test } from "vitest";
import { draftOf, EMPTY_ADDRESSEES, EMPTY_CLASS, isEmptyClass, saidBy } from "./duty-draft.ts";

test("a new duty begins empty, and what was not chosen is sent as null", () => {
  const draft = draftOf(null);
  expect(saidBy(draft)).toMatchObject({ kind: null, title: "", titleEn: null, recipients: null });
});

test("classes that cover nobody are not sent where they may be left out", () => {
  const said = saidBy({
    ...draftOf(null),
    counterparts: EMPTY_CLASS,
    recipients: { ...EMPTY_ADDRESSEES, relations: ["UPPER_COMMITTEE"], bodies: EMPTY_CLASS },
  });
  expect(said.counterparts).toBeNull();
  expect(said.recipients).toEqual({ relations: ["UPPER_COMMITTEE"], bodies: null });
  expect(isEmptyClass({ ...EMPTY_CLASS, organizations: ["tu"] })).toBe(false);
});
