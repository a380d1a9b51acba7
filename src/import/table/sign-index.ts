const [LINE_FEED, CARRIAGE_RETURN, QUOTE, AND, LESS] = [10, 13, 34, 38, 60];
const SEGMENT = 2 ** 15; // bytes

/** Where delimiters, quotes and line ends stand in bytes. */
export interface SignIndex {
  /** Their places one after another up to `known`, and `known` itself behind the last. */
  readonly places: Int32Array;
  readonly known: number;
  /** Places of "<" and "&", which are looked for on the way; some may stand there more than once. */
  readonly markup: readonly number[];
  /** Looks at the bytes from `from` on, none of which counts from `to` on; gives the index of the first place that is not before it. */
  open(bytes: Uint8Array, from: number, to: number): number;
  /** Goes on behind `known`; gives the index of the first place. */
  more(): number;
  /** The bytes have changed. */
  forget(): void;
}

const repeated = (byte: number): number => Math.imul(byte, 0x01010101);

/**
 * Looks for signs without branching on what it reads, since no processor can foresee it: first for words of four bytes that may hold one
 * (Warren, "Hacker's Delight", 6-1), then byte by byte inside those.
 */
export function createSignIndex(delimiter: number): SignIndex {
  const isSign = new Uint8Array(256);
  for (const sign of [delimiter, LINE_FEED, CARRIAGE_RETURN, QUOTE]) isSign[sign] = 1;
  const places = new Int32Array(SEGMENT + 5);
  const words = new Int32Array(SEGMENT / 4 + 1);
  let bytes: Uint8Array = new Uint8Array();
  let inWords = new Int32Array() as Int32Array;
  let markup: number[] = [];
  let count = 0;
  let first = 1; // places of signs from `first` to `known` are at hand
  let known = 0;
  let end = 0;

  function findWords(from: number, to: number): number {
    const delimiters = repeated(delimiter);
    const quotes = repeated(QUOTE);
    const belowReturn = repeated(CARRIAGE_RETURN + 1);
    const ones = repeated(1);
    const highBits = repeated(0x80);
    const ands = repeated(AND);
    const lesses = repeated(LESS);
    const all = inWords;
    const into = words;
    let found = 0;
    for (let word = from; word < to; word++) {
      const four = all[word]!;
      const delimited = four ^ delimiters;
      const quoted = four ^ quotes;
      const signs =
        (((delimited - ones) & ~delimited) | ((quoted - ones) & ~quoted) | ((four - belowReturn) & ~four)) & highBits;
      into[found] = word;
      found += (signs | -signs) >>> 31;
      const and = four ^ ands;
      const less = four ^ lesses;
      if (((((and - ones) & ~and) | ((less - ones) & ~less)) & highBits) !== 0) noteMarkup(word << 2, (word << 2) + 4); // seldom
    }
    return found;
  }

  function noteMarkup(from: number, to: number): void {
    for (let at = from; at < to; at++) if (bytes[at] === AND || bytes[at] === LESS) markup.push(at);
  }

  function look(): void {
    const to = Math.min(end, known + SEGMENT);
    const found = findWords(known >> 2, to >> 2);
    const source = bytes;
    const signs = isSign;
    let size = 0;
    for (let each = 0; each < found; each++) {
      const at = words[each]! << 2;
      places[size] = at;
      size += signs[source[at]!]!;
      places[size] = at + 1;
      size += signs[source[at + 1]!]!;
      places[size] = at + 2;
      size += signs[source[at + 2]!]!;
      places[size] = at + 3;
      size += signs[source[at + 3]!]!;
    }
    const rest = Math.max(known, to & ~3);
    for (let at = rest; at < to; at++) {
      places[size] = at;
      size += signs[source[at]!]!;
    }
    noteMarkup(rest, to);
    places[size] = to;
    count = size;
    first = known;
    known = to;
  }

  return {
    places,
    get known() {
      return known;
    },
    get markup() {
      return markup;
    },
    open(source, from, to) {
      if (source !== bytes || to !== end) {
        bytes = source;
        inWords = new Int32Array(source.buffer, source.byteOffset, source.byteLength >> 2);
        end = to;
        first = 1;
        known = 0;
      }
      if (from < first || from >= known) {
        known = Math.min(from & ~3, to);
        look();
      }
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle]! < from) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    more() {
      look();
      return 0;
    },
    forget() {
      first = 1;
      known = 0;
      markup = [];
    },
  };
}
