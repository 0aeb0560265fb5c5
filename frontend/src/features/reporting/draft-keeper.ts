import { type FieldError, Problem } from "../../api/problem.ts";
import { type Draft, differences, type FieldKey, merge, withValue } from "./draft.ts";
import type { DraftStore } from "./draft-store.ts";

/** A version of the draft as the server holds it. `editable` is false once the report has moved on. */
export type ServerDraft = { draft: Draft; etag: string; editable: boolean; savedAt: Date };

export type DraftServer = {
  save: (draft: Draft, etag: string) => Promise<ServerDraft>;
  load: () => Promise<ServerDraft>;
};

export type SaveState = "saved" | "unsaved" | "saving" | "blocked" | "waiting" | "refused" | "conflict";

export type Conflict = { mine: Draft; theirs: ServerDraft; fields: FieldKey[] };

export type Snapshot = {
  draft: Draft;
  etag: string;
  state: SaveState;
  savedAt: Date;
  problems: FieldError[];
  refusal: Problem | null;
  conflict: Conflict | null;
};

type Options = {
  server: DraftServer;
  store: DraftStore;
  /** False while a figure can't be sent; the text is kept locally meanwhile. */
  sendable: (draft: Draft) => boolean;
  pause?: number;
  retryPause?: number;
};

/**
 * Keeps what the author types from being lost: on this computer at once, on the server a moment later, and never over
 * somebody else's newer version.
 */
export class DraftKeeper {
  private snapshot: Snapshot;
  private base: Draft;
  private running: Promise<boolean> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    start: ServerDraft,
    private readonly options: Options,
  ) {
    this.base = start.draft;
    this.snapshot = {
      draft: start.draft,
      etag: start.etag,
      state: "saved",
      savedAt: start.savedAt,
      problems: [],
      refusal: null,
      conflict: null,
    };
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly getSnapshot = () => this.snapshot;

  /** Brings back what an earlier visit left unsaved on this computer. */
  async recover() {
    const local = await this.options.store.read();
    if (!local || this.dirty()) return;
    if (differences(local.draft, this.snapshot.draft).length === 0) return this.options.store.forget();
    if (local.etag === this.snapshot.etag) {
      this.change({ draft: local.draft, state: "unsaved" });
      this.schedule();
      return;
    }
    const theirs = await this.options.server.load();
    this.meet(local.base, local.draft, theirs);
  }

  edit(field: FieldKey, value: string) {
    const draft = withValue(this.snapshot.draft, field, value);
    const problems = this.snapshot.problems.filter((problem) => problem.pointer !== field);
    const state =
      this.snapshot.state === "conflict" || this.snapshot.state === "saving"
        ? this.snapshot.state
        : "unsaved";
    this.change({ draft, problems, state });
    this.keep();
    this.schedule();
  }

  /** True when the server holds exactly what is on the screen. */
  save(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.send().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async send(): Promise<boolean> {
    while (this.dirty()) {
      if (this.snapshot.conflict) return false;
      const sent = this.snapshot.draft;
      if (!this.options.sendable(sent)) {
        this.change({ state: "blocked" });
        return false;
      }
      this.change({ state: "saving" });
      try {
        const saved = await this.options.server.save(sent, this.snapshot.etag);
        this.base = sent;
        this.change({ etag: saved.etag, savedAt: saved.savedAt, problems: [], refusal: null });
      } catch (error) {
        return this.refused(error);
      }
      if (this.dirty()) this.keep();
    }
    this.change({ state: "saved" });
    await this.options.store.forget();
    return true;
  }

  private async refused(error: unknown): Promise<boolean> {
    const problem = error instanceof Problem ? error : new Problem(500);
    if (problem.status === 412) {
      try {
        this.meet(this.base, this.snapshot.draft, await this.options.server.load());
      } catch {
        this.waitAndRetry();
      }
      return false;
    }
    if (problem.unreachable || problem.status >= 500 || problem.status === 401) {
      this.waitAndRetry();
      return false;
    }
    this.change({ state: "refused", refusal: problem, problems: problem.errors });
    return false;
  }

  private waitAndRetry() {
    this.change({ state: "waiting" });
    this.schedule(this.options.retryPause ?? 8000);
  }

  /** Somebody saved in between: merge what can be merged, ask about the rest. */
  private meet(base: Draft, mine: Draft, theirs: ServerDraft) {
    const { merged, conflicts } = merge(base, mine, theirs.draft);
    if (theirs.editable && conflicts.length === 0) return this.adopt(merged, theirs);
    const fields = theirs.editable ? conflicts : differences(mine, theirs.draft);
    if (fields.length === 0) return this.adopt(theirs.draft, theirs);
    this.change({ draft: mine, state: "conflict", conflict: { mine: merged, theirs, fields } });
    this.keep();
  }

  /** The author has decided: `draft` goes on from the server's version. */
  adopt(draft: Draft, theirs: ServerDraft) {
    this.base = theirs.draft;
    this.change({
      draft,
      etag: theirs.etag,
      savedAt: theirs.savedAt,
      conflict: null,
      state: this.differsFrom(draft, theirs.draft) ? "unsaved" : "saved",
    });
    if (this.dirty()) {
      this.keep();
      this.schedule(0);
    } else void this.options.store.forget();
  }

  /** The server told of a newer version while nothing was being typed here. */
  see(theirs: ServerDraft) {
    if (theirs.etag === this.snapshot.etag || this.dirty() || this.running) return;
    this.adopt(theirs.draft, theirs);
  }

  point(problems: FieldError[]) {
    this.change({ problems });
  }

  retryNow() {
    if (this.snapshot.state === "waiting") void this.save();
  }

  /** Leaving the page: what is not yet on the server is sent now, and stays here until that succeeded. */
  leave() {
    clearTimeout(this.timer);
    if (this.dirty()) void this.save();
  }

  private dirty() {
    return this.differsFrom(this.snapshot.draft, this.base);
  }

  private differsFrom(one: Draft, other: Draft) {
    return differences(one, other).length > 0;
  }

  private keep() {
    const { draft, etag } = this.snapshot;
    void this.options.store.write({ draft, base: this.base, etag, changedAt: new Date().toISOString() });
  }

  private schedule(pause = this.options.pause ?? 1500) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  private change(part: Partial<Snapshot>) {
    this.snapshot = { ...this.snapshot, ...part };
    for (const listener of this.listeners) listener();
  }
}
