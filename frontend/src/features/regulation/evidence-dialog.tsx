import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Modal, MultiSelect, Select, Stack, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Problem } from "../../api/problem.ts";
import type { DutyEvidence, OrganizationRef, RecordEvidence } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { evidenceStates, provisionLabel } from "../../i18n/labels.ts";
import { PrivacyNotice } from "../../ui/privacy-notice.tsx";
import { toastDone } from "../../ui/toast.ts";
import { ownReportsQuery, useRecordEvidence } from "./queries.ts";

type Props = { organization: OrganizationRef; row: DutyEvidence; year: number; onClose: () => void };

const NOT_APPLICABLE = "NOT_APPLICABLE";

/** How far the body has come with a duty in a year, in its own words and with the papers that show it. */
export function EvidenceDialog({ organization, row, year, onClose }: Props) {
  const { t, i18n } = useLingui();
  const localized = useLocalized();
  const { duty, evidence } = row;
  const [status, setStatus] = useState<string | null>(evidence?.status ?? null);
  const [note, setNote] = useState(evidence?.note ?? "");
  const [reason, setReason] = useState(evidence?.reason ?? "");
  const [reports, setReports] = useState((evidence?.links ?? []).map(({ id }) => id));
  const record = useRecordEvidence(organization.id);
  const problem = record.error instanceof Problem ? record.error : undefined;
  const own = useQuery(ownReportsQuery(organization.code));
  const options = new Map(
    [...(evidence?.links ?? []), ...(own.data?.items ?? [])].map(({ id, title, titleEn }) => [
      id,
      localized(title, titleEn),
    ]),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const said = {
      status,
      note: note.trim() || null,
      reason: status === NOT_APPLICABLE ? reason.trim() || null : null,
      links: reports.map((id) => ({ kind: "REPORT", id })),
      // A status that was not chosen is the server's to refuse, like every other field.
    } as RecordEvidence;
    record.mutate(
      { row, year, said },
      {
        onSuccess: () => {
          toastDone(t`Đã ghi kết quả thực hiện.`);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t`Kết quả năm ${String(year)}: ${provisionLabel(i18n, duty.provision.path)}`}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      <form noValidate onSubmit={send}>
        <Stack gap="sm">
          <strong>{localized(duty.title, duty.titleEn)}</strong>
          <PrivacyNotice />
          {problem && problem.errors.length === 0 && (
            <Alert color="red" role="alert" p="xs">
              {problem.unreachable ? t`Không kết nối được máy chủ; hãy thử lại.` : problem.message}
            </Alert>
          )}
          <Select
            label={t`Kết quả`}
            withAsterisk
            aria-required
            allowDeselect={false}
            data-autofocus
            data={Object.entries(evidenceStates)
              .filter(([value]) => value !== "NOT_RECORDED")
              .map(([value, { label }]) => ({ value, label: i18n._(label) }))}
            value={status}
            error={problem?.at("/status")}
            onChange={setStatus}
          />
          {status === NOT_APPLICABLE && (
            <Textarea
              label={t`Vì sao không áp dụng`}
              withAsterisk
              aria-required
              autosize
              minRows={2}
              maxLength={500}
              value={reason}
              error={problem?.at("/reason")}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          <Textarea
            label={t`Diễn giải`}
            description={t`Cơ quan đã làm gì, kết quả ra sao.`}
            autosize
            minRows={3}
            maxRows={10}
            maxLength={2000}
            value={note}
            error={problem?.at("/note")}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <MultiSelect
            label={t`Báo cáo làm minh chứng`}
            description={t`Chỉ báo cáo của chính cơ quan.`}
            searchable
            clearable
            clearButtonProps={{ "aria-label": t`Bỏ mọi báo cáo` }}
            maxValues={20}
            nothingFoundMessage={t`Không tìm thấy`}
            data={[...options].map(([value, label]) => ({ value, label }))}
            value={reports}
            error={problem?.errors.find(({ pointer }) => pointer.startsWith("/links"))?.detail}
            onChange={setReports}
          />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Hủy</Trans>
          </Button>
          <Button type="submit" loading={record.isPending}>
            <Trans>Lưu kết quả</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
