import { expect, test } from "vitest";
import type { FoundProvision } from "../../api/types.ts";
import { draftsOf, faultsOf, NOTHING, toCommand, unnamed, without } from "./import-model.ts";

const found = (path: string, kind: FoundProvision["kind"], heading: string | null): FoundProvision => ({
  path,
  kind,
  heading,
  excerpt: `Nguyên văn của ${path}`,
  chapter: null,
  section: null,
  line: 1,
});

const drafts = draftsOf([
  found("D1", "ARTICLE", "Tên"),
  found("D1.1", "CLAUSE", null),
  found("D1.1.a", "POINT", null),
  found("D10", "ARTICLE", null),
]);

test("the text of the document is never sent back, headings as found are", () => {
  const command = toCommand({ ...NOTHING, code: " qc ", title: "Quy chế" }, drafts);
  expect(JSON.stringify(command)).not.toContain("Nguyên văn");
  expect(command.code).toBe("qc");
  expect(command.provisions[0]).toMatchObject({ path: "D1", heading: "Tên", summary: null, under: null });
});

test("only an article needs its heading", () => {
  expect(drafts.filter(unnamed).map(({ path }) => path)).toEqual(["D10"]);
});

test("taking out a clause takes out what is below it, and nothing that only looks alike", () => {
  expect(without(drafts, "D1").map(({ path }) => path)).toEqual(["D10"]);
  expect(without(drafts, "D1.1").map(({ path }) => path)).toEqual(["D1", "D10"]);
});

test("a link is sent only into a parent that is chosen", () => {
  const linked = drafts.map((draft) => ({ ...draft, words: { ...draft.words, under: "D18.2" } }));
  expect(toCommand(NOTHING, linked).provisions[1]?.under).toBeNull();
  expect(toCommand({ ...NOTHING, parent: "qc" }, linked).provisions[1]?.under).toBe("D18.2");
});

test("faults are found by provision and field, wherever the list has moved to", () => {
  expect(
    faultsOf(
      [
        { pointer: "/provisions/3/heading", code: "field.required", detail: "Bắt buộc" },
        { pointer: "/issuedBy", code: "field.required", detail: "Thiếu" },
        { pointer: "/provisions", code: "field.size", detail: "Quá nhiều" },
      ],
      drafts,
    ),
  ).toEqual({ "D10/heading": "Bắt buộc", issuedBy: "Thiếu", provisions: "Quá nhiều" });
});
