import { isPersonalCode } from "./personal-codes.ts";
import { hasEmail, hasPhone, MASK, maskPersonal } from "./personal-text.ts";
import { hasOddForms, plainForm } from "./plain-form.ts";
import { areRegisterNumbers, isRegisterNumber } from "./register-numbers.ts";

/**
 * What a whole cell is, seen beside the others of its column: "sure" is an address or a telephone number; "number" has the digits of one, "zero"
 * behind a zero as within a country, and may as well be an amount or a code; "digits" speaks of its column only.
 */
export type PersonalValue = "sure" | "zero" | "number" | "digits" | undefined;

const NUMBER_LIKE = /^\(?\+?[\d\s().\-/]+$/;
/** Dates, times, years, degrees and postcodes: digits with signs between them as well. */
const OTHERS =
  /^\d{4}[-./]\d{1,2}[-./]\d{1,2}$|^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$|^\d{1,2}\/\d{4}|^\d{1,2}[.:]?\d{2}\s?-\s?\d{1,2}[.:]?\d{2}$|^(1[5-9]|20)\d{2}\s?[-/]\s?(1[5-9]|20)?\d{2}$|^-?(0|[1-9]\d{0,2})\.\d+(\s+-?(0|[1-9]\d{0,2})\.\d+)?$|^\d{4}-\d{3}$|^\d{5}-\d{3,4}$|^\d+[.]\d{1,2}$/;
const PLAIN = /^\d+$|^\d{1,3}([ .]\d{3})+$/;
const TIMESTAMP = /^1[2-9]\d{8}$/; // seconds, of this century

export function personalValue(cell: string): PersonalValue {
  const trimmed = cell.trim();
  if (isPersonalCode(trimmed) && trimmed.length <= LONGEST_VALUE) return "sure";
  const text = hasOddForms(trimmed) ? plainForm(trimmed).text : trimmed;
  if (!NUMBER_LIKE.test(text)) return hasEmail(text) || hasPhone(text) ? "sure" : undefined;
  const digits = text.replace(/\D/g, "").length;
  if (digits < 7 || digits > 15 || OTHERS.test(text)) return undefined;
  if (!PLAIN.test(text)) return isRegisterNumber(text) ? undefined : "sure";
  if (/^0[1-9]/.test(text)) return digits >= 8 ? "zero" : undefined;
  return digits >= 9 && digits <= 12 && !TIMESTAMP.test(text) ? "number" : "digits";
}

/** A cell of whose column nothing is known: also a number alone may be a telephone number. */
export function maskCell(cell: string): string {
  const masked = maskPersonal(cell);
  return masked === cell && /^(sure|zero)$/.test(personalValue(cell) ?? "") ? MASK : masked;
}

/** Written as JSON, as far as its first sign tells. */
export const isJson = (cell: string): boolean => /^[\0- ]*[[{]/.test(cell);

/** A thing in JSON that says of itself that it is a person. */
const PERSON_INSIDE = /"@?type"\s*:\s*\[?\s*"(?:[^"]*[:/#])?Person"/;

/** True where a cell written as JSON has a key that names something personal, or holds a person. */
export function hasPersonalKey(cell: string, isPersonal: (key: string) => boolean): boolean {
  if (!isJson(cell)) return false;
  if (PERSON_INSIDE.test(cell)) return true;
  for (const [, key] of cell.matchAll(/"((?:[^"\\]|\\.){1,80})"\s*:/g)) if (isPersonal(key!)) return true;
  return false;
}

/** Longer values are texts: in them passages are masked. */
export const LONGEST_VALUE = 60;
const LEAST_SHARE = 1 / 50;
const MOSTLY = 1 / 2;
const LOOKED_AT = 200; // different numbers
const SAME_LENGTH = 0.8;

/** Counts the personal values of a column; one e-mail address or telephone number in fifty makes it a personal one (P3). */
export interface PersonalTally {
  add(value: PersonalValue, cell: string): void;
  readonly isEmpty: boolean;
  /** `filled`: values that are there. `maybeNumbers`: their header does not say that they are codes or amounts. */
  isPersonal(filled: number, maybeNumbers: boolean): boolean;
}

export function createPersonalTally(): PersonalTally {
  let [sure, zeros, numbers] = [0, 0, 0];
  const lengths = new Map<number, number>(); // of digits alone, how many are as long
  const others = new Map<number, number>(); // those of them without a zero before them
  const first = new Set<string>();
  return {
    add(value, cell) {
      if (value === "sure") sure++;
      if (value === "sure" || value === undefined) return;
      const digits = cell.replace(/[^\p{N}]/gu, "").length;
      if (value !== "digits") lengths.set(digits, (lengths.get(digits) ?? 0) + 1);
      if (value === "zero") zeros++;
      else others.set(digits, (others.get(digits) ?? 0) + 1);
      if (value === "number") numbers++;
      if (first.size < LOOKED_AT) first.add(cell);
    },
    get isEmpty() {
      return sure === 0 && first.size === 0;
    },
    isPersonal(filled, maybeNumbers) {
      if (sure > 0 && sure >= filled * LEAST_SHARE) return true;
      if (areRegisterNumbers(first)) return false;
      // Codes have as many digits whether or not the first of them is a zero.
      const areCodes = Math.max(0, ...others.values()) >= Math.max(zeros, filled * MOSTLY);
      if (zeros > 0 && zeros + sure >= filled * LEAST_SHARE && !areCodes) return true;
      // Telephone numbers of a country are as long as each other, amounts are not.
      const most = Math.max(0, ...lengths.values());
      return maybeNumbers && numbers > 0 && numbers >= filled * MOSTLY && most >= numbers * SAME_LENGTH;
    },
  };
}
