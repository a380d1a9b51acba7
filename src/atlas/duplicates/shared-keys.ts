import { grown } from "../../model/grown.ts";
import type { Steps } from "../../model/steps.ts";
import { sortByKey } from "../radix-sort.ts";
import { hashText, type Rows } from "./rows.ts";

const ROWS_PER_STEP = 2 ** 12;
/** Whatever so many rows have says nothing about two of them. */
const MOST_USERS = 200;

/** Visits each key that a row of the directory that is looked at has with others, and all its rows in their order. */
export function* sharedKeys(
  rows: Rows,
  keysOf: (at: number) => readonly string[],
  visit: (key: string, users: readonly number[]) => void,
): Steps<void> {
  let [hashes, owners, count] = [new Uint32Array(1024), new Uint32Array(1024), 0];
  for (let at = 0; at < rows.size; at++) {
    for (const key of keysOf(at)) {
      if (count === hashes.length) [hashes, owners] = [grown(hashes), grown(owners)];
      hashes[count] = hashText(key);
      owners[count++] = at;
    }
    if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
  hashes = hashes.slice(0, count);
  owners = owners.slice(0, count);
  sortByKey(hashes, owners);
  yield;
  for (let [from, next] = [0, ROWS_PER_STEP]; from < count; ) {
    let to = from + 1;
    while (to < count && hashes[to] === hashes[from]) to++;
    if (to - from > 1 && to - from <= MOST_USERS && owners[from]! < rows.own)
      for (const [key, users] of usersOf(owners.subarray(from, to), hashes[from]!, keysOf))
        if (users.length > 1) visit(key, users);
    from = to;
    if (from < next) continue;
    next = from + ROWS_PER_STEP;
    yield;
  }
}

/** Rows of each key that has this hash. */
function usersOf(
  owners: Uint32Array,
  hash: number,
  keysOf: (at: number) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const users = new Map<string, number[]>();
  for (const at of new Set(owners)) {
    for (const key of new Set(keysOf(at))) {
      if (hashText(key) !== hash) continue;
      const known = users.get(key);
      if (known) known.push(at);
      else users.set(key, [at]);
    }
  }
  return users;
}

/**
 * Rows that alone have a key: two of the directory that is looked at and no third, or one there and one in another directory. What more have, such
 * as the site of a federation, says nothing about any two.
 */
export function* alonePairs({ own, directoryOf }: Rows, users: readonly number[]): Generator<[number, number]> {
  const mine = users.filter((at) => at < own);
  if (mine.length === 2) yield [mine[0]!, mine[1]!];
  if (mine.length !== 1) return;
  const theirs = new Map<number, number[]>();
  for (const at of users) {
    if (at < own) continue;
    const index = directoryOf(at);
    theirs.set(index, [...(theirs.get(index) ?? []), at]);
  }
  for (const [first, ...more] of theirs.values()) if (more.length === 0) yield [mine[0]!, first!];
}
