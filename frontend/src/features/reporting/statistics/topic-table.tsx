import { Trans, useLingui } from "@lingui/react/macro";
import type { TopicStatistics } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { periodLabel } from "../../../i18n/labels.ts";
import { formatNumber } from "../../../lib/number.ts";
import { shortPeriod } from "../punctuality-range.ts";
import styles from "./statistics.module.css";

const shown = (value: number | null | undefined) => (typeof value === "number" ? formatNumber(value) : "–");

/** Everything in the drawings, as figures. */
export function TopicTable({ topic, caption }: { topic: TopicStatistics; caption: string }) {
  const { i18n } = useLingui();
  const localized = useLocalized();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.matrix} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Chỉ tiêu</Trans>
            </th>
            <th scope="col">
              <Trans>Đơn vị tính</Trans>
            </th>
            <th scope="col">
              <Trans>Cả khoảng</Trans>
            </th>
            {topic.periods.map(({ code }) => (
              <th key={code} scope="col">
                <abbr title={periodLabel(i18n, code)}>{shortPeriod(code)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topic.items.map(({ indicator, figures, cells }) => (
            <tr key={indicator.key}>
              <th scope="row">{localized(indicator.title, indicator.titleEn)}</th>
              <td>{localized(indicator.unit, indicator.unitEn)}</td>
              <td>{shown(figures.value)}</td>
              {topic.periods.map(({ code }) => (
                <td key={code}>{shown(cells.find(({ period }) => period === code)?.figures.value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
