import { letGo } from "../../model/let-go.ts";

/** How much of a file has been read, by which columns make room for the rest of it. */
export interface ReadSoFar {
  /** From 0 to 1; 0 where nobody knows. */
  share: number;
}

export const NOT_KNOWN: ReadSoFar = { share: 0 };

const LEAST_SHARE = 1 / 64; // of a file, from which all of it is guessed
const MARGIN = 33 / 32;
const MOST_AHEAD = 2 ** 26; // members that are only guessed
const MOST_SLACK = 1 / 16; // of what a column holds

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Room for more than there is now, of which `least` is needed: for the whole file, where that can be guessed. */
export function roomFor(now: number, least: number, { share }: ReadSoFar): number {
  if (share < LEAST_SHARE || share > 1) return Math.max(least, now * 2);
  return Math.max(Math.ceil(Math.min((least / share) * MARGIN, least + MOST_AHEAD)), Math.ceil(now * 1.25));
}

/** The first `size` of an array that is let go unless it is kept: where little of it is left over, what is there is not copied. */
export function filled<T extends Numbers>(array: T, size: number): T {
  if (array.length - size <= size * MOST_SLACK) return array.subarray(0, size) as T;
  const own = array.slice(0, size) as T;
  letGo(array);
  return own;
}
