import { type MissingTest, wordTest } from "./missing.ts";

/** What is written to fill a cell, beside the words that say for sure that nothing is known. */
const WORDS = [
  ..."xx xxx xxxx xxxxx tbd tba t.b.d. todo asdf test ... … ??? ?? --- ---- ----- *** *".split(" "),
  "to do",
  "to be defined",
  "tbc",
  "folgt",
  "folgt noch",
  "à compléter",
  "à définir",
  "por definir",
  "a definir",
  "per definir",
  "da definire",
  "da completare",
];

export const isPlaceholder: MissingTest = wordTest(WORDS);
