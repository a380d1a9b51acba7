/** A whole amount, never a part of one: 12, 12.5, 12,5, 1 234, 1.234.567; undefined for anything else. */
export function readAmount(cell: string): number | undefined {
  const text = cell.trim().replace(/[\u00a0\u202f\u2009']/g, " ");
  if (/^[-+]?\d+([.,]\d+)?$/.test(text)) return groupedOrDecimal(text);
  if (/^[-+]?\d{1,3}( \d{3})+([.,]\d+)?$/.test(text)) return Number(text.replaceAll(" ", "").replace(",", "."));
  if (/^[-+]?\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(text) || /^[-+]?\d{1,3}(,\d{3})+\.\d+$/.test(text))
    return Number(text.replaceAll(",", ""));
  if (/^[-+]?\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(text) || /^[-+]?\d{1,3}(\.\d{3})+,\d+$/.test(text))
    return Number(text.replaceAll(".", "").replace(",", "."));
  return undefined;
}

/** "1,234" is a grouped thousand, "12,5" a decimal; "1.234" stays a decimal, as computers write it. */
function groupedOrDecimal(text: string): number {
  if (/^[-+]?[1-9]\d{0,2},\d{3}$/.test(text)) return Number(text.replace(",", ""));
  return Number(text.replace(",", "."));
}

/** "5-24", "> 24", "1 à 9", "$100K - $5m": a range, which is never summed. */
export function isBand(cell: string): boolean {
  const text = cell.trim();
  return (
    text.length <= 60 &&
    /\d/.test(text) &&
    (/^[<>≤≥~]=?\s*[$€£]?\s*\d/.test(text) ||
      /^[$€£]?\s*\d[\d.,\s]*[km]?\s*(-|–|à|a|to|bis|-)\s*[$€£]?\s*\d[\d.,\s]*[km]?\b/i.test(text) ||
      /^(more|less|fewer|under|over|up to|plus de|moins de|más de|menos de|mehr als|bis zu|unter|über)\s+[$€£]?\s*\d/i.test(
        text,
      ) ||
      /^\d+\s*\+$/.test(text))
  );
}
