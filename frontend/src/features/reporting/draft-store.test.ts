import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Draft } from "./draft.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import { draftKey, draftStore, draftsOf, forgetDraftsOf } from "./draft-store.ts";
import { enterKeeper, sendDrafts, stopDrafts, unfinishedKeeper, unsentDrafts } from "./open-drafts.ts";

const disk = vi.hoisted(() => new Map<string, unknown>());
// The test environment has no IndexedDB; this is what the browser keeps between two logins.
vi.mock("idb-keyval", () => ({
  createStore: () => undefined,
  get: async (key: string) => disk.get(key),
  set: async (key: string, value: unknown) => void disk.set(key, value),
  del: async (key: string) => void disk.delete(key),
  delMany: async (keys: string[]) => {
    for (const key of keys) disk.delete(key);
  },
  entries: async () => [...disk.entries()],
}));

const blank: Draft = { sections: {}, indicators: {}, note: "" };
const written = { draft: { ...blank, note: "chưa gửi" }, base: blank, etag: "1", changedAt: "" };
const anh = draftKey("person-a", "office", "report");
const binh = draftKey("person-b", "office", "report");

beforeEach(() => {
  stopDrafts();
  disk.clear();
});

describe("two people on one computer", () => {
  it("see only their own text", async () => {
    await draftStore(anh, "Báo cáo tháng").write(written);
    expect(await draftsOf("person-a")).toEqual([{ key: anh, title: "Báo cáo tháng" }]);
    expect(await draftsOf("person-b")).toEqual([]);
    expect(await draftsOf("person")).toEqual([]);
    expect(await draftStore(binh, "Báo cáo tháng").read()).toBeUndefined();
  });

  it("delete only their own", async () => {
    await draftStore(anh, "Báo cáo tháng").write(written);
    await draftStore(binh, "Báo cáo tháng").write(written);
    await forgetDraftsOf("person-b");
    expect(await draftsOf("person-b")).toEqual([]);
    expect((await draftStore(anh, "Báo cáo tháng").read())?.draft.note).toBe("chưa gửi");
  });

  it("own what they wrote in any of their seats", async () => {
    await draftStore(draftKey("person-a", "other-office", "report"), "Báo cáo quý").write(written);
    expect((await draftsOf("person-a")).map(({ title }) => title)).toEqual(["Báo cáo quý"]);
  });
});

describe("the open drafts of a tab", () => {
  const open = (save: () => Promise<unknown>) => {
    const start = { draft: blank, etag: "1", editable: true, savedAt: new Date(0) };
    const keeper = new DraftKeeper(start, {
      server: {
        load: async () => start,
        save: async (draft) => {
          await save();
          return { ...start, draft, etag: "2" };
        },
      },
      store: draftStore(anh, "Báo cáo tháng"),
      sendable: () => true,
    });
    enterKeeper(anh, "Báo cáo tháng", keeper);
    return keeper;
  };

  it("are sent before a logout, which then has nothing to ask", async () => {
    open(async () => undefined).edit("/note", "vừa viết");
    await sendDrafts();
    expect(await unsentDrafts("person-a")).toEqual([]);
    expect(unfinishedKeeper(anh)).toBeUndefined();
  });

  it("are named when they can't be sent", async () => {
    const keeper = open(() => Promise.reject(new Error("down")));
    keeper.edit("/note", "vừa viết");
    await sendDrafts();
    expect(await unsentDrafts("person-a")).toEqual([{ key: anh, title: "Báo cáo tháng" }]);
    expect(await unsentDrafts("person-b")).toEqual([]);
    // The page that is opened again goes on with the same keeper.
    expect(unfinishedKeeper(anh)).toBe(keeper);
    keeper.stop();
  });

  it("don't hold up a logout on a network that hangs", async () => {
    open(() => new Promise(() => undefined)).edit("/note", "vừa viết");
    await sendDrafts(10);
    expect(await unsentDrafts("person-a")).toHaveLength(1);
  });
});
