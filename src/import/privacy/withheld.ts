import { fold } from "../../model/fold.ts";
import { runsOfPhrase } from "./runs-of-words.ts";
import { PRIVATE_WORDS, VISIBILITY_HEADERS, WITHHELD_WORDS } from "./withheld-words.ts";

const LONGEST = 60;
const MARKS = new Set(Object.values(WITHHELD_WORDS).flat().map(fold));
const PRIVATE = new Set(PRIVATE_WORDS.map(fold));
const VISIBILITY = new Set(VISIBILITY_HEADERS.map(fold));

/** Runs of letters, one of which is in each mark that forbids to publish. */
export const WITHHELD_RUNS: readonly string[] = [
  ...new Set(
    Object.entries(WITHHELD_WORDS).flatMap(([language, words]) =>
      words.flatMap((word) => runsOfPhrase(word, language)),
    ),
  ),
];

/** A cell that is nothing but "do not publish" and the like. */
export const forbidsPublishing = (cell: string): boolean => cell.length <= LONGEST && MARKS.has(fold(cell));

/** The same of a cell that is folded already. */
export const forbidsFolded = (cell: string, folded: string): boolean => cell.length <= LONGEST && MARKS.has(folded);

/** In a column that says who may see the record. */
export const isPrivate = (cell: string): boolean =>
  cell.length <= LONGEST && (PRIVATE.has(fold(cell)) || MARKS.has(fold(cell)));

export const saysWhoMaySee = (header: string): boolean =>
  fold(header)
    .split(" ")
    .some((word) => VISIBILITY.has(word));

/** A header that forbids itself, over marks of yes and no. */
export const isHeaderOfMarks = (header: string): boolean => {
  const words = fold(header.replace(/([a-z])([A-Z])/g, "$1 $2")).replace(/^is /, "");
  return MARKS.has(words) || PRIVATE.has(words);
};
