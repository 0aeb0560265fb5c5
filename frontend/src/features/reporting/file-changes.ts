import type { Attachment } from "../../api/types.ts";

export type FileChange = { attachment: Attachment; change: "added" | "removed" | "kept" };

/** What became of the files from one submission to another. A file is what its checksum says, whatever it is called. */
export function fileChanges(before: Attachment[], after: Attachment[]): FileChange[] {
  const had = new Set(before.map(({ sha256 }) => sha256));
  const has = new Set(after.map(({ sha256 }) => sha256));
  return [
    ...before
      .filter(({ sha256 }) => !has.has(sha256))
      .map((attachment) => ({ attachment, change: "removed" as const })),
    ...after.map((attachment) => ({
      attachment,
      change: had.has(attachment.sha256) ? ("kept" as const) : ("added" as const),
    })),
  ];
}
