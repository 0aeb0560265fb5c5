import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useLocale } from "../../i18n/i18n.ts";
import { formatMoment } from "../../lib/day.ts";
import { TextLink } from "../../ui/link.tsx";
import { Card } from "../../ui/page.tsx";
import { versionsQuery } from "./queries.ts";
import styles from "./report.module.css";

/** Each submission as it was sent, newest first. */
export function VersionPanel({ reportId }: { reportId: string }) {
  const locale = useLocale();
  const { data } = useQuery(versionsQuery(reportId));
  if (!data || data.items.length === 0) return null;
  return (
    <Card className={styles.panel}>
      <h2 className={styles.panelTitle}>
        <Trans>Các bản đã gửi</Trans>
      </h2>
      <ul className={styles.plain}>
        {data.items.map((version, at) => (
          <li key={version.number}>
            <TextLink
              to="/reports/$reportId/versions/$number"
              params={{ reportId, number: String(version.number) }}
              size="sm"
            >
              <Trans>Bản gửi lần {version.number}</Trans>
            </TextLink>{" "}
            <span className={styles.number}>{version.documentNumber}</span>
            <div className={styles.small}>
              {formatMoment(version.submittedAt, locale)}
              {version.withdrawn && (
                <>
                  {" · "}
                  <Trans>đã rút lại</Trans>
                </>
              )}
            </div>
            {data.items[at + 1] && (
              <TextLink
                to="/reports/$reportId/versions/$number/diff/$other"
                params={{
                  reportId,
                  number: String(data.items[at + 1]?.number),
                  other: String(version.number),
                }}
                size="xs"
              >
                <Trans>So với bản trước</Trans>
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
