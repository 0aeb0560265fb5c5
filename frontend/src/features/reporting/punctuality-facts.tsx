import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { PunctualityCounts } from "../../api/types.ts";
import { formatNumber } from "../../lib/number.ts";
import styles from "./punctuality.module.css";
import { percentText } from "./punctuality.ts";

/** The sums above a map. */
export function PunctualityFacts({ counts }: { counts: PunctualityCounts }) {
  return (
    <dl className={styles.facts}>
      <Fact name={<Trans>Tỷ lệ đúng hạn</Trans>}>{percentText(counts.onTimeRate)}</Fact>
      <Fact name={<Trans>Phải nộp đến nay</Trans>}>{formatNumber(counts.expected)}</Fact>
      <Fact name={<Trans>Đúng hạn</Trans>}>{formatNumber(counts.onTime)}</Fact>
      <Fact name={<Trans>Muộn</Trans>}>{formatNumber(counts.late)}</Fact>
      <Fact name={<Trans>Chưa nộp</Trans>}>{formatNumber(counts.missing)}</Fact>
      <Fact name={<Trans>Không phát sinh</Trans>}>{formatNumber(counts.nothingToReport)}</Fact>
      <Fact name={<Trans>Đang bị trả lại</Trans>}>{formatNumber(counts.returned)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
