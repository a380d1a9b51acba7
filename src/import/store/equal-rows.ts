import { letGo } from "../../model/let-go.ts";

const BUCKET_ROWS = 2048;
const MOST_BUCKET_BITS = 10;
const MOST_MARK_BITS = 26;
const MARKS_OF_ROW = 8;

const mostSteps = (rows: number): number => 1000 + 16 * rows;

/** What rows are told apart by. */
export interface RowKeys {
  /** Of the keys, 32 bits by row. */
  readonly hashes: Uint32Array;
  isSame(row: number, other: number): boolean;
  /** The key as a text, asked for where so many different keys share a hash that they must have been chosen so. */
  textOf(row: number): string;
}

/**
 * By row 1 + the first earlier row with an equal key, 0 where there is none. Rows of which no other shares the hash, as a table of single bits tells, are
 * done with at once. The others come into buckets small enough for the nearer memory of a processor; one table for all would wait for memory at every row.
 */
export function firstEqualRows(keys: RowKeys): Uint32Array {
  const firsts = new Uint32Array(keys.hashes.length);
  const { rows, hashes, starts } = inBuckets(rowsOfSharedHashes(keys.hashes), keys.hashes);
  let slots = new Uint32Array(BUCKET_ROWS * 4);
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const [from, to] = [starts[bucket]!, starts[bucket + 1]!];
    if ((to - from) * 2 > slots.length) slots = new Uint32Array(2 ** Math.ceil(Math.log2((to - from) * 2)));
    else slots.fill(0);
    findInBucket(keys, rows.subarray(from, to), hashes.subarray(from, to), slots, firsts);
  }
  letGo(rows, hashes);
  return firsts;
}

/** In their order; some whose hash only begins as that of another may be among them. */
function rowsOfSharedHashes(hashes: Uint32Array): Uint32Array {
  const size = hashes.length;
  const bits = Math.min(MOST_MARK_BITS, Math.max(5, Math.ceil(Math.log2(size * MARKS_OF_ROW))));
  const shift = 32 - bits;
  const [met, shared] = [new Uint32Array(2 ** (bits - 5)), new Uint32Array(2 ** (bits - 5))];
  for (let row = 0; row < size; row++) {
    const begin = hashes[row]! >>> shift;
    const [word, bit] = [begin >>> 5, 1 << begin];
    if ((met[word]! & bit) !== 0) shared[word]! |= bit;
    else met[word]! |= bit;
  }
  const rows = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) {
    const begin = hashes[row]! >>> shift;
    if ((shared[begin >>> 5]! & (1 << begin)) !== 0) rows[count++] = row;
  }
  letGo(met, shared);
  return rows.subarray(0, count);
}

interface Buckets {
  /** In the order of rows within a bucket. */
  readonly rows: Uint32Array;
  /** Of these rows. */
  readonly hashes: Uint32Array;
  /** Where each bucket begins, and the last one ends. */
  readonly starts: Uint32Array;
}

/** Lets go of `chosen`. */
function inBuckets(chosen: Uint32Array, all: Uint32Array): Buckets {
  const size = chosen.length;
  const bits = Math.min(MOST_BUCKET_BITS, Math.max(0, Math.ceil(Math.log2(size / BUCKET_ROWS))));
  const starts = new Uint32Array(2 ** bits + 1);
  for (let at = 0; at < size; at++) starts[bucketOf(all[chosen[at]!]!, bits) + 1]!++;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  const next = starts.slice();
  const [rows, hashes] = [new Uint32Array(size), new Uint32Array(size)];
  for (let at = 0; at < size; at++) {
    const row = chosen[at]!;
    const hash = all[row]!;
    const to = next[bucketOf(hash, bits)]!++;
    rows[to] = row;
    hashes[to] = hash;
  }
  letGo(chosen);
  return { rows, hashes, starts };
}

const bucketOf = (hash: number, bits: number): number => (bits === 0 ? 0 : hash >>> (32 - bits)); // a shift by 32 is one by 0

/** `slots`: as many as a power of two, all 0; they get 1 + the place of the first row with a key. */
function findInBucket(
  keys: RowKeys,
  rows: Uint32Array,
  hashes: Uint32Array,
  slots: Uint32Array,
  firsts: Uint32Array,
): void {
  const mask = slots.length - 1;
  let steps = 0;
  for (let place = 0; place < rows.length; place++) {
    if (steps > mostSteps(rows.length)) {
      findByText(keys, rows, firsts);
      return;
    }
    const hash = hashes[place]!;
    let slot = (hash ^ (hash >>> 11)) & mask;
    let other = slots[slot]!;
    while (other !== 0 && !(hashes[other - 1] === hash && keys.isSame(rows[other - 1]!, rows[place]!))) {
      slot = (slot + 1) & mask;
      other = slots[slot]!;
      steps++;
    }
    if (other === 0) slots[slot] = place + 1;
    else firsts[rows[place]!] = rows[other - 1]! + 1;
  }
}

/** The same in steady time, whatever the hashes. */
function findByText(keys: RowKeys, rows: Uint32Array, firsts: Uint32Array): void {
  const firstOf = new Map<string, number>();
  for (const row of rows) {
    const text = keys.textOf(row);
    const first = firstOf.get(text);
    if (first === undefined) firstOf.set(text, row);
    else firsts[row] = first + 1;
  }
}
