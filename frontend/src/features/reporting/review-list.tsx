import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Button, Checkbox } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ReportSummary } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { reportPeriodLabel } from "../../i18n/labels.ts";
import { formatMoment } from "../../lib/day.ts";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { Card } from "../../ui/page.tsx";
import styles from "./review.module.css";

type Props = {
  items: ReportSummary[];
  total: number | null;
  chosen: string | null;
  checked: ReadonlySet<string>;
  accepting: boolean;
  onChoose: (id: string) => void;
  onCheck: (checked: ReadonlySet<string>) => void;
  onAcceptChecked: () => void;
};

/** The pile: one row a paper, to be walked through with the arrow keys, and to be ticked for accepting many at once. */
export function ReviewList({
  items,
  total,
  chosen,
  checked,
  accepting,
  onChoose,
  onCheck,
  onAcceptChecked,
}: Props) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const locale = useLocale();
  const rows = useRef<HTMLUListElement>(null);
  const acceptable = items.filter(({ allowedActions }) => allowedActions.includes("ACCEPT"));
  const ticked = acceptable.filter(({ id }) => checked.has(id)).length;
  // The row that was walked to is also where the keyboard is, wherever in the list it was before.
  useEffect(() => {
    if (chosen === null || !rows.current?.contains(document.activeElement)) return;
    rows.current.querySelector<HTMLElement>("[aria-current=true]")?.focus();
  }, [chosen]);
  const walk = (event: KeyboardEvent, at: number) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const next = items[at + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    onChoose(next.id);
  };
  const tick = (id: string, on: boolean) => {
    const next = new Set(checked);
    if (on) next.add(id);
    else next.delete(id);
    onCheck(next);
  };
  return (
    <Card className={styles.pile}>
      <div className={styles.pileHead}>
        <Checkbox
          label={t`Chọn tất cả`}
          checked={ticked > 0 && ticked === acceptable.length}
          indeterminate={ticked > 0 && ticked < acceptable.length}
          onChange={(event) =>
            onCheck(new Set(event.currentTarget.checked ? acceptable.map(({ id }) => id) : []))
          }
        />
        <Button size="xs" disabled={ticked === 0} loading={accepting} onClick={onAcceptChecked}>
          <Trans>Tiếp nhận đã chọn ({ticked})</Trans>
        </Button>
      </div>
      {total !== null && total > items.length && (
        <p className={styles.hint}>
          <Trans>
            Đang hiện {items.length} trong {total} báo cáo; xử lý xong sẽ hiện tiếp.
          </Trans>
        </p>
      )}
      <ul ref={rows} className={styles.rows} aria-label={t`Báo cáo chờ tiếp nhận`}>
        {items.map((report, at) => (
          <li key={report.id} className={styles.row} data-chosen={report.id === chosen || undefined}>
            <Checkbox
              aria-label={t`Chọn báo cáo của ${report.organization.name}, ${reportPeriodLabel(i18n, report.period)}`}
              checked={checked.has(report.id)}
              disabled={!report.allowedActions.includes("ACCEPT")}
              onChange={(event) => tick(report.id, event.currentTarget.checked)}
            />
            <button
              type="button"
              className={styles.choose}
              aria-current={report.id === chosen}
              onClick={() => onChoose(report.id)}
              onKeyDown={(event) => walk(event, at)}
            >
              <span className={styles.who}>
                <OrganizationName organization={report.organization} />
              </span>
              <span className={styles.what}>
                {reportPeriodLabel(i18n, report.period)}
                {report.documentNumber && ` · ${report.documentNumber}`}
                {report.submittedAt && ` · ${formatMoment(report.submittedAt, locale)}`}
                {report.late && ` (${t`muộn`})`}
                {report.nothingToReport && ` · ${t`không phát sinh`}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
