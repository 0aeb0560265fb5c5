import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import type { TemplateIndicator } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { formatNumber, parseNumber } from "../../lib/number.ts";
import { boundsOf, fieldId, figureFault } from "./draft.ts";
import { placesOf, wildJump } from "./figures.ts";
import styles from "./report.module.css";

type Props = {
  indicator: TemplateIndicator;
  value: string;
  /** What was reported the last time, if anything was. */
  last?: number;
  problem?: string;
  onChange: (value: string) => void;
};

/** A figure with its unit, checked against its bounds while it is typed. */
export function IndicatorField({ indicator, value, last, problem, onChange }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const { min, max } = boundsOf(indicator);
  const low = min == null ? "" : formatNumber(min);
  const high = max == null ? "" : formatNumber(max);
  const bounds =
    min != null && max != null
      ? t`Từ ${low} đến ${high}`
      : min != null
        ? t`Từ ${low} trở lên`
        : max != null
          ? t`Không quá ${high}`
          : undefined;
  const fault = figureFault(value, indicator);
  const faults = {
    "not-a-number": t`Không phải là số. Viết như 1.250 hoặc 12,5.`,
    "not-whole": t`Phải là số nguyên.`,
    "too-precise": t`Nhiều nhất ${placesOf(indicator)} chữ số sau dấu phẩy.`,
    "out-of-bounds": t`Ngoài khoảng cho phép. ${bounds ?? ""}`,
  };
  const parsed = parseNumber(value);
  const before = last === undefined ? undefined : formatNumber(last);
  const wild = !fault && parsed.kind === "value" && last !== undefined && wildJump(parsed.value, last);
  const described = [
    localized(indicator.unit, indicator.unitEn),
    bounds,
    before !== undefined && t`kỳ trước: ${before}`,
  ];
  const field = (
    <TextInput
      id={fieldId(`/indicators/${indicator.key}`)}
      label={localized(indicator.title, indicator.titleEn)}
      description={described.filter(Boolean).join(" · ") || undefined}
      withAsterisk={indicator.required}
      aria-required={indicator.required}
      inputMode={indicator.type === "INTEGER" ? "numeric" : "decimal"}
      autoComplete="off"
      maxLength={24}
      value={value}
      error={fault ? faults[fault] : problem}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        if (!fault && parsed.kind === "value" && formatNumber(parsed.value) !== value)
          onChange(formatNumber(parsed.value));
      }}
    />
  );
  const guidance = localized(indicator.guidance ?? "", indicator.guidanceEn ?? "");
  return (
    <div>
      {field}
      {guidance && <p className={styles.hint}>{guidance}</p>}
      <p className={styles.warning} role="status" hidden={!wild}>
        {wild && t`Chênh lệch lớn so với kỳ trước (${before ?? ""}). Nếu đúng, hãy nêu lý do ở phần lời.`}
      </p>
    </div>
  );
}
