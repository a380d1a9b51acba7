import { fold } from "../../model/fold.ts";

const encoder = new TextEncoder();
const LEAST_BYTES = 5;
/** Words of many texts: another one of the phrase is looked for rather than these. */
const COMMON =
  /^(women|femmes?|frauen|mujer|mujeres|mulher|mulheres|mulleres|donne|dones|kobiet|femei|femeilor|famil.*|contra)$/;

/**
 * Runs of letters of which at least one stands in every way of writing a text whose folded form holds the folded phrase: in capitals or
 * not, with accents or without, as long as no letter is written in an odd form (`odd-forms.ts`). Found by their bytes, they tell which texts are
 * worth folding.
 */
export function runsOfPhrase(phrase: string, language: string): readonly string[] {
  const parts = wordsOf(phrase).flatMap((word) => steadyParts(word, language));
  const rare = longestOf(parts.filter((part) => !COMMON.test(part)));
  const longest = byteLength(rare) >= LEAST_BYTES ? rare : longestOf(parts);
  if (byteLength(longest) >= LEAST_BYTES) return casesOf(longest, language);
  const word = longestOf(wordsOf(phrase)).slice(1);
  return [...new Set([word, withoutMarks(word), fold(word)].flatMap((form) => casesOf(form, language)))];
}

const withoutMarks = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");
const wordsOf = (phrase: string): string[] => phrase.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

/** Stretches of a word whose letters have no accent in any case; ASCII apart from others, which may be of another width. */
function steadyParts(word: string, language: string): string[] {
  const parts: string[] = [];
  let [part, isAscii] = ["", true];
  Array.from(word).forEach((letter, at) => {
    // What stands first may be a capital when all else is not; of letters in ASCII no case is looked at.
    const isSteady = isFoldedLetter(letter, language) && (at > 0 || isUncased(letter) || isAsciiLetter(letter));
    if (isSteady && isAsciiLetter(letter) === isAscii) part += letter;
    else {
      parts.push(part);
      part = isSteady ? letter : "";
      isAscii = isAsciiLetter(letter);
    }
  });
  return [...parts, part];
}

/** In Turkish the capital of i is no letter of ASCII. */
const isFoldedLetter = (letter: string, language: string): boolean =>
  fold(letter) === letter && !(language === "tr" && letter === "i");
const isUncased = (letter: string): boolean => letter.toUpperCase() === letter;
const isAsciiLetter = (letter: string): boolean => /[a-z]/.test(letter);
const casesOf = (run: string, language: string): string[] => [...new Set([run, run.toLocaleUpperCase(language)])];
const byteLength = (text: string): number => encoder.encode(text).length;
const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (byteLength(text) > byteLength(longest) ? text : longest), "");
