import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { Versioned } from "../../../api/client.ts";
import { Problem } from "../../../api/problem.ts";
import type { Consolidation, ReportDetail } from "../../../api/types.ts";
import { PrivacyNotice } from "../../../ui/privacy-notice.tsx";
import { toastProblem } from "../../../ui/toast.ts";
import { ConflictDialog } from "../conflict-dialog.tsx";
import { useReloadReport } from "../queries.ts";
import { SaveStateText } from "../save-state.tsx";
import { useDraft } from "../use-draft.ts";
import { FigurePanel } from "./figure-panel.tsx";
import { PassageDesk } from "./passage-desk.tsx";
import { type Act, useBuildReport } from "./queries.ts";
import { Refusal } from "./refusal.tsx";
import { SourceChanges } from "./source-changes.tsx";
import { SourceList } from "./source-list.tsx";
import styles from "./workbench.module.css";

type Props = { report: Versioned<ReportDetail>; consolidation: Consolidation };

/** Sources on the left, figures in the middle, texts on the right; what is typed is kept by the draft's own keeper. */
export function Workbench({ report, consolidation }: Props) {
  const { t } = useLingui();
  const { keeper, snapshot } = useDraft(report);
  const build = useBuildReport(report.value.id);
  const reload = useReloadReport();
  const [refused, setRefused] = useState<Problem | null>(null);
  const { template, id } = report.value;

  // What was typed is on the server before anything is built upon it.
  const act = async (...acts: Act[]) => {
    if (!(await keeper.settle())) return false;
    setRefused(null);
    try {
      await build.mutateAsync({ etag: keeper.getSnapshot().etag, acts });
      return true;
    } catch (error) {
      if (error instanceof Problem && error.errors.length > 0) setRefused(error);
      else toastProblem(error, t`Chưa thực hiện được vì mất kết nối. Hãy thử lại.`);
      return false;
    }
  };
  const problemAt = (pointer: string) => snapshot.problems.find((p) => p.pointer === pointer)?.detail;

  return (
    <div className={styles.reading}>
      <PrivacyNotice />
      <SourceChanges
        report={report.value}
        sources={consolidation.sources}
        busy={build.isPending}
        onRefresh={(choice) => void act({ verb: "choose", choice }, { verb: "pull" })}
      />
      <Refusal problem={refused} />
      <div className={styles.desk}>
        <SourceList
          consolidation={consolidation}
          busy={build.isPending}
          onChoose={(choice) => act({ verb: "choose", choice })}
        />
        <FigurePanel
          report={report.value}
          consolidation={consolidation}
          draft={snapshot.draft}
          busy={build.isPending}
          problemAt={problemAt}
          onChange={keeper.edit.bind(keeper)}
          onPull={(indicators) => void act({ verb: "pull", indicators })}
        />
        <PassageDesk
          report={report.value}
          consolidation={consolidation}
          draft={snapshot.draft}
          busy={build.isPending}
          problemAt={problemAt}
          onChange={keeper.edit.bind(keeper)}
          onQuote={(quote) => void act({ verb: "quote", quote })}
        />
      </div>
      <div className={styles.bar} data-noprint>
        <SaveStateText snapshot={snapshot} />
        <Button
          variant="default"
          loading={snapshot.state === "saving"}
          onClick={() => void keeper.settle()}
        >{t`Lưu`}</Button>
      </div>
      {snapshot.conflict && (
        <ConflictDialog
          key={snapshot.conflict.kind}
          conflict={snapshot.conflict}
          template={template}
          onDecide={(decided) => {
            keeper.decide(decided);
            const { conflict } = keeper.getSnapshot();
            if (!conflict && !snapshot.conflict?.theirs.editable) void reload(id);
          }}
        />
      )}
    </div>
  );
}
