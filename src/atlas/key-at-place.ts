const HALF = 2 ** 16;

/** A key that stands at a place, and how it stands there. */
export interface KeyAtPlace {
  readonly key: number;
  /** Keys before it, and keys that are the same. */
  readonly below: number;
  readonly alike: number;
}

/** The key that stands at `place` once the keys are in order, without ordering them: first by its upper half, then by its lower. */
export function keyAtPlace(keys: Uint32Array, place: number): KeyAtPlace {
  const counts = new Uint32Array(HALF);
  for (let at = 0; at < keys.length; at++) counts[keys[at]! >>> 16]!++;
  const upper = bucketOf(counts, place);
  counts.fill(0);
  for (let at = 0; at < keys.length; at++) if (keys[at]! >>> 16 === upper.bucket) counts[keys[at]! & 0xffff]!++;
  const lower = bucketOf(counts, upper.rest);
  return { key: upper.bucket * HALF + lower.bucket, below: place - lower.rest, alike: counts[lower.bucket]! };
}

function bucketOf(counts: Uint32Array, place: number): { bucket: number; rest: number } {
  let rest = place;
  for (let bucket = 0; ; bucket++) {
    if (rest < counts[bucket]!) return { bucket, rest };
    rest -= counts[bucket]!;
  }
}
