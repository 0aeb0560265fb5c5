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

/**
 * Fields with two texts of which the author has to choose: theirs and mine when somebody else saved in between, or what
 * I had left behind on this computer and what I wrote before that was found.
 */
export type Conflict = {
  kind: "theirs" | "earlier";
  mine: Draft;
  other: Draft;
  theirs: ServerDraft;
  fields: FieldKey[];
};

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
};

const PAUSE = 1500;
const FIRST_RETRY = 8000;
const LONGEST_RETRY = 300_000;
const PATIENCE = 5000;
const TRANSIENT = [401, 408, 429];

/**
 * Keeps what the author types from being lost: on this computer at once, on the server a moment later, and never over
 * somebody else's newer version.
 */
export class DraftKeeper {
  private snapshot: Snapshot;
  private base: Draft;
  private running: Promise<boolean> | undefined;
  private recovering: Promise<void> | undefined;
  /** Until then, what is stored here is an earlier text that nothing may take the place of. */
  private recovered = false;
  private stopped = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly start: ServerDraft,
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

  /** Anything on the screen that the server doesn't hold yet. */
  get unsent(): boolean {
    return this.dirty() || this.snapshot.conflict !== null;
  }

  /** Brings back what an earlier visit left unsaved on this computer. Nothing is kept or sent before that has ended. */
  recover(): Promise<void> {
    this.recovering ??= this.bringBack();
    return this.recovering;
  }

  private async bringBack() {
    const { server, store } = this.options;
    const local = await store.read();
    if (!local || differences(local.draft, this.start.draft).length === 0) {
      if (local) void store.forget();
      return this.goOn();
    }
    const theirs = local.etag === this.start.etag ? this.start : await this.orElse(this.start, server.load());
    // What was typed while this was looked up started from the page, not from the earlier text.
    const typed = merge(this.start.draft, this.snapshot.draft, local.draft);
    const written = differences(local.draft, local.base);
    const fields = typed.conflicts.filter((field) => written.includes(field));
    // Until it is merged it stands on the version it was written upon, also when it is kept again: on a newer one it
    // would pass for an answer to what somebody else wrote there.
    this.base = local.base;
    this.change({ draft: typed.merged, etag: local.etag });
    if (fields.length === 0) {
      this.recovered = true;
      return this.meet(theirs);
    }
    const conflict: Conflict = { kind: "earlier", mine: typed.merged, other: local.draft, theirs, fields };
    this.change({ state: "conflict", conflict });
  }

  private goOn() {
    this.recovered = true;
    if (this.dirty()) this.keep();
  }

  /**
   * A newest version that can't be fetched must not hold up the recovery. The one that this page was opened with does
   * as well: if it is out of date, the server refuses the next save (412) and the merge is made then.
   */
  private orElse(known: ServerDraft, newest: Promise<ServerDraft>): Promise<ServerDraft> {
    const late = new Promise<ServerDraft>((resolve) => setTimeout(() => resolve(known), PATIENCE));
    return Promise.race([newest.catch(() => known), late]);
  }

  edit(field: FieldKey, value: string | null) {
    const draft = withValue(this.snapshot.draft, field, value);
    const problems = this.snapshot.problems.filter((problem) => problem.pointer !== field);
    const { state } = this.snapshot;
    const busy = state === "conflict" || state === "saving" || state === "waiting";
    this.change({ draft, problems, state: busy ? state : "unsaved" });
    void this.recover();
    this.keep();
    // Typing on doesn't hasten a retry: a server in trouble is not asked after every word.
    if (state !== "waiting") this.schedule();
  }

  /** True when the server holds exactly what is on the screen. */
  save(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.send().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Saves, and once more if that brought in somebody else's changes. */
  async settle(): Promise<boolean> {
    return (await this.save()) || (this.snapshot.state === "unsaved" && (await this.save()));
  }

  private async send(): Promise<boolean> {
    await this.recover();
    if (this.stopped || this.snapshot.conflict) return false;
    while (this.dirty()) {
      const sent = this.snapshot.draft;
      if (!this.options.sendable(sent)) {
        this.change({ state: "blocked" });
        return false;
      }
      this.change({ state: "saving" });
      try {
        const saved = await this.options.server.save(sent, this.snapshot.etag);
        if (this.stopped) return false;
        this.base = sent;
        this.failures = 0;
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
    if (this.stopped) return false;
    const problem = error instanceof Problem ? error : new Problem(500);
    if (problem.status === 412) {
      try {
        this.meet(await this.options.server.load());
      } catch {
        this.waitAndRetry();
      }
      return false;
    }
    if (problem.unreachable || problem.status >= 500 || TRANSIENT.includes(problem.status)) {
      this.waitAndRetry();
      return false;
    }
    this.change({ state: "refused", refusal: problem, problems: problem.errors });
    return false;
  }

  private waitAndRetry() {
    this.change({ state: "waiting" });
    this.schedule(Math.min(FIRST_RETRY * 2 ** this.failures, LONGEST_RETRY));
    this.failures += 1;
  }

  /** Somebody saved in between: merge what can be merged, ask about the rest. */
  private meet(theirs: ServerDraft) {
    const mine = this.snapshot.draft;
    const { merged, conflicts } = merge(this.base, mine, theirs.draft);
    if (theirs.editable && conflicts.length === 0) return this.adopt(merged, theirs);
    const fields = theirs.editable ? conflicts : differences(mine, theirs.draft);
    if (fields.length === 0) return this.adopt(theirs.draft, theirs);
    const conflict: Conflict = { kind: "theirs", mine: merged, other: theirs.draft, theirs, fields };
    this.change({ state: "conflict", conflict });
    this.keep();
  }

  /** The author has decided: `draft` goes on. */
  decide(draft: Draft) {
    const { conflict } = this.snapshot;
    if (!conflict) return;
    this.recovered = true;
    // Having chosen among one's own texts, one may still meet somebody else's.
    if (conflict.kind === "earlier") {
      this.change({ draft, conflict: null });
      this.meet(conflict.theirs);
    } else this.adopt(draft, conflict.theirs);
  }

  private adopt(draft: Draft, theirs: ServerDraft) {
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
    if (!this.recovered) {
      if (!this.snapshot.conflict) void this.recover().then(() => this.recovered && this.see(theirs));
      return;
    }
    if (theirs.etag === this.snapshot.etag || this.unsent || this.running) return;
    this.adopt(theirs.draft, theirs);
  }

  point(problems: FieldError[]) {
    this.change({ problems });
  }

  retryNow() {
    this.failures = 0;
    if (this.snapshot.state === "waiting") void this.save();
  }

  /** Leaving the page: what is not yet on the server is sent now, and stays here until that succeeded. */
  leave() {
    clearTimeout(this.timer);
    if (this.dirty()) void this.save();
  }

  /** The author is gone: from here on nothing is sent or kept in their name. */
  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private dirty() {
    return this.differsFrom(this.snapshot.draft, this.base);
  }

  private differsFrom(one: Draft, other: Draft) {
    return differences(one, other).length > 0;
  }

  private keep() {
    if (!this.recovered || this.stopped) return;
    const { draft, etag } = this.snapshot;
    void this.options.store.write({ draft, base: this.base, etag, changedAt: new Date().toISOString() });
  }

  private schedule(pause = PAUSE) {
    clearTimeout(this.timer);
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.save(), pause);
  }

  private change(part: Partial<Snapshot>) {
    this.snapshot = { ...this.snapshot, ...part };
    for (const listener of this.listeners) listener();
  }
}
