import type { Codes } from "../model/count-codes.ts";

/** Adds to `fails` of the block that begins with row `from` what the table has for the codes. Once for each width, as in `countCodes`. */
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
 * bits to the lower seven of a byte carries into the eighth unless they are 0.
 */
export function markHolding(fails: Uint32Array, bits: number, holds: Uint32Array): number {
  const asked = Math.imul(bits, EACH_BYTE);
  let count = 0;
  for (let at = 0; at < fails.length; at++) {
    const failed = fails[at]! & asked;
    const ones = (~(((failed & SEVEN_BITS) + SEVEN_BITS) | failed) >>> 7) & EACH_BYTE;
    holds[at] = ones;
    count += Math.imul(ones, EACH_BYTE) >>> 24;
  }
  return count;
}
