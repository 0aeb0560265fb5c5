import { Trans } from "@lingui/react/macro";
import { Alert } from "@mantine/core";
import { IconShieldLock } from "@tabler/icons-react";

/** The product keeps no file on any citizen; this says so wherever somebody could type a name. */
export function PrivacyNotice() {
  return (
    <Alert role="note" variant="light" color="river" icon={<IconShieldLock aria-hidden />} p="xs">
      <Trans>
        Không ghi họ tên, số định danh, địa chỉ hay thông tin riêng của người dân. Chỉ nêu sự việc, địa bàn và
        số liệu.
      </Trans>
    </Alert>
  );
}
