import { beforeEach, describe, expect, it, vi } from "vitest";
import { Problem } from "../../api/problem.ts";
import { type Draft, withValue } from "./draft.ts";
import { DraftKeeper, type DraftServer, type ServerDraft } from "./draft-keeper.ts";
import type { LocalDraft } from "./draft-store.ts";

const blank: Draft = { sections: { situation: "" }, indicators: { receptions: "" }, note: "" };

/** A server and a browser store that behave like the real ones, in memory. */
class World {
  stored: ServerDraft = { draft: blank, etag: "1", editable: true, savedAt: new Date(0) };
  local: LocalDraft | undefined;
  down = false;

  readonly server: DraftServer = {
    load: async () => this.stored,
    save: async (draft, etag) => {
      if (this.down) throw new Problem(0);
      if (etag !== this.stored.etag) throw new Problem(412, { code: "platform.stale" });
      if (draft.indicators.receptions === "999999")
        throw new Problem(400, {
          errors: [{ pointer: "/indicators/receptions", code: "x", detail: "quá lớn" }],
        });
      this.stored = { ...this.stored, draft, etag: String(Number(etag) + 1) };
      return this.stored;
    },
  };

  keeper() {
    return new DraftKeeper(this.stored, {
      server: this.server,
      store: {
        read: async () => this.local,
        write: async (local) => {
          this.local = local;
        },
        forget: async () => {
          this.local = undefined;
        },
      },
      sendable: (draft) => draft.indicators.receptions !== "hai",
    });
  }

  someoneSaves(change: (draft: Draft) => Draft) {
    this.stored = {
      ...this.stored,
      draft: change(this.stored.draft),
      etag: String(Number(this.stored.etag) + 1),
    };
  }
}

let world: World;
beforeEach(() => {
  vi.useFakeTimers();
  world = new World();
});

describe("the draft keeper", () => {
  it("keeps a copy here at once and forgets it only when the server has it", async () => {
    const keeper = world.keeper();
    keeper.edit("/sections/situation", "Ổn định");
    expect(world.local?.draft.sections.situation).toBe("Ổn định");
    await vi.advanceTimersByTimeAsync(2000);
    expect(world.stored.draft.sections.situation).toBe("Ổn định");
    expect(world.local).toBeUndefined();
    expect(keeper.getSnapshot().state).toBe("saved");
  });

  it("survives a lost network and sends when it is back", async () => {
    const keeper = world.keeper();
    world.down = true;
    keeper.edit("/note", "viết khi mất mạng");
    expect(await keeper.save()).toBe(false);
    expect(keeper.getSnapshot().state).toBe("waiting");
    expect(world.local).toBeDefined();
    world.down = false;
    keeper.retryNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(world.stored.draft.note).toBe("viết khi mất mạng");
  });

  it("comes back with what an earlier visit left behind", async () => {
    world.local = { draft: withValue(blank, "/note", "dở dang"), base: blank, etag: "1", changedAt: "" };
    const keeper = world.keeper();
    await keeper.recover();
    expect(keeper.getSnapshot().draft.note).toBe("dở dang");
    expect(await keeper.save()).toBe(true);
  });

  it("merges changes of different fields without asking", async () => {
    const keeper = world.keeper();
    world.someoneSaves((draft) => withValue(draft, "/note", "của họ"));
    keeper.edit("/sections/situation", "của tôi");
    await keeper.save();
    await vi.advanceTimersByTimeAsync(10);
    expect(world.stored.draft).toEqual({
      sections: { situation: "của tôi" },
      indicators: { receptions: "" },
      note: "của họ",
    });
  });

  it("asks when both changed the same field, and loses neither text", async () => {
    const keeper = world.keeper();
    world.someoneSaves((draft) => withValue(draft, "/note", "của họ"));
    keeper.edit("/note", "của tôi");
    expect(await keeper.save()).toBe(false);
    const { conflict, state } = keeper.getSnapshot();
    expect(state).toBe("conflict");
    expect(conflict?.fields).toEqual(["/note"]);
    expect(world.local?.draft.note).toBe("của tôi");
    expect(world.stored.draft.note).toBe("của họ");
    if (conflict) keeper.adopt(conflict.mine, conflict.theirs);
    expect(await keeper.save()).toBe(true);
    expect(world.stored.draft.note).toBe("của tôi");
  });

  it("shows a text of mine that came too late to be saved", async () => {
    const keeper = world.keeper();
    world.stored = { ...world.stored, etag: "2", editable: false };
    keeper.edit("/note", "muộn");
    await keeper.save();
    expect(keeper.getSnapshot().conflict?.mine.note).toBe("muộn");
  });

  it("points at refused fields and keeps the text", async () => {
    const keeper = world.keeper();
    keeper.edit("/indicators/receptions", "999999");
    expect(await keeper.save()).toBe(false);
    expect(keeper.getSnapshot().state).toBe("refused");
    expect(keeper.getSnapshot().problems[0]?.pointer).toBe("/indicators/receptions");
    expect(world.local?.draft.indicators.receptions).toBe("999999");
  });

  it("doesn't send what is no figure", async () => {
    const keeper = world.keeper();
    keeper.edit("/indicators/receptions", "hai");
    expect(await keeper.save()).toBe(false);
    expect(keeper.getSnapshot().state).toBe("blocked");
    expect(world.stored.etag).toBe("1");
  });
});
