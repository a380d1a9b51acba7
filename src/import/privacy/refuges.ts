import { fold } from "../../model/fold.ts";
import { REFUGE_WORDS } from "./refuge-words.ts";
import { runsOfPhrase } from "./runs-of-words.ts";

const WORDS = Object.entries(REFUGE_WORDS).flatMap(([language, words]) => words.map((word) => ({ language, word })));
const PATTERN = new RegExp([...new Set(WORDS.map(({ word }) => fold(word)))].join("|"));

/** Runs of letters, one of which is in each text that names a refuge from violence. */
export const REFUGE_RUNS: readonly string[] = [
  ...new Set(WORDS.flatMap(({ language, word }) => runsOfPhrase(word, language))),
];

/** A text that names a refuge from violence, whose place must not be found (P8). */
export const namesRefuge = (text: string): boolean => namesRefugeFolded(fold(text));

export const namesRefugeFolded = (folded: string): boolean => PATTERN.test(folded);
