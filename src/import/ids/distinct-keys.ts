import { grown } from "../../model/grown.ts";
import { letGo } from "../../model/let-go.ts";
import { findEqualRows } from "../store/equal-rows.ts";

/** A record whose key an earlier one has as well. */
export interface Repeat {
  readonly row: number;
  /** The first row with that key. */
  readonly of: number;
}

/**
 * Notices texts that occur twice, by 64 bits of their hash: whoever is told compares the texts themselves. Keeps no strings, 8 bytes a key, and
 * sorts them once at the end: looking each up as it comes would wait for memory every time.
 */
export interface DistinctKeys {
  /** By row. */
  upper: Uint32Array;
  lower: Uint32Array;
  size: number;
  /** Of the text that is put together. */
  first: number;
  second: number;
}

export const createDistinctKeys = (): DistinctKeys => ({
  upper: new Uint32Array(1024),
  lower: new Uint32Array(1024),
  size: 0,
  first: 0,
  second: 0,
});

/** Begins the text of the next row. */
export function beginKey(keys: DistinctKeys): void {
  keys.first = 0xdeadbeef | 0;
  keys.second = 0x41c6ce57 | 0;
}

/** Its next bytes, UTF-8; equal texts are fed in equal parts. */
export function feedKey(keys: DistinctKeys, bytes: Uint8Array, start: number, end: number): void {
  let a = keys.first ^ (end - start);
  let b = keys.second;
  let at = start;
  for (const last = end - 4; at <= last; at += 4) {
    const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    a = Math.imul(a ^ word, 2654435761);
    a ^= a >>> 15;
    b = Math.imul(b ^ word, 1597334677);
    b ^= b >>> 13;
  }
  for (; at < end; at++) {
    a = Math.imul(a ^ bytes[at]!, 2654435761);
    b = Math.imul(b ^ bytes[at]!, 1597334677);
  }
  keys.first = a;
  keys.second = b;
}

/** Ends it. */
export function endKey(keys: DistinctKeys): void {
  const { size, first, second } = keys;
  if (size === keys.upper.length) {
    keys.upper = grown(keys.upper, size + 1);
    keys.lower = grown(keys.lower, size + 1);
  }
  const mixed = Math.imul(first ^ (first >>> 16) ^ second, 0x85ebca6b);
  keys.upper[size] = mixed ^ (mixed >>> 13);
  keys.lower[size] = second ^ (second >>> 13);
  keys.size++;
}

/** The first `most` rows that repeat an earlier one, in their order. Lets go of all keys: no more of them can come. */
export function repeatsOf({ upper, lower, size }: DistinctKeys, most: number): Repeat[] {
  const found: Repeat[] = [];
  findEqualRows(
    upper.subarray(0, size),
    (a, b) => lower[a] === lower[b],
    (row) => `${upper[row]} ${lower[row]}`,
    (row, of) => found.push({ row, of }),
  );
  letGo(upper, lower);
  return found.sort((a, b) => a.row - b.row).slice(0, most);
}
