import type { OddLetters } from "../raw/find-runs.ts";

/**
 * Whether a letter begins here that folding takes away or writes as others: accents on their own, Arabic vowel marks and lengthening, parts of
 * Hangul syllables, letters of full and half width, ligatures and letters made as signs, signs that nobody sees.
 */
function isOdd(lead: number, second: number, third: number): boolean {
  switch (lead) {
    case 0xc2:
      return second === 0xb7 || second === 0xad; // middle dot, soft hyphen
    case 0xc5:
      return second === 0xbf; // long s
    case 0xcc:
      return true; // U+0300-U+033F
    case 0xcd:
      return second <= 0xaf; // U+0340-U+036F
    case 0xd9:
      return second === 0x80 || (second >= 0x8b && second <= 0x95);
    case 0xe1:
      return (second >= 0x84 && second <= 0x87) || second === 0xb4 || second === 0xb5; // jamo; raised letters
    case 0xe2:
      if (second === 0x80) return (third >= 0x8b && third <= 0x8f) || (third >= 0xaa && third <= 0xae); // unseen
      if (second === 0x81) return third >= 0xa0 && third <= 0xa9;
      return second === 0x84 || second === 0x92 || second === 0x93; // letters as symbols or in circles
    case 0xe3:
      return second === 0x82 && (third === 0x99 || third === 0x9a); // marks of voice
    case 0xef:
      return (
        (second === 0xbb && third === 0xbf) || // unseen
        second === 0xac ||
        (second === 0xbc && third >= 0xa1 && third <= 0xba) ||
        (second === 0xbd && third !== 0x80 && third !== 0xa0) ||
        second === 0xbe ||
        second === 0xbf
      );
    case 0xf0:
      return second === 0x9d; // mathematical letters
    default:
      return false;
  }
}

/** A bit for each two bytes, the first of them lower, with which such a letter may begin. */
const MAY_BE_ODD = new Int32Array(2 ** 11);
for (let pair = 0; pair < 2 ** 16; pair++)
  for (let third = 0x80; third < 0xc0; third++)
    if (isOdd(pair & 0xff, pair >>> 8, third)) MAY_BE_ODD[pair >>> 5]! |= 1 << (pair & 31);

/** Such letters, for one who looks through bytes for other things as well. */
export const ODD_FORMS: OddLetters = {
  pairs: MAY_BE_ODD,
  firstIn(bytes, from, to, end) {
    for (let at = from; at < to && at + 1 < end; at++)
      if (isOdd(bytes[at]!, bytes[at + 1]!, at + 2 < end ? bytes[at + 2]! : 0)) return at;
    return -1;
  },
};
