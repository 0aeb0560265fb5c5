import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Text } from "@mantine/core";
import type { SeatDetail } from "../../api/types.ts";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import { useUnbindPerson } from "./queries.ts";

type Props = { person: SeatDetail["person"]; onClose: () => void };

/** Frees a person from an account that was deleted and made anew. */
export function UnbindDialog({ person, onClose }: Props) {
  const { t } = useLingui();
  const unbind = useUnbindPerson();
  const { displayName, username } = person;
  const confirm = () =>
    unbind.mutate(person, {
      onSuccess: () => toastDone(t`Đã gỡ tài khoản của ${displayName}.`),
      onError: (error) => toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`),
      onSettled: onClose,
    });
  return (
    <Modal opened onClose={onClose} title={t`Gỡ tài khoản`} closeButtonProps={{ "aria-label": t`Đóng` }}>
      <Text>
        <Trans>
          Chỉ dùng khi tài khoản {username} đã bị xóa và tạo lại. Tài khoản đăng nhập kế tiếp bằng tên này sẽ
          là của {displayName}.
        </Trans>
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" data-autofocus onClick={onClose}>
          <Trans>Hủy</Trans>
        </Button>
        <Button color="red.8" loading={unbind.isPending} onClick={confirm}>
          <Trans>Gỡ tài khoản</Trans>
        </Button>
      </Group>
    </Modal>
  );
}
