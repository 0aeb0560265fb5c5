import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Code, CopyButton, Group, Stack, Text } from "@mantine/core";
import type { SeatDetail } from "../../api/types.ts";

/**
 * Who was just given a seat, and how they get in. The password stands here this once: whoever closes this has passed
 * it on, or asks Keycloak's administrator for another.
 */
export function GrantedSeat({ seat, onClose }: { seat: SeatDetail; onClose: () => void }) {
  const { t } = useLingui();
  const { username, displayName } = seat.person;
  const password = seat.account?.temporaryPassword;
  return (
    <Stack gap="md">
      <Text role="status">
        <Trans>Đã bố trí vị trí cho {displayName}.</Trans>
      </Text>
      {password && (
        <>
          <Alert color="blue" p="xs" title={t`Tài khoản “${username}” vừa được tạo`}>
            <Trans>
              Hãy chuyển mật khẩu tạm này cho người giữ vị trí. Mật khẩu chỉ hiện một lần và không được lưu
              lại; lần đăng nhập đầu tiên sẽ phải đổi.
            </Trans>
          </Alert>
          <Group gap="sm">
            <Code fz="lg" px="sm" py={6} aria-label={t`Mật khẩu tạm`} role="group">
              {password}
            </Code>
            <CopyButton value={password}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {copied ? <Trans>Đã chép</Trans> : <Trans>Chép mật khẩu</Trans>}
                </Button>
              )}
            </CopyButton>
          </Group>
        </>
      )}
      {seat.account?.origin === "FOUND" && (
        <Text size="sm">
          <Trans>Tài khoản “{username}” đã có sẵn; người này đăng nhập như trước.</Trans>
        </Text>
      )}
      {seat.account?.origin === "CLIENT" && (
        <Text size="sm">
          <Trans>Tài khoản của hệ thống khác đi cùng ứng dụng của nó trong Keycloak.</Trans>
        </Text>
      )}
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          <Trans>Xong</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
