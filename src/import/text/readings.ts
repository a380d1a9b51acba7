import { htmlToText } from "../formats/html-to-text.ts";
import { mendLetters } from "./mend-letters.ts";

/** Letters that were decoded wrongly once. */
export const MOJIBAKE =
  /[ÃÂâ][\x80-\xbf\u2018-\u201e\u20ac\u2122]|Ã[\u0192\u201a\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d]/;
export const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/i;

/** Any letter beyond ASCII may be part of one in a script that is not Latin. */
const BEYOND_ASCII = /[\x80-\xff]/;

/** Signs that nobody sees, such as soft hyphens: with them a word is read as it is without. */
const UNSEEN = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const HAS_UNSEEN = new RegExp(UNSEEN.source);

/**
 * A text in all ways in which it may be read: as it is written, with its letters and markup mended, whether or not anybody asked for that, and without signs that nobody sees. What
 * protects a record looks at each of them, so that no repair makes readable what was not seen.
 */
export function readingsOf(text: string): readonly string[] {
  const lettered = BEYOND_ASCII.test(text) ? (mendLetters(text) ?? text) : text;
  const plain = MARKUP.test(lettered) ? htmlToText(lettered) : lettered;
  const seen = HAS_UNSEEN.test(plain) ? plain.replace(UNSEEN, "") : plain;
  return seen === text ? [text] : [...new Set([text, lettered, plain, seen])];
}

/** Whether one of the ways in which a text may be read passes a test. */
export const isReadAs =
  (test: (text: string) => boolean) =>
  (text: string): boolean =>
    readingsOf(text).some(test);
