import { useLingui } from "@lingui/react/macro";
import { Checkbox, Select } from "@mantine/core";
import type { TemplateIndicator } from "../../../api/types.ts";
import { wordFor } from "../../../i18n/labels.ts";
import { type Design, type DesignIndicator, keyFor, withFormula } from "./design.ts";
import { FormulaField } from "./formula-field.tsx";
import { NumberField } from "./number-field.tsx";
import { Part } from "./part.tsx";
import styles from "./template.module.css";
import { aggregations, indicatorTypes } from "./template-words.ts";
import { TextField } from "./text-field.tsx";

type Props = {
  indicator: DesignIndicator;
  design: Design;
  taken: string[];
  problem: (field: string) => string | undefined;
  faulty: boolean;
  onChange: (indicator: DesignIndicator) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
};

/** A figure of a form in the designer: what it counts, within which bounds, and how many become one. */
export function IndicatorPart({
  indicator,
  design,
  taken,
  problem,
  faulty,
  onChange,
  onMove,
  onRemove,
}: Props) {
  const { t, i18n } = useLingui();
  const set = (change: Partial<DesignIndicator>) => onChange({ ...indicator, ...change });
  const options = (words: typeof aggregations) =>
    Object.keys(words).map((value) => ({ value, label: wordFor(i18n, words, value) }));
  const others = design.indicators.filter(({ uid, key }) => uid !== indicator.uid && key !== "");
  const text = (
    field: "title" | "titleEn" | "unit" | "unitEn" | "guidance" | "guidanceEn" | "key",
    label: string,
    more: { required?: boolean; long?: boolean; maxLength: number; onLeave?: () => void },
  ) => (
    <TextField
      label={label}
      value={indicator[field]}
      error={problem(field)}
      onChange={(value) => set({ [field]: value })}
      {...more}
    />
  );
  return (
    <Part
      kind={t`Chỉ tiêu`}
      title={indicator.title}
      partKey={indicator.key}
      faulty={faulty}
      onMove={onMove}
      onRemove={onRemove}
    >
      <div className={styles.pair}>
        {text("title", t`Tên chỉ tiêu`, {
          required: true,
          maxLength: 300,
          onLeave: () =>
            indicator.key === "" && indicator.title && set({ key: keyFor(indicator.title, taken) }),
        })}
        {text("titleEn", t`Tên chỉ tiêu (tiếng Anh)`, { required: true, maxLength: 300 })}
        {text("guidance", t`Cách đếm`, { long: true, maxLength: 2000 })}
        {text("guidanceEn", t`Cách đếm (tiếng Anh)`, { long: true, maxLength: 2000 })}
      </div>
      <div className={styles.small}>
        {text("key", t`Mã`, { required: true, maxLength: 64 })}
        {text("unit", t`Đơn vị tính`, { required: true, maxLength: 50 })}
        {text("unitEn", t`Đơn vị tính (tiếng Anh)`, { maxLength: 50 })}
        <Select
          label={t`Nhóm`}
          value={indicator.group ?? ""}
          error={problem("group")}
          data={[
            { value: "", label: t`Không nhóm` },
            ...design.groups
              .filter(({ key }) => key)
              .map(({ key, title }) => ({ value: key, label: title || key })),
          ]}
          onChange={(group) => set({ group: group || null })}
        />
        <Select
          label={t`Kiểu số`}
          allowDeselect={false}
          value={indicator.type}
          error={problem("type")}
          data={options(indicatorTypes)}
          onChange={(type) => set({ type: type as TemplateIndicator["type"] })}
        />
        <NumberField
          label={t`Số chữ số thập phân`}
          value={indicator.decimals}
          disabled={indicator.type === "INTEGER"}
          error={problem("decimals")}
          onChange={(decimals) => set({ decimals })}
        />
        <Select
          label={t`Cách tổng hợp`}
          allowDeselect={false}
          value={indicator.aggregation}
          error={problem("aggregation")}
          data={options(aggregations)}
          onChange={(aggregation) =>
            set({
              aggregation: aggregation as TemplateIndicator["aggregation"],
              weight: aggregation === "WEIGHTED_AVERAGE" ? indicator.weight : null,
            })
          }
        />
        {indicator.aggregation === "WEIGHTED_AVERAGE" && (
          <Select
            label={t`Trọng số`}
            value={indicator.weight}
            error={problem("weight")}
            data={others.map(({ key, title }) => ({ value: key, label: title || key }))}
            onChange={(weight) => set({ weight })}
          />
        )}
      </div>
      <div className={styles.small}>
        <Checkbox
          label={t`Máy tính bằng công thức`}
          checked={indicator.formula !== null}
          onChange={(event) => onChange(withFormula(indicator, event.currentTarget.checked ? "" : null))}
        />
        {indicator.formula === null && (
          <>
            <Checkbox
              label={t`Bắt buộc`}
              checked={indicator.required}
              onChange={(event) => set({ required: event.currentTarget.checked })}
            />
            <NumberField
              label={t`Nhỏ nhất`}
              value={indicator.min}
              error={problem("min")}
              onChange={(min) => set({ min })}
            />
            <NumberField
              label={t`Lớn nhất`}
              value={indicator.max}
              error={problem("max")}
              onChange={(max) => set({ max })}
            />
          </>
        )}
      </div>
      {indicator.formula !== null && (
        <FormulaField
          indicator={indicator}
          indicators={design.indicators}
          error={problem("formula")}
          onChange={(formula) => set({ formula })}
        />
      )}
    </Part>
  );
}
