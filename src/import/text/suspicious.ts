/**
 * Signs that make a text worth a closer look: control and invisible characters, damage (U+FFFD), marks of a wrong encoding, markup,
 * entities and a leading apostrophe. Most pieces of most files have none, so that their cells need no look at all.
 */
export const SUSPICIOUS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffd\udb40]|[ÃÂâ][\x80-\xbf\u2018-\u201e\u20ac\u2122]|<[a-z/!]|&[#a-z]|^'/i;

/** The same for text of many cells, where carriage returns end lines and an apostrophe may begin any cell. */
export const SUSPICIOUS_IN_FILE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u115f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffd\udb40]|[ÃÂâ][\x80-\xbf\u2018-\u201e\u20ac\u2122]|<[a-z/!]|&[#a-z]|[,;\t|"\n* ]'|\r[^\n]/i;
