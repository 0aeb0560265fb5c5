import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Modal, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useConfiguration } from "../../api/configuration.ts";
import { Problem } from "../../api/problem.ts";
import type { Duty } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { DayField } from "../../ui/day-field.tsx";
import { toastDone } from "../../ui/toast.ts";
import { useDeleteDuty, useEndDuty } from "./queries.ts";

type Props = { duty: Duty; onClose: () => void };

/** A duty that is in force gets a last day; one that never took effect goes. */
export function EndDutyDialog({ duty, onClose }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const { today } = useConfiguration();
  const [validTo, setValidTo] = useState<string | null>(today);
  const end = useEndDuty();
  const remove = useDeleteDuty();
  const ends = duty.allowedActions.includes("END");
  const error = end.error ?? remove.error;
  const problem = error instanceof Problem ? error : undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const done = {
      onSuccess: () => {
        toastDone(ends ? t`Nhiệm vụ đã có ngày kết thúc.` : t`Đã xóa nhiệm vụ.`);
        onClose();
      },
    };
    if (ends) end.mutate({ duty, validTo: validTo as string }, done);
    else remove.mutate(duty, done);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={ends ? t`Kết thúc nhiệm vụ` : t`Xóa nhiệm vụ`}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      <form noValidate onSubmit={send}>
        <Stack gap="sm">
          <strong>{localized(duty.title, duty.titleEn)}</strong>
          {problem && problem.errors.length === 0 && (
            <Alert color="red" role="alert" p="xs">
              {problem.unreachable ? t`Không kết nối được máy chủ; hãy thử lại.` : problem.message}
            </Alert>
          )}
          {ends ? (
            <DayField
              label={t`Ngày cuối cùng`}
              description={t`Các ngày trước đó vẫn tra cứu được.`}
              required
              value={validTo}
              error={problem?.at("/validTo")}
              onChange={setValidTo}
            />
          ) : (
            <Trans>Nhiệm vụ này chưa từng có hiệu lực nên được xóa hẳn.</Trans>
          )}
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Hủy</Trans>
          </Button>
          <Button type="submit" color="red.8" loading={end.isPending || remove.isPending}>
            {ends ? <Trans>Kết thúc nhiệm vụ</Trans> : <Trans>Xóa nhiệm vụ</Trans>}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
