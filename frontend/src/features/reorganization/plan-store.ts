import { createStore, del, get, set } from "idb-keyval";
import type { PlanDraft } from "./plan.ts";

// A database of its own: plans belong to no report, and a browser without it must still be able to apply one.
const store = createStore("nhipcau-reorganization", "plans");

/** The plan that a person is writing on this computer; another person at the same desk doesn't see it. */
export const readDraft = (personId: string) => get<PlanDraft>(personId, store).catch(() => undefined);

export const writeDraft = (personId: string, draft: PlanDraft) =>
  set(personId, draft, store).catch(() => undefined);

export const forgetDraft = (personId: string) => del(personId, store).catch(() => undefined);
