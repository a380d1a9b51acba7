const [LINE_FEED, CARRIAGE_RETURN, QUOTE, AND, LESS] = [0x0a, 0x0d, 0x22, 0x26, 0x3c];

/** So many bytes are looked through at once. */
export const SEGMENT = 2 ** 15;

const [SIGN, MARKUP] = [1, 2];

/**
 * Writes the places of delimiters, quotes and line ends from `from` up to `to`, which is `SEGMENT` bytes behind it at most, to `places` and gives
 * their number; those of "<" and "&" are added to `markup`.
 */
export type SignSearch = (
  bytes: Uint8Array,
  from: number,
  to: number,
  delimiter: number,
  places: Int32Array,
  markup: number[],
) => number;

const repeated = (byte: number): number => Math.imul(byte, 0x01010101);

/** All bits up to the highest one that two bytes do not have in common; none for a delimiter that is found as a control character. */
const differing = (delimiter: number): number =>
  delimiter <= CARRIAGE_RETURN ? 0 : (1 << (32 - Math.clz32(delimiter ^ LESS))) - 1;

/** A bit alone where that is enough: of the bytes between, which are told apart afterwards, none is looked at in vain. */
function sharedBits(delimiter: number): number {
  const bits = delimiter ^ LESS;
  return delimiter > CARRIAGE_RETURN && (bits & (bits - 1)) === 0 ? bits : differing(delimiter);
}

/**
 * Looks for signs without branching on what it reads, since no processor can foresee it: first for words of four bytes that may hold one
 * (Warren, "Hacker's Delight", 6-1), then byte by byte inside those. The quote differs from "&" in one bit, a comma from "<": so both are found by
 * one test. Its memory is made once, as engines then know where it lies and that it stays; nothing is kept there from call to call.
 */
export function createSignSearch(): SignSearch {
  const segment = new Uint8Array(SEGMENT);
  const inWords = new Int32Array(segment.buffer);
  const words = new Int32Array(SEGMENT / 4 + 1);
  const found = new Int32Array(SEGMENT + 4);
  const kinds = new Uint8Array(256);
  let known = -1; // delimiter of `kinds`

  function setKinds(delimiter: number): void {
    kinds.fill(0);
    for (const byte of [AND, LESS]) kinds[byte] = MARKUP;
    for (const byte of [delimiter, LINE_FEED, CARRIAGE_RETURN, QUOTE]) kinds[byte] = SIGN | (kinds[byte]! & MARKUP);
    known = delimiter;
  }

  /** Words that may hold a sign, of so many; two in each step. */
  function findWords(count: number, shared: number, delimiters: number): number {
    let size = 0;
    for (let word = 0; word < count; word = (word + 2) | 0) {
      const four = inWords[word]!;
      const delimited = (four | shared) ^ delimiters;
      const quoted = (four | 0x04040404) ^ 0x26262626;
      const signs =
        (((delimited - 0x01010101) & ~delimited) | ((quoted - 0x01010101) & ~quoted) | ((four - 0x0e0e0e0e) & ~four)) &
        0x80808080;
      words[size] = word;
      size = (size + ((signs | -signs) >>> 31)) | 0;
      const next = inWords[word + 1]!;
      const nextDelimited = (next | shared) ^ delimiters;
      const nextQuoted = (next | 0x04040404) ^ 0x26262626;
      const nextSigns =
        (((nextDelimited - 0x01010101) & ~nextDelimited) |
          ((nextQuoted - 0x01010101) & ~nextQuoted) |
          ((next - 0x0e0e0e0e) & ~next)) &
        0x80808080;
      words[size] = word + 1;
      size = (size + ((nextSigns | -nextSigns) >>> 31)) | 0;
    }
    return size;
  }

  function findPlaces(count: number, from: number, markup: number[]): number {
    let size = 0;
    for (let each = 0; each < count; each = (each + 1) | 0) {
      const begin = words[each]! << 2;
      const at = from + begin;
      const first = kinds[segment[begin]!]!;
      const second = kinds[segment[begin + 1]!]!;
      const third = kinds[segment[begin + 2]!]!;
      const fourth = kinds[segment[begin + 3]!]!;
      found[size] = at;
      size = (size + (first & SIGN)) | 0;
      found[size] = at + 1;
      size = (size + (second & SIGN)) | 0;
      found[size] = at + 2;
      size = (size + (third & SIGN)) | 0;
      found[size] = at + 3;
      size = (size + (fourth & SIGN)) | 0;
      if (((first | second | third | fourth) & MARKUP) !== 0) noteMarkup(begin, from, markup); // seldom
    }
    return size;
  }

  function noteMarkup(begin: number, from: number, markup: number[]): void {
    for (let at = begin; at < begin + 4; at++) if ((kinds[segment[at]!]! & MARKUP) !== 0) markup.push(from + at);
  }

  return (bytes, from, to, delimiter, places, markup) => {
    if (delimiter !== known) setKinds(delimiter);
    const length = to - from;
    segment.set(bytes.subarray(from, to));
    segment.fill(0, length, (length + 7) & ~7);
    const shared = repeated(sharedBits(delimiter));
    let size = findPlaces(findWords(((length + 7) >> 3) << 1, shared, repeated(LESS) | shared), from, markup);
    while (size > 0 && found[size - 1]! >= to) size--; // what fills the last words may be a sign itself
    places.set(found.subarray(0, size));
    return size;
  };
}
