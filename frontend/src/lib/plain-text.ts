/** Without accents and capitals, as people type into a search: "Phú Thủy" → "phu thuy". */
export function plainText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}
