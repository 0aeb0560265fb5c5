import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Problem } from "../../api/problem.ts";
import type { LeaderAssignment } from "../../api/types.ts";
import { DayField } from "../../ui/day-field.tsx";
import { toastDone } from "../../ui/toast.ts";
import { type LeaderTerms, useAssignLeader, useCorrectLeader } from "./queries.ts";

type Props = { organizationId: string; leader: LeaderAssignment | null; onClose: () => void };

const EMPTY = { name: "", post: "", decisionNumber: "", decidedOn: null, validFrom: null, validTo: null };

type Draft = {
  name: string;
  post: string;
  decisionNumber: string;
  decidedOn: string | null;
  validFrom: string | null;
  validTo: string | null;
};

/** Puts an official in charge, or mends and ends what was written. The server judges; its words stand at the fields. */
export function LeaderDialog({ organizationId, leader, onClose }: Props) {
  const { t } = useLingui();
  const assign = useAssignLeader(organizationId);
  const correct = useCorrectLeader(organizationId);
  const [draft, setDraft] = useState<Draft>(
    leader ? { ...leader, decisionNumber: leader.decisionNumber ?? "" } : EMPTY,
  );
  const error = assign.error ?? correct.error;
  const problem = error instanceof Problem ? error : undefined;
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const done = {
    onSuccess: () => {
      toastDone(t`Đã ghi phân công phụ trách.`);
      onClose();
    },
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    // An empty day is the server's to refuse, like every other field.
    const terms = { ...termsOf(draft), validFrom: draft.validFrom } as LeaderTerms;
    if (leader) correct.mutate({ leader, terms }, done);
    else assign.mutate(terms, done);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={leader ? t`Sửa hoặc kết thúc phân công` : t`Phân công lãnh đạo phụ trách`}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      <form noValidate onSubmit={send}>
        <Stack gap="sm">
          {problem && problem.errors.length === 0 && (
            <Alert color="red" role="alert" p="xs">
              {problem.unreachable ? t`Không kết nối được máy chủ; hãy thử lại.` : problem.message}
            </Alert>
          )}
          <TextInput
            label={t`Họ tên`}
            description={t`Chỉ ghi tên người giữ chức vụ, không ghi thông tin riêng nào khác.`}
            withAsterisk
            aria-required
            maxLength={200}
            data-autofocus
            value={draft.name}
            error={problem?.at("/name")}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t`Chức vụ`}
            withAsterisk
            aria-required
            maxLength={200}
            value={draft.post}
            error={problem?.at("/post")}
            onChange={(event) => set({ post: event.currentTarget.value })}
          />
          <TextInput
            label={t`Số quyết định`}
            maxLength={100}
            value={draft.decisionNumber}
            error={problem?.at("/decisionNumber")}
            onChange={(event) => set({ decisionNumber: event.currentTarget.value })}
          />
          <DayField
            label={t`Ngày quyết định`}
            value={draft.decidedOn}
            error={problem?.at("/decidedOn")}
            onChange={(decidedOn) => set({ decidedOn })}
          />
          <DayField
            label={t`Phụ trách từ ngày`}
            required
            value={draft.validFrom}
            error={problem?.at("/validFrom")}
            onChange={(validFrom) => set({ validFrom })}
          />
          <DayField
            label={t`Đến hết ngày`}
            description={t`Để trống khi chưa kết thúc.`}
            value={draft.validTo}
            error={problem?.at("/validTo")}
            onChange={(validTo) => set({ validTo })}
          />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Hủy</Trans>
          </Button>
          <Button type="submit" loading={assign.isPending || correct.isPending}>
            <Trans>Ghi phân công</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function termsOf({ name, post, decisionNumber, decidedOn, validTo }: Draft) {
  return { name, post, decisionNumber: decisionNumber.trim() || null, decidedOn, validTo };
}
