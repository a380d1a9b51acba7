/** 64 bits of a row's key, in two columns. */
export interface KeyHashes {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/** @param keyAt names a row on every visit: the id of its initiative */
export function hashKeys(size: number, keyAt: (row: number) => string): KeyHashes {
  const hashes: KeyHashes = { low: new Uint32Array(size), high: new Uint32Array(size) };
  for (let row = 0; row < size; row++) {
    const key = keyAt(row);
    let [low, high] = [0x811c9dc5, 0xcbf29ce4]; // FNV-1a, twice
    for (let at = 0; at < key.length; at++) {
      low = Math.imul(low ^ key.charCodeAt(at), 0x01000193);
      high = Math.imul(high ^ key.charCodeAt(at) ^ (low >>> 16), 0x01000193);
    }
    hashes.low[row] = mixed(low);
    hashes.high[row] = mixed(high);
  }
  return hashes;
}

/** Every bit depends on every other, so that sums of such numbers differ. */
function mixed(bits: number): number {
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** "c-" and the sum of the members' hashes in base 36: the same members have the same id, in whatever order they come. */
export function clusterId({ low, high }: KeyHashes, members: readonly number[]): string {
  let [lowSum, highSum] = [0, 0];
  for (const at of members) {
    lowSum = (lowSum + low[at]!) >>> 0;
    highSum = (highSum + high[at]!) >>> 0;
  }
  return `c-${highSum.toString(36)}${lowSum.toString(36).padStart(7, "0")}`;
}
