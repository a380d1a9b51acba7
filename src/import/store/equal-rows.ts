import { letGo } from "../../model/let-go.ts";

const BUCKET_ROWS = 2048;
const MOST_BUCKET_BITS = 10;

const mostSteps = (rows: number): number => 1000 + 16 * rows;

/**
 * Finds rows whose keys are equal: calls `found` with each row that has an earlier one, and the first of those; by buckets, not in the order
 * of rows. Rows come into buckets small enough for the nearer memory of a processor; one table for all would wait for memory at every row.
 * `hashes`: of the keys, 32 bits; `isSame`: whether two rows have equal keys; `keyOf`: the key of a row as a text, asked for where so many
 * different keys share a hash that they must have been chosen so.
 */
export function findEqualRows(
  hashes: Uint32Array,
  isSame: (a: number, b: number) => boolean,
  keyOf: (row: number) => string,
  found: (row: number, of: number) => void,
): void {
  const size = hashes.length;
  const bits = Math.min(MOST_BUCKET_BITS, Math.max(0, Math.ceil(Math.log2(size / BUCKET_ROWS))));
  const shift = 32 - bits; // a shift by 32 is one by 0
  const bucketOf = (hash: number): number => (bits === 0 ? 0 : hash >>> shift);
  const starts = new Uint32Array(2 ** bits + 1);
  for (let row = 0; row < size; row++) starts[bucketOf(hashes[row]!) + 1]!++;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  const next = starts.slice();
  const rows = new Uint32Array(size);
  const keys = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    const hash = hashes[row]!;
    const to = next[bucketOf(hash)]!++;
    rows[to] = row;
    keys[to] = hash;
  }
  let slots = new Uint32Array(BUCKET_ROWS * 4); // 1 + place of the first row with a key
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    const [from, to] = [starts[bucket]!, starts[bucket + 1]!];
    if ((to - from) * 2 > slots.length) slots = new Uint32Array(2 ** Math.ceil(Math.log2((to - from) * 2)));
    else slots.fill(0);
    const mask = slots.length - 1;
    let steps = 0;
    for (let place = from; place < to; place++) {
      if (steps > mostSteps(to - from)) {
        findByText(rows.subarray(from, to), place - from, keyOf, found);
        break;
      }
      const key = keys[place]!;
      let slot = (key ^ (key >>> 11)) & mask;
      let other = slots[slot]!;
      while (other !== 0 && !(keys[other - 1] === key && isSame(rows[other - 1]!, rows[place]!))) {
        slot = (slot + 1) & mask;
        other = slots[slot]!;
        steps++;
      }
      if (other === 0) slots[slot] = place + 1;
      else found(rows[place]!, rows[other - 1]!);
    }
  }
  letGo(rows, keys);
}

/** The same for the rows from index `begin` on; those before have been told. */
function findByText(
  rows: Uint32Array,
  begin: number,
  keyOf: (row: number) => string,
  found: (row: number, of: number) => void,
): void {
  const first = new Map<string, number>();
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const key = keyOf(row);
    const of = first.get(key);
    if (of === undefined) first.set(key, row);
    else if (at >= begin) found(row, of);
  }
}
