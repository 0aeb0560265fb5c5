import { Trans, useLingui } from "@lingui/react/macro";
import type { IndicatorStatistics } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { periodLabel } from "../../../i18n/labels.ts";
import { formatNumber } from "../../../lib/number.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { shortPeriod } from "../punctuality-range.ts";
import styles from "./statistics.module.css";
import { keyOf, nameOf } from "./trend.ts";

type Row = IndicatorStatistics["items"][number];

const shown = (value: number | null | undefined) => (typeof value === "number" ? formatNumber(value) : "–");

/** Everything in the chart, as figures: period by period, or bodies beside periods. */
export function TrendTable({ statistics, caption }: { statistics: IndicatorStatistics; caption: string }) {
  const { t, i18n } = useLingui();
  const localized = useLocalized();
  const { items, periods, total } = statistics;
  if (items.every((row) => row.period)) {
    const columns: Column<Row>[] = [
      {
        key: "period",
        header: t`Kỳ`,
        lead: true,
        cell: ({ period }) => (period ? periodLabel(i18n, period.code) : "–"),
      },
      { key: "value", header: t`Số liệu`, number: true, cell: ({ figures }) => shown(figures.value) },
      { key: "reports", header: t`Số báo cáo`, number: true, cell: ({ figures }) => figures.reports },
    ];
    return <DataTable caption={caption} columns={columns} rows={items} rowKey={keyOf} />;
  }
  const together = t`Cả khoảng`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.matrix} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">
              {items.some((row) => row.organization) ? <Trans>Cơ quan</Trans> : <Trans>Địa bàn</Trans>}
            </th>
            <th scope="col">{together}</th>
            <th scope="col">{t`Số báo cáo`}</th>
            {periods.map(({ code }) => (
              <th key={code} scope="col">
                <abbr title={periodLabel(i18n, code)}>{shortPeriod(code)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{nameOf(row, localized)}</th>
              <td>{shown(row.figures.value)}</td>
              <td>{row.figures.reports}</td>
              {periods.map(({ code }) => (
                <td key={code}>{shown(row.cells?.find(({ period }) => period === code)?.figures.value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <Trans>Tổng hợp</Trans>
            </th>
            <td>{shown(total.value)}</td>
            <td>{total.reports}</td>
            <td colSpan={periods.length} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
