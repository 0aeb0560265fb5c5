import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import type { Versioned } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import type { ReportDetail } from "../../api/types.ts";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import { useAcceptReport, useReturnReport, useSubmitReport } from "./queries.ts";
import styles from "./report.module.css";
import { ReturnDialog } from "./return-dialog.tsx";
import { SubmitDialog } from "./submit-dialog.tsx";

/** The verbs of who reads a report. A button is there because the server allows its verb now. */
export function ReviewBar({ report }: { report: Versioned<ReportDetail> }) {
  const { t } = useLingui();
  const { id, allowedActions, recipient, copies } = report.value;
  const submit = useSubmitReport();
  const giveBack = useReturnReport();
  const accept = useAcceptReport();
  const [dialog, setDialog] = useState<"return" | "submit" | null>(null);
  const verb = { id, etag: report.etag };
  const failed = (error: unknown) => toastProblem(error, t`Chưa thực hiện được vì mất kết nối. Hãy thử lại.`);
  const can = (action: ReportDetail["allowedActions"][number]) => allowedActions.includes(action);
  if (!can("SUBMIT") && !can("RETURN") && !can("ACCEPT")) return null;
  const reasonProblem =
    giveBack.error instanceof Problem
      ? (giveBack.error.errors.find((error) => error.pointer === "/reason")?.detail ?? giveBack.error.message)
      : undefined;
  return (
    <div className={styles.bar} data-noprint>
      <span />
      <Group gap="xs">
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
            <Trans>Ký, gửi</Trans>
          </Button>
        )}
      </Group>
      <ReturnDialog
        opened={dialog === "return"}
        sending={giveBack.isPending}
        problem={reasonProblem}
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
        opened={dialog === "submit"}
        recipient={recipient}
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
