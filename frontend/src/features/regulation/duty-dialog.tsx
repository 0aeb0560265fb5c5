import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Checkbox, Group, Modal, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Problem } from "../../api/problem.ts";
import type { Duty } from "../../api/types.ts";
import { provisionLabel } from "../../i18n/labels.ts";
import { ClassBuilder } from "../../ui/class-builder.tsx";
import { toastDone } from "../../ui/toast.ts";
import { AddresseesField } from "./addressees-field.tsx";
import { Coverage } from "./coverage.tsx";
import { type DutyDraft, draftOf, EMPTY_CLASS, saidBy } from "./duty-draft.ts";
import { DutyDays, DutyFields } from "./duty-fields.tsx";
import { useSaveDuty } from "./queries.ts";

type Props = { code: string; path: string; duty: Duty | null; onClose: () => void };

/** What a clause asks, and of whom: with whom it covers in sight. The server judges; its words stand at the fields. */
export function DutyDialog({ code, path, duty, onClose }: Props) {
  const { t, i18n } = useLingui();
  // What was there when the dialog opened is what the change is made on, whatever is fetched meanwhile.
  const [before] = useState(duty);
  const [draft, setDraft] = useState(() => draftOf(before));
  const save = useSaveDuty(code, path);
  const problem = save.error instanceof Problem ? save.error : undefined;
  const named = before?.organizations ?? [];
  const set = (change: Partial<DutyDraft>) => setDraft((now) => ({ ...now, ...change }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { duty: before, said: saidBy(draft) },
      {
        onSuccess: () => {
          toastDone(t`Đã lưu nhiệm vụ.`);
          onClose();
        },
      },
    );
  };
  const clause = provisionLabel(i18n, path);
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={before ? t`Sửa nhiệm vụ của ${clause}` : t`Thêm nhiệm vụ cho ${clause}`}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      <form noValidate onSubmit={send}>
        <Stack gap="sm">
          {problem && (
            <Alert color="red" role="alert" p="xs">
              {problem.unreachable ? t`Không kết nối được máy chủ; hãy thử lại.` : problem.message}
            </Alert>
          )}
          <DutyFields draft={draft} problem={problem} set={set} />
          <ClassBuilder
            legend={t`Ai phải làm`}
            pointer="/actors"
            problem={problem}
            value={draft.actors}
            named={named}
            onChange={(actors) => set({ actors })}
          />
          <Coverage code={code} actors={draft.actors} />
          <Checkbox
            label={t`Làm cùng hoặc đối với cơ quan khác`}
            checked={Boolean(draft.counterparts)}
            onChange={(event) => set({ counterparts: event.currentTarget.checked ? EMPTY_CLASS : null })}
          />
          {draft.counterparts && (
            <ClassBuilder
              legend={t`Với ai`}
              pointer="/counterparts"
              problem={problem}
              value={draft.counterparts}
              named={named}
              onChange={(counterparts) => set({ counterparts })}
            />
          )}
          <AddresseesField
            toggle={t`Có nơi nhận kết quả`}
            label={t`Gửi tới`}
            bodiesLabel={t`Gửi tới cơ quan đích danh`}
            pointer="/recipients"
            problem={problem}
            value={draft.recipients}
            named={named}
            onChange={(recipients) => set({ recipients })}
          />
          <AddresseesField
            toggle={t`Có nơi nhận bản sao`}
            label={t`Đồng gửi`}
            bodiesLabel={t`Đồng gửi cơ quan đích danh`}
            pointer="/copies"
            problem={problem}
            value={draft.copies}
            named={named}
            onChange={(copies) => set({ copies })}
          />
          <DutyDays draft={draft} problem={problem} set={set} />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Hủy</Trans>
          </Button>
          <Button type="submit" loading={save.isPending}>
            <Trans>Lưu nhiệm vụ</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
