import { createStore, del, delMany, entries, get, set } from "idb-keyval";
import type { Draft } from "./draft.ts";

/** What was typed and not yet acknowledged by the server, with the version it was typed upon. */
export type LocalDraft = { draft: Draft; base: Draft; etag: string; changedAt: string };

export type DraftStore = {
  read: () => Promise<LocalDraft | undefined>;
  write: (local: LocalDraft) => Promise<void>;
  forget: () => Promise<void>;
};

/** A report of which something is kept here; its title, for the key says nothing to a person. */
export type UnsentDraft = { key: string; title: string };

type Kept = LocalDraft & { title: string };

// Connects on first use: a browser without IndexedDB must still be able to show and save reports. One connection for
// all, so that a write and a deletion happen in the order in which they were asked for.
const store = createStore("nhipcau-drafts", "drafts");

/** One person's copy of one report, seen from one organization: offices share their computers. */
export const draftKey = (personId: string, organizationCode: string, reportId: string) =>
  `${personId}/${organizationCode}/${reportId}`;

export const isOf = (personId: string, key: string) => key.startsWith(`${personId}/`);

export function draftStore(key: string, title: string): DraftStore {
  return {
    read: () => get<Kept>(key, store).catch(() => undefined),
    write: (local) => set(key, { ...local, title } satisfies Kept, store).catch(() => undefined),
    forget: () => del(key, store).catch(() => undefined),
  };
}

/** What is kept here of this person's, in whatever seat they wrote it. Of anybody else's nothing is told. */
export async function draftsOf(personId: string): Promise<UnsentDraft[]> {
  const kept = await entries<string, Kept>(store).catch(() => []);
  return kept.filter(([key]) => isOf(personId, key)).map(([key, { title }]) => ({ key, title }));
}

/** Deletes what this person decided about, and never what waits here for somebody else. */
export async function forgetDraftsOf(personId: string) {
  const mine = await draftsOf(personId);
  await delMany(
    mine.map(({ key }) => key),
    store,
  ).catch(() => undefined);
}
