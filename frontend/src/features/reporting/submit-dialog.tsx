import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Text } from "@mantine/core";
import type { OrganizationRef } from "../../api/types.ts";
import { OrganizationName } from "../../ui/organization-name.tsx";

type Props = {
  /** Only to be sent: somebody has signed it before. */
  signed?: boolean;
  opened: boolean;
  recipient: OrganizationRef;
  copies: OrganizationRef[];
  sending: boolean;
  onCancel: () => void;
  onConfirm: () => void;
};

export function SubmitDialog({
  signed = false,
  opened,
  recipient,
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
          Báo cáo được gửi tới <OrganizationName organization={recipient} />.
        </Trans>
      </Text>
      {copies.length > 0 && (
        <Text size="sm" mt="xs">
          <Trans>Đồng gửi:</Trans>{" "}
          {copies.map((copy, index) => (
            <span key={copy.id}>
              {index > 0 && ", "}
              <OrganizationName organization={copy} />
            </span>
          ))}
          .
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
