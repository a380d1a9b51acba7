import { editDistance } from "./edit-distance.ts";
import type { NameForm } from "./name-form.ts";

/** Names that differ by more are names of two. */
export const MOST_LETTERS = 0.3;
export const MOST_WORDS = 2;

export interface NameDifference {
  /** Share of letters, 0 … 0.3. */
  readonly letters: number;
  /** Words of the one with more of them that the other does not have: 0 … 2. */
  readonly words: number;
  /**
   * What stands in one name alone and is no slip of the pen. "added": one has common words more ("Group"), "told": one has words more that few
   * names have; "replaced": each has words that the other has not ("North Street", "South Street").
   */
  readonly how: "spelling" | "added" | "told" | "replaced";
}

const SAME: NameDifference = { letters: 0, words: 0, how: "spelling" };
/** The words of one name are all in the other, which says more. */
export const isWithin = (one: NameForm, other: NameForm): boolean => {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  return short.words.length > 1 && without(short.words, long.words).length === 0;
};

/** How far two names differ; undefined when they are names of two. The order of their words says nothing. */
export function compareNames(
  one: NameForm,
  other: NameForm,
  isCommon: (word: string) => boolean,
): NameDifference | undefined {
  if (one.sorted === other.sorted) return one.sorted === "" ? undefined : SAME;
  const longest = Math.max(one.joined.length, other.joined.length);
  const most = Math.floor(longest * MOST_LETTERS);
  if (Math.abs(one.joined.length - other.joined.length) > most) return undefined;
  if (bits(one.letters ^ other.letters) > 2 * most) return undefined;
  if (one.marks !== other.marks && one.marks !== "" && other.marks !== "") return undefined;
  const [mine, theirs] = [without(one.words, other.words), without(other.words, one.words)];
  const words = Math.max(mine.length, theirs.length);
  if (words > MOST_WORDS) return undefined;
  let letters = editDistance(one.joined, other.joined, most);
  if (letters > most) letters = editDistance(one.sorted, other.sorted, most);
  if (letters > most) return undefined;
  return { letters: letters / longest, words, how: howApart(mine, theirs, isCommon) };
}

function howApart(
  mine: readonly string[],
  theirs: readonly string[],
  isCommon: (word: string) => boolean,
): NameDifference["how"] {
  const [alone, left] = withoutSlips(mine, theirs);
  if (alone.length > 0 && left.length > 0) return "replaced";
  const added = alone.length > 0 ? alone : left;
  if (added.length === 0) return "spelling";
  if (added.some((word) => word.length === 1)) return "replaced"; // "Garden", "Garden 2"
  return added.every(isCommon) ? "added" : "told";
}

/** Words of a list that are not in another, each as often as it lacks. Both are in order. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left: string[] = [];
  let at = 0;
  for (const word of words) {
    while (at < others.length && others[at]! < word) at++;
    if (others[at] === word) at++;
    else left.push(word);
  }
  return left;
}

/** Without words that are one, spelt in two ways; a word written in two is one as well. */
function withoutSlips(mine: readonly string[], theirs: readonly string[]): [string[], string[]] {
  if (mine.toSorted().join("") === theirs.toSorted().join("")) return [[], []];
  const alone: string[] = [];
  const left = [...theirs];
  for (const word of mine) {
    const at = left.findIndex((each) => isSpeltAlike(word, each));
    if (at < 0) alone.push(word);
    else left.splice(at, 1);
  }
  return isSpeltAlike(alone.join(""), left.join("")) ? [[], []] : [alone, left];
}

function isSpeltAlike(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  const most = Math.min(2, Math.floor(longest / 4));
  return editDistance(one, other, most) <= most;
}

function bits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
