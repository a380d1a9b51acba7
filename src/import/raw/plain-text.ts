import type { ViewedBytes } from "./viewed-bytes.ts";

// What a byte may mean for a text that is kept; most bytes mean nothing.
const [CONTROL, HIGH, DIGIT, SIGN, PERSON] = [1, 2, 4, 8, 16];
const [SPACE, PERCENT, AMPERSAND, APOSTROPHE, BRACKET, COLON, LESS, AT, SQUARE, LOW_LINE, BRACE] = [
  0x20, 0x25, 0x26, 0x27, 0x28, 0x3a, 0x3c, 0x40, 0x5b, 0x5f, 0x7b,
];
const MOST_DIGITS = 5; // a telephone number has more

const CLASS = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte++) CLASS[byte] = byte === 0x09 || byte === 0x0a ? 0 : CONTROL;
for (let byte = 0x30; byte <= 0x39; byte++) CLASS[byte] = DIGIT;
for (let byte = 0x80; byte <= 0xff; byte++) CLASS[byte] = HIGH;
for (const byte of [AMPERSAND, APOSTROPHE, LESS]) CLASS[byte] = SIGN;
for (const byte of [PERCENT, BRACKET, COLON, AT, SQUARE, LOW_LINE, BRACE]) CLASS[byte] = PERSON;
CLASS[0x7f] = CONTROL;

// Of two bytes at once, the first of them lower: what either means, and above that how many digits there are.
const MEANINGS = CONTROL | HIGH | SIGN | PERSON;
const COUNT_SHIFT = 5;
const PAIR = new Uint8Array(2 ** 16);
for (let pair = 0; pair < PAIR.length; pair++) {
  const [first, second] = [CLASS[pair & 0xff]!, CLASS[pair >>> 8]!];
  const digits = ((first & DIGIT) + (second & DIGIT)) / DIGIT;
  PAIR[pair] = ((first | second) & MEANINGS) | (digits << COUNT_SHIFT);
}

/** Whether these bytes hold something by which a person may be named. */
export type FindsPerson = (bytes: Uint8Array, start: number, end: number) => boolean;

/**
 * Copies the bytes of a text to `into` from `to` on and says whether there is nothing in them that a careful reader would remark upon, change
 * or take for personal: the sign of an e-mail address, and with `findsPerson` whatever else names somebody. False may be wrong, true never
 * is: it stands for `isSuspicious` and `maskAddresses` or, with `findsPersonLabel`, `maskPersonal`.
 */
export function copyPlain(
  { bytes, view }: ViewedBytes,
  start: number,
  end: number,
  into: ViewedBytes,
  to: number,
  findsPerson: FindsPerson | undefined,
): boolean {
  let seen = 0;
  let digits = 0;
  let at = start;
  const shift = to - start;
  const source = view;
  const copy = into.view;
  const meanings = PAIR;
  for (const last = end - 4; at <= last; at += 4) {
    const word = source.getInt32(at, true);
    copy.setInt32(at + shift, word, true);
    const first = meanings[word & 0xffff]!;
    const second = meanings[word >>> 16]!;
    seen |= first | second;
    digits += (first >>> COUNT_SHIFT) + (second >>> COUNT_SHIFT);
  }
  for (; at < end; at++) {
    const byte = bytes[at]!;
    into.bytes[at + shift] = byte;
    const meaning = CLASS[byte]!;
    seen |= meaning & MEANINGS;
    if ((meaning & DIGIT) !== 0) digits++;
  }
  seen &= MEANINGS;
  if (findsPerson && digits > MOST_DIGITS) return false;
  if (seen === 0) return !findsPerson?.(bytes, start, end);
  if ((seen & CONTROL) !== 0) return false;
  if ((seen & HIGH) !== 0 && !isPlainHigh(bytes, start, end)) return false;
  if ((seen & SIGN) !== 0 && !hasPlainSigns(bytes, start, end)) return false;
  if (!findsPerson) return (seen & PERSON) === 0 || !holdsAt(bytes, start, end);
  return ((seen & PERSON) === 0 || isImpersonal(bytes, start, end)) && !findsPerson(bytes, start, end);
}

/** No markup, no entity, no apostrophe before a formula. */
function hasPlainSigns(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    const next = at + 1 < end ? bytes[at + 1]! : 0x61;
    if (byte === LESS && (isLetter(next) || next === 0x21 || next === 0x2f || opensSign(bytes, at + 1, end)))
      return false;
    if (byte === AMPERSAND && (isLetter(next) || next === 0x23)) return false;
    if (byte === APOSTROPHE && mayMarkFormula(bytes, at + 1, end)) return false;
  }
  return true;
}

/** Behind an apostrophe and white space: the beginning of a formula, a tab or line feed, or what may be one of them beyond ASCII. */
function mayMarkFormula(bytes: Uint8Array, from: number, end: number): boolean {
  let at = from;
  while (at < end && bytes[at] === SPACE) at++;
  if (at === end) return false;
  const byte = bytes[at]!;
  return byte < SPACE || byte === 0x2b || byte === 0x2d || byte === 0x3d || byte === AT || SPACE_OR_WIDE[byte] === 1;
}

/** First bytes of white space and of signs of full width. */
const SPACE_OR_WIDE = new Uint8Array(256);
for (const lead of [0xc2, 0xe1, 0xe2, 0xe3, 0xef]) SPACE_OR_WIDE[lead] = 1;

const POINT = 0x2e;
const MOST_GAPS = 3;
/** Begins white space, or a letter: which of them is left open. */
const GAP = new Uint8Array(256);
GAP.fill(1, 0, SPACE + 1);
for (const lead of [0xc2, 0xe1, 0xe2, 0xe3]) GAP[lead] = 1;

/**
 * Whether a text without the sign of an e-mail address may hold an address in words or more than `mostDigits` digits: an address has a point, a
 * bracket, "_at_" or words for both of its signs, with white space around each.
 */
export function mayReach(bytes: Uint8Array, start: number, end: number, mostDigits: number): boolean {
  let [digits, gaps] = [0, 0];
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === POINT || byte === BRACKET || byte === SQUARE || byte === BRACE || byte === LOW_LINE) return true;
    if (CLASS[byte] === DIGIT) digits++;
    else gaps += GAP[byte]!;
  }
  return digits > mostDigits || gaps > MOST_GAPS;
}

/** The sign of an e-mail address, also as "%40", "&#64;" or "&#x40;". */
export function holdsAt(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === AT) return true;
    if (byte === PERCENT && at + 2 < end && bytes[at + 1] === 0x34 && bytes[at + 2] === 0x30) return true;
    if (byte === AMPERSAND && at + 1 < end && bytes[at + 1] === 0x23) return true;
  }
  return false;
}

/** No e-mail address, no name after a colon, no JSON, whose keys may name something personal. */
function isImpersonal(bytes: Uint8Array, start: number, end: number): boolean {
  let first = start;
  while (first < end && bytes[first]! <= SPACE) first++;
  if (bytes[first] === SQUARE || bytes[first] === BRACE) return false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === AT) return false;
    if (byte === BRACKET || byte === SQUARE || byte === BRACE) {
      if (opensSign(bytes, at + 1, end)) return false;
    } else if (byte === LOW_LINE || byte === PERCENT) {
      if (bytes[at + 1] === 0x34 || (bytes[at + 1]! | 0x20) === 0x61) return false; // "%40", "_at_"
    }
    if (byte !== COLON) continue;
    let next = at + 1;
    while (next < end && bytes[next]! <= SPACE) next++;
    if (next < end && (bytes[next]! >= 0x80 || (bytes[next]! >= 0x41 && bytes[next]! <= 0x5a))) return false;
  }
  return true;
}

/** "(at)", "[ ät ]", "{ arobase}": all begin with an a, or with a letter beyond ASCII. */
function opensSign(bytes: Uint8Array, from: number, end: number): boolean {
  const at = from < end && bytes[from]! <= SPACE ? from + 1 : from;
  return at < end && ((bytes[at]! | 0x20) === 0x61 || bytes[at]! >= 0x80);
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/**
 * Well-formed UTF-8 (Unicode, table 3-7) without control and invisible characters, U+FFFD, marks of a wrong encoding, a colon, letters and
 * digits of full width, Arabic digits, or brackets and other signs with which an address may be written. Whole ranges that hold one of them count as holding it.
 */
function isPlainHigh(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const second = bytes[at + 1]!;
    if (lead < 0xe0) {
      if (lead < 0xc2 || at + 2 > end || (second & 0xc0) !== 0x80) return false;
      if (lead === 0xc2 && (second < 0xa0 || second === 0xad)) return false; // controls, soft hyphen
      if (lead === 0xd8 && second === 0x9c) return false; // Arabic letter mark
      if ((lead === 0xd9 && second >= 0xa0 && second <= 0xa9) || (lead === 0xdb && second >= 0xb0)) return false; // digits
      if (lead === 0xd9 && second === 0x80) return false; // lengthening
      if (
        lead === 0xc3 &&
        (second === 0x83 || second === 0x82 || second === 0xa2) &&
        at + 2 < end &&
        bytes[at + 2]! >= 0x80
      )
        return false; // mojibake
      at += 2;
      continue;
    }
    const third = bytes[at + 2]!;
    if (lead < 0xf0) {
      if (at + 3 > end || (second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return false;
      if (lead === 0xe0 && second < 0xa0) return false; // overlong
      if (lead === 0xed && second >= 0xa0) return false; // half of a pair
      if (lead === 0xe2 && (second === 0x80 || second === 0x81) && !isPlainPunctuation(second, third)) return false;
      if (lead === 0xe1 && second === 0x85 && third === 0x9f) return false;
      if (lead === 0xef && ((second === 0xbb && third === 0xbf) || (second === 0xbf && third === 0xbd))) return false;
      if (lead === 0xef && isFullWidth(second, third)) return false;
      if (lead === 0xe3 && second === 0x80 && (third === 0x90 || third === 0x94) && opensSign(bytes, at + 3, end))
        return false;
      if (lead === 0xef && second === 0xbc && (third === 0x88 || third === 0xbb) && opensSign(bytes, at + 3, end))
        return false;
      at += 3;
      continue;
    }
    if (
      lead > 0xf4 ||
      at + 4 > end ||
      (second & 0xc0) !== 0x80 ||
      (third & 0xc0) !== 0x80 ||
      (bytes[at + 3]! & 0xc0) !== 0x80
    )
      return false;
    if (lead === 0xf0 && second === 0x9d) return false; // mathematical letters
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second >= 0x90) || lead === 0xf3) return false;
    at += 4;
  }
  return true;
}

/** Colon, letters and digits of full width, and a small @. */
const isFullWidth = (second: number, third: number): boolean =>
  (second === 0xbc && ((third >= 0x90 && third <= 0xba) || third === 0xa0)) ||
  (second === 0xbd && third >= 0x81 && third <= 0x9a) ||
  (second === 0xb9 && third === 0xab);

/** Of U+2000-U+207F, those that are seen: no marks of direction, joiners or other invisible ones. */
const isPlainPunctuation = (second: number, third: number): boolean =>
  second === 0x80
    ? !((third >= 0x8b && third <= 0x8f) || (third >= 0xaa && third <= 0xae))
    : third < 0xa0 || third > 0xaf;

export function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! >= 0x80) return false;
  return true;
}

/** White space at either end, or what may be: then the text has to be looked at. */
export function hasEdgeSpace(bytes: Uint8Array, start: number, end: number): boolean {
  if (end === start) return false;
  const first = bytes[start]!;
  const last = bytes[end - 1]!;
  if (first <= SPACE || last <= SPACE) return true;
  return (
    (first >= 0x80 && isSpaceAt(bytes, start, end)) ||
    (last >= 0x80 && (isSpaceAt(bytes, end - 2, end) || isSpaceAt(bytes, end - 3, end)))
  );
}

/** U+00A0, U+1680, U+2000-U+207F, U+3000-U+303F or U+FEFF: the last but one and two are more than white space. */
function isSpaceAt(bytes: Uint8Array, at: number, end: number): boolean {
  const first = bytes[at]!;
  const second = bytes[at + 1]!;
  if (at + 2 > end) return false;
  return (
    (first === 0xc2 && (second === 0xa0 || second === 0x85)) ||
    (first === 0xe1 && second === 0x9a) ||
    (first === 0xe2 && (second === 0x80 || second === 0x81)) ||
    (first === 0xe3 && second === 0x80) ||
    (first === 0xef && second === 0xbb)
  );
}
