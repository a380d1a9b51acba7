import type { Directory } from "../../model/directory.ts";
import type { DuplicateRow, Duplicates } from "../../model/duplicates.ts";
import type { Steps } from "../../model/steps.ts";
import { createBestPairs } from "./best-pairs.ts";
import { addressOf, bestNames, evidenceOf, hostOf, identifiersOf, type Known } from "./evidence.ts";
import { nearPairs } from "./near-pairs.ts";
import { type Rows, rowsOf } from "./rows.ts";
import { scoreOf } from "./score.ts";
import { alonePairs, sharedKeys } from "./shared-keys.ts";

interface Wanted {
  /** Rows of the directory whose place must not be found, besides those that it knows itself: it is neither compared nor told. */
  readonly sheltered?: ReadonlySet<number>;
  /** Rows that are in no pair. */
  readonly isLeft?: (row: DuplicateRow) => boolean;
  /** Pairs that are told, within the directory and with each of the others. */
  readonly most?: number;
  /** How far it is, 0 … 1. */
  readonly tell?: (share: number) => void;
}

/** Whoever decides pair by pair does not see more; the best come first. */
const MOST_TOLD = 500;
/** At one address stand a few; of a whole estate only those next to each other in the file are compared. */
const MOST_AT_ADDRESS = 20;
const PAIRS_PER_STEP = 2 ** 12;

/**
 * Finds records that may be one initiative, within a directory and between it and others. Proposed are two that alone share a public
 * identifier, an id or a web host, and those within 100 m, or at one address, under names that differ by at most 30 % of their letters and by two
 * words. The same name alone proposes nothing, nor does the same point.
 */
export function* findDuplicates(
  directory: Directory,
  others: readonly Directory[],
  wanted: Wanted = {},
): Steps<Duplicates> {
  const rows = yield* rowsOf([directory, ...others], wanted.sheltered ?? new Set());
  try {
    return yield* findIn(rows, wanted);
  } finally {
    rows.letGo();
  }
}

function* findIn(rows: Rows, { isLeft, most = MOST_TOLD, tell = () => undefined }: Wanted): Steps<Duplicates> {
  tell(0.3);
  const best = createBestPairs(rows);
  const known = yield* alone(rows);
  tell(0.5);
  const knownOf = (one: number, other: number): Known => known.get(one * rows.size + other) ?? {};
  const isOut = (at: number): boolean => isLeft?.(placeOf(rows, at)) ?? false;
  const judge = (one: number, other: number): void => {
    if (!best.has(one, other) && !isOut(one) && !isOut(other))
      best.add(one, other, scoreOf(evidenceOf(rows, one, other, knownOf(one, other))));
  };
  const judgeAlike = (one: number, other: number): void => {
    if (bestNames(rows, one, other)) judge(one, other);
  };
  let judged = 0;
  for (const key of known.keys()) {
    judge(Math.floor(key / rows.size), key % rows.size);
    if (++judged % PAIRS_PER_STEP === 0) yield;
  }
  const crowded = yield* nearPairs(rows, judgeAlike);
  tell(0.8);
  if (rows.has("street"))
    yield* sharedKeys(
      rows,
      (at) => addresses(rows, at),
      (_, users) => {
        for (const [at, one] of users.entries())
          for (const other of users.slice(at + 1, at + MOST_AT_ADDRESS)) if (one < rows.own) judgeAlike(one, other);
      },
    );
  yield;
  const pairs = best.first(most).map(([one, other, score]) => ({
    one: placeOf(rows, one),
    other: placeOf(rows, other),
    score,
    reasons: evidenceOf(rows, one, other, knownOf(one, other)),
  }));
  return { pairs, counts: best.counts(), crowded };
}

const placeOf = ({ directoryOf, rowOf }: Rows, at: number) => ({ directory: directoryOf(at) - 1, row: rowOf(at) });

const addresses = (rows: Rows, at: number): readonly string[] => {
  const address = rows.isOpen(at) ? addressOf(rows, at) : "";
  return address === "" ? [] : [address];
};

/** What two rows alone have, by the number of the pair. */
function* alone(rows: Rows): Steps<Map<number, Known>> {
  const known = new Map<number, Known>();
  const note = (users: readonly number[], what: Known): void => {
    for (const [one, other] of alonePairs(rows, users)) {
      const key = one * rows.size + other;
      known.set(key, { ...known.get(key), ...what });
    }
  };
  // A directory that names where its rows come from may stand beside that: then both give them the same id.
  if (rows.has("sourceId"))
    yield* sharedKeys(
      rows,
      (at) => [rows.cell("id", at)],
      (identifier, users) => note(users, { identifier }),
    );
  if (rows.has("identifiers"))
    yield* sharedKeys(
      rows,
      (at) => identifiersOf(rows, at),
      (identifier, users) => note(users, { identifier }),
    );
  if (rows.has("website"))
    yield* sharedKeys(
      rows,
      (at) => hosts(rows, at),
      (host, users) => note(users, { host }),
    );
  return known;
}

const hosts = (rows: Rows, at: number): readonly string[] => {
  const host = hostOf(rows, at);
  return host === "" ? [] : [host];
};
