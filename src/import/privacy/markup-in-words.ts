const [LESS, GREATER, AND, SEMICOLON, SLASH, HASH] = [0x3c, 0x3e, 0x26, 0x3b, 0x2f, 0x23];
/** Elements that end a line or a cell: what stands before and behind is no word. */
const APART = /^(br|p|div|li|tr|td|th|table|ul|ol|dl|dd|dt|h[1-6]|hr|section|article|blockquote)$/;
/** Characters that are no part of a word. */
const NO_LETTER = /^(amp|lt|gt|quot|apos|nbsp|[lr]?[ds]quo|[nm]dash|hellip|bull|middot|#0*39|#8217|#x0*27|#x2019)$/i;
const LONGEST_TAG = 300;
const LONGEST_CHARACTER = 10;

const isLetter = (byte: number): boolean =>
  byte >= 0x80 || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);

/**
 * Whether markup or a written-out character stands inside a word there, so that a reader of the page sees a word which the bytes do not have:
 * "Frauen<b>haus</b>", "Frauen&shy;haus".
 */
export function joinsWord(bytes: Uint8Array, at: number, start: number, end: number): boolean {
  if (bytes[at] === AND) return isPartOfWord(bytes, at, start, end);
  return bytes[at] === LESS && at > start && mayEndWord(bytes[at - 1]!) && goesOnBehindTags(bytes, at, end);
}

/** Whether it does anywhere between two places. */
export function joinsWords(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if ((byte === LESS || byte === AND) && joinsWord(bytes, at, start, end)) return true;
  }
  return false;
}

/** A letter, or the end of one that is written out or of another tag. */
const mayEndWord = (byte: number): boolean => isLetter(byte) || byte === SEMICOLON || byte === GREATER;

function goesOnBehindTags(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; bytes[at] === LESS; ) {
    const name = textAt(bytes, bytes[at + 1] === SLASH ? at + 2 : at + 1, 12, end);
    if (APART.test(/^[a-z]+\d?/i.exec(name)?.[0]?.toLowerCase() ?? "")) return false;
    const close = placeOf(GREATER, bytes, at + 1, Math.min(end, at + LONGEST_TAG));
    if (close < 0) return false;
    at = close + 1;
    if (at >= end) return false;
    if (bytes[at] !== LESS) return isLetter(bytes[at]!) || bytes[at] === AND;
  }
  return false;
}

function isPartOfWord(bytes: Uint8Array, at: number, start: number, end: number): boolean {
  const close = placeOf(SEMICOLON, bytes, at + 1, Math.min(end, at + LONGEST_CHARACTER));
  if (close < 0) return false;
  const first = bytes[at + 1]!;
  if (first !== HASH && !isLetter(first)) return false;
  const isBeside =
    (at > start && mayEndWord(bytes[at - 1]!)) ||
    (close + 1 < end && (isLetter(bytes[close + 1]!) || bytes[close + 1] === LESS || bytes[close + 1] === AND));
  return isBeside && !NO_LETTER.test(textAt(bytes, at + 1, close - at - 1, end));
}

function placeOf(byte: number, bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === byte) return at;
  return -1;
}

const textAt = (bytes: Uint8Array, from: number, length: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(end, from + length)));
