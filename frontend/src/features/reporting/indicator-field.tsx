import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import type { TemplateIndicator } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { formatNumber, parseNumber } from "../../lib/number.ts";
import { boundsOf, fieldId, figureFault } from "./draft.ts";

type Props = {
  indicator: TemplateIndicator;
  value: string;
  problem?: string;
  onChange: (value: string) => void;
};

/** A figure with its unit, checked against its bounds while it is typed. */
export function IndicatorField({ indicator, value, problem, onChange }: Props) {
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
    "too-precise": t`Nhiều nhất 6 chữ số sau dấu phẩy.`,
    "out-of-bounds": t`Ngoài khoảng cho phép. ${bounds ?? ""}`,
  };
  return (
    <TextInput
      id={fieldId(`/indicators/${indicator.key}`)}
      label={localized(indicator.title, indicator.titleEn)}
      description={
        [localized(indicator.unit, indicator.unitEn), bounds].filter(Boolean).join(" · ") || undefined
      }
      withAsterisk={indicator.required}
      aria-required={indicator.required}
      inputMode={indicator.type === "INTEGER" ? "numeric" : "decimal"}
      autoComplete="off"
      maxLength={24}
      value={value}
      error={fault ? faults[fault] : problem}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        const parsed = parseNumber(value);
        if (!fault && parsed.kind === "value" && formatNumber(parsed.value) !== value)
          onChange(formatNumber(parsed.value));
      }}
    />
  );
}
