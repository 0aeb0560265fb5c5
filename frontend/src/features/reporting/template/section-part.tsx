import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "@mantine/core";
import { type DesignSection, keyFor } from "./design.ts";
import { NumberField } from "./number-field.tsx";
import { Part } from "./part.tsx";
import styles from "./template.module.css";
import { TextField } from "./text-field.tsx";

type Props = {
  section: DesignSection;
  taken: string[];
  problem: (field: string) => string | undefined;
  faulty: boolean;
  onChange: (section: DesignSection) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
};

/** A narrative section in the designer. */
export function SectionPart({ section, taken, problem, faulty, onChange, onMove, onRemove }: Props) {
  const { t } = useLingui();
  const set = (change: Partial<DesignSection>) => onChange({ ...section, ...change });
  return (
    <Part
      kind={t`Mục`}
      title={section.title}
      partKey={section.key}
      faulty={faulty}
      onMove={onMove}
      onRemove={onRemove}
    >
      <div className={styles.pair}>
        <TextField
          label={t`Tên mục`}
          required
          maxLength={300}
          value={section.title}
          error={problem("title")}
          onChange={(title) => set({ title })}
          onLeave={() => section.key === "" && section.title && set({ key: keyFor(section.title, taken) })}
        />
        <TextField
          label={t`Tên mục (tiếng Anh)`}
          required
          maxLength={300}
          value={section.titleEn}
          error={problem("titleEn")}
          onChange={(titleEn) => set({ titleEn })}
        />
        <TextField
          label={t`Hướng dẫn viết`}
          long
          maxLength={2000}
          value={section.guidance}
          error={problem("guidance")}
          onChange={(guidance) => set({ guidance })}
        />
        <TextField
          label={t`Hướng dẫn viết (tiếng Anh)`}
          long
          maxLength={2000}
          value={section.guidanceEn}
          error={problem("guidanceEn")}
          onChange={(guidanceEn) => set({ guidanceEn })}
        />
      </div>
      <div className={styles.small}>
        <TextField
          label={t`Mã`}
          required
          maxLength={64}
          value={section.key}
          error={problem("key")}
          onChange={(key) => set({ key })}
        />
        <NumberField
          label={t`Số ký tự nhiều nhất`}
          value={section.maxLength}
          error={problem("maxLength")}
          onChange={(maxLength) => set({ maxLength: maxLength ?? 0 })}
        />
        <Checkbox
          label={t`Bắt buộc`}
          checked={section.required}
          onChange={(event) => set({ required: event.currentTarget.checked })}
        />
      </div>
    </Part>
  );
}
