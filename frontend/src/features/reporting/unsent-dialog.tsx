import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Text } from "@mantine/core";
import type { UnsentDraft } from "./draft-store.ts";

type Props = {
  unsent: UnsentDraft[];
  leaving: boolean;
  onStay: () => void;
  onLeave: (what: "keep" | "discard") => void;
};

/** Logging out while something written here has not reached the server: its author says what becomes of it. */
export function UnsentDialog({ unsent, leaving, onStay, onLeave }: Props) {
  const { t } = useLingui();
  return (
    <Modal
      opened={unsent.length > 0}
      onClose={onStay}
      size="lg"
      title={t`Còn nội dung chưa gửi được lên máy chủ`}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      <Text size="sm">
        <Trans>Phần bạn viết thêm trong các báo cáo sau mới chỉ có trên máy này:</Trans>
      </Text>
      <Text component="ul" size="sm" my="xs" pl="lg">
        {unsent.map(({ key, title }) => (
          <li key={key}>{title}</li>
        ))}
      </Text>
      <Text size="sm">
        <Trans>
          Nếu giữ lại, nội dung nằm trên máy này (không mã hóa) và chỉ hiện ra khi chính bạn đăng nhập lại tại
          đây. Nếu bỏ, nội dung mất hẳn.
        </Trans>
      </Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onStay} data-autofocus>
          <Trans>Ở lại</Trans>
        </Button>
        <Button variant="default" disabled={leaving} onClick={() => onLeave("keep")}>
          <Trans>Giữ trên máy này và đăng xuất</Trans>
        </Button>
        <Button color="red.8" disabled={leaving} onClick={() => onLeave("discard")}>
          <Trans>Bỏ và đăng xuất</Trans>
        </Button>
      </Group>
    </Modal>
  );
}
