import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { ConsolidationSource } from "../../../api/types.ts";
import { periodLabel } from "../../../i18n/labels.ts";
import { TextLink } from "../../../ui/link.tsx";
import { OrganizationName } from "../../../ui/organization-name.tsx";
import { Card } from "../../../ui/page.tsx";
import styles from "./workbench.module.css";

type Props = { sources: ConsolidationSource[]; title?: string; onRemove?: (id: string) => void };

/** What the report is built from: names always, papers only where they may be opened. */
export function ChosenSources({ sources, title, onRemove }: Props) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  if (sources.length === 0) return null;
  const heading = title ?? t`Tổng hợp từ ${sources.length} báo cáo`;
  return (
    <Card className={styles.panel}>
      <h2 className={styles.title}>{heading}</h2>
      <ul className={styles.rows} aria-label={heading}>
        {sources.map((source) => (
          <li key={source.id}>
            <div className={styles.who}>
              {source.readable ? (
                <TextLink to="/reports/$reportId" params={{ reportId: source.id }} inherit>
                  <OrganizationName organization={source.organization} />
                </TextLink>
              ) : (
                <OrganizationName organization={source.organization} />
              )}
            </div>
            <div className={styles.small}>
              {periodLabel(i18n, source.period.code)} · <Trans>bản gửi lần {source.submission}</Trans>
            </div>
            {onRemove && (
              <Button size="compact-xs" variant="subtle" onClick={() => onRemove(source.id)}>
                <Trans>Bỏ khỏi nguồn</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
