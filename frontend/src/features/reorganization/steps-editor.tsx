import { Trans, useLingui } from "@lingui/react/macro";
import { Button, FileButton, Group } from "@mantine/core";
import { IconDownload, IconPlus, IconUpload } from "@tabler/icons-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { eveOf } from "../../lib/day.ts";
import { Card } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { toastDone } from "../../ui/toast.ts";
import type { VirtualListHandle } from "../../ui/virtual-list.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { foundedBy, isBlank, movedStep, type PlanDraft, withoutStep, withStep } from "./plan.ts";
import { download, LARGEST_FILE, planFile, readPlan, type Unreadable } from "./plan-file.ts";
import styles from "./reorganization.module.css";
import { StepDialog } from "./step-dialog.tsx";
import { StepList } from "./step-list.tsx";

export type Asked = { index: number; field?: string };

type Props = {
  draft: PlanDraft;
  onChange: (draft: PlanDraft) => void;
  /** Which step is open; a fault somewhere else on the page may open one too. */
  asked: Asked | null;
  onAsk: (asked: Asked | null) => void;
};

/** The steps, written by hand or taken over from a file. */
export function StepsEditor({ draft, onChange, asked, onAsk }: Props) {
  const { t } = useLingui();
  const list = useRef<VirtualListHandle>(null);
  const [file, setFile] = useState<PlanDraft | null>(null);
  const [unreadable, setUnreadable] = useState<string>();
  const { entries, particulars } = draft;
  const eve = particulars.effectiveOn ? eveOf(particulars.effectiveOn) : undefined;
  const founded = useMemo(() => foundedBy(entries), [entries]);
  const open = asked?.index;
  useEffect(() => {
    if (open !== undefined) list.current?.scrollTo(open);
  }, [open]);

  async function take(chosen: File | null) {
    if (!chosen) return;
    if (chosen.size > LARGEST_FILE) return setUnreadable(t`Tệp lớn hơn 8 MiB.`);
    const read = readPlan(await chosen.text());
    if (!("draft" in read)) return setUnreadable(whyNot(read));
    setUnreadable(undefined);
    if (isBlank(draft)) use(read.draft);
    else setFile(read.draft);
  }

  function use(read: PlanDraft) {
    onChange(read);
    setFile(null);
    toastDone(t`Đã đọc ${read.entries.length} bước từ tệp.`);
  }

  function whyNot(read: Unreadable): string {
    switch (read.reason) {
      case "json":
        return t`Tệp không phải JSON đọc được.`;
      case "shape":
      case "steps":
        return t`Tệp không có danh sách các bước.`;
      case "step":
        return t`Không đọc được bước ${read.number} trong tệp.`;
    }
  }

  return (
    <>
      <Group mb="sm" gap="sm">
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onAsk({ index: entries.length })}
        >
          <Trans>Thêm bước</Trans>
        </Button>
        <FileButton
          onChange={take}
          accept=".json,application/json"
          inputProps={{ "aria-label": t`Tệp phương án` }}
        >
          {(button) => (
            <Button {...button} variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
              <Trans>Lấy từ tệp</Trans>
            </Button>
          )}
        </FileButton>
        {entries.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => download(`${particulars.code || "phuong-an"}.json`, planFile(draft))}
          >
            <Trans>Tải phương án về</Trans>
          </Button>
        )}
      </Group>
      {unreadable && (
        <p className={styles.fault} role="alert">
          {unreadable}
        </p>
      )}
      <Card>
        {entries.length === 0 ? (
          <Empty title={t`Chưa có bước nào`}>
            <Trans>
              Thêm từng bước, hoặc lấy cả phương án từ tệp JSON (tối đa 8 MiB). Mọi bước xảy ra cùng một ngày.
            </Trans>
          </Empty>
        ) : (
          <StepList
            ref={list}
            entries={entries}
            effectiveOn={particulars.effectiveOn}
            edit={{
              onEdit: (index, field) => onAsk({ index, field }),
              onMove: (from, to) => onChange(movedStep(draft, from, to)),
              onRemove: (index) => onChange(withoutStep(draft, index)),
            }}
          />
        )}
      </Card>
      {asked && (
        <StepDialog
          key={asked.index}
          entry={entries[asked.index]}
          number={asked.index + 1}
          focus={asked.field}
          eve={eve}
          founded={founded}
          onSave={(step) => {
            onChange(withStep(draft, step, asked.index));
            onAsk(null);
          }}
          onClose={() => onAsk(null)}
        />
      )}
      {file && (
        <ConfirmDialog
          title={t`Thay phương án đang soạn?`}
          confirm={t`Thay bằng tệp`}
          onConfirm={() => use(file)}
          onClose={() => setFile(null)}
        >
          <Trans>Những gì đang soạn ({entries.length} bước) sẽ mất; hãy tải về trước nếu còn cần.</Trans>
        </ConfirmDialog>
      )}
    </>
  );
}
