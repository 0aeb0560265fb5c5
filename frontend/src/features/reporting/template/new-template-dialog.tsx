import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Modal, Stack } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Problem } from "../../../api/problem.ts";
import { useDraftTemplate } from "./queries.ts";
import { TextField } from "./text-field.tsx";

/** Begins a form that there is none of yet. */
export function NewTemplateDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const draft = useDraftTemplate();
  const [command, setCommand] = useState({ code: "", title: "", titleEn: "" });
  const problem = draft.error instanceof Problem ? draft.error : undefined;
  const set = (change: Partial<typeof command>) => setCommand((before) => ({ ...before, ...change }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    draft.mutate(command, {
      onSuccess: ({ value }) =>
        void navigate({ to: "/templates/$templateId", params: { templateId: value.id } }),
    });
  };
  return (
    <Modal opened onClose={onClose} title={t`Mẫu mới`} closeButtonProps={{ "aria-label": t`Đóng` }}>
      <form noValidate onSubmit={send}>
        <Stack gap="sm">
          {problem && problem.errors.length === 0 && (
            <Alert color="red" role="alert" p="xs">
              {problem.unreachable ? t`Không kết nối được máy chủ; hãy thử lại.` : problem.message}
            </Alert>
          )}
          <TextField
            label={t`Mã mẫu`}
            description={t`Chữ thường không dấu, số và gạch nối, ví dụ: bao-cao-chuyen-de.`}
            required
            maxLength={64}
            value={command.code}
            error={problem?.at("/code")}
            onChange={(code) => set({ code })}
          />
          <TextField
            label={t`Tên mẫu`}
            required
            maxLength={300}
            value={command.title}
            error={problem?.at("/title")}
            onChange={(title) => set({ title })}
          />
          <TextField
            label={t`Tên mẫu (tiếng Anh)`}
            required
            maxLength={300}
            value={command.titleEn}
            error={problem?.at("/titleEn")}
            onChange={(titleEn) => set({ titleEn })}
          />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Hủy</Trans>
          </Button>
          <Button type="submit" loading={draft.isPending}>
            <Trans>Bắt đầu soạn mẫu</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
