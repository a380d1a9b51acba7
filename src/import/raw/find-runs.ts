const encoder = new TextEncoder();
const STEP = 3;
const BLOCK = 4;
const BITS = 17;

/** Small letters of ASCII for capital ones; other bytes as they are. */
const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte));

/** The lower five bits of each byte, which are the same in every case of ASCII, mixed to a number of 17 bits. */
const keyOf = (block: number): number => Math.imul(block & 0x1f1f1f1f, 0x9e3779b1) >>> (32 - BITS);

/** Where the first run or letter between two places begins, or one of those that follow it closely; -1 when there is none. */
export type RunFinder = (bytes: Uint8Array, start: number, end: number) => number;

const NOWHERE = -1;
const HIGH_BITS = Math.imul(0x80, 0x01010101);

/** Letters beyond ASCII that are to be found like a run. */
export interface OddLetters {
  /** A bit for each two bytes, the first of them lower, with which one may begin: 2,048 words. */
  readonly pairs: Int32Array;
  /** Place of the first that begins from `from` up to `to`, -1 for none. */
  firstIn(bytes: Uint8Array, from: number, to: number, end: number): number;
}

const NO_LETTERS: OddLetters = { pairs: new Int32Array(2 ** 11), firstIn: () => NOWHERE };

/** All blocks that a run may show at an offset: where it ends before the block does, any byte may follow. */
function blocksAt(pattern: Uint8Array, offset: number): number[] {
  const block = pattern.subarray(offset, offset + BLOCK).reduce((sum, byte, at) => sum | (byte << (8 * at)), 0);
  return offset + BLOCK <= pattern.length ? [block] : Array.from({ length: 32 }, (_, last) => block | (last << 24));
}

/** Runs, prepared for a search: a place is a run, and how far inside it a block lies. */
export interface RunTables {
  /** A bit for each key. */
  readonly known: Int32Array;
  /** First place of each key, 0 for none, and the next one with the same key. */
  readonly firstPlace: Uint16Array;
  readonly nextPlace: Uint16Array;
  readonly offsets: Uint8Array;
  readonly patterns: readonly Uint8Array[];
}

export function tabulateRuns(runs: readonly string[]): RunTables {
  const known = new Int32Array(2 ** (BITS - 5));
  const firstPlace = new Uint16Array(2 ** BITS);
  const [next, offsets] = [[0], [0]];
  const patterns = [new Uint8Array() as Uint8Array];
  for (const pattern of patternsOf(runs))
    for (let offset = 0; offset < STEP; offset++)
      for (const key of new Set(blocksAt(pattern, offset).map(keyOf))) {
        known[key >>> 5]! |= 1 << (key & 31);
        next.push(firstPlace[key]!);
        offsets.push(offset);
        firstPlace[key] = patterns.push(pattern) - 1;
      }
  return { known, firstPlace, nextPlace: Uint16Array.from(next), offsets: Uint8Array.from(offsets), patterns };
}

/**
 * A quick search for any of several runs of letters in UTF-8, of five bytes at least, whatever the case of those of ASCII, and for `letters`. A block
 * of four bytes is looked at in every third place: one of them begins among the first three bytes of any run. No step waits for the one before.
 */
export function createRunFinder(runs: readonly string[] | RunTables, letters: OddLetters = NO_LETTERS): RunFinder {
  const { known, firstPlace, nextPlace, offsets, patterns } = "known" in runs ? runs : tabulateRuns(runs);
  const beyondAscii = letters === NO_LETTERS ? 0 : HIGH_BITS;
  let source = new Uint8Array() as Uint8Array;
  let view = new DataView(source.buffer);

  /** Where a run begins that has the block at `at`. */
  function beginOf(at: number, key: number, bytes: Uint8Array, start: number, end: number): number {
    for (let place = firstPlace[key]!; place !== 0; place = nextPlace[place]!) {
      const pattern = patterns[place]!;
      const from = at - offsets[place]!;
      if (from < start || from + pattern.length > end) continue;
      let length = 0;
      while (length < pattern.length && LOWER[bytes[from + length]!] === pattern[length]) length++;
      if (length === pattern.length) return from;
    }
    return NOWHERE;
  }

  /** What begins with the block at `at`, or is a letter in the first three bytes of it. */
  function beginAt(at: number, word: number, bytes: Uint8Array, start: number, end: number): number {
    const key = keyOf(word);
    if (((known[key >>> 5]! >>> (key & 31)) & 1) === 1) {
      const begin = beginOf(at, key, bytes, start, end);
      if (begin !== NOWHERE) return begin;
    }
    if ((word & beyondAscii) === 0 || !mayBegin(letters.pairs, word)) return NOWHERE;
    return letters.firstIn(bytes, at, at + STEP, end);
  }

  return (bytes, start, end) => {
    if (bytes !== source) {
      source = bytes;
      view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    const last = end - BLOCK;
    if (last < start) return letters.firstIn(bytes, start, end, end);
    const bits = known;
    // Two blocks at once: mostly there is nothing in either. Of the last ones bytes may have been looked at before.
    for (let next = start; next < last + STEP; next += 2 * STEP) {
      const at = Math.min(next, last);
      const behind = Math.min(next + STEP, last);
      const word = view.getInt32(at, true);
      const other = view.getInt32(behind, true);
      const key = keyOf(word);
      const otherKey = keyOf(other);
      const isKnown = (bits[key >>> 5]! >>> (key & 31)) | (bits[otherKey >>> 5]! >>> (otherKey & 31));
      if ((isKnown & 1) === 0 && ((word | other) & beyondAscii) === 0) continue;
      const begin = beginAt(at, word, bytes, start, end);
      if (begin !== NOWHERE) return begin;
      const otherBegin = beginAt(behind, other, bytes, start, end);
      if (otherBegin !== NOWHERE) return otherBegin;
    }
    return NOWHERE;
  };
}

/** Whether one of the first three bytes and the next one are such a pair. */
function mayBegin(pairs: Int32Array, word: number): boolean {
  const first = word & 0xffff;
  const second = (word >>> 8) & 0xffff;
  const third = word >>> 16;
  const bits =
    (pairs[first >>> 5]! >>> (first & 31)) |
    (pairs[second >>> 5]! >>> (second & 31)) |
    (pairs[third >>> 5]! >>> (third & 31));
  return (bits & 1) === 1;
}

/** Each run once as small bytes, without those that have another as a part: finding that is enough. */
function patternsOf(runs: readonly string[]): Uint8Array[] {
  const all = new Set(
    runs.map((run) => String.fromCharCode(...Array.from(encoder.encode(run), (byte) => LOWER[byte]!))),
  );
  const shortest = Math.min(...Array.from(all, ({ length }) => length));
  if (shortest < STEP + 2) throw new RangeError(`A run of ${shortest} bytes is too short to be looked for.`);
  return [...all]
    .filter((run) => ![...all].some((other) => other !== run && run.includes(other)))
    .map((run) => Uint8Array.from(run, (letter) => letter.charCodeAt(0)));
}
