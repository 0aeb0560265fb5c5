import { useLingui } from "@lingui/react";
import { useConfiguration } from "../../api/configuration.ts";
import { periodLabel } from "../../i18n/labels.ts";

const MONTHS_BACK = 12;

/** The periods an office filters by: the last twelve months, the quarters and years around them, and the one asked for. */
export function usePeriodOptions(asked: string | undefined) {
  const { i18n } = useLingui();
  const { today } = useConfiguration();
  const codes = recentPeriods(today);
  if (asked && !codes.includes(asked)) codes.unshift(asked);
  return codes.map((code) => ({ value: code, label: periodLabel(i18n, code) }));
}

export function recentPeriods(today: string): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const codes: string[] = [];
  // One month ahead: the data window of a month closes on its 14th, so the next one opens while this one runs.
  for (let back = -1; back < MONTHS_BACK; back++) {
    const at = new Date(Date.UTC(year, month - 1 - back, 1));
    codes.push(`${at.getUTCFullYear()}-M${String(at.getUTCMonth() + 1).padStart(2, "0")}`);
  }
  for (const y of [year, year - 1]) {
    codes.push(`${y}-Q4`, `${y}-Q3`, `${y}-Q2`, `${y}-Q1`, `${y}-9M`, `${y}-H1`, String(y));
  }
  return codes;
}
