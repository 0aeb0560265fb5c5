import { Trans, useLingui } from "@lingui/react/macro";
import type { ReorganizationSummary } from "../../api/types.ts";
import { Badge } from "../../ui/status-badge.tsx";
import styles from "./reorganization.module.css";
import { reorganizationStatus } from "./words.ts";

/** How far it has come; a plan that could not take effect on its day says so. */
export function StatusOf({ reorganization: { status, faults } }: { reorganization: ReorganizationSummary }) {
  const { i18n } = useLingui();
  const known = reorganizationStatus[status];
  return (
    <span className={styles.status}>
      <Badge tone={known?.tone ?? "neutral"}>{known ? i18n._(known.label) : status}</Badge>
      {faults > 0 && (
        <span className={styles.fault}>
          <Trans>{faults} lỗi</Trans>
        </span>
      )}
    </span>
  );
}
