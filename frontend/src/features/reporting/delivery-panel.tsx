import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useLocale } from "../../i18n/i18n.ts";
import { formatMoment } from "../../lib/day.ts";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { Card } from "../../ui/page.tsx";
import { deliveriesQuery } from "./queries.ts";
import styles from "./report.module.css";

/** Where the last submission lies, and who there opened it first. */
export function DeliveryPanel({ reportId }: { reportId: string }) {
  const locale = useLocale();
  const { data } = useQuery(deliveriesQuery(reportId));
  const last = data?.items[0]?.version;
  if (!data || last === undefined) return null;
  return (
    <Card className={styles.panel}>
      <h2 className={styles.panelTitle}>
        <Trans>Đã đến nơi nhận</Trans>
      </h2>
      <ul className={styles.plain}>
        {data.items
          .filter(({ version }) => version === last)
          .map(({ organization, kind, readAt, readBy }) => (
            <li key={organization.id}>
              <OrganizationName organization={organization} />{" "}
              <span className={styles.small}>
                ({kind === "TO" ? <Trans>nơi nhận chính</Trans> : <Trans>đồng gửi</Trans>})
              </span>
              <div className={styles.small}>
                {readAt && readBy ? (
                  <Trans>
                    Mở xem lần đầu {formatMoment(readAt, locale)}, {readBy.displayName}
                  </Trans>
                ) : (
                  <Trans>Chưa mở xem</Trans>
                )}
              </div>
            </li>
          ))}
      </ul>
    </Card>
  );
}
