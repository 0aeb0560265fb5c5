import { useLingui } from "@lingui/react";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Problem } from "../../api/problem.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { reportPeriodLabel } from "../../i18n/labels.ts";
import { TextLink } from "../../ui/link.tsx";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { Card } from "../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import { AttachmentsToRead } from "./attachment-list.tsx";
import { reportQuery, useAcceptReport, useReturnReport } from "./queries.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import { ReportReading } from "./report-reading.tsx";
import styles from "./review.module.css";

type Props = {
  reportId: string | null;
  position: number;
  count: number;
  onStep: (by: number) => void;
  onDealtWith: () => void;
};

/** The paper in hand. Nothing is read ahead: asking for a paper counts as opening it. */
export function ReviewPaper({ reportId, position, count, onStep, onDealtWith }: Props) {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const localized = useLocalized();
  const query = useQuery({ ...reportQuery(reportId ?? ""), enabled: reportId !== null });
  const accept = useAcceptReport();
  const giveBack = useReturnReport();
  const [returning, setReturning] = useState(false);
  const failed = (error: unknown) => toastProblem(error, t`Chưa thực hiện được vì mất kết nối. Hãy thử lại.`);
  if (reportId === null) {
    return (
      <Card>
        <Empty title={t`Chọn một báo cáo ở danh sách để xem`}>
          <Trans>Phím mũi tên lên, xuống để chuyển báo cáo khi con trỏ ở trong danh sách.</Trans>
        </Empty>
      </Card>
    );
  }
  return (
    <section className={styles.paper} aria-label={t`Báo cáo đang xem`}>
      <QueryView query={query} loading={<LoadingRows rows={8} />}>
        {({ value, etag }) => (
          <>
            <div className={styles.verbs}>
              <Group gap="xs">
                <Button variant="default" size="xs" disabled={position <= 1} onClick={() => onStep(-1)}>
                  <Trans>Trước</Trans>
                </Button>
                <Button variant="default" size="xs" disabled={position >= count} onClick={() => onStep(1)}>
                  <Trans>Sau</Trans>
                </Button>
                <span className={styles.what}>
                  {position} / {count}
                </span>
              </Group>
              <Group gap="xs">
                {value.allowedActions.includes("RETURN") && (
                  <Button variant="default" size="xs" onClick={() => setReturning(true)}>
                    <Trans>Trả lại</Trans>
                  </Button>
                )}
                {value.allowedActions.includes("ACCEPT") && (
                  <Button
                    size="xs"
                    loading={accept.isPending}
                    onClick={() =>
                      accept.mutate(
                        { id: value.id, etag },
                        {
                          onSuccess: () => {
                            toastDone(t`Đã tiếp nhận báo cáo.`);
                            onDealtWith();
                          },
                          onError: failed,
                        },
                      )
                    }
                  >
                    <Trans>Tiếp nhận</Trans>
                  </Button>
                )}
              </Group>
            </div>
            <header>
              <h2 className={styles.paperTitle}>
                <TextLink to="/reports/$reportId" params={{ reportId: value.id }} inherit>
                  {localized(value.title, value.titleEn)}
                </TextLink>
              </h2>
              <p className={styles.what}>
                <OrganizationName organization={value.organization} /> ·{" "}
                {reportPeriodLabel(i18n, value.period)}
                {value.documentNumber && ` · ${value.documentNumber}`}
                {value.versions > 1 && (
                  <>
                    {" · "}
                    <Trans>gửi lần {value.versions}</Trans>
                  </>
                )}
              </p>
            </header>
            <ReportReading template={value.template} content={value.content} />
            <AttachmentsToRead reportId={value.id} attachments={value.attachments} />
            <ReasonDialog
              opened={returning}
              title={t`Trả lại báo cáo`}
              label={t`Lý do trả lại`}
              description={t`Nói rõ cần bổ sung hoặc sửa gì. Không ghi họ tên, thông tin riêng của người dân.`}
              sending={giveBack.isPending}
              problem={
                giveBack.error instanceof Problem
                  ? (giveBack.error.at("/reason") ?? giveBack.error.message)
                  : undefined
              }
              onCancel={() => setReturning(false)}
              onConfirm={(reason) =>
                giveBack.mutate(
                  { id: value.id, etag, reason },
                  {
                    onSuccess: () => {
                      toastDone(t`Đã trả lại báo cáo.`);
                      onDealtWith();
                    },
                    onError: failed,
                    onSettled: () => setReturning(false),
                  },
                )
              }
            />
          </>
        )}
      </QueryView>
    </section>
  );
}
