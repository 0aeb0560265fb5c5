import { useLingui } from "@lingui/react/macro";
import { Alert } from "@mantine/core";
import type { AcceptOutcome, ReportSummary } from "../../api/types.ts";
import { TextLink } from "../../ui/link.tsx";
import styles from "./review.module.css";

type Props = { refused: { report: ReportSummary; outcome: AcceptOutcome }[]; onClose: () => void };

/** Which of many could not be accepted, and why; the others are done. */
export function ReviewOutcome({ refused, onClose }: Props) {
  const { t } = useLingui();
  if (refused.length === 0) return null;
  return (
    <Alert
      color="red"
      variant="light"
      title={t`${refused.length} báo cáo chưa tiếp nhận được`}
      withCloseButton
      closeButtonLabel={t`Đóng`}
      onClose={onClose}
    >
      <ul className={styles.refused}>
        {refused.map(({ report, outcome }) => (
          <li key={report.id}>
            <TextLink to="/reports/$reportId" params={{ reportId: report.id }}>
              {report.organization.name}
            </TextLink>
            {": "}
            {outcome.problem?.detail}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
