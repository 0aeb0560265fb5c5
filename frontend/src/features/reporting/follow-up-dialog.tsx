import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../../api/problem.ts";
import type { Obligation } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { periodLabel } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { DayField } from "../../ui/day-field.tsx";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import { type FollowUpVerb, useFollowUp } from "./follow-up-queries.ts";

type Words = { title: MessageDescriptor; confirm: MessageDescriptor; done: MessageDescriptor };

const words: Record<FollowUpVerb, Words> = {
  REQUEST_EXTENSION: {
    title: msg`Đề nghị gia hạn`,
    confirm: msg`Gửi đề nghị`,
    done: msg`Đã gửi đề nghị gia hạn.`,
  },
  EXTEND: { title: msg`Gia hạn nộp báo cáo`, confirm: msg`Gia hạn`, done: msg`Đã gia hạn.` },
  REFUSE_EXTENSION: {
    title: msg`Không đồng ý gia hạn`,
    confirm: msg`Không đồng ý`,
    done: msg`Đã trả lời đề nghị gia hạn.`,
  },
  WAIVE: { title: msg`Miễn nộp báo cáo`, confirm: msg`Miễn nộp`, done: msg`Đã miễn nộp.` },
  REINSTATE: {
    title: msg`Yêu cầu nộp lại báo cáo đã miễn`,
    confirm: msg`Yêu cầu nộp`,
    done: msg`Đã yêu cầu nộp lại.`,
  },
};

const REASON_LENGTH = 2000;

type Props = { obligation: Obligation; verb: FollowUpVerb; onClose: () => void };

/** Asks, grants, refuses or lets off: always with a reason, since the other side reads it. */
export function FollowUpDialog({ obligation, verb, onClose }: Props) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const say = useFollowUp();
  const dated = verb === "REQUEST_EXTENSION" || verb === "EXTEND";
  const asked = obligation.extensionRequest;
  const [until, setUntil] = useState<string | null>(verb === "EXTEND" ? (asked?.until ?? null) : null);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const faults = say.error instanceof Problem ? say.error.errors : [];
  const fault = (pointer: string) => faults.find((error) => error.pointer === pointer)?.detail;
  const confirm = () =>
    say.mutate(
      { obligation, verb, until, reason: reason.trim() },
      {
        onSuccess: () => {
          toastDone(i18n._(words[verb].done));
          onClose();
        },
        onError: (error) => {
          if (error instanceof Problem && error.errors.length > 0) return;
          toastProblem(error, t`Chưa thực hiện được vì mất kết nối. Hãy thử lại.`);
        },
      },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={i18n._(words[verb].title)}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (reason.trim() !== "" && (!dated || until)) confirm();
        }}
      >
        <Stack gap="sm">
          <Text>
            {localized(obligation.requirement.title, obligation.requirement.titleEn)},{" "}
            {periodLabel(i18n, obligation.period.code)} (
            <OrganizationName organization={obligation.organization} />)
          </Text>
          <Text size="sm" c="dimmed">
            <Trans>Hạn hiện nay: {formatDay(obligation.dueOn, locale)}</Trans>
          </Text>
          {asked && verb !== "REQUEST_EXTENSION" && (
            <Text size="sm">
              <Trans>
                Đề nghị gia hạn đến {formatDay(asked.until, locale)}: {asked.reason}
              </Trans>
            </Text>
          )}
          {verb === "WAIVE" && obligation.status !== "UPCOMING" && (
            <Text size="sm">
              <Trans>Bản nháp đang soạn, nếu có, sẽ khép lại và vẫn đọc được.</Trans>
            </Text>
          )}
          {dated && (
            <DayField
              label={t`Hạn mới`}
              description={t`Một ngày làm việc sau hạn hiện nay.`}
              value={until}
              onChange={setUntil}
              required
              error={tried && !until ? t`Hãy chọn ngày.` : fault("/until")}
            />
          )}
          <Textarea
            label={t`Lý do`}
            description={t`Hai bên cùng đọc. Không ghi họ tên, thông tin riêng của người dân.`}
            withAsterisk
            aria-required
            autosize
            minRows={3}
            maxRows={10}
            maxLength={REASON_LENGTH}
            value={reason}
            error={tried && reason.trim() === "" ? t`Hãy nêu lý do.` : fault("/reason")}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Hủy</Trans>
          </Button>
          <Button
            type="submit"
            loading={say.isPending}
            color={verb === "WAIVE" || verb === "REFUSE_EXTENSION" ? "red.8" : undefined}
          >
            {i18n._(words[verb].confirm)}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
