import { letGo } from "../../model/let-go.ts";

/** How much of a file had been read before the batch that is put into columns, by which these make room for the rest. */
export interface ReadSoFar {
  /** From 0 to 1; 0 where nobody knows. */
  share: number;
}

export const NOT_KNOWN: ReadSoFar = { share: 0 };

const LEAST_SHARE = 1 / 64; // of a file, from which all of it is guessed
const MARGIN = 33 / 32;
/** The rows at the start of a file may be unlike the others: so many members are only guessed, or so many times as many as there are, and twice that at most. */
const MOST_AHEAD = 2 ** 24;
const MOST_TIMES = 4;
const LARGE = 2 ** 22; // members, from which a column grows by a quarter
const LATE_SHARE = 1 / 2; // of a file, from which guesses are good: a column that is short of them by little grows by little
const [GROWTH, LATE_GROWTH] = [1.25, 1.125];
/** Of what a column holds. Where nothing was ever written, no memory is taken up either. */
const MOST_SLACK = 1 / 4;

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/**
 * Room for `count` more than the `used` ones that a column holds in `now`: for the whole file, where that can be guessed.
 * @returns members, `used` + `count` at least
 */
export function roomFor(now: number, used: number, count: number, { share }: ReadSoFar): number {
  const needed = used + count;
  const least = Math.max(needed, Math.ceil(now * (now < LARGE ? 2 : GROWTH)));
  if (!(share >= LEAST_SHARE && share <= 1)) return least;
  const whole = Math.ceil((used / share) * MARGIN);
  const most = Math.max(needed + MOST_AHEAD, needed * MOST_TIMES);
  const grown = Math.ceil(now * (share < LATE_SHARE ? GROWTH : LATE_GROWTH));
  // What is filled in the second half of a file, when most of it is held already, would be held twice.
  return Math.max(needed, grown, most * 2 < whole ? most : whole);
}

/** The first `size` of an array that is let go unless it is kept: where little of it is left over, what is there is not copied. */
export function filled<T extends Numbers>(array: T, size: number): T {
  if (array.length - size <= size * MOST_SLACK) return array.subarray(0, size) as T;
  const own = array.slice(0, size) as T;
  letGo(array);
  return own;
}
