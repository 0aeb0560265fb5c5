import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Text } from "@mantine/core";

/** The login has run out. The page stays, for what was typed is on it and on this computer. */
export function SessionEnded({ onLogin }: { onLogin: () => void }) {
  const { t } = useLingui();
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t`Phiên đăng nhập đã hết`}
    >
      <Text size="sm">
        <Trans>Nội dung bạn viết dở vẫn giữ trên máy này. Đăng nhập lại để làm tiếp.</Trans>
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button onClick={onLogin}>
          <Trans>Đăng nhập lại</Trans>
        </Button>
      </Group>
    </Modal>
  );
}
