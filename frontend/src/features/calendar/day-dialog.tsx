import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Problem } from "../../api/problem.ts";
import type { CalendarChange, CalendarDay, DeclareDay } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { periodLabel, wordFor } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { toastDone } from "../../ui/toast.ts";
import styles from "./calendar.module.css";
import { useChangeDay, usePreviewDay } from "./queries.ts";
import { DECLARABLE, dayKinds, holidayStatuses } from "./words.ts";

type Props = { day: CalendarDay; onClose: () => void };

/** Says what a day is, or lets it be ordinary again: first what would move is shown, then it is done. */
export function DayDialog({ day, onClose }: Props) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const preview = usePreviewDay();
  const change = useChangeDay();
  const [draft, setDraft] = useState<DeclareDay>({
    kind: day.status ? day.kind : "PUBLIC_HOLIDAY",
    name: day.name ?? "",
    nameEn: day.nameEn ?? "",
    status: (day.status ?? "OFFICIAL_DOC") as DeclareDay["status"],
    source: day.source ?? "",
    note: day.note,
  });
  /** What is about to be done: declared so, or (null) reset. */
  const [pending, setPending] = useState<DeclareDay | null>();
  const error = change.error ?? preview.error;
  const problem = error instanceof Problem ? error : undefined;
  const set = (part: Partial<DeclareDay>) => setDraft((before) => ({ ...before, ...part }));
  const look = (as: DeclareDay | null) => preview.mutate({ day, as }, { onSuccess: () => setPending(as) });
  const confirm = () =>
    change.mutate(
      { day, as: pending ?? null },
      {
        onSuccess: () => {
          toastDone(t`Đã ghi vào lịch.`);
          onClose();
        },
      },
    );
  const options = (words: typeof dayKinds, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: wordFor(i18n, words, value) }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={formatDay(day.date, locale)}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      {problem && problem.errors.length === 0 && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {problem.unreachable ? t`Không kết nối được máy chủ; hãy thử lại.` : problem.message}
        </Alert>
      )}
      {pending !== undefined && preview.data ? (
        <>
          <Consequences change={preview.data} />
          <Group justify="flex-end" mt="lg">
            <Button variant="default" onClick={() => setPending(undefined)}>
              <Trans>Quay lại</Trans>
            </Button>
            <Button loading={change.isPending} onClick={confirm} data-autofocus>
              {pending ? t`Khai báo` : t`Bỏ khai báo`}
            </Button>
          </Group>
        </>
      ) : (
        <form
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            look(draft);
          }}
        >
          <Stack gap="sm">
            <Select
              label={t`Loại ngày`}
              value={draft.kind}
              data={options(dayKinds, DECLARABLE)}
              error={problem?.at("/kind")}
              onChange={(kind) => kind && set({ kind: kind as DeclareDay["kind"] })}
            />
            <TextInput
              label={t`Tên gọi`}
              withAsterisk
              aria-required
              data-autofocus
              maxLength={200}
              value={draft.name}
              error={problem?.at("/name")}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
            <TextInput
              label={t`Tên tiếng Anh`}
              withAsterisk
              aria-required
              maxLength={200}
              value={draft.nameEn}
              error={problem?.at("/nameEn")}
              onChange={(event) => set({ nameEn: event.currentTarget.value })}
            />
            <Select
              label={t`Độ chắc chắn`}
              value={draft.status}
              data={options(holidayStatuses, Object.keys(holidayStatuses))}
              onChange={(status) => status && set({ status: status as DeclareDay["status"] })}
            />
            <Textarea
              label={t`Căn cứ, nguồn`}
              description={t`Số văn bản, hoặc nơi đã đọc.`}
              withAsterisk
              aria-required
              autosize
              minRows={2}
              maxLength={1000}
              value={draft.source}
              error={problem?.at("/source")}
              onChange={(event) => set({ source: event.currentTarget.value })}
            />
          </Stack>
          <Group justify="space-between" mt="lg">
            {day.allowedActions.includes("RESET") ? (
              <Button variant="subtle" color="red.8" loading={preview.isPending} onClick={() => look(null)}>
                <Trans>Trả về ngày thường…</Trans>
              </Button>
            ) : (
              <span />
            )}
            <Group>
              <Button variant="default" onClick={onClose}>
                <Trans>Hủy</Trans>
              </Button>
              <Button type="submit" loading={preview.isPending}>
                <Trans>Tiếp tục…</Trans>
              </Button>
            </Group>
          </Group>
        </form>
      )}
    </Modal>
  );
}

function Consequences({ change }: { change: CalendarChange }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const total = change.moved.reduce((sum, { obligations }) => sum + obligations, 0);
  return (
    <>
      <Text>
        <Trans>
          {formatDay(change.day.date, locale)} sẽ là: {wordFor(i18n, dayKinds, change.day.kind)}.
        </Trans>
      </Text>
      {total === 0 ? (
        <Text mt="xs">
          <Trans>Không có hạn nộp nào thay đổi.</Trans>
        </Text>
      ) : (
        <>
          <Text mt="xs">
            <Trans>Hạn nộp của {total} báo cáo đang mở thay đổi theo:</Trans>
          </Text>
          <ul className={styles.moved}>
            {change.moved.map(({ requirement, period, from, to, obligations }) => (
              <li key={`${requirement} ${period} ${from}`}>
                <Trans>
                  {periodLabel(i18n, period)}: {formatDay(from, locale)} → {formatDay(to, locale)} (
                  {obligations} báo cáo)
                </Trans>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
