import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Versioned } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import type { Organization, OrganizationFields } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { Failure, LoadingRows } from "../../ui/states.tsx";
import { toastDone } from "../../ui/toast.ts";
import { OrganizationFieldset } from "./organization-fieldset.tsx";
import { changed, type Draft, draftOf, EMPTY, fieldsOf } from "./organization-form.ts";
import {
  organizationVersionQuery,
  useCorrectOrganization,
  useFoundOrganization,
} from "./register-queries.ts";

type FoundProps = { onClose: () => void };

/** Puts a forgotten body on the register. */
export function FoundDialog({ onClose }: FoundProps) {
  const { t } = useLingui();
  const found = useFoundOrganization();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const problem = found.error instanceof Problem ? found.error : undefined;
  const send = () =>
    found.mutate(
      { ...fieldsOf(draft), code: draft.code },
      {
        onSuccess: () => {
          toastDone(t`Đã thêm vào sổ.`);
          onClose();
        },
      },
    );
  return (
    <Frame
      title={t`Thêm cơ quan, tổ chức`}
      note={
        <Trans>
          Dùng cho cơ quan đang có mà sổ còn thiếu. Thành lập, sáp nhập, giải thể theo quyết định thì lập
          phương án sắp xếp.
        </Trans>
      }
      problem={problem}
      busy={found.isPending}
      submit={t`Thêm vào sổ`}
      onClose={onClose}
      onSubmit={send}
    >
      <TextInput
        label={t`Mã`}
        description={t`Chữ thường không dấu, số và gạch nối; về sau không đổi được.`}
        withAsterisk
        aria-required
        maxLength={64}
        value={draft.code}
        error={problem?.at("/code")}
        onChange={(event) => setDraft({ ...draft, code: event.currentTarget.value })}
      />
      <OrganizationFieldset draft={draft} problem={problem} onChange={setDraft} />
    </Frame>
  );
}

type CorrectProps = { organizationId: string; asOf?: string; onClose: () => void };

/** Puts right what the register says of a body; read anew, so that the version is the latest. */
export function CorrectDialog({ organizationId, asOf, onClose }: CorrectProps) {
  const { t } = useLingui();
  const query = useQuery({ ...organizationVersionQuery(organizationId, asOf), gcTime: 0 });
  if (query.data) return <Correction read={query.data} asOf={asOf} onClose={onClose} />;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Sửa thông tin trong sổ`}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      {query.isError ? <Failure error={query.error} retry={query.refetch} /> : <LoadingRows rows={6} />}
    </Modal>
  );
}

type CorrectionProps = { read: Versioned<Organization>; asOf?: string; onClose: () => void };

function Correction({ read, asOf, onClose }: CorrectionProps) {
  // The version that the person sees; one that is read later is not what they corrected.
  const [{ value: organization, etag }] = useState(read);
  const { t } = useLingui();
  const localized = useLocalized();
  const correct = useCorrectOrganization();
  const { parent } = organization;
  const before = draftOf(organization, parent ? localized(parent.name, parent.nameEn) : "");
  const [draft, setDraft] = useState<Draft>(before);
  const problem = correct.error instanceof Problem ? correct.error : undefined;
  const command: Partial<OrganizationFields> = changed(before, draft);
  const send = () =>
    correct.mutate(
      { id: organization.id, asOf, etag, command },
      {
        onSuccess: () => {
          toastDone(t`Đã sửa thông tin trong sổ.`);
          onClose();
        },
      },
    );
  return (
    <Frame
      title={t`Sửa thông tin trong sổ`}
      note={
        <Trans>
          Chỉ để sửa chỗ ghi sai, áp dụng cho cả thời gian đã ghi. Thay đổi theo quyết định kể từ một ngày thì
          lập phương án sắp xếp.
        </Trans>
      }
      problem={problem}
      busy={correct.isPending}
      submit={t`Lưu`}
      onClose={onClose}
      onSubmit={send}
    >
      <OrganizationFieldset draft={draft} problem={problem} onChange={setDraft} />
    </Frame>
  );
}

type FrameProps = {
  title: string;
  note: React.ReactNode;
  problem?: Problem;
  busy: boolean;
  submit: string;
  onClose: () => void;
  onSubmit: () => void;
  children: React.ReactNode;
};

function Frame({ title, note, problem, busy, submit, onClose, onSubmit, children }: FrameProps) {
  const { t } = useLingui();
  return (
    <Modal opened onClose={onClose} size="lg" title={title} closeButtonProps={{ "aria-label": t`Đóng` }}>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Stack gap="sm">
          <Alert p="xs">{note}</Alert>
          {problem && problem.errors.length === 0 && (
            <Alert color="red" role="alert" p="xs">
              {problem.unreachable ? t`Không kết nối được máy chủ; hãy thử lại.` : problem.message}
            </Alert>
          )}
          {children}
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Hủy</Trans>
          </Button>
          <Button type="submit" loading={busy}>
            {submit}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
