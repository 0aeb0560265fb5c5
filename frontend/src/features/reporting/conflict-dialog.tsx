import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Radio, Text } from "@mantine/core";
import { useState } from "react";
import type { ReportDetail } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { type Draft, type FieldKey, textOf, withValue } from "./draft.ts";
import type { Conflict, ServerDraft } from "./draft-keeper.ts";
import styles from "./report.module.css";

type Props = {
  conflict: Conflict;
  template: ReportDetail["template"];
  onDecide: (draft: Draft, theirs: ServerDraft) => void;
};

/** Two people changed the same field. Both texts stand side by side, and nothing is dropped unseen. */
export function ConflictDialog({ conflict, template, onDecide }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const { mine, theirs, fields } = conflict;
  const [chosen, setChosen] = useState<Partial<Record<FieldKey, "mine" | "theirs">>>({});
  const titleOf = (field: FieldKey) => {
    const known = [
      ...template.sections.map((s) => ({ pointer: `/sections/${s.key}`, s })),
      ...template.indicators.map((s) => ({ pointer: `/indicators/${s.key}`, s })),
    ].find(({ pointer }) => pointer === field);
    return known ? localized(known.s.title, known.s.titleEn) : t`Ghi chú`;
  };
  const decide = () => {
    let result = mine;
    for (const field of fields) {
      if (chosen[field] === "theirs") result = withValue(result, field, textOf(theirs.draft, field));
    }
    onDecide(result, theirs);
  };
  const side = (field: FieldKey, which: "mine" | "theirs", label: string, text: string) => (
    <div className={styles.side}>
      {theirs.editable ? <Radio value={which} label={label} /> : <Text size="sm">{label}</Text>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, so the keyboard must reach it */}
      <section className={styles.sideText} aria-label={`${titleOf(field)}: ${label}`} tabIndex={0}>
        {text || "–"}
      </section>
    </div>
  );
  return (
    <Modal
      opened
      size="xl"
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={
        theirs.editable ? t`Hai người cùng sửa báo cáo này` : t`Báo cáo đã được gửi trước khi bạn lưu xong`
      }
    >
      <Text size="sm" mb="md">
        {theirs.editable ? (
          <Trans>
            Trong lúc bạn viết, người khác đã lưu bản khác ở các mục dưới đây. Chọn nội dung giữ lại ở từng
            mục.
          </Trans>
        ) : (
          <Trans>
            Phần bạn viết không còn lưu được vào báo cáo. Hãy chép lại nội dung cần giữ trước khi đóng.
          </Trans>
        )}
      </Text>
      {fields.map((field) => (
        <Radio.Group
          key={field}
          value={chosen[field] ?? "mine"}
          onChange={(value) => setChosen({ ...chosen, [field]: value as "mine" | "theirs" })}
          label={titleOf(field)}
          mb="md"
        >
          <div className={styles.sides}>
            {side(field, "mine", t`Bản của tôi`, textOf(mine, field))}
            {side(field, "theirs", t`Bản trên máy chủ`, textOf(theirs.draft, field))}
          </div>
        </Radio.Group>
      ))}
      <Group justify="flex-end">
        {theirs.editable ? (
          <Button onClick={decide}>
            <Trans>Lưu lựa chọn</Trans>
          </Button>
        ) : (
          <Button onClick={() => onDecide(theirs.draft, theirs)}>
            <Trans>Đã chép, mở bản đã gửi</Trans>
          </Button>
        )}
      </Group>
    </Modal>
  );
}
