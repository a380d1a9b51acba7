import { mayBePersonalHost } from "../privacy/personal-pages.ts";
import type { CellBounds, PlainNumbers, RawCells } from "../table/cells.ts";

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const [MINUS, POINT, SLASH, COLON, ZERO, NINE] = [45, 46, 47, 58, 48, 57];

const MOST_SMALL = 9; // digits of a whole number of 32 bits

/** The plain numbers of the first `size` rows, read here where nobody has done so. */
export function plainNumbersIn(raw: RawCells, column: number, size: number): PlainNumbers {
  const read = raw.plainNumbers(column);
  if (read) return { ...read, values: read.values.subarray(0, size) };
  const values = new Float64Array(size);
  return { values, decimals: readPlainNumbers(raw, column, values) };
}

/**
 * Writes the numbers of a column to `into`, by row: "-12.345678" and the like, at most 15 digits, a whole number over a power of ten, which is
 * exact; NaN for anything else. Gives the most decimals that one of them has.
 */
export function readPlainNumbers(
  { bytes, rowStep, columnStep, starts, ends }: CellBounds,
  column: number,
  into: Float64Array,
): number {
  let most = 0;
  for (let row = 0, cell = column * columnStep; row < into.length; row++, cell += rowStep) {
    const end = ends[cell]!;
    const start = starts[cell]!;
    const isNegative = start < end && bytes[start] === MINUS;
    const first = isNegative ? start + 1 : start;
    let at = first;
    let whole = 0;
    for (; at < end; at++) {
      const digit = bytes[at]! - ZERO;
      if (digit < 0 || digit > 9) break;
      whole = (Math.imul(whole, 10) + digit) | 0;
    }
    const point = at;
    if (at < end && bytes[at] === POINT)
      for (at++; at < end; at++) {
        const digit = bytes[at]! - ZERO;
        if (digit < 0 || digit > 9) break;
        whole = (Math.imul(whole, 10) + digit) | 0;
      }
    const decimals = point < end ? end - point - 1 : 0;
    const digits = end - first - (point < end ? 1 : 0);
    if (at < end || point === first || (point < end && decimals === 0)) into[row] = Number.NaN;
    else {
      if (digits > MOST_SMALL) into[row] = longNumber(bytes, start, end);
      else {
        const value = decimals > 0 ? whole / POWERS[decimals]! : whole;
        into[row] = isNegative ? -value : value;
      }
      if (decimals > most) most = decimals;
    }
  }
  return most;
}

/** The same of a number of many digits. */
function longNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  let digits = 0;
  let whole = 0;
  let decimals = -1;
  for (let at = negative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) {
      whole = whole * 10 + byte - ZERO;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0 && digits > 0) decimals = 0;
    else return Number.NaN;
  }
  if (digits === 0 || digits > 15 || decimals === 0) return Number.NaN;
  const value = decimals > 0 ? whole / POWERS[decimals]! : whole;
  return negative ? -value : value;
}

const OLDEST = 1000;
const LATEST = 2200;

/** A day as ISO 8601 that every month has. */
export function isPlainDay(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 10 || bytes[start + 4] !== MINUS || bytes[start + 7] !== MINUS) return false;
  const year = digitsAt(bytes, start, start + 4);
  const month = digitsAt(bytes, start + 5, start + 7);
  const day = digitsAt(bytes, start + 8, end);
  return year >= OLDEST && year <= LATEST && month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

// What stands in the name of a host, and what parts it.
const [LETTER, OTHER, BETWEEN] = [1, 2, 3];
const HOST = letters("abcdefghijklmnopqrstuvwxyz");
for (const letter of "0123456789-") HOST[letter.charCodeAt(0)] = OTHER;
HOST[POINT] = BETWEEN;
const PATH = letters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./?=&#~+,:;!*()");

function letters(all: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of all) table[letter.charCodeAt(0)] = 1;
  return table;
}

const LONGEST_ADDRESS = 2000;

/** "https://host.example/path" without anything unusual in it, not even a letter in other form: then `isPlainAddress` says so of its text. */
export function isPlainWebAddress(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST_ADDRESS || end - start < 11) return false;
  // "http" and perhaps "s"
  if (bytes[start] !== 0x68 || bytes[start + 1] !== 0x74 || bytes[start + 2] !== 0x74 || bytes[start + 3] !== 0x70)
    return false;
  let at = start + 4;
  if (bytes[at] === 0x73) at++;
  if (bytes[at] !== COLON || bytes[at + 1] !== SLASH || bytes[at + 2] !== SLASH) return false;
  at += 3;
  if (mayBePersonalHost(bytes, at)) return false;
  let label = at; // where it begins
  let points = 0;
  let isWord = true; // the label has letters alone
  for (; at < end; at++) {
    const kind = HOST[bytes[at]!]!;
    if (kind === LETTER) continue;
    if (kind === OTHER) isWord = false;
    else if (kind === BETWEEN && at > label) {
      points++;
      label = at + 1;
      isWord = true;
    } else break;
  }
  if (at < end && bytes[at] !== SLASH) return false;
  const last = at - label;
  if (points === 0 || !isWord || last < 2 || last > 24) return false;
  for (; at < end; at++) if (PATH[bytes[at]!] === 0) return false;
  return true;
}
