import { expect, test } from "vitest";
import type { Attachment } from "../../api/types.ts";
import { fileChanges } from "./file-changes.ts";

const file = (name: string, sha256: string) => ({ id: `${name}/${sha256}`, name, sha256 }) as Attachment;
const told = (before: Attachment[], after: Attachment[]) =>
  fileChanges(before, after).map(({ attachment, change }) => `${attachment.name} ${change}`);

test("files that came, went and stayed are told apart by what they hold", () => {
  expect(told([file("a", "1"), file("b", "2")], [file("b", "2"), file("a", "3")])).toEqual([
    "a removed",
    "b kept",
    "a added",
  ]);
  // Taken off and attached again: another entry, the same file.
  expect(told([file("a", "1")], [{ ...file("a", "1"), id: "again" }])).toEqual(["a kept"]);
  expect(told([], [])).toEqual([]);
});
