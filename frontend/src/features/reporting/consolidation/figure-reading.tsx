import type { TemplateIndicator } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { formatNumber } from "../../../lib/number.ts";
import styles from "./workbench.module.css";

/** A figure as the report says it, for those who only read. */
export function FigureReading({ indicator, value }: { indicator: TemplateIndicator; value: number | null }) {
  const localized = useLocalized();
  return (
    <div className={styles.line}>
      <div>
        {localized(indicator.title, indicator.titleEn)}
        <div className={styles.small}>{localized(indicator.unit, indicator.unitEn)}</div>
      </div>
      <strong className={styles.lineValue}>{value === null ? "–" : formatNumber(value)}</strong>
    </div>
  );
}
