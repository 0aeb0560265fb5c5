import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";

type Props = {
  title: string;
  confirm: string;
  /** What has to be typed first, where a slip of the hand would cost much. */
  typed?: string;
  danger?: boolean;
  loading?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
};

export function ConfirmDialog({
  title,
  confirm,
  typed,
  danger = false,
  loading,
  onConfirm,
  onClose,
  children,
}: Props) {
  const { t } = useLingui();
  const [written, setWritten] = useState("");
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ "aria-label": t`Đóng` }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <Stack gap="sm">
          <Text component="div">{children}</Text>
          {typed && (
            <TextInput
              label={t`Gõ mã phương án để xác nhận: ${typed}`}
              autoComplete="off"
              data-autofocus
              value={written}
              onChange={(event) => setWritten(event.currentTarget.value)}
            />
          )}
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Không</Trans>
          </Button>
          <Button
            type="submit"
            color={danger ? "red.8" : undefined}
            loading={loading}
            disabled={typed !== undefined && written.trim() !== typed}
          >
            {confirm}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
