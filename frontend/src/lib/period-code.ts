export type PeriodCode =
  | { frequency: "MONTH"; year: number; part: number }
  | { frequency: "QUARTER"; year: number; part: number }
  | { frequency: "HALF_YEAR"; year: number; part: number }
  | { frequency: "NINE_MONTHS"; year: number }
  | { frequency: "YEAR"; year: number };

/** "2026-M11", "2026-Q4", "2026-H1", "2026-9M" and "2026". */
export function parsePeriodCode(code: string): PeriodCode | null {
  const match = /^(\d{4})(?:-(?:(M)(\d{1,2})|(Q)([1-4])|(H)([12])|(9M)))?$/.exec(code);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) return { frequency: "MONTH", year, part: Number(match[3]) };
  if (match[4]) return { frequency: "QUARTER", year, part: Number(match[5]) };
  if (match[6]) return { frequency: "HALF_YEAR", year, part: Number(match[7]) };
  if (match[8]) return { frequency: "NINE_MONTHS", year };
  return { frequency: "YEAR", year };
}
