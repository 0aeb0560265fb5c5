import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import type { Versioned } from "../../api/client.ts";
import { useConfiguration } from "../../api/configuration.ts";
import { useMe } from "../../api/me.ts";
import type { ReorganizationDetail } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { formatDay, formatMoment } from "../../lib/day.ts";
import { ButtonLink, TextLink } from "../../ui/link.tsx";
import { Card, Page, Section } from "../../ui/page.tsx";
import { NotFoundPage, PageQueryView } from "../../ui/states.tsx";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { OutcomeView } from "./outcome-view.tsx";
import { type PlanDraft, withFaults } from "./plan.ts";
import { download, planFile } from "./plan-file.ts";
import { reorganizationQuery, useCancelReorganization } from "./queries.ts";
import styles from "./reorganization.module.css";
import { StatusOf } from "./status-of.tsx";
import { StepList } from "./step-list.tsx";
import { WhenText } from "./when-text.tsx";

export function ReorganizationPage({ id }: { id: string }) {
  const me = useMe();
  const allowed = me.allowedActions.includes("MANAGE_REORGANIZATIONS");
  const query = useQuery({ ...reorganizationQuery(id), enabled: allowed });
  if (!allowed) return <NotFoundPage />;
  return (
    <PageQueryView query={query}>
      {(detail) => <Reorganization key={detail.etag} detail={detail} />}
    </PageQueryView>
  );
}

function Reorganization({ detail: { value, etag } }: { detail: Versioned<ReorganizationDetail> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const me = useMe();
  const { today } = useConfiguration();
  const { reorganization, steps, faults, effects } = value;
  const { id, title, effectiveOn, status } = reorganization;
  const plan = useMemo(() => planOf(value), [value]);
  return (
    <Page
      title={title}
      above={
        <TextLink to="/reorganizations">
          <Trans>Sắp xếp, sáp nhập</Trans>
        </TextLink>
      }
      lead={<StatusOf reorganization={reorganization} />}
      actions={
        <Group gap="sm">
          {reorganization.allowedActions.includes("CANCEL") && <Cancel id={id} etag={etag} title={title} />}
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => download(`${reorganization.code}.json`, planFile(plan))}
          >
            <Trans>Tải phương án về</Trans>
          </Button>
          {me.allowedActions.includes("READ_AUDIT") && (
            <ButtonLink to="/audit" search={{ subject: id }} variant="default">
              <Trans>Xem nhật ký</Trans>
            </ButtonLink>
          )}
        </Group>
      }
    >
      <div className={styles.stack}>
        {faults.length > 0 && (
          <Alert color="red" role="alert" title={t`Đến ngày nhưng chưa thực hiện được`}>
            <Trans>
              Danh bạ đã thay đổi sau khi phương án được ghi nhận. Chưa áp dụng bước nào; xem lỗi ở từng bước
              bên dưới, rồi hủy phương án này và soạn lại.
            </Trans>
          </Alert>
        )}
        <Card>
          <dl className={styles.facts}>
            <Fact name={t`Căn cứ pháp lý`}>{reorganization.legalBasis}</Fact>
            <Fact name={t`Cơ quan quyết định`}>{reorganization.decidedBy}</Fact>
            <Fact name={t`Ngày có hiệu lực`}>{formatDay(effectiveOn, locale)}</Fact>
            <Fact name={t`Mã phương án`}>{reorganization.code}</Fact>
            <Fact name={t`Ghi nhận lúc`}>{formatMoment(reorganization.recordedAt, locale)}</Fact>
            {reorganization.appliedAt && (
              <Fact name={t`Áp dụng lúc`}>{formatMoment(reorganization.appliedAt, locale)}</Fact>
            )}
            {reorganization.cancelledAt && (
              <Fact name={t`Hủy lúc`}>{formatMoment(reorganization.cancelledAt, locale)}</Fact>
            )}
          </dl>
          {status === "PLANNED" && faults.length === 0 && (
            <p className={styles.waiting}>
              <WhenText effectiveOn={effectiveOn} today={today} />
            </p>
          )}
        </Card>
        {status === "APPLIED" && (
          <section>
            <h2 className={styles.title}>
              <Trans>Ảnh hưởng đến báo cáo và vị trí</Trans>
            </h2>
            <OutcomeView told={{ effects }} />
          </section>
        )}
        <Section title={t`Các bước (${steps.length})`}>
          <StepList entries={plan.entries} effectiveOn={effectiveOn} />
        </Section>
      </div>
    </Page>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The recorded plan in the shape in which it was written, with the faults that came up on its day. */
function planOf({ reorganization, steps, faults }: ReorganizationDetail): PlanDraft {
  const { code, title, legalBasis, decidedBy, effectiveOn } = reorganization;
  return withFaults(
    {
      particulars: { code, title, legalBasis, decidedBy, effectiveOn },
      entries: steps.map((step) => ({ step, faults: [] })),
      faults: [],
    },
    faults,
  );
}

function Cancel({ id, etag, title }: { id: string; etag: string; title: string }) {
  const { t } = useLingui();
  const [sure, setSure] = useState(false);
  const cancel = useCancelReorganization(id);
  return (
    <>
      <Button color="red.8" onClick={() => setSure(true)}>
        <Trans>Hủy phương án</Trans>
      </Button>
      {sure && (
        <ConfirmDialog
          title={t`Hủy phương án này?`}
          confirm={t`Hủy phương án`}
          danger
          loading={cancel.isPending}
          onClose={() => setSure(false)}
          onConfirm={() =>
            cancel.mutate(etag, {
              onSuccess: () => toastDone(t`Đã hủy phương án.`),
              onError: (error) => {
                setSure(false);
                toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`);
              },
            })
          }
        >
          <Trans>“{title}” sẽ không có hiệu lực. Phương án vẫn được lưu lại để tra cứu.</Trans>
        </ConfirmDialog>
      )}
    </>
  );
}
