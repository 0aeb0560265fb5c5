import { Trans, useLingui } from "@lingui/react/macro";
import type { TemplateIndicator } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { formatNumber } from "../../lib/number.ts";
import styles from "./report.module.css";

type Props = { indicator: TemplateIndicator; value: number | null; last?: number };

/** A figure that follows from others: shown while they are typed, and never typed itself. */
export function ComputedFigure({ indicator, value, last }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const id = `computed-${indicator.key}`;
  const guidance = localized(indicator.guidance ?? "", indicator.guidanceEn ?? "");
  const before = last === undefined ? undefined : formatNumber(last);
  const described = [
    localized(indicator.unit, indicator.unitEn),
    t`máy tính`,
    before !== undefined && t`kỳ trước: ${before}`,
  ];
  return (
    <div className={styles.computed}>
      <label htmlFor={id} className={styles.computedTitle}>
        {localized(indicator.title, indicator.titleEn)}
      </label>
      <p className={styles.hint}>{described.filter(Boolean).join(" · ")}</p>
      <output id={id} className={styles.computedValue}>
        {value === null ? <Trans>chưa tính được</Trans> : formatNumber(value)}
      </output>
      {guidance && <p className={styles.hint}>{guidance}</p>}
    </div>
  );
}
