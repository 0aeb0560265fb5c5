import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Modal, Radio, Text } from "@mantine/core";
import { useState } from "react";
import type { ReportDetail } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { type Draft, type FieldKey, textOf, withValueOf } from "./draft.ts";
import type { Conflict } from "./draft-keeper.ts";
import styles from "./report.module.css";

type Props = {
  conflict: Conflict;
  template: ReportDetail["template"];
  onDecide: (draft: Draft) => void;
};

/** A field has two texts, of two people or of two hours. Both stand side by side, and nothing is dropped unseen. */
export function ConflictDialog({ conflict, template, onDecide }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const { mine, other, theirs, fields } = conflict;
  const earlier = conflict.kind === "earlier";
  // What came too late can only be copied.
  const choosing = earlier || theirs.editable;
  const [chosen, setChosen] = useState<Partial<Record<FieldKey, "mine" | "other">>>({});
  const titleOf = (field: FieldKey) => {
    if (field === "/nothingToReport") return t`Không phát sinh`;
    const known = [
      ...template.sections.map((s) => ({ pointer: `/sections/${s.key}`, s })),
      ...template.indicators.map((s) => ({ pointer: `/indicators/${s.key}`, s })),
    ].find(({ pointer }) => pointer === field);
    return known ? localized(known.s.title, known.s.titleEn) : t`Ghi chú`;
  };
  const decide = () => {
    let result = mine;
    for (const field of fields) {
      if (chosen[field] === "other") result = withValueOf(result, field, other);
    }
    onDecide(result);
  };
  const side = (field: FieldKey, which: "mine" | "other", label: string, text: string) => (
    <div className={styles.side}>
      {choosing ? <Radio value={which} label={label} /> : <Text size="sm">{label}</Text>}
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
        earlier
          ? t`Trên máy này còn nội dung bạn viết trước đó`
          : theirs.editable
            ? t`Hai người cùng sửa báo cáo này`
            : t`Báo cáo đã được gửi trước khi bạn lưu xong`
      }
    >
      <Text size="sm" mb="md">
        {earlier ? (
          <Trans>
            Ở các mục dưới đây, bạn từng viết một bản chưa gửi được lên máy chủ và vừa viết bản khác. Chọn nội
            dung giữ lại ở từng mục.
          </Trans>
        ) : theirs.editable ? (
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
          onChange={(value) => setChosen({ ...chosen, [field]: value as "mine" | "other" })}
          label={titleOf(field)}
          mb="md"
        >
          <div className={styles.sides}>
            {side(field, "mine", earlier ? t`Bản vừa viết` : t`Bản của tôi`, textOf(mine, field))}
            {side(field, "other", earlier ? t`Bản viết trước đó` : t`Bản trên máy chủ`, textOf(other, field))}
          </div>
        </Radio.Group>
      ))}
      <Group justify="flex-end">
        {choosing ? (
          <Button onClick={decide}>
            <Trans>Lưu lựa chọn</Trans>
          </Button>
        ) : (
          <Button onClick={() => onDecide(theirs.draft)}>
            <Trans>Đã chép, mở bản đã gửi</Trans>
          </Button>
        )}
      </Group>
    </Modal>
  );
}
