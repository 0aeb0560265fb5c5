import { beforeEach, describe, expect, it, vi } from "vitest";
import { Problem } from "../../api/problem.ts";
import { type Draft, type FieldKey, withValue } from "./draft.ts";
import { DraftKeeper, type DraftServer, type ServerDraft } from "./draft-keeper.ts";
import type { LocalDraft } from "./draft-store.ts";

const blank: Draft = { sections: { situation: "" }, indicators: { receptions: "" }, note: "" };

/** A server and a browser store that behave like the real ones, in memory. */
class World {
  stored: ServerDraft = { draft: blank, etag: "1", editable: true, savedAt: new Date(0) };
  local: LocalDraft | undefined;
  down = false;
  refuses: Problem | undefined;
  saves = 0;

  readonly server: DraftServer = {
    load: async () => {
      if (this.down) throw new Problem(0);
      return this.stored;
    },
    save: async (draft, etag) => {
      this.saves++;
      if (this.down) throw new Problem(0);
      if (this.refuses) throw this.refuses;
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

  /** As an editor opens it, with nothing left behind. */
  async opened() {
    const keeper = this.keeper();
    await keeper.recover();
    return keeper;
  }

  /** An earlier visit wrote `value` upon version 1 and could not send it. */
  leftBehind(field: FieldKey, value: string) {
    this.local = { draft: withValue(blank, field, value), base: blank, etag: "1", changedAt: "" };
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
    const keeper = await world.opened();
    keeper.edit("/sections/situation", "Ổn định");
    expect(world.local?.draft.sections.situation).toBe("Ổn định");
    await vi.advanceTimersByTimeAsync(2000);
    expect(world.stored.draft.sections.situation).toBe("Ổn định");
    expect(world.local).toBeUndefined();
    expect(keeper.getSnapshot().state).toBe("saved");
  });

  it("survives a lost network and sends when it is back", async () => {
    const keeper = await world.opened();
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
    world.leftBehind("/note", "dở dang");
    const keeper = world.keeper();
    await keeper.recover();
    expect(keeper.getSnapshot().draft.note).toBe("dở dang");
    expect(await keeper.save()).toBe(true);
  });

  it("merges changes of different fields without asking", async () => {
    const keeper = await world.opened();
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
    const keeper = await world.opened();
    world.someoneSaves((draft) => withValue(draft, "/note", "của họ"));
    keeper.edit("/note", "của tôi");
    expect(await keeper.save()).toBe(false);
    const { conflict, state } = keeper.getSnapshot();
    expect(state).toBe("conflict");
    expect(conflict?.fields).toEqual(["/note"]);
    expect(world.local?.draft.note).toBe("của tôi");
    expect(world.stored.draft.note).toBe("của họ");
    if (conflict) keeper.decide(conflict.mine);
    expect(await keeper.save()).toBe(true);
    expect(world.stored.draft.note).toBe("của tôi");
  });

  it("shows a text of mine that came too late to be saved", async () => {
    const keeper = await world.opened();
    world.stored = { ...world.stored, etag: "2", editable: false };
    keeper.edit("/note", "muộn");
    await keeper.save();
    expect(keeper.getSnapshot().conflict?.mine.note).toBe("muộn");
  });

  it("points at refused fields and keeps the text", async () => {
    const keeper = await world.opened();
    keeper.edit("/indicators/receptions", "999999");
    expect(await keeper.save()).toBe(false);
    expect(keeper.getSnapshot().state).toBe("refused");
    expect(keeper.getSnapshot().problems[0]?.pointer).toBe("/indicators/receptions");
    expect(world.local?.draft.indicators.receptions).toBe("999999");
  });

  it("doesn't send what is no figure", async () => {
    const keeper = await world.opened();
    keeper.edit("/indicators/receptions", "hai");
    expect(await keeper.save()).toBe(false);
    expect(keeper.getSnapshot().state).toBe("blocked");
    expect(world.stored.etag).toBe("1");
  });
});

describe("what an earlier visit left behind", () => {
  it("is merged with what somebody saved since", async () => {
    world.leftBehind("/note", "dở dang");
    world.someoneSaves((draft) => withValue(draft, "/sections/situation", "của họ"));
    const keeper = await world.opened();
    expect(keeper.getSnapshot().draft.note).toBe("dở dang");
    await vi.advanceTimersByTimeAsync(10);
    expect(world.stored.draft.note).toBe("dở dang");
    expect(world.stored.draft.sections.situation).toBe("của họ");
  });

  it("comes back even when the newest version can't be fetched, and is merged when it can", async () => {
    world.leftBehind("/note", "dở dang");
    world.someoneSaves((draft) => withValue(draft, "/sections/situation", "của họ"));
    const keeper = world.keeper();
    world.someoneSaves((draft) => withValue(draft, "/indicators/receptions", "7"));
    world.down = true;
    await keeper.recover();
    expect(keeper.getSnapshot().draft.note).toBe("dở dang");
    expect(world.local?.draft.note).toBe("dở dang");
    keeper.edit("/sections/situation", "viết thêm");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(world.local?.draft.note).toBe("dở dang");
    world.down = false;
    keeper.retryNow();
    await vi.advanceTimersByTimeAsync(10);
    expect(world.stored.draft).toEqual({
      sections: { situation: "viết thêm" },
      indicators: { receptions: "7" },
      note: "dở dang",
    });
    expect(world.local).toBeUndefined();
  });

  it("comes back when the newest version never answers", async () => {
    world.leftBehind("/note", "dở dang");
    world.someoneSaves((draft) => withValue(draft, "/sections/situation", "của họ"));
    const keeper = world.keeper();
    world.server.load = () => new Promise(() => undefined);
    void keeper.recover();
    await vi.advanceTimersByTimeAsync(6000);
    expect(keeper.getSnapshot().draft.note).toBe("dở dang");
  });

  it("is not overwritten by what is typed before it was found", async () => {
    world.leftBehind("/note", "dở dang");
    const keeper = world.keeper();
    keeper.edit("/sections/situation", "gõ ngay");
    expect(world.local?.draft.note).toBe("dở dang");
    await keeper.recover();
    expect(world.local?.draft).toEqual({
      sections: { situation: "gõ ngay" },
      indicators: { receptions: "" },
      note: "dở dang",
    });
    expect(await keeper.save()).toBe(true);
    expect(world.stored.draft.note).toBe("dở dang");
    expect(world.stored.draft.sections.situation).toBe("gõ ngay");
  });

  it("asks which of one's own two texts of a field stays", async () => {
    world.leftBehind("/note", "dở dang");
    const keeper = world.keeper();
    keeper.edit("/note", "gõ ngay");
    await keeper.recover();
    expect(keeper.getSnapshot().conflict).toMatchObject({ kind: "earlier", fields: ["/note"] });
    expect(keeper.getSnapshot().conflict?.mine.note).toBe("gõ ngay");
    expect(keeper.getSnapshot().conflict?.other.note).toBe("dở dang");
    expect(world.local?.draft.note).toBe("dở dang");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.saves).toBe(0);
    keeper.decide(withValue(blank, "/note", "dở dang"));
    expect(await keeper.save()).toBe(true);
    expect(world.stored.draft.note).toBe("dở dang");
  });

  it("still asks about somebody else's text after one's own two", async () => {
    world.leftBehind("/note", "dở dang");
    world.someoneSaves((draft) => withValue(draft, "/note", "của họ"));
    const keeper = world.keeper();
    keeper.edit("/note", "gõ ngay");
    await keeper.recover();
    keeper.decide(withValue(blank, "/note", "dở dang"));
    expect(keeper.getSnapshot().conflict).toMatchObject({ kind: "theirs", fields: ["/note"] });
    expect(keeper.getSnapshot().conflict?.other.note).toBe("của họ");
    expect(world.local?.draft.note).toBe("dở dang");
  });

  it("asks again when the page is opened anew before the author has decided", async () => {
    world.leftBehind("/note", "dở dang");
    world.someoneSaves((draft) => withValue(draft, "/note", "của họ"));
    const first = await world.opened();
    expect(first.getSnapshot().state).toBe("conflict");
    const second = await world.opened();
    expect(second.getSnapshot().conflict).toMatchObject({ kind: "theirs", fields: ["/note"] });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.stored.draft.note).toBe("của họ");
  });

  it("survives news of the server's that come while it is looked for", async () => {
    world.leftBehind("/note", "dở dang");
    const keeper = world.keeper();
    world.someoneSaves((draft) => withValue(draft, "/sections/situation", "của họ"));
    keeper.see(world.stored);
    await keeper.recover();
    expect(world.local?.draft.note).toBe("dở dang");
    await vi.advanceTimersByTimeAsync(10);
    expect(world.stored.draft.note).toBe("dở dang");
    expect(world.stored.draft.sections.situation).toBe("của họ");
  });
});

describe("asking again", () => {
  it("waits longer each time a server in trouble fails", async () => {
    const keeper = await world.opened();
    world.refuses = new Problem(500);
    keeper.edit("/note", "chờ");
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    // 1.5 s, then after 8, 16, 32, 64, 128, 256 and every 300 s: not the 450 times of every 8 s.
    expect(world.saves).toBeGreaterThan(8);
    expect(world.saves).toBeLessThan(20);
    expect(keeper.getSnapshot().state).toBe("waiting");
  });

  it("is not hastened by typing on", async () => {
    const keeper = await world.opened();
    world.refuses = new Problem(503);
    keeper.edit("/note", "c");
    await vi.advanceTimersByTimeAsync(1500);
    keeper.edit("/note", "ch");
    await vi.advanceTimersByTimeAsync(3000);
    expect(world.saves).toBe(1);
    expect(world.local?.draft.note).toBe("ch");
  });

  it("doesn't happen for what the server refused, until it is changed", async () => {
    const keeper = await world.opened();
    keeper.edit("/indicators/receptions", "999999");
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(world.saves).toBe(1);
    expect(keeper.getSnapshot().problems.map(({ pointer }) => pointer)).toEqual(["/indicators/receptions"]);
    keeper.edit("/indicators/receptions", "9");
    expect(keeper.getSnapshot().problems).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(world.saves).toBe(2);
    expect(keeper.getSnapshot().state).toBe("saved");
  });

  it("ends when the author has gone", async () => {
    const keeper = await world.opened();
    world.down = true;
    keeper.edit("/note", "đã bỏ");
    await keeper.save();
    keeper.stop();
    world.local = undefined;
    world.down = false;
    keeper.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.saves).toBe(1);
    expect(world.local).toBeUndefined();
  });
});
