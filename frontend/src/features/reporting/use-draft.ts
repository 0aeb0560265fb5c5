import { useEffect, useState, useSyncExternalStore } from "react";
import type { Versioned } from "../../api/client.ts";
import { useMe } from "../../api/me.ts";
import { actingFor } from "../../api/session.ts";
import type { ReportDetail } from "../../api/types.ts";
import { contentOf, type Draft, draftOf, figureFault } from "./draft.ts";
import { DraftKeeper, type ServerDraft } from "./draft-keeper.ts";
import { draftKey, draftStore } from "./draft-store.ts";
import { enterKeeper, unfinishedKeeper } from "./open-drafts.ts";
import { fetchReport, saveContent, useRememberReport } from "./queries.ts";

const asServerDraft = ({ value, etag }: Versioned<ReportDetail>): ServerDraft => ({
  draft: draftOf(value.content, value.template),
  etag,
  editable: value.allowedActions.includes("EDIT"),
  savedAt: new Date(value.updatedAt),
});

function sendable(draft: Draft, report: ReportDetail): boolean {
  return report.template.indicators.every(
    (indicator) => figureFault(draft.indicators[indicator.key] ?? "", indicator) === null,
  );
}

/** The keeper of one open report, started once and told of everything newer that arrives. */
export function useDraft(report: Versioned<ReportDetail>) {
  const me = useMe();
  const remember = useRememberReport();
  const { id, title } = report.value;
  const organization = me.actingFor?.code;
  const key = draftKey(me.person?.id ?? "", organization ?? "", id);
  const [keeper] = useState(() => unfinishedKeeper(key) ?? newKeeper());
  function newKeeper() {
    return new DraftKeeper(asServerDraft(report), {
      server: {
        load: async () => asServerDraft(await fetchReport(id, organization)),
        save: async (draft, etag) => {
          const saved = await saveContent(id, contentOf(draft), etag, organization);
          // What this seat may see and do must not be shown to the seat that was chosen meanwhile.
          if (actingFor() === (organization ?? null)) remember(saved);
          return asServerDraft(saved);
        },
      },
      store: draftStore(key, title),
      sendable: (draft) => sendable(draft, report.value),
    });
  }
  useEffect(() => {
    enterKeeper(key, title, keeper);
    void keeper.recover();
    const online = () => keeper.retryNow();
    window.addEventListener("online", online);
    return () => {
      window.removeEventListener("online", online);
      keeper.leave();
    };
  }, [keeper, key, title]);
  useEffect(() => keeper.see(asServerDraft(report)), [keeper, report]);
  const snapshot = useSyncExternalStore(keeper.subscribe, keeper.getSnapshot);
  return { keeper, snapshot };
}
