import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Textarea } from "@mantine/core";
import { useState } from "react";

type Props = {
  opened: boolean;
  sending: boolean;
  problem?: string;
  onCancel: () => void;
  onConfirm: (reason: string) => void;
};

const REASON_LENGTH = 2000;

/** Returning without saying why would leave the author guessing, so a reason is required. */
export function ReturnDialog({ opened, sending, problem, onCancel, onConfirm }: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const missing = asked && reason.trim() === "";
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={t`Trả lại báo cáo`}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (reason.trim() === "") event.currentTarget.querySelector("textarea")?.focus();
          else onConfirm(reason.trim());
        }}
      >
        <Textarea
          label={t`Lý do trả lại`}
          description={t`Nói rõ cần bổ sung hoặc sửa gì. Không ghi họ tên, thông tin riêng của người dân.`}
          withAsterisk
          aria-required
          autosize
          minRows={4}
          maxRows={12}
          maxLength={REASON_LENGTH}
          data-autofocus
          value={reason}
          error={missing ? t`Hãy nêu lý do.` : problem}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onCancel}>
            <Trans>Hủy</Trans>
          </Button>
          <Button type="submit" color="red.8" loading={sending}>
            <Trans>Trả lại báo cáo</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
