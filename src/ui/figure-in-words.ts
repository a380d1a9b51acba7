import type { Words } from "../i18n/words.ts";
import type { IndicatorFormat } from "../model/indicator.ts";

/** The value of an indicator in the reader's digits, as exact as it says something. */
export function figureInWords(value: number, format: IndicatorFormat, { number, tenths, share }: Words): string {
  if (format === "count") return number(value);
  if (format === "share") return share(value);
  if (format === "effective") return tenths(value);
  return value >= 10 ? number(value) : value >= 1 ? tenths(value) : number(value, 3);
}
