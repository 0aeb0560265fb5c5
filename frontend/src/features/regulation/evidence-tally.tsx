import { useLingui } from "@lingui/react/macro";
import type { EvidenceCounts } from "../../api/types.ts";
import { EvidenceBadge } from "../../ui/status-badge.tsx";
import styles from "./regulation.module.css";

/** How many duties stand how, each with its word. */
export function EvidenceTally({ counts }: { counts: EvidenceCounts }) {
  const { t } = useLingui();
  const parts: [string, number][] = [
    ["DONE", counts.done],
    ["IN_PROGRESS", counts.inProgress],
    ["NOT_STARTED", counts.notStarted],
    ["NOT_APPLICABLE", counts.notApplicable],
    ["NOT_RECORDED", counts.notRecorded],
  ];
  return (
    <ul className={styles.tally} aria-label={t`Tổng hợp kết quả`}>
      {parts.map(([state, count]) => (
        <li key={state}>
          <EvidenceBadge state={state} /> <strong>{count}</strong>
        </li>
      ))}
    </ul>
  );
}
