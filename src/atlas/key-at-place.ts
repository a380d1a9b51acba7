const HALF = 2 ** 16;

/** A key that stands at a place, and how it stands there. */
export interface KeyAtPlace {
  readonly key: number;
  /** Keys before it, and keys that are the same. */
  readonly below: number;
  readonly alike: number;
}

/**
 * The key that stands at `place` once the keys are in order, without ordering them or writing anything as large: first by its upper half, then by its
 * lower.
 * @param mask of the keys by `rowOf`: only those count that it holds
 */
export function keyAtPlace(keys: Uint32Array, place: number, mask?: Uint8Array, rowOf?: Uint32Array): KeyAtPlace {
  const counts = new Uint32Array(HALF);
  if (mask && rowOf) countUpperHeld(counts, keys, mask, rowOf);
  else for (let at = 0; at < keys.length; at++) counts[keys[at]! >>> 16]!++;
  const upper = bucketOf(counts, place);
  counts.fill(0);
  if (mask && rowOf) countLowerHeld(counts, keys, upper.bucket, mask, rowOf);
  else for (let at = 0; at < keys.length; at++) if (keys[at]! >>> 16 === upper.bucket) counts[keys[at]! & 0xffff]!++;
  const lower = bucketOf(counts, upper.rest);
  return { key: upper.bucket * HALF + lower.bucket, below: place - lower.rest, alike: counts[lower.bucket]! };
}

function countUpperHeld(counts: Uint32Array, keys: Uint32Array, mask: Uint8Array, rowOf: Uint32Array): void {
  for (let at = 0; at < keys.length; at++) counts[keys[at]! >>> 16]! += mask[rowOf[at]!]!;
}

function countLowerHeld(
  counts: Uint32Array,
  keys: Uint32Array,
  upper: number,
  mask: Uint8Array,
  rowOf: Uint32Array,
): void {
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    if (key >>> 16 === upper) counts[key & 0xffff]! += mask[rowOf[at]!]!;
  }
}

function bucketOf(counts: Uint32Array, place: number): { bucket: number; rest: number } {
  let rest = place;
  for (let bucket = 0; ; bucket++) {
    if (rest < counts[bucket]!) return { bucket, rest };
    rest -= counts[bucket]!;
  }
}
