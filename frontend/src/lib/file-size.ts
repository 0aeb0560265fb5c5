import { formatNumber } from "./number.ts";

const STEP = 1024;
const UNITS = ["byte", "KB", "MB"];

/** "312 KB", "1,4 MB": as a file manager says it. */
export function formatFileSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  const decimals = unit === UNITS.length - 1 ? 10 : 1;
  return `${formatNumber(Math.round(value * decimals) / decimals)} ${UNITS[unit]}`;
}
