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
  if (one.sorted > other.sorted) return compareNames(other, one, isCommon);
  const longest = Math.max(one.joined.length, other.joined.length);
  const most = Math.floor(longest * MOST_LETTERS);
  if (Math.abs(one.joined.length - other.joined.length) > most) return undefined;
  if (bits(one.letters ^ other.letters) > 2 * most) return undefined;
  if (one.marks !== other.marks && one.marks !== "" && other.marks !== "") return undefined;
  const [mine, theirs] = [without(one.words, other.words), without(other.words, one.words)];
  const words = Math.max(mine.length, theirs.length);
  if (words > MOST_WORDS) return undefined;
  const inOrder = editDistance(one.joined, other.joined, most);
  const isParted = mine.length * theirs.length > 1 && mine.length !== theirs.length && inOrder <= 1; // "Food Coop", "Foodcoop"
  const rest = isParted ? { alone: [], left: [], slips: inOrder } : withoutSlips(mine, theirs);
  const byWord = rest.slips + Math.max(lengthOf(rest.alone), lengthOf(rest.left));
  const letters = Math.min(inOrder, byWord);
  if (letters > most) return undefined;
  return { letters: letters / longest, words, how: howApart(rest, isCommon) };
}

const lengthOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0);

/** What is left of two lists of words once those that are one, spelt in two ways, are gone, and the letters by which these differ. */
interface Rest {
  readonly alone: readonly string[];
  readonly left: readonly string[];
  readonly slips: number;
}

function howApart({ alone, left }: Rest, isCommon: (word: string) => boolean): NameDifference["how"] {
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

function withoutSlips(mine: readonly string[], theirs: readonly string[]): Rest {
  const alone: string[] = [];
  const left = [...theirs];
  let slips = 0;
  for (const word of mine) {
    const distances = left.map((each) => slipOf(word, each));
    const least = Math.min(...distances);
    if (Number.isFinite(least)) {
      left.splice(distances.indexOf(least), 1);
      slips += least;
    } else alone.push(word);
  }
  return { alone, left, slips };
}

/** Letters by which two spellings of a word differ; infinite when they are two words. */
function slipOf(one: string, other: string): number {
  const most = Math.min(2, Math.floor(Math.max(one.length, other.length) / 4));
  const letters = editDistance(one, other, most);
  return letters > most ? Number.POSITIVE_INFINITY : letters;
}

function bits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
