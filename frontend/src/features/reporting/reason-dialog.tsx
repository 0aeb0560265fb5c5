import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Textarea } from "@mantine/core";
import { useState } from "react";

type Props = {
  opened: boolean;
  title: string;
  label: string;
  description: string;
  sending: boolean;
  problem?: string;
  onCancel: () => void;
  onConfirm: (reason: string) => void;
};

const REASON_LENGTH = 2000;

/** Sending or taking a paper back without saying why would leave others guessing, so a reason is required. */
export function ReasonDialog({
  opened,
  title,
  label,
  description,
  sending,
  problem,
  onCancel,
  onConfirm,
}: Props) {
  const { t } = useLingui();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const missing = asked && reason.trim() === "";
  return (
    <Modal opened={opened} onClose={onCancel} title={title} closeButtonProps={{ "aria-label": t`Đóng` }}>
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
          label={label}
          description={description}
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
            {title}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
