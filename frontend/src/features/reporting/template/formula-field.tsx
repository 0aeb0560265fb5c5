import { useLingui } from "@lingui/react/macro";
import { Textarea } from "@mantine/core";
import type { TemplateIndicator } from "../../../api/types.ts";
import { readFormula } from "../../../lib/formula.ts";
import { formatNumber } from "../../../lib/number.ts";
import { computed } from "../figures.ts";
import styles from "./template.module.css";

type Props = {
  indicator: TemplateIndicator;
  indicators: TemplateIndicator[];
  error?: string;
  onChange: (formula: string) => void;
};

/** Sample figures 10, 20, 30 … for those that are filled in, so that a formula shows what it does. */
export function samples(indicators: TemplateIndicator[]): Record<string, number> {
  return Object.fromEntries(
    indicators.filter(({ formula }) => formula === null).map(({ key }, at) => [key, (at + 1) * 10]),
  );
}

/** A formula, read while it is typed: where it can't be read, what it doesn't know, or what it makes of sample figures. */
export function FormulaField({ indicator, indicators, error, onChange }: Props) {
  const { t } = useLingui();
  const text = indicator.formula ?? "";
  const read = readFormula(text);
  const known = new Set(indicators.map(({ key }) => key));
  let fault: string | undefined;
  let told = "";
  if (!("formula" in read)) {
    const at = read.position + 1;
    fault = text.trim() === "" ? t`Hãy viết công thức.` : t`Không đọc được từ ký tự thứ ${at}.`;
  } else {
    const unknown = read.formula.keys.find((key) => !known.has(key));
    const figures = samples(indicators);
    const value = computed(indicators, figures)[indicator.key];
    const operands = read.formula.keys
      .map((key) => `${key} = ${key in figures ? formatNumber(figures[key] as number) : "…"}`)
      .join("; ");
    if (unknown) fault = t`Không có chỉ tiêu “${unknown}”.`;
    else if (typeof value === "number")
      told = operands ? t`Thử với ${operands}: ${formatNumber(value)}` : t`Kết quả: ${formatNumber(value)}`;
    else fault = t`Không tính được với số liệu thử: chia cho 0, hoặc công thức vòng lại.`;
  }
  return (
    <div className={styles.formula}>
      <Textarea
        label={t`Công thức`}
        description={t`Mã chỉ tiêu, số (dấu chấm thập phân), + - * / và ngoặc đơn. Chia cho 0 hoặc thiếu số liệu thì không có kết quả.`}
        autosize
        minRows={1}
        maxLength={500}
        spellCheck={false}
        value={text}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className={styles.check} role="status" data-fault={fault ? true : undefined}>
        {fault ?? told}
      </p>
    </div>
  );
}
