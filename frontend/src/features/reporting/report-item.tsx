import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { useConfiguration } from "../../api/configuration.ts";
import type { ReportSummary } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { reportPeriodLabel } from "../../i18n/labels.ts";
import { formatDay, formatMoment } from "../../lib/day.ts";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { DueText, ReportStatusBadge } from "../../ui/status-badge.tsx";
import { Recipients } from "./recipients.tsx";
import styles from "./work.module.css";

type Props = { report: ReportSummary; verb: "continue" | "sign" | "send" | "review" };

/** A report that waits for this organization: to be mended, signed, sent or accepted. */
export function ReportItem({ report, verb }: Props) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const { today } = useConfiguration();
  return (
    <li className={styles.item}>
      <div>
        <h3 className={styles.name}>
          {localized(report.title, report.titleEn)}
          <ReportStatusBadge status={report.status} />
        </h3>
        <div className={styles.meta}>
          <span>{reportPeriodLabel(i18n, report.period)}</span>
          {verb === "review" ? (
            <>
              <span>
                <Trans>
                  Từ: <OrganizationName organization={report.organization} />
                </Trans>
              </span>
              {report.submittedAt && (
                <span>
                  <Trans>Gửi lúc {formatMoment(report.submittedAt, locale)}</Trans>
                </span>
              )}
            </>
          ) : (
            <Recipients recipients={report.recipients} copies={report.copies} />
          )}
          <ClauseChip provision={report.provision} />
        </div>
      </div>
      <div className={styles.due}>
        {report.dueOn && (
          <>
            <span className={styles.dueDay}>
              <Trans>Hạn {formatDay(report.dueOn, locale)}</Trans>
            </span>
            {verb !== "review" && <DueText dueOn={report.dueOn} today={today} />}
          </>
        )}
      </div>
      <ButtonLink
        to="/reports/$reportId"
        params={{ reportId: report.id }}
        variant={verb === "continue" ? "default" : "filled"}
      >
        {verb === "continue" && <Trans>Tiếp tục</Trans>}
        {verb === "sign" && <Trans>Ký, gửi</Trans>}
        {verb === "send" && <Trans>Xem, gửi</Trans>}
        {verb === "review" && <Trans>Xem, tiếp nhận</Trans>}
      </ButtonLink>
    </li>
  );
}
