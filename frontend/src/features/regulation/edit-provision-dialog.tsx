import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import type { Versioned } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import type { ProvisionDetail } from "../../api/types.ts";
import { provisionLabel } from "../../i18n/labels.ts";
import { toastDone } from "../../ui/toast.ts";
import styles from "./import.module.css";
import type { Words } from "./import-model.ts";
import { ProvisionFields } from "./provision-fields.tsx";
import { useEditProvision } from "./queries.ts";

type Props = { provision: Versioned<ProvisionDetail>; parent: string | null; onClose: () => void };

export function EditProvisionDialog({ provision, parent, onClose }: Props) {
  const { t, i18n } = useLingui();
  // What was there when the dialog opened is what the change is made on, whatever is fetched meanwhile.
  const [{ value, etag }] = useState(provision);
  const [words, setWords] = useState<Words>({
    heading: value.heading ?? "",
    headingEn: value.headingEn ?? "",
    summary: value.summary ?? "",
    summaryEn: value.summaryEn ?? "",
    under: value.under?.path ?? "",
  });
  const edit = useEditProvision();
  const problem = edit.error instanceof Problem ? edit.error : undefined;
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={t`Sửa lời của ${provisionLabel(i18n, value.path)}`}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          edit.mutate(
            { code: value.regulation, path: value.path, etag, command: { ...words, asksNothing: null } },
            {
              onSuccess: () => {
                toastDone(t`Đã lưu.`);
                onClose();
              },
            },
          );
        }}
      >
        <ProvisionFields
          words={words}
          named={value.kind === "ARTICLE"}
          parent={parent}
          fault={(field) => problem?.errors.find(({ pointer }) => pointer === `/${field}`)?.detail}
          onChange={setWords}
        />
        {edit.isError && (
          <p className={styles.missing} role="alert">
            {problem && !problem.unreachable
              ? problem.message
              : t`Không gửi được; hãy kiểm tra mạng rồi thử lại.`}
          </p>
        )}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Hủy</Trans>
          </Button>
          <Button type="submit" loading={edit.isPending}>
            <Trans>Lưu</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
