import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useConfiguration } from "../../api/configuration.ts";
import { useMe } from "../../api/me.ts";
import type { CalendarDay } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { wordFor } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { FilterBar, FilterSelect } from "../../ui/filters.tsx";
import { Card, Page, Section } from "../../ui/page.tsx";
import { LoadingRows, QueryView } from "../../ui/states.tsx";
import styles from "./calendar.module.css";
import { DayDialog } from "./day-dialog.tsx";
import { MonthCard } from "./month-card.tsx";
import { byMonth, declared } from "./month-grid.ts";
import { ProposalPanel } from "./proposal-panel.tsx";
import { yearQuery } from "./queries.ts";
import { dayKinds, holidayStatuses } from "./words.ts";

const YEARS_BACK = 5;
const YEARS_AHEAD = 3;

type Props = {
  filter: { year?: string };
  /** How many reports of the reader's office fall due on which day; another room's business, given by the app. */
  due: Record<string, number>;
};

/** The year's working days, days off and due days. */
export function CalendarPage({ filter, due }: Props) {
  const { t } = useLingui();
  const { today } = useConfiguration();
  const keeps = useMe().allowedActions.includes("KEEP_CALENDAR");
  const thisYear = Number(today.slice(0, 4));
  const year = Number(filter.year ?? thisYear) || thisYear;
  const query = useQuery({ ...yearQuery(year), placeholderData: keepPreviousData });
  const [changing, setChanging] = useState<CalendarDay>();
  return (
    <Page
      title={t`Lịch làm việc`}
      lead={
        <Trans>
          Hạn nộp báo cáo được tính theo lịch này. Ngày nghỉ là dữ liệu có căn cứ, do quản trị viên cập nhật.
        </Trans>
      }
    >
      <FilterBar>
        <FilterSelect
          label={t`Năm`}
          name="year"
          value={filter.year}
          all={t`Năm nay (${thisYear})`}
          options={Array.from({ length: YEARS_BACK + YEARS_AHEAD + 1 }, (_, n) =>
            String(thisYear - YEARS_BACK + n),
          )
            .filter((value) => value !== String(thisYear))
            .map((value) => ({ value, label: value }))}
        />
        {keeps && query.data && <PickDay days={query.data.items} onPick={setChanging} />}
      </FilterBar>
      <QueryView query={query} loading={<LoadingRows rows={10} height={30} />}>
        {({ items }) => (
          <div className={styles.stack}>
            <Card>
              <div className={styles.months}>
                {byMonth(items).map((month) => (
                  <MonthCard key={month[0]?.date} month={month} today={today} due={due} />
                ))}
              </div>
              <Legend />
            </Card>
            <Section title={t`Ngày khác với tuần làm việc thường`}>
              <Declared days={declared(items)} onChange={keeps ? setChanging : undefined} />
            </Section>
            {keeps && <ProposalPanel year={year} />}
          </div>
        )}
      </QueryView>
      {changing && <DayDialog day={changing} onClose={() => setChanging(undefined)} />}
    </Page>
  );
}

function PickDay({ days, onPick }: { days: CalendarDay[]; onPick: (day: CalendarDay) => void }) {
  const { t } = useLingui();
  const [picked, setPicked] = useState<string | null>(null);
  const day = days.find(({ date }) => date === picked);
  return (
    <>
      <DayField label={t`Khai báo ngày`} value={picked} onChange={setPicked} />
      <Button variant="default" mt="auto" disabled={!day} onClick={() => day && onPick(day)}>
        <Trans>Khai báo…</Trans>
      </Button>
    </>
  );
}

function Declared({ days, onChange }: { days: CalendarDay[]; onChange?: (day: CalendarDay) => void }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const columns: Column<CalendarDay>[] = [
    { key: "date", header: t`Ngày`, lead: true, nowrap: true, cell: ({ date }) => formatDay(date, locale) },
    { key: "name", header: t`Tên gọi`, cell: ({ name, nameEn }) => localized(name ?? "", nameEn) },
    { key: "kind", header: t`Loại ngày`, cell: ({ kind }) => wordFor(i18n, dayKinds, kind) },
    {
      key: "status",
      header: t`Độ chắc chắn`,
      cell: ({ status }) => (status ? wordFor(i18n, holidayStatuses, status) : "–"),
    },
    { key: "source", header: t`Căn cứ, nguồn`, cell: ({ source }) => source ?? "–" },
  ];
  if (onChange) {
    columns.push({
      key: "change",
      header: t`Việc`,
      nowrap: true,
      cell: (day) => (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t`Sửa ngày ${formatDay(day.date, locale)}`}
          onClick={() => onChange(day)}
        >
          <Trans>Sửa</Trans>
        </Button>
      ),
    });
  }
  return (
    <DataTable
      caption={t`Ngày khác với tuần làm việc thường`}
      columns={columns}
      rows={days}
      rowKey={({ date }) => date}
    />
  );
}

function Legend() {
  const { t, i18n } = useLingui();
  return (
    <ul className={styles.legend}>
      {Object.keys(dayKinds)
        .filter((kind) => kind !== "WORKING_DAY")
        .map((kind) => (
          <li key={kind}>
            <span className={`${styles.day} ${styles.swatch}`} data-kind={kind} aria-hidden />
            {wordFor(i18n, dayKinds, kind)}
          </li>
        ))}
      <li>
        <span className={styles.swatch} aria-hidden>
          <span className={styles.due} />
        </span>
        {t`Có báo cáo đến hạn`}
      </li>
    </ul>
  );
}
