import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { toastDone, toastProblem } from "../../../ui/toast.ts";
import { useDiscardTemplate } from "./queries.ts";

type Props = { id: string; etag: string; onClose: () => void };

/** Throws a draft away, after asking. */
export function DiscardDialog({ id, etag, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const discard = useDiscardTemplate();
  const confirm = () =>
    discard.mutate(
      { id, etag },
      {
        onSuccess: () => {
          toastDone(t`Đã bỏ bản nháp.`);
          void navigate({ to: "/templates", ignoreBlocker: true });
        },
        onError: (error) => {
          toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`);
          onClose();
        },
      },
    );
  return (
    <Modal opened onClose={onClose} title={t`Bỏ bản nháp`} closeButtonProps={{ "aria-label": t`Đóng` }}>
      <Text size="sm">
        <Trans>Nội dung đã soạn sẽ mất. Các phiên bản đã ban hành không đổi.</Trans>
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          <Trans>Hủy</Trans>
        </Button>
        <Button color="red.8" loading={discard.isPending} onClick={confirm}>
          <Trans>Bỏ bản nháp</Trans>
        </Button>
      </Group>
    </Modal>
  );
}
