import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { PunctualityCounts, PunctualityRow } from "../../api/types.ts";
import type { Tone } from "../../i18n/labels.ts";
import { formatNumber } from "../../lib/number.ts";

const GOOD = 0.95;
const POOR = 0.7;

/** How loudly a cell speaks; nothing due yet is silent. */
export function toneOf({ expected, onTimeRate }: PunctualityCounts): Tone {
  if (expected === 0 || onTimeRate === null) return "neutral";
  return onTimeRate >= GOOD ? "success" : onTimeRate >= POOR ? "attention" : "danger";
}

/** What a cell shows: "3/4", or a dash while nothing is due. */
export function cellText({ expected, onTime }: PunctualityCounts): string {
  return expected === 0 ? "–" : `${onTime}/${expected}`;
}

export function percentText(rate: number | null): string {
  return rate === null ? "–" : `${formatNumber(Math.round(rate * 1000) / 10)} %`;
}

/** The whole of it in words, for a title and for whoever listens instead of looking. */
export function countsText(i18n: I18n, counts: PunctualityCounts): string {
  const { onTime, late, missing, pending, waived, nothingToReport } = counts;
  const parts = [
    onTime > 0 && i18n._(msg`${plural(onTime, { other: "# đúng hạn" })}`),
    late > 0 && i18n._(msg`${plural(late, { other: "# muộn" })}`),
    missing > 0 && i18n._(msg`${plural(missing, { other: "# chưa nộp" })}`),
    pending > 0 && i18n._(msg`${plural(pending, { other: "# chưa đến hạn" })}`),
    nothingToReport > 0 && i18n._(msg`${plural(nothingToReport, { other: "# không phát sinh" })}`),
    waived > 0 && i18n._(msg`${plural(waived, { other: "# được miễn" })}`),
  ].filter((part) => part !== false);
  return parts.length === 0 ? i18n._(msg`không có báo cáo phải nộp`) : parts.join(", ");
}

/** The cell of each period in the order of the columns; none where nothing was owed. */
export function cellsInOrder(row: PunctualityRow, periods: string[]): (PunctualityCounts | undefined)[] {
  const known = new Map((row.cells ?? []).map(({ period, counts }) => [period, counts]));
  return periods.map((period) => known.get(period));
}

export type PunctualityOrder = "name" | "worst" | "best";

/** The worst first: the lowest rate, and among equals the most missing. */
export function ordered(rows: PunctualityRow[], order: PunctualityOrder): PunctualityRow[] {
  if (order === "name") return rows;
  const sign = order === "worst" ? 1 : -1;
  const rate = ({ counts }: PunctualityRow) => counts.onTimeRate ?? 2;
  return rows.toSorted(
    (a, b) =>
      sign * (rate(a) - rate(b) || b.counts.missing - a.counts.missing || b.counts.late - a.counts.late),
  );
}
