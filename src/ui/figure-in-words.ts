import type { Words } from "../i18n/words.ts";
import type { IndicatorFormat } from "../model/indicator.ts";

/** After the point; what is smaller is nothing to a reader. */
const MOST_DIGITS = 12;

/** The value of an indicator in the reader's digits, as exact as it says something: two digits of what is below one. */
export function figureInWords(value: number, format: IndicatorFormat, { number, tenths, share }: Words): string {
  if (format === "count") return number(value);
  if (format === "share") return share(value);
  if (format === "effective") return tenths(value);
  if (value >= 10) return number(value);
  return value >= 1 || value === 0
    ? tenths(value)
    : number(value, Math.min(MOST_DIGITS, 1 - Math.floor(Math.log10(value))));
}
