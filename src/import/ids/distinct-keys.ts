import { letGo } from "../../model/let-go.ts";
import { findEqualRows } from "../store/equal-rows.ts";
import { grown } from "../store/text-builder.ts";

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
  /** Begins the text of the next row. */
  begin(): void;
  /** Its next bytes, UTF-8. */
  feed(bytes: Uint8Array, start: number, end: number): void;
  /** Ends it. */
  end(): void;
  /** All of them at once. */
  put(bytes: Uint8Array, start: number, end: number): void;
  /** The first `most` rows that repeat an earlier one, in their order. Lets go of all keys: no more of them can come. */
  repeats(most: number): Repeat[];
}

export function createDistinctKeys(): DistinctKeys {
  let upper = new Uint32Array(1024);
  let lower = new Uint32Array(1024);
  let size = 0;
  let [first, second] = [0, 0];

  function begin(): void {
    first = 0xdeadbeef | 0;
    second = 0x41c6ce57 | 0;
  }

  function feed(bytes: Uint8Array, start: number, end: number): void {
    let a = first;
    let b = second;
    for (let at = start; at < end; at++) {
      a = Math.imul(a ^ bytes[at]!, 2654435761);
      b = Math.imul(b ^ bytes[at]!, 1597334677);
    }
    first = a;
    second = b;
  }

  function end(): void {
    if (size === upper.length) {
      upper = grown(upper, size + 1);
      lower = grown(lower, size + 1);
    }
    const mixed = Math.imul(first ^ (first >>> 16) ^ second, 0x85ebca6b);
    upper[size] = mixed ^ (mixed >>> 13);
    lower[size] = second ^ (second >>> 13);
    size++;
  }

  return {
    begin,
    feed,
    end,
    put(bytes, start, past) {
      begin();
      feed(bytes, start, past);
      end();
    },
    repeats(most) {
      const found: Repeat[] = [];
      findEqualRows(
        upper.subarray(0, size),
        (a, b) => lower[a] === lower[b],
        (row) => `${upper[row]} ${lower[row]}`,
        (row, of) => found.push({ row, of }),
      );
      letGo(upper, lower);
      return found.sort((a, b) => a.row - b.row).slice(0, most);
    },
  };
}
