import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Versioned } from "../../../api/client.ts";
import type { Template } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { QueryView } from "../../../ui/states.tsx";
import { toastDone, toastProblem } from "../../../ui/toast.ts";
import { type Change, changesBetween } from "./design.ts";
import { templatesQuery, usePublishTemplate } from "./queries.ts";
import styles from "./template.module.css";

type Props = { template: Versioned<Template>; onClose: () => void };

/** What is published never changes again, so it says first what will be asked otherwise. */
export function PublishDialog({ template: { value, etag }, onClose }: Props) {
  const { t } = useLingui();
  const query = useQuery(templatesQuery({ code: value.code }));
  const publish = usePublishTemplate();
  const confirm = () =>
    publish.mutate(
      { id: value.id, etag },
      {
        onSuccess: () => {
          toastDone(t`Đã ban hành phiên bản ${value.version} của mẫu.`);
          onClose();
        },
        onError: (error) => {
          toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`);
          onClose();
        },
      },
    );
  return (
    <Modal opened onClose={onClose} title={t`Ban hành mẫu`} closeButtonProps={{ "aria-label": t`Đóng` }}>
      <Text size="sm">
        <Trans>
          Phiên bản {value.version} sẽ dùng cho các kỳ mở từ nay và không sửa được nữa. Kỳ đã mở giữ phiên bản
          cũ.
        </Trans>
      </Text>
      <QueryView query={query}>
        {({ items }) => {
          const last = items.find(({ status }) => status === "PUBLISHED");
          return last ? (
            <Changes version={last.version} changes={changesBetween(last, value)} />
          ) : (
            <Text size="sm" mt="sm">
              <Trans>Đây là phiên bản đầu tiên.</Trans>
            </Text>
          );
        }}
      </QueryView>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          <Trans>Hủy</Trans>
        </Button>
        <Button loading={publish.isPending} onClick={confirm} data-autofocus>
          <Trans>Ban hành</Trans>
        </Button>
      </Group>
    </Modal>
  );
}

function Changes({ version, changes }: { version: number; changes: Change[] }) {
  const { t } = useLingui();
  const localized = useLocalized();
  const told = ({ kind, part, title, titleEn }: Change) => {
    const name = localized(title, titleEn);
    if (part === "section") {
      return { added: t`Thêm mục “${name}”`, changed: t`Sửa mục “${name}”`, removed: t`Bỏ mục “${name}”` }[
        kind
      ];
    }
    return {
      added: t`Thêm chỉ tiêu “${name}”`,
      changed: t`Sửa chỉ tiêu “${name}”`,
      removed: t`Bỏ chỉ tiêu “${name}”`,
    }[kind];
  };
  if (changes.length === 0) {
    return (
      <Text size="sm" mt="sm">
        <Trans>Các mục và chỉ tiêu giống phiên bản {version}.</Trans>
      </Text>
    );
  }
  return (
    <>
      <Text size="sm" mt="sm" fw={600}>
        <Trans>Khác phiên bản {version}:</Trans>
      </Text>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.part} ${change.title}`}>{told(change)}</li>
        ))}
      </ul>
    </>
  );
}
