import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useRef } from "react";
import type { IndicatorStatistics, Template } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { periodLabel, wordFor } from "../../../i18n/labels.ts";
import { formatNumber } from "../../../lib/number.ts";
import { ExportMenu } from "../../../ui/export-menu.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { saveChart } from "../../../ui/picture.ts";
import { PictureButton } from "../../../ui/picture-button.tsx";
import { Empty, LoadingRows, QueryView } from "../../../ui/states.tsx";
import { toastProblem } from "../../../ui/toast.ts";
import { templatesQuery } from "../template/queries.ts";
import { aggregations } from "../template/template-words.ts";
import { indicatorQuery, type TrendFilter, useExportTrend } from "./queries.ts";
import styles from "./statistics.module.css";
import { StatisticsSwitch } from "./statistics-switch.tsx";
import { compared, drawn, keyOf, MOST_SERIES, nameOf, points } from "./trend.ts";
import { TrendFilters } from "./trend-filters.tsx";
import { TrendTable } from "./trend-table.tsx";

// The drawing is larger than the rest of the page, and the table says the same.
const IndicatorChart = lazy(() => import("./indicator-chart.tsx"));
const ComparisonChart = lazy(() => import("./comparison-chart.tsx"));

/** An indicator over time, or between areas or bodies. */
export function TrendPage({ filter }: { filter: TrendFilter }) {
  const { t } = useLingui();
  const templates = useQuery(templatesQuery({ status: "PUBLISHED" }));
  return (
    <Page
      title={t`Xu hướng chỉ tiêu`}
      actions={<StatisticsSwitch here="indicators" filter={filter} />}
      lead={
        <Trans>Số liệu của các báo cáo đã gửi mà cơ quan bạn được xem, cập nhật ngay khi có báo cáo.</Trans>
      }
    >
      <QueryView query={templates}>{({ items }) => <Trend filter={filter} templates={items} />}</QueryView>
    </Page>
  );
}

function Trend({ filter, templates }: { filter: TrendFilter; templates: Template[] }) {
  const form = templates.find(({ code }) => code === filter.template) ?? templates[0];
  const indicator = form?.indicators.find(({ key }) => key === filter.indicator) ?? form?.indicators[0];
  const asked: TrendFilter = {
    ...filter,

    template: form?.code,
    indicator: indicator?.key,
  };
  const query = useQuery({
    ...indicatorQuery(asked),
    enabled: indicator !== undefined,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <TrendFilters filter={asked} templates={templates} indicators={form?.indicators ?? []} />
      {indicator && (
        <QueryView query={query} loading={<LoadingRows rows={10} height={30} />}>
          {(statistics) => <Findings statistics={statistics} filter={asked} />}
        </QueryView>
      )}
    </>
  );
}

function Findings({ statistics, filter }: { statistics: IndicatorStatistics; filter: TrendFilter }) {
  const { t, i18n } = useLingui();
  const figure = useRef<HTMLElement>(null);
  const file = useExportTrend();
  const localized = useLocalized();
  const { indicator, items, total } = statistics;
  if (items.length === 0) {
    return (
      <Card>
        <Empty title={t`Chưa có báo cáo nào có số liệu này`}>
          <Trans>Thử khoảng kỳ khác, hoặc xem báo cáo của cơ quan mình.</Trans>
        </Empty>
      </Card>
    );
  }
  const title = localized(indicator.title, indicator.titleEn);
  const unit = localized(indicator.unit, indicator.unitEn);
  const rows = items.every((row) => row.period) ? null : drawn(items);
  const series = rows?.map((row) => ({ key: keyOf(row), name: nameOf(row, localized) })) ?? [
    { key: "value", name: title },
  ];
  const beside = rows !== null && filter.view === "compare";
  const codes = statistics.periods.map(({ code }) => periodLabel(i18n, code));
  const picture = `${title} (${unit}), ${codes[0]} – ${codes.at(-1)}`;
  const rule = wordFor(i18n, aggregations, indicator.aggregation);
  return (
    <>
      <Card className={styles.body}>
        <div className={styles.head}>
          <p className={styles.total}>
            {title}: <strong>{total.value === null ? "–" : formatNumber(total.value)}</strong> {unit}{" "}
            <Trans>
              ({rule.toLowerCase()}, {total.reports} báo cáo)
            </Trans>
          </p>
          <div className={styles.buttons} data-noprint>
            <PictureButton of={figure} title={picture} save={saveChart} />
            <ExportMenu
              busy={file.isPending}
              onTake={(format) =>
                file.mutate(
                  { format, filter },
                  { onError: (error) => toastProblem(error, t`Không tải được tệp; hãy thử lại.`) },
                )
              }
            />
          </div>
        </div>
        <Suspense fallback={<LoadingRows rows={8} />}>
          {beside ? (
            <ComparisonChart
              label={title}
              unit={unit}
              compared={compared(items, localized)}
              figure={figure}
            />
          ) : (
            <IndicatorChart
              label={title}
              unit={unit}
              points={points(statistics, rows)}
              series={series}
              figure={figure}
            />
          )}
        </Suspense>
        {!beside && rows && items.length > rows.length && (
          <p className={styles.note}>
            <Trans>Biểu đồ vẽ {MOST_SERIES} dòng lớn nhất; bảng dưới đây có đủ.</Trans>
          </p>
        )}
      </Card>
      <Card>
        <TrendTable statistics={statistics} caption={title} />
      </Card>
    </>
  );
}
