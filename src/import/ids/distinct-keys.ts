import { grown } from "../store/text-builder.ts";

/** A record whose key an earlier one has as well. */
export interface Repeat {
  readonly row: number;
  /** The first row with that key. */
  readonly of: number;
}

/**
 * Notices texts that occur twice, by 53 bits of their hash: whoever is told compares the texts themselves. Keeps no strings, 8 bytes a key, and
 * sorts them once at the end: looking each up as it comes would wait for memory every time.
 */
export interface DistinctKeys {
  /** Begins the text of the next row. */
  begin(): void;
  /** Its next bytes, UTF-8. */
  feed(bytes: Uint8Array, start: number, end: number): void;
  /** Ends it. */
  end(): void;
  /** The first `most` rows that repeat an earlier one, in their order. */
  repeats(most: number): Repeat[];
}

const BUCKET_BITS = 16;
const MOST_COMPARED = 64; // rows of a bucket that are compared one with another

export function createDistinctKeys(): DistinctKeys {
  let upper = new Uint32Array(1024);
  let lower = new Uint32Array(1024);
  let size = 0;
  let [first, second] = [0, 0];

  /** Rows by the upper bits of their hash, in order inside each bucket; and where each bucket begins. */
  function buckets(): { readonly rows: Uint32Array; readonly starts: Uint32Array } {
    const starts = new Uint32Array(2 ** BUCKET_BITS + 1);
    for (let row = 0; row < size; row++) starts[(upper[row]! >>> BUCKET_BITS) + 1]!++;
    for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
    const next = starts.slice();
    const rows = new Uint32Array(size);
    for (let row = 0; row < size; row++) rows[next[upper[row]! >>> BUCKET_BITS]!++] = row;
    return { rows, starts };
  }

  const keyOf = (row: number): number => upper[row]! * 2 ** 21 + (lower[row]! >>> 11);

  function hasEqual(rows: Uint32Array, from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++)
      for (let before = from; before < at; before++)
        if (upper[rows[at]!] === upper[rows[before]!] && keyOf(rows[at]!) === keyOf(rows[before]!)) return true;
    return false;
  }

  function findIn(rows: Uint32Array, found: Repeat[]): void {
    const earlier = new Map<number, number>();
    for (const row of rows) {
      const of = earlier.get(keyOf(row));
      if (of === undefined) earlier.set(keyOf(row), row);
      else found.push({ row, of });
    }
  }

  return {
    begin() {
      first = 0xdeadbeef | 0;
      second = 0x41c6ce57 | 0;
    },
    feed(bytes, start, end) {
      let [a, b] = [first, second];
      for (let at = start; at < end; at++) {
        a = Math.imul(a ^ bytes[at]!, 2654435761);
        b = Math.imul(b ^ bytes[at]!, 1597334677);
      }
      [first, second] = [a, b];
    },
    end() {
      if (size === upper.length) {
        upper = grown(upper, size + 1);
        lower = grown(lower, size + 1);
      }
      const mixed = Math.imul(first ^ (first >>> 16) ^ second, 0x85ebca6b);
      upper[size] = mixed ^ (mixed >>> 13);
      lower[size] = second ^ (second >>> 13);
      size++;
    },
    repeats(most) {
      const { rows, starts } = buckets();
      const found: Repeat[] = [];
      for (let bucket = 0; bucket < 2 ** BUCKET_BITS; bucket++) {
        const from = starts[bucket]!;
        const to = starts[bucket + 1]!;
        if (to - from > MOST_COMPARED || hasEqual(rows, from, to)) findIn(rows.subarray(from, to), found);
      }
      return found.sort((a, b) => a.row - b.row).slice(0, most);
    },
  };
}
