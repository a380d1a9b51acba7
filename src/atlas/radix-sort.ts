import { letGo } from "../model/let-go.ts";

const BITS = 11;
const BUCKETS = 2 ** BITS;

/**
 * Orders ascending, equal keys keeping their order: three stable passes over 11 bits each. Both arrays are sorted in place, `values`
 * along with `keys`.
 */
export function sortByKey(keys: Uint32Array, values: Uint32Array): void {
  const size = keys.length;
  const counts = countDigits(keys);
  let [fromKeys, fromValues]: [Uint32Array, Uint32Array] = [keys, values];
  let [toKeys, toValues]: [Uint32Array, Uint32Array] = [new Uint32Array(size), new Uint32Array(size)];
  for (let pass = 0; pass < 3; pass++) {
    const shift = pass * BITS;
    const next = counts.subarray(pass * BUCKETS, (pass + 1) * BUCKETS);
    if (startEach(next, size)) continue; // all keys share these bits
    for (let at = 0; at < size; at++) {
      const key = fromKeys[at]!;
      const to = next[(key >>> shift) & (BUCKETS - 1)]!++;
      toKeys[to] = key;
      toValues[to] = fromValues[at]!;
    }
    [fromKeys, toKeys] = [toKeys, fromKeys];
    [fromValues, toValues] = [toValues, fromValues];
  }
  if (fromKeys !== keys) {
    keys.set(fromKeys);
    values.set(fromValues);
    letGo(fromKeys, fromValues);
  } else letGo(toKeys, toValues);
}

function countDigits(keys: Uint32Array): Uint32Array {
  const counts = new Uint32Array(3 * BUCKETS);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    counts[key & (BUCKETS - 1)]!++;
    counts[BUCKETS + ((key >>> BITS) & (BUCKETS - 1))]!++;
    counts[2 * BUCKETS + (key >>> (2 * BITS))]!++;
  }
  return counts;
}

/** Counts become first places. True when one bucket holds everything. */
function startEach(counts: Uint32Array, size: number): boolean {
  let sum = 0;
  let alone = false;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = counts[bucket]!;
    if (count === size) alone = true;
    counts[bucket] = sum;
    sum += count;
  }
  return alone;
}
