import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import type { ReportDetail } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { reportPeriodLabel } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { Card } from "../../ui/page.tsx";
import { DeliveryPanel } from "./delivery-panel.tsx";
import { HistoryTimeline } from "./history-timeline.tsx";
import styles from "./report.module.css";
import { VersionPanel } from "./version-panel.tsx";

export function ReportAside({ report }: { report: ReportDetail }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <aside className={styles.aside}>
      <Card className={styles.panel}>
        <h2 className={styles.panelTitle}>
          <Trans>Nơi nhận và căn cứ</Trans>
        </h2>
        <dl className={styles.facts}>
          <dt>
            <Trans>Gửi</Trans>
          </dt>
          <dd>
            {report.recipients.map((recipient) => (
              <div key={recipient.id}>
                <OrganizationLink organization={recipient} />
              </div>
            ))}
          </dd>
          {report.copies.length > 0 && (
            <>
              <dt>
                <Trans>Đồng gửi</Trans>
              </dt>
              <dd>
                {report.copies.map((copy) => (
                  <div key={copy.id}>
                    <OrganizationLink organization={copy} />
                  </div>
                ))}
              </dd>
            </>
          )}
          <dt>
            <Trans>Căn cứ</Trans>
          </dt>
          <dd>
            <ClauseChip provision={report.provision} />
          </dd>
          <dt>
            <Trans>Kỳ</Trans>
          </dt>
          <dd>{reportPeriodLabel(i18n, report.period)}</dd>
          {report.period && (
            <>
              <dt>
                <Trans>Số liệu</Trans>
              </dt>
              <dd>
                <Trans>
                  từ {formatDay(report.period.from, locale)} đến {formatDay(report.period.to, locale)}
                </Trans>
              </dd>
            </>
          )}
        </dl>
      </Card>
      {report.versions > 0 && <DeliveryPanel reportId={report.id} />}
      {report.versions > 0 && <VersionPanel reportId={report.id} />}
      <Card className={styles.panel}>
        <h2 className={styles.panelTitle}>
          <Trans>Quá trình</Trans>
        </h2>
        <HistoryTimeline history={report.history} />
      </Card>
    </aside>
  );
}
