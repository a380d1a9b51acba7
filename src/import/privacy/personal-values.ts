import { isPersonalCode } from "./personal-codes.ts";
import { hasEmail, hasPhone, MASK, maskPersonal } from "./personal-text.ts";

/**
 * What a whole cell is, seen beside the others of its column: "sure" is an address or a telephone number, "number" has the digits of one and may
 * as well be an amount or a code.
 */
export type PersonalValue = "sure" | "number" | undefined;

const NUMBER_LIKE = /^\(?\+?[\d\s().\-/]+$/;
/** Dates, times, years, degrees and postcodes: digits with signs between them as well. */
const OTHERS =
  /^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$|^\d{1,2}\/\d{4}|^\d{1,2}[.:]?\d{2}\s?-\s?\d{1,2}[.:]?\d{2}$|^(1[5-9]|20)\d{2}\s?[-/]\s?(1[5-9]|20)?\d{2}$|^-?(0|[1-9]\d{0,2})\.\d+(\s+-?(0|[1-9]\d{0,2})\.\d+)?$|^\d{4}-\d{3}$|^\d{5}-\d{3,4}$|^\d+[.]\d{1,2}$/;
const PLAIN = /^\d+$|^\d{1,3}([ .]\d{3})+$/;
const TIMESTAMP = /^1[2-9]\d{8}$/; // seconds, of this century

export function personalValue(cell: string): PersonalValue {
  const text = cell.trim();
  if (isPersonalCode(text) && text.length <= LONGEST_VALUE) return "sure";
  if (!NUMBER_LIKE.test(text)) return hasEmail(text) || hasPhone(text) ? "sure" : undefined;
  const digits = text.replace(/\D/g, "").length;
  if (digits < 7 || digits > 15 || OTHERS.test(text)) return undefined;
  if (!PLAIN.test(text) || /^0[1-9]/.test(text)) return digits >= 8 || !PLAIN.test(text) ? "sure" : undefined;
  return digits >= 9 && digits <= 12 && !TIMESTAMP.test(text) ? "number" : undefined;
}

/** A cell of whose column nothing is known: also a number alone may be a telephone number. */
export function maskCell(cell: string): string {
  const masked = maskPersonal(cell);
  return masked === cell && personalValue(cell) === "sure" ? MASK : masked;
}

/** Written as JSON, as far as its first sign tells. */
export const isJson = (cell: string): boolean => /^[\0- ]*[[{]/.test(cell);

/** True where a cell written as JSON has a key that names something personal. */
export function hasPersonalKey(cell: string, isPersonal: (key: string) => boolean): boolean {
  if (!isJson(cell)) return false;
  for (const [, key] of cell.matchAll(/"((?:[^"\\]|\\.){1,80})"\s*:/g)) if (isPersonal(key!)) return true;
  return false;
}

/** Longer values are texts: in them passages are masked. */
export const LONGEST_VALUE = 60;
const LEAST_SHARE = 1 / 50;
const MOSTLY = 1 / 2;
const SAME_LENGTH = 0.8;

/** Counts the personal values of a column; one e-mail address or telephone number in fifty makes it a personal one (P3). */
export interface PersonalTally {
  add(value: PersonalValue, cell: string): void;
  readonly isEmpty: boolean;
  /** `filled`: values that are there. `maybeNumbers`: their header does not say that they are codes or amounts. */
  isPersonal(filled: number, maybeNumbers: boolean): boolean;
}

export function createPersonalTally(): PersonalTally {
  let sure = 0;
  const lengths = new Map<number, number>();
  return {
    add(value, cell) {
      if (value === "sure") sure++;
      else if (value === "number") {
        const digits = cell.replace(/\D/g, "").length;
        lengths.set(digits, (lengths.get(digits) ?? 0) + 1);
      }
    },
    get isEmpty() {
      return sure === 0 && lengths.size === 0;
    },
    isPersonal(filled, maybeNumbers) {
      if (sure > 0 && sure >= filled * LEAST_SHARE) return true;
      const counts = [...lengths.values()];
      const numbers = counts.reduce((sum, count) => sum + count, 0);
      // Telephone numbers of a country are as long as each other, amounts are not.
      return (
        maybeNumbers && numbers >= filled * MOSTLY && Math.max(0, ...counts) >= numbers * SAME_LENGTH && numbers > 0
      );
    },
  };
}
