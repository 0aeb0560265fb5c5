// Figures are written the Vietnamese way (1.234,5) in both languages of the interface: the report is a Vietnamese
// document, and a figure that changes its look with the language would invite misreading by a factor of a thousand.
const format = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 6 });
const GROUPED = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const PLAIN = /^-?\d+(,\d+)?$/;

export function formatNumber(value: number): string {
  return format.format(value);
}

export type ParsedNumber = { kind: "empty" } | { kind: "value"; value: number } | { kind: "invalid" };

/** "1.234,5" → 1234.5. A dot that doesn't group thousands is refused, not guessed. */
export function parseNumber(text: string): ParsedNumber {
  const typed = text.replace(/[\s\u00a0]/g, "").replace("−", "-");
  if (typed === "") return { kind: "empty" };
  if (!GROUPED.test(typed) && !PLAIN.test(typed)) return { kind: "invalid" };
  const value = Number(typed.replaceAll(".", "").replace(",", "."));
  return Number.isFinite(value) ? { kind: "value", value } : { kind: "invalid" };
}
