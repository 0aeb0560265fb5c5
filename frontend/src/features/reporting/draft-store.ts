import { clear, createStore, del, get, set } from "idb-keyval";
import type { Draft } from "./draft.ts";

/** What was typed and not yet acknowledged by the server, with the version it was typed upon. */
export type LocalDraft = { draft: Draft; base: Draft; etag: string; changedAt: string };

export type DraftStore = {
  read: () => Promise<LocalDraft | undefined>;
  write: (local: LocalDraft) => Promise<void>;
  forget: () => Promise<void>;
};

// Opened on first use: a browser without IndexedDB must still be able to show and save reports.
const store = () => createStore("nhipcau-drafts", "drafts");

/** One person's copy of one report, seen from one organization: offices share their computers. */
export function draftStore(personId: string, organizationCode: string, reportId: string): DraftStore {
  const key = `${personId}/${organizationCode}/${reportId}`;
  return {
    read: () => get<LocalDraft>(key, store()).catch(() => undefined),
    write: (local) => set(key, local, store()).catch(() => undefined),
    forget: () => del(key, store()).catch(() => undefined),
  };
}

/** On logout nothing of anyone's work stays on the computer. */
export const forgetAllDrafts = () => clear(store()).catch(() => undefined);
