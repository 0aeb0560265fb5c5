import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import type { Versioned } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import type { ReportDetail } from "../../api/types.ts";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import {
  useAcceptReport,
  useReturnReport,
  useSubmitReport,
  useUnsignReport,
  useWithdrawReport,
} from "./queries.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import styles from "./report.module.css";
import { SubmitDialog } from "./submit-dialog.tsx";

/** The verbs of who reads a report. A button is there because the server allows its verb now. */
export function ReviewBar({ report }: { report: Versioned<ReportDetail> }) {
  const { t } = useLingui();
  const { id, allowedActions, recipients, copies } = report.value;
  const submit = useSubmitReport();
  const giveBack = useReturnReport();
  const unsign = useUnsignReport();
  const withdraw = useWithdrawReport();
  const accept = useAcceptReport();
  const [dialog, setDialog] = useState<"return" | "withdraw" | "submit" | null>(null);
  const verb = { id, etag: report.etag };
  const failed = (error: unknown) => toastProblem(error, t`Chưa thực hiện được vì mất kết nối. Hãy thử lại.`);
  const can = (action: ReportDetail["allowedActions"][number]) => allowedActions.includes(action);
  if (allowedActions.length === 0) return null;
  const reasonProblem = (error: unknown) =>
    error instanceof Problem ? (error.at("/reason") ?? error.message) : undefined;
  return (
    <div className={styles.bar} data-noprint>
      <span />
      <Group gap="xs">
        {can("UNSIGN") && (
          <Button
            variant="default"
            loading={unsign.isPending}
            onClick={() => unsign.mutate(verb, { onError: failed })}
          >
            <Trans>Bỏ ký để sửa</Trans>
          </Button>
        )}
        {can("WITHDRAW") && (
          <Button variant="default" onClick={() => setDialog("withdraw")}>
            <Trans>Rút lại</Trans>
          </Button>
        )}
        {can("RETURN") && (
          <Button variant="default" onClick={() => setDialog("return")}>
            <Trans>Trả lại</Trans>
          </Button>
        )}
        {can("ACCEPT") && (
          <Button
            loading={accept.isPending}
            onClick={() =>
              accept.mutate(verb, { onSuccess: () => toastDone(t`Đã tiếp nhận báo cáo.`), onError: failed })
            }
          >
            <Trans>Tiếp nhận</Trans>
          </Button>
        )}
        {can("SUBMIT") && (
          <Button onClick={() => setDialog("submit")}>
            <Trans context="verb">Gửi</Trans>
          </Button>
        )}
      </Group>
      <ReasonDialog
        opened={dialog === "withdraw"}
        title={t`Rút lại báo cáo`}
        label={t`Lý do rút lại`}
        description={t`Chỉ rút được khi chưa nơi nhận nào mở xem. Nơi nhận sẽ không còn thấy báo cáo này; sửa xong, bạn gửi lại.`}
        sending={withdraw.isPending}
        problem={reasonProblem(withdraw.error)}
        onCancel={() => setDialog(null)}
        onConfirm={(reason) =>
          withdraw.mutate(
            { ...verb, reason },
            {
              onSuccess: () => toastDone(t`Đã rút lại báo cáo.`),
              onError: failed,
              onSettled: () => setDialog(null),
            },
          )
        }
      />
      <ReasonDialog
        opened={dialog === "return"}
        title={t`Trả lại báo cáo`}
        label={t`Lý do trả lại`}
        description={t`Nói rõ cần bổ sung hoặc sửa gì. Không ghi họ tên, thông tin riêng của người dân.`}
        sending={giveBack.isPending}
        problem={reasonProblem(giveBack.error)}
        onCancel={() => setDialog(null)}
        onConfirm={(reason) =>
          giveBack.mutate(
            { ...verb, reason },
            {
              onSuccess: () => toastDone(t`Đã trả lại báo cáo.`),
              onError: failed,
              onSettled: () => setDialog(null),
            },
          )
        }
      />
      <SubmitDialog
        signed
        opened={dialog === "submit"}
        recipients={recipients}
        copies={copies}
        sending={submit.isPending}
        onCancel={() => setDialog(null)}
        onConfirm={() =>
          submit.mutate(verb, {
            onSuccess: () => toastDone(t`Đã gửi báo cáo.`),
            onError: failed,
            onSettled: () => setDialog(null),
          })
        }
      />
    </div>
  );
}
