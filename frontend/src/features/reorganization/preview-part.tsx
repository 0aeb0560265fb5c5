import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useConfiguration } from "../../api/configuration.ts";
import { Problem } from "../../api/problem.ts";
import { Card } from "../../ui/page.tsx";
import { Empty, LoadingRows } from "../../ui/states.tsx";
import { toastDone } from "../../ui/toast.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { FaultList } from "./fault-list.tsx";
import { OutcomeView } from "./outcome-view.tsx";
import { faultCount, type PlanDraft, toPlan, withFaults } from "./plan.ts";
import { usePreviewReorganization, useRecordReorganization } from "./queries.ts";
import styles from "./reorganization.module.css";
import { WhenText } from "./when-text.tsx";

// From here on a slip of the hand costs too much.
const LARGE = 20;

type Props = {
  draft: PlanDraft;
  onFaults: (draft: PlanDraft) => void;
  onGo: (step: number | null, field: string) => void;
  onApplied: (id: string) => void;
};

/** Asks the service what the plan would change, shows it or every fault, and applies it at a person's word. */
export function PreviewPart({ draft, onFaults, onGo, onApplied }: Props) {
  const { t } = useLingui();
  const { today } = useConfiguration();
  const preview = usePreviewReorganization();
  const record = useRecordReorganization();
  const [sure, setSure] = useState(false);
  const { code, effectiveOn } = draft.particulars;
  const waits = effectiveOn !== null && effectiveOn > today;

  const refused = (error: unknown) => {
    setSure(false);
    if (!(error instanceof Problem)) return;
    const errors =
      error.code === "reorganization.code_taken"
        ? [{ pointer: "/code", code: error.code, detail: error.message }]
        : error.errors;
    if (errors.length > 0) onFaults(withFaults(draft, errors));
  };
  const look = () => {
    record.reset();
    preview.mutate(toPlan(draft), {
      onSuccess: () => faultCount(draft) > 0 && onFaults(withFaults(draft, [])),
      onError: refused,
    });
  };
  // Who comes here wants to see it; afterwards only at their word, for a large plan takes the service seconds.
  const asked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useEffect(() => {
    if (asked.current || draft.entries.length === 0) return;
    asked.current = true;
    look();
  }, []);

  if (draft.entries.length === 0)
    return (
      <Card>
        <Empty title={t`Phương án chưa có bước nào`} />
      </Card>
    );
  const problem = record.error ?? preview.error;
  const message =
    problem instanceof Problem && !problem.unreachable
      ? problem.message
      : t`Không kết nối được máy chủ; bản soạn vẫn còn nguyên trên máy này.`;
  return (
    <>
      {problem &&
        (faultCount(draft) > 0 ? (
          <FaultList draft={draft} message={message} onGo={onGo} />
        ) : (
          <Alert color="red" role="alert" mb="md">
            {message}
          </Alert>
        ))}
      {preview.isPending && <LoadingRows rows={8} />}
      {preview.data && !problem && (
        <>
          <Alert color={waits ? "river" : "yellow"} mb="md" role="status">
            <Trans>Xem trước, chưa thay đổi gì. Không có lỗi nào trong {draft.entries.length} bước.</Trans>{" "}
            {effectiveOn && <WhenText effectiveOn={effectiveOn} today={today} />}
          </Alert>
          <OutcomeView told={preview.data} />
        </>
      )}
      <Group mt="md">
        {preview.data && !problem && (
          <Button color={waits ? undefined : "red.8"} onClick={() => setSure(true)}>
            {waits ? <Trans>Ghi nhận, chờ đến ngày</Trans> : <Trans>Áp dụng ngay</Trans>}
          </Button>
        )}
        <Button variant="default" loading={preview.isPending} onClick={look}>
          <Trans>Kiểm tra lại</Trans>
        </Button>
      </Group>
      {sure && effectiveOn && (
        <ConfirmDialog
          title={waits ? t`Ghi nhận phương án` : t`Áp dụng phương án ngay`}
          confirm={waits ? t`Ghi nhận` : t`Áp dụng`}
          danger={!waits}
          typed={draft.entries.length >= LARGE ? code : undefined}
          loading={record.isPending}
          onClose={() => setSure(false)}
          onConfirm={() =>
            record.mutate(toPlan(draft), {
              onSuccess: ({ reorganization }) => {
                toastDone(waits ? t`Đã ghi nhận phương án.` : t`Đã áp dụng phương án.`);
                if (reorganization) onApplied(reorganization.id);
              },
              onError: refused,
            })
          }
        >
          <p className={styles.plain}>
            <WhenText effectiveOn={effectiveOn} today={today} />
          </p>
          <p className={styles.plain}>
            {waits ? (
              <Trans>Có thể hủy trước ngày đó.</Trans>
            ) : (
              <Trans>Việc đã áp dụng không hủy được; muốn đổi lại phải có phương án khác.</Trans>
            )}
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
