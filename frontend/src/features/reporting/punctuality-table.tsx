import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { Punctuality, PunctualityCounts, PunctualityRow } from "../../api/types.ts";
import { periodLabel } from "../../i18n/labels.ts";
import styles from "./punctuality.module.css";
import { cellsInOrder, cellText, countsText, percentText, toneOf } from "./punctuality.ts";
import { shortPeriod } from "./punctuality-range.ts";

type Props = {
  caption: string;
  /** What the first column holds. */
  head: string;
  data: Punctuality;
  rows: PunctualityRow[];
  name: (row: PunctualityRow) => ReactNode;
  rowKey: (row: PunctualityRow) => string;
};

/** Rows × periods as a table that is also its own picture: a figure in every cell, and a colour behind it. */
export function PunctualityTable({ caption, head, data, rows, name, rowKey }: Props) {
  const { t, i18n } = useLingui();
  const periods = data.periods.map(({ code }) => code);
  const scroll = useRef<HTMLElement>(null);
  // On a phone the latest periods matter more than the oldest.
  useLayoutEffect(() => {
    if (scroll.current && periods.length > 0) scroll.current.scrollLeft = scroll.current.scrollWidth;
  }, [periods.length]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={scroll} className={styles.scroll} tabIndex={0} aria-label={caption} data-scroll>
      <table className={styles.map}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {head}
            </th>
            <th scope="col" data-total>
              {t`Đúng hạn`}
            </th>
            {periods.map((code) => (
              <th key={code} scope="col">
                <abbr title={periodLabel(i18n, code)}>{shortPeriod(code)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row" className={styles.name}>
                {name(row)}
              </th>
              <td data-total>
                <strong>{percentText(row.counts.onTimeRate)}</strong>
              </td>
              {cellsInOrder(row, periods).map((counts, column) => (
                <Cell key={periods[column]} counts={counts} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ counts }: { counts: PunctualityCounts | undefined }) {
  const { i18n } = useLingui();
  if (!counts) return <td className={styles.nothing} />;
  const words = countsText(i18n, counts);
  return (
    <td className={styles.cell} data-tone={toneOf(counts)} title={words}>
      {cellText(counts)}
      <span className={styles.words} data-heard>
        {" "}
        {words}
      </span>
    </td>
  );
}
