import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export type PunctualityRange = { from: string; to: string; label: string };

const MONTHS = 12;
const YEARS_BACK = 5;

/** The stretches of periods an office looks at, each of one kind. */
export function punctualityRanges(i18n: I18n, today: string): PunctualityRange[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const start = new Date(Date.UTC(year, month - MONTHS, 1));
  const code = (at: Date) => `${at.getUTCFullYear()}-M${String(at.getUTCMonth() + 1).padStart(2, "0")}`;
  const months = (y: number) => ({
    from: `${y}-M01`,
    to: `${y}-M12`,
    label: i18n._(msg`Các tháng năm ${y}`),
  });
  const quarters = (y: number) => ({ from: `${y}-Q1`, to: `${y}-Q4`, label: i18n._(msg`Các quý năm ${y}`) });
  return [
    {
      from: code(start),
      to: code(new Date(Date.UTC(year, month - 1, 1))),
      label: i18n._(msg`12 tháng gần nhất`),
    },
    months(year),
    months(year - 1),
    months(year - 2),
    quarters(year),
    quarters(year - 1),
    {
      from: String(year - YEARS_BACK + 1),
      to: String(year),
      label: i18n._(msg`Các năm ${year - YEARS_BACK + 1} – ${year}`),
    },
  ];
}

/** "2026-M11" → "11/26", "2026-Q4" → "IV/26": as much as a narrow column holds. */
export function shortPeriod(code: string): string {
  const [year = "", part = ""] = code.split("-");
  const short = year.slice(-2);
  if (part.startsWith("M")) return `${Number(part.slice(1))}/${short}`;
  if (part.startsWith("Q")) return `${["I", "II", "III", "IV"][Number(part.slice(1)) - 1]}/${short}`;
  return part === "" ? year : `${part}/${short}`;
}
