import { Trans } from "@lingui/react/macro";
import styles from "./punctuality.module.css";

/** What the colours of a map say; the figures say it too. */
export function PunctualityLegend() {
  return (
    <ul className={styles.legend}>
      <li className={styles.cell} data-tone="success">
        <Trans>Đúng hạn từ 95 %</Trans>
      </li>
      <li className={styles.cell} data-tone="attention">
        <Trans>Từ 70 đến dưới 95 %</Trans>
      </li>
      <li className={styles.cell} data-tone="danger">
        <Trans>Dưới 70 %</Trans>
      </li>
      <li className={styles.cell}>
        <Trans>Chưa đến hạn</Trans>
      </li>
    </ul>
  );
}
