import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Modal, Stack } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Versioned } from "../../../api/client.ts";
import { useConfiguration } from "../../../api/configuration.ts";
import { Problem } from "../../../api/problem.ts";
import type { Requirement } from "../../../api/types.ts";
import { DayField } from "../../../ui/day-field.tsx";
import { toastDone } from "../../../ui/toast.ts";
import { EffectsText } from "./effects-text.tsx";
import { endingQuery, useEndRequirement } from "./queries.ts";

type Props = { base: Versioned<Requirement>; onClose: () => void };

/** A requirement gets its last day, with what that closes in sight. */
export function EndRequirementDialog({ base, onClose }: Props) {
  const { t } = useLingui();
  const { today } = useConfiguration();
  const [validTo, setValidTo] = useState<string | null>(today);
  const foretold = useQuery({ ...endingQuery(base, validTo), placeholderData: keepPreviousData });
  const end = useEndRequirement();
  const error = end.error ?? foretold.error;
  const problem = error instanceof Problem ? error : undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!validTo) return;
    end.mutate(
      { base, validTo },
      {
        onSuccess: () => {
          toastDone(t`Chế độ báo cáo đã có ngày kết thúc.`);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Kết thúc chế độ báo cáo`}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      <form noValidate onSubmit={send}>
        <Stack gap="sm">
          {problem && problem.errors.length === 0 && (
            <Alert color="red" role="alert" p="xs">
              {problem.unreachable ? t`Không kết nối được máy chủ; hãy thử lại.` : problem.message}
            </Alert>
          )}
          <DayField
            label={t`Ngày cuối cùng`}
            description={t`Kỳ có ngày chốt số liệu sau ngày này không phải báo cáo nữa.`}
            required
            value={validTo}
            error={problem?.at("/validTo")}
            onChange={setValidTo}
          />
          {foretold.data && !problem && <EffectsText effects={foretold.data.obligations} />}
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Hủy</Trans>
          </Button>
          <Button type="submit" color="red.8" disabled={!validTo} loading={end.isPending}>
            <Trans>Kết thúc chế độ</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
