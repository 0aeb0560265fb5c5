import type { DraftKeeper } from "./draft-keeper.ts";
import { draftsOf, isOf, type UnsentDraft } from "./draft-store.ts";

// The keepers of this tab. One whose page was left stays until its text has arrived, and goes on when the page is opened
// again: two keepers of one report would overtake each other.
const keepers = new Map<string, { keeper: DraftKeeper; title: string }>();

const PATIENCE = 5000;

export function unfinishedKeeper(key: string): DraftKeeper | undefined {
  const open = keepers.get(key);
  return open?.keeper.unsent ? open.keeper : undefined;
}

export function enterKeeper(key: string, title: string, keeper: DraftKeeper) {
  keepers.set(key, { keeper, title });
}

/** Sends what waits in this tab, before the person or the seat changes. A network that hangs can't hold them up. */
export async function sendDrafts(patience = PATIENCE): Promise<void> {
  const sent = Promise.all([...keepers.values()].map(({ keeper }) => keeper.settle()));
  let limit: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    sent,
    new Promise((resolve) => {
      limit = setTimeout(resolve, patience);
    }),
  ]);
  clearTimeout(limit);
}

/** What of this person's has not reached the server: kept on this computer, or at least still in this tab. */
export async function unsentDrafts(personId: string): Promise<UnsentDraft[]> {
  const unsent = new Map((await draftsOf(personId)).map((draft) => [draft.key, draft]));
  for (const [key, { keeper, title }] of keepers) {
    if (keeper.unsent && isOf(personId, key)) unsent.set(key, { key, title });
  }
  return [...unsent.values()];
}

/** After the logout was decided, nothing more is sent or kept in the name of who has left. */
export function stopDrafts() {
  for (const { keeper } of keepers.values()) keeper.stop();
  keepers.clear();
}
