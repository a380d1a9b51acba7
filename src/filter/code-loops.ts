/*
 * The loops over the rows of a block. Those over codes stand here once for each width, since an engine compiles a loop for the arrays that it
 * has met, and one that meets several widths takes twice as long. They take four rows at a time and never branch, as answers
 * follow no pattern that a processor could foresee.
 */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Adds to `fails` of the block that begins with row `from` what the table has for the codes. */
export function addFails(fails: Uint8Array, codes: Codes, table: Uint8Array, from: number, length: number): void {
  if (codes instanceof Uint8Array) addFails8(fails, codes, table, from, length);
  else if (codes instanceof Uint16Array) addFails16(fails, codes, table, from, length);
  else addFails32(fails, codes, table, from, length);
}

function addFails8(fails: Uint8Array, codes: Uint8Array, table: Uint8Array, from: number, length: number): void {
  for (let at = 0; at < length; at++) fails[at]! |= table[codes[from + at]!]!;
}

function addFails16(fails: Uint8Array, codes: Uint16Array, table: Uint8Array, from: number, length: number): void {
  for (let at = 0; at < length; at++) fails[at]! |= table[codes[from + at]!]!;
}

function addFails32(fails: Uint8Array, codes: Uint32Array, table: Uint8Array, from: number, length: number): void {
  for (let at = 0; at < length; at++) fails[at]! |= table[codes[from + at]!]!;
}

const EACH_BYTE = 0x01010101;
const SEVEN_BITS = 0x7f7f7f7f;

/**
 * Sets bytes of `holds` to 1 where a row fails none of the clauses in `bits`, and gives their number. Four rows lie in one word: adding seven
 * bits to a byte carries into the eighth unless it is 0.
 */
export function markHolding(fails: Uint32Array, bits: number, holds: Uint32Array): number {
  const asked = Math.imul(bits, EACH_BYTE);
  let count = 0;
  for (let at = 0; at < fails.length; at++) {
    const ones = (~((fails[at]! & asked) + SEVEN_BITS) >>> 7) & EACH_BYTE;
    holds[at] = ones;
    count += Math.imul(ones, EACH_BYTE) >>> 24;
  }
  return count;
}

/** Adds the rows of the block that hold to the rows of their codes. */
export function countCodes(rows: Uint32Array, codes: Codes, holds: Uint8Array, from: number, length: number): void {
  if (codes instanceof Uint8Array) countCodes8(rows, codes, holds, from, length);
  else if (codes instanceof Uint16Array) countCodes16(rows, codes, holds, from, length);
  else countCodes32(rows, codes, holds, from, length);
}

function countCodes8(rows: Uint32Array, codes: Uint8Array, holds: Uint8Array, from: number, length: number): void {
  let at = 0;
  for (; at + 3 < length; at += 4) {
    rows[codes[from + at]!]! += holds[at]!;
    rows[codes[from + at + 1]!]! += holds[at + 1]!;
    rows[codes[from + at + 2]!]! += holds[at + 2]!;
    rows[codes[from + at + 3]!]! += holds[at + 3]!;
  }
  for (; at < length; at++) rows[codes[from + at]!]! += holds[at]!;
}

function countCodes16(rows: Uint32Array, codes: Uint16Array, holds: Uint8Array, from: number, length: number): void {
  let at = 0;
  for (; at + 3 < length; at += 4) {
    rows[codes[from + at]!]! += holds[at]!;
    rows[codes[from + at + 1]!]! += holds[at + 1]!;
    rows[codes[from + at + 2]!]! += holds[at + 2]!;
    rows[codes[from + at + 3]!]! += holds[at + 3]!;
  }
  for (; at < length; at++) rows[codes[from + at]!]! += holds[at]!;
}

function countCodes32(rows: Uint32Array, codes: Uint32Array, holds: Uint8Array, from: number, length: number): void {
  let at = 0;
  for (; at + 3 < length; at += 4) {
    rows[codes[from + at]!]! += holds[at]!;
    rows[codes[from + at + 1]!]! += holds[at + 1]!;
    rows[codes[from + at + 2]!]! += holds[at + 2]!;
    rows[codes[from + at + 3]!]! += holds[at + 3]!;
  }
  for (; at < length; at++) rows[codes[from + at]!]! += holds[at]!;
}
