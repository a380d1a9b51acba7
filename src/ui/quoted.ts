import { hiddenCode, splitAtHidden } from "./hidden-characters.ts";

const LATIN = /^[\u0020-\u024f\u2010-\u2027]*$/;

/**
 * What somebody wrote, as a part of a sentence of ours: isolated for direction where the two may differ, hidden characters by their
 * code. As text of its own it stands in `UserText`.
 */
export function quoted(text: string): string {
  const visible = splitAtHidden(text)
    .map((part, at) => (at % 2 === 0 ? part : (hiddenCode(part) ?? part)))
    .join("");
  const isSafe = LATIN.test(visible) && document.documentElement.dir !== "rtl";
  return isSafe ? visible : `\u2068${visible}\u2069`;
}
