import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { Alert } from "@mantine/core";
import { IconArrowBackUp, IconWritingSign } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useConfiguration } from "../../api/configuration.ts";
import type { ReportDetail } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { reportPeriodLabel } from "../../i18n/labels.ts";
import { formatDay, formatMoment } from "../../lib/day.ts";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { Page } from "../../ui/page.tsx";
import { DueText, ReportStatusBadge, SecrecyBadge } from "../../ui/status-badge.tsx";
import { SourcesNotice } from "./consolidation/sources-notice.tsx";
import { RecipientEnded } from "./recipient-ended.tsx";
import styles from "./report.module.css";
import { ReportAside } from "./report-aside.tsx";

const settled = (report: ReportDetail) => report.status === "ACCEPTED" || report.status === "SUBMITTED";

/** What surrounds a report whether it is written or read: what it is, how it stands, where it goes and why. */
export function ReportFrame({ report, children }: { report: ReportDetail; children: ReactNode }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const { today } = useConfiguration();
  return (
    <Page
      title={localized(report.title, report.titleEn)}
      above={<OrganizationLink organization={report.organization} />}
      lead={
        <>
          {report.documentNumber && (
            <>
              <Trans>Số {report.documentNumber}</Trans>
              {" · "}
            </>
          )}
          {reportPeriodLabel(i18n, report.period)}
          {report.dueOn && (
            <>
              {" · "}
              <Trans>hạn {formatDay(report.dueOn, locale)}</Trans>
            </>
          )}
          {report.dueOn && !settled(report) && (
            <>
              {" · "}
              <DueText dueOn={report.dueOn} today={today} />
            </>
          )}
        </>
      }
      actions={
        <>
          {report.secrecy && <SecrecyBadge secrecy={report.secrecy} />}
          <ReportStatusBadge status={report.status} />
        </>
      }
    >
      <div className={styles.layout}>
        <div className={styles.main}>
          {report.status === "RETURNED" && report.returnReason && (
            <Alert
              color="red"
              variant="light"
              icon={<IconArrowBackUp aria-hidden />}
              title={
                report.allowedActions.includes("EDIT") ? (
                  <Trans>Báo cáo bị trả lại, cần sửa và gửi lại</Trans>
                ) : (
                  <Trans>Báo cáo đã bị trả lại, đang chờ bản sửa</Trans>
                )
              }
            >
              <p className={styles.reason}>{report.returnReason}</p>
            </Alert>
          )}
          {report.status === "SIGNED" && report.signature && (
            <Alert
              color="river"
              variant="light"
              icon={<IconWritingSign aria-hidden />}
              title={<Trans>Báo cáo đã ký, chưa gửi</Trans>}
            >
              <Trans>
                {report.signature.by.displayName} ký lúc {formatMoment(report.signature.at, locale)}. Muốn sửa
                thì bỏ ký, sửa xong ký lại.
              </Trans>
            </Alert>
          )}
          {report.status === "WITHDRAWN" && (
            <Alert
              color="river"
              variant="light"
              icon={<IconArrowBackUp aria-hidden />}
              title={<Trans>Báo cáo đã được rút lại, chưa gửi lại</Trans>}
            >
              <p className={styles.reason}>{report.history.at(-1)?.reason}</p>
            </Alert>
          )}
          <RecipientEnded report={report} />
          <SourcesNotice report={report} />
          {children}
        </div>
        <ReportAside report={report} />
      </div>
    </Page>
  );
}
