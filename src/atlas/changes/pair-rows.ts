/** A row of the older edition and one of the newer that are the same entry. */
export interface Pairing {
  /** Row of the newer for each of the older, and the other way round; -1 while none is found. */
  readonly afterOf: Int32Array;
  readonly beforeOf: Int32Array;
  pair(before: number, after: number): void;
}

export function createPairing(sizeBefore: number, sizeAfter: number): Pairing {
  const afterOf = new Int32Array(sizeBefore).fill(-1);
  const beforeOf = new Int32Array(sizeAfter).fill(-1);
  return {
    afterOf,
    beforeOf,
    pair(before, after) {
      afterOf[before] = after;
      beforeOf[after] = before;
    },
  };
}

/** A key of a row; "" when it has none. */
export type KeyOf = (row: number) => string | number;

interface KeyRule {
  readonly before: KeyOf;
  readonly after: KeyOf;
  /** Rows that share a key with others are paired in their order, as far as they go; otherwise none of them is. */
  readonly twins?: true;
  readonly isSame?: (before: number, after: number) => boolean;
}

/** Pairs rows that are not paired yet and have the same key. The outcome does not depend on which edition comes first. */
export function pairByKey(
  pairing: Pairing,
  rows: { readonly before: Iterable<number>; readonly after: Iterable<number> },
  rule: KeyRule,
): void {
  const olders = byKey(rows.before, pairing.afterOf, rule.before);
  const newers = byKey(rows.after, pairing.beforeOf, rule.after);
  for (const [key, ours] of olders) {
    const theirs = newers.get(key);
    if (!theirs || (!rule.twins && (ours.length > 1 || theirs.length > 1))) continue;
    const { isSame = () => true } = rule;
    for (let at = 0; at < Math.min(ours.length, theirs.length); at++)
      if (isSame(ours[at]!, theirs[at]!)) pairing.pair(ours[at]!, theirs[at]!);
  }
}

function byKey(rows: Iterable<number>, pairOf: Int32Array, keyOf: KeyOf): Map<string | number, number[]> {
  const found = new Map<string | number, number[]>();
  for (const row of rows) {
    if (pairOf[row] !== -1) continue;
    const key = keyOf(row);
    if (key === "") continue;
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
}

/** Every row up to `size`, or those that pass. */
export function* rowsOf(size: number, passes: (row: number) => boolean = () => true): Generator<number> {
  for (let row = 0; row < size; row++) if (passes(row)) yield row;
}
