import { Trans, useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useRef } from "react";
import type { Template, TopicStatistics } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { periodLabel } from "../../../i18n/labels.ts";
import { ExportMenu } from "../../../ui/export-menu.tsx";
import { FilterBar } from "../../../ui/filters.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { saveChart } from "../../../ui/picture.ts";
import { PictureButton } from "../../../ui/picture-button.tsx";
import { Empty, LoadingRows, QueryView } from "../../../ui/states.tsx";
import { toastProblem } from "../../../ui/toast.ts";
import { RangeSelect } from "../range-select.tsx";
import { templatesQuery } from "../template/queries.ts";
import { type TopicFilter, topicQuery, useExportTopic } from "./queries.ts";
import styles from "./statistics.module.css";
import { StatisticsSwitch } from "./statistics-switch.tsx";
import { type Drawing, drawings } from "./topic.ts";
import { TopicTable } from "./topic-table.tsx";

const IndicatorChart = lazy(() => import("./indicator-chart.tsx"));

/** A topic over time: what a form asks under one heading, side by side. */
export function TopicPage({ filter }: { filter: TopicFilter }) {
  const { t } = useLingui();
  const templates = useQuery(templatesQuery({ status: "PUBLISHED" }));
  return (
    <Page
      title={t`Chủ đề theo thời gian`}
      actions={<StatisticsSwitch here="topics" filter={filter} />}
      lead={
        <Trans>
          Các chỉ tiêu cùng nhóm trong mẫu báo cáo, đặt cạnh nhau qua các kỳ, từ báo cáo đã gửi mà cơ quan bạn
          được xem.
        </Trans>
      }
    >
      <QueryView query={templates}>{({ items }) => <Topic filter={filter} templates={items} />}</QueryView>
    </Page>
  );
}

function Topic({ filter, templates }: { filter: TopicFilter; templates: Template[] }) {
  const { t } = useLingui();
  const localized = useLocalized();
  const navigate = useNavigate();
  const withTopics = templates.filter(({ groups }) => groups.length > 0);
  const form = withTopics.find(({ code }) => code === filter.template) ?? withTopics[0];
  const group = form?.groups.find(({ key }) => key === filter.group) ?? form?.groups[0];
  const asked: TopicFilter = { ...filter, template: form?.code, group: group?.key };
  const query = useQuery({ ...topicQuery(asked), enabled: !!group, placeholderData: keepPreviousData });
  const set = (change: TopicFilter) =>
    void navigate({
      to: "/statistics/topics",
      search: { ...asked, ...change },
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <FilterBar>
        <Select
          label={t`Mẫu báo cáo`}
          allowDeselect={false}
          value={form?.code ?? null}
          data={withTopics.map(({ code, title, titleEn }) => ({
            value: code,
            label: localized(title, titleEn),
          }))}
          onChange={(template) => set({ template: template ?? undefined, group: undefined })}
        />
        <Select
          label={t`Chủ đề`}
          allowDeselect={false}
          value={group?.key ?? null}
          data={(form?.groups ?? []).map(({ key, title, titleEn }) => ({
            value: key,
            label: localized(title, titleEn),
          }))}
          onChange={(chosen) => set({ group: chosen ?? undefined })}
        />
        <RangeSelect from={filter.from} to={filter.to} />
        <Select
          label={t`Báo cáo`}
          allowDeselect={false}
          value={filter.scope ?? ""}
          data={[
            { value: "", label: t`Tự chọn` },
            { value: "RECEIVED", label: t`Nhận được` },
            { value: "OWN", label: t`Của cơ quan mình` },
          ]}
          onChange={(scope) => set({ scope: scope || undefined })}
        />
      </FilterBar>
      {group && (
        <QueryView query={query} loading={<LoadingRows rows={10} height={30} />}>
          {(topic) => <TopicFindings topic={topic} filter={asked} />}
        </QueryView>
      )}
    </>
  );
}

function TopicFindings({ topic, filter }: { topic: TopicStatistics; filter: TopicFilter }) {
  const { t } = useLingui();
  const localized = useLocalized();
  const file = useExportTopic();
  const title = localized(topic.group.title, topic.group.titleEn);
  const drawn = drawings(topic, localized);
  if (drawn.length === 0) {
    return (
      <Card>
        <Empty title={t`Chưa có báo cáo nào có số liệu về chủ đề này`}>
          <Trans>Thử khoảng kỳ khác, hoặc xem báo cáo của cơ quan mình.</Trans>
        </Empty>
      </Card>
    );
  }
  return (
    <>
      {drawn.map((drawing) => (
        <TopicDrawing key={drawing.unit} drawing={drawing} topic={topic} title={title} />
      ))}
      <Card>
        <div className={styles.tableHead} data-noprint>
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
        <TopicTable topic={topic} caption={title} />
      </Card>
    </>
  );
}

type DrawingProps = { drawing: Drawing; topic: TopicStatistics; title: string };

function TopicDrawing({ drawing: { unit, series, points }, topic, title }: DrawingProps) {
  const { i18n } = useLingui();
  const figure = useRef<HTMLElement>(null);
  const codes = topic.periods.map(({ code }) => periodLabel(i18n, code));
  const name = series.length === 1 ? (series[0]?.name ?? title) : title;
  return (
    <Card className={styles.body}>
      <div className={styles.head}>
        <h2 className={styles.drawing}>
          {name} ({unit})
        </h2>
        <PictureButton
          of={figure}
          title={`${name} (${unit}), ${codes[0]} – ${codes.at(-1)}`}
          save={saveChart}
        />
      </div>
      <Suspense fallback={<LoadingRows rows={8} />}>
        <IndicatorChart
          label={`${name} (${unit})`}
          unit={unit}
          points={points}
          series={series}
          figure={figure}
        />
      </Suspense>
    </Card>
  );
}
