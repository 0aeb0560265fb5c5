import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CalendarDay, ProposedDay } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { wordFor } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/page.tsx";
import { QueryView } from "../../ui/states.tsx";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import { declareDay, proposalQuery, useAfterCalendar } from "./queries.ts";
import { dayKinds } from "./words.ts";

const SOURCE = "Bộ luật Lao động 2019, Điều 111, 112; âm lịch tính theo UTC+7";
const ORDINARY = '"0"';

/** What the law would give for the year; whatever the calendar lacks can be taken over, as not yet announced. */
export function ProposalPanel({ year }: { year: number }) {
  const { t } = useLingui();
  const query = useQuery(proposalQuery(year));
  return (
    <Section title={t`Đề xuất cho năm ${year}`}>
      <QueryView query={query}>{({ items }) => <Proposed key={year} days={items} />}</QueryView>
    </Section>
  );
}

function Proposed({ days }: { days: ProposedDay[] }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const after = useAfterCalendar();
  const missing = days.filter(({ known }) => known === null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const chosen = missing.filter(({ date }) => !left.has(date));
  const toggle = (date: string) =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(date)) next.add(date);
      return next;
    });
  const take = async () => {
    setBusy(true);
    try {
      for (const { date, kind, name, nameEn } of chosen) {
        await declareDay({
          day: { date, etag: ORDINARY },
          as: { kind, name, nameEn, status: "PROJECTED", source: SOURCE, note: null },
        });
      }
      toastDone(t`Đã đưa ${chosen.length} ngày vào lịch.`);
    } catch (error) {
      toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`);
    } finally {
      await after();
      setBusy(false);
    }
  };
  const columns: Column<ProposedDay>[] = [
    { key: "date", header: t`Ngày`, lead: true, nowrap: true, cell: ({ date }) => formatDay(date, locale) },
    { key: "name", header: t`Tên gọi`, cell: ({ name, nameEn }) => localized(name, nameEn) },
    { key: "kind", header: t`Loại ngày`, cell: ({ kind }) => wordFor(i18n, dayKinds, kind) },
    {
      key: "known",
      header: t`Trong lịch`,
      cell: ({ date, known }) =>
        known ? (
          inCalendar(known)
        ) : (
          <Checkbox
            label={t`Đưa vào lịch`}
            aria-label={t`Đưa ngày ${formatDay(date, locale)} vào lịch`}
            checked={!left.has(date)}
            onChange={() => toggle(date)}
          />
        ),
    },
  ];
  const inCalendar = ({ kind }: CalendarDay) => t`Đã có: ${wordFor(i18n, dayKinds, kind)}`;
  return (
    <>
      <Text px="lg" pt="md">
        <Trans>
          Tính theo Bộ luật Lao động và âm lịch Việt Nam; ngày nghỉ Tết và ngày hoán đổi do Nhà nước công bố
          hằng năm. Ngày đưa vào lịch được ghi là “Dự kiến” cho tới khi có văn bản.
        </Trans>
      </Text>
      <DataTable caption={t`Ngày nghỉ đề xuất`} columns={columns} rows={days} rowKey={({ date }) => date} />
      {missing.length > 0 && (
        <Text px="lg" py="md">
          <Button loading={busy} disabled={chosen.length === 0} onClick={take}>
            <Trans>Đưa {chosen.length} ngày vào lịch</Trans>
          </Button>
        </Text>
      )}
    </>
  );
}
