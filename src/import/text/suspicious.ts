/**
 * Signs that make a text worth a closer look: control and invisible characters, damage (U+FFFD), marks of a wrong encoding, markup,
 * entities and an apostrophe before a formula. Most pieces of most files have none, so that their cells need no look at all.
 * Each pattern is tried only where its first sign occurs, which is quick to find.
 */
const PATTERNS: readonly { readonly starts: readonly string[]; readonly pattern: RegExp }[] = [
  { starts: ["<"], pattern: /<[a-zA-Z/!]/ },
  { starts: ["&"], pattern: /&[#a-zA-Z]/ },
  { starts: ["Ã", "Â", "â"], pattern: /[ÃÂâ][\x80-\xbf\u0152-\u0192\u02c6\u2018-\u203a\u20ac\u2122]/ },
  { starts: ["'"], pattern: /'\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/ },
  { starts: ["\r"], pattern: /\r(?!\n)/ },
];

const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u115f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffd\udb40]/;

export function isSuspicious(text: string): boolean {
  return (
    ODD.test(text) ||
    PATTERNS.some(({ starts, pattern }) => starts.some((start) => text.includes(start)) && pattern.test(text))
  );
}
