import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SeatDetail } from "../../api/types.ts";
import { roles, wordFor } from "../../i18n/labels.ts";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import { endingQuery, useEndSeat } from "./queries.ts";

/** Ends a seat now. What the server has to warn of stands here before anything is done. */
export function EndSeatDialog({ seat, onClose }: { seat: SeatDetail; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const warnings = useQuery(endingQuery(seat)).data?.warnings ?? [];
  const end = useEndSeat();
  const [reason, setReason] = useState("");
  const name = seat.person.displayName;
  const role = wordFor(i18n, roles, seat.role);
  const confirm = () =>
    end.mutate(
      { seat, reason: reason.trim() || null },
      {
        onSuccess: () => {
          toastDone(t`Đã kết thúc vị trí của ${name}.`);
          onClose();
        },
        onError: (error) => {
          toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`);
          onClose();
        },
      },
    );
  return (
    <Modal opened onClose={onClose} title={t`Kết thúc vị trí`} closeButtonProps={{ "aria-label": t`Đóng` }}>
      <Stack gap="sm">
        <Text>
          <Trans>
            {name} ({role}) thôi giữ vị trí này ngay bây giờ, kể cả khi đang đăng nhập.
          </Trans>
        </Text>
        {warnings.map(({ code, text }) => (
          <Alert key={code} color="yellow" role="alert" p="xs">
            {text}
          </Alert>
        ))}
        <TextInput
          label={t`Lý do`}
          maxLength={500}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          <Trans>Hủy</Trans>
        </Button>
        <Button color="red.8" loading={end.isPending} onClick={confirm}>
          <Trans>Kết thúc vị trí</Trans>
        </Button>
      </Group>
    </Modal>
  );
}
