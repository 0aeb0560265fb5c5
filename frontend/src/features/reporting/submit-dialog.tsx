import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Text } from "@mantine/core";
import type { OrganizationRef } from "../../api/types.ts";
import { Names } from "./recipients.tsx";

type Props = {
  /** Only to be sent: somebody has signed it before. */
  signed?: boolean;
  opened: boolean;
  recipients: OrganizationRef[];
  copies: OrganizationRef[];
  sending: boolean;
  onCancel: () => void;
  onConfirm: () => void;
};

export function SubmitDialog({
  signed = false,
  opened,
  recipients,
  copies,
  sending,
  onCancel,
  onConfirm,
}: Props) {
  const { t } = useLingui();
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={signed ? t`Gửi báo cáo đã ký` : t`Ký và gửi báo cáo`}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      <Text size="sm">
        <Trans>
          Báo cáo được gửi tới <Names of={recipients} />.
        </Trans>
      </Text>
      {copies.length > 0 && (
        <Text size="sm" mt="xs">
          <Trans>Đồng gửi:</Trans> <Names of={copies} />.
        </Text>
      )}
      <Text size="sm" mt="xs">
        <Trans>
          Sau khi gửi, nội dung được giữ nguyên; chỉ sửa được khi nơi nhận trả lại, hoặc khi rút lại lúc chưa
          nơi nào mở xem.
        </Trans>
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onCancel}>
          <Trans>Để sau</Trans>
        </Button>
        <Button onClick={onConfirm} loading={sending} data-autofocus>
          {signed ? <Trans>Gửi báo cáo</Trans> : <Trans>Ký và gửi</Trans>}
        </Button>
      </Group>
    </Modal>
  );
}
