import type { FoldedTexts } from "../model/search-text.ts";
import { createWordTable, type WordPart, type WordTable, type WordTableBuilder } from "./word-table.ts";

/** Tells which of some texts contain a word, by looking through their distinct words only. */
export interface WordIndex {
  /** Builds a little more, in a few milliseconds at most; false when nothing was left to do. */
  build(): boolean;
  /** Sets `found[places[text]]` for every text that contains the word. What is not built yet is built first. */
  mark(word: string, places: Uint32Array, found: Uint8Array): void;
}

/** Texts that are made and read at once. */
const STEP = 64;
/** A part ends after so many texts, or pairs of a word and a text; a table when its vocabulary is so long. To end one is a step as well. */
const PART_TEXTS = 2 ** 16;
const PART_PAIRS = 2 ** 19;
const TABLE_LENGTH = 2 ** 20;

/** Words of ASCII alone stand apart: a string of them takes one byte a letter. */
interface Tables<T> {
  readonly ascii: T;
  readonly other: T;
}

/** Texts are read in parts and tables of limited size, so that no step takes longer because there are more of them. */
export function createWordIndex(texts: FoldedTexts): WordIndex {
  const tables: Tables<WordTable>[] = [];
  let open: Tables<WordTableBuilder> | undefined;
  let [first, read] = [0, 0];

  function build(): boolean {
    if (open && isLong(open)) endTable(open);
    else if (open && isPart(open)) endPart(open);
    else if (read < texts.size) readOn();
    else return false;
    return true;
  }

  function readOn(): void {
    open ??= { ascii: createWordTable(), other: createWordTable() };
    const to = Math.min(read + STEP, texts.size);
    addTexts(texts, read, to, first, open);
    read = to;
  }

  const isLong = ({ ascii, other }: Tables<WordTableBuilder>): boolean =>
    first === read && (read === texts.size || ascii.length + other.length >= TABLE_LENGTH);

  const isPart = ({ ascii, other }: Tables<WordTableBuilder>): boolean =>
    read > first &&
    (read === texts.size ||
      read - first === PART_TEXTS ||
      ascii.pairs + other.pairs >= PART_PAIRS ||
      ascii.length + other.length >= TABLE_LENGTH);

  function endPart({ ascii, other }: Tables<WordTableBuilder>): void {
    ascii.endPart(first);
    other.endPart(first);
    first = read;
  }

  function endTable({ ascii, other }: Tables<WordTableBuilder>): void {
    tables.push({ ascii: ascii.finish(), other: other.finish() });
    open = undefined;
  }

  return {
    build,
    mark(word, places, found) {
      while (build());
      const isAscii = ASCII.test(word);
      for (const { ascii, other } of tables) {
        if (isAscii) markTexts(ascii, word, places, found);
        markTexts(other, word, places, found);
      }
    },
  };
}

const ASCII = /^[\x20-\x7e]*$/;
const SPACE = 32;

function addTexts(
  texts: FoldedTexts,
  from: number,
  to: number,
  first: number,
  { ascii, other }: Tables<WordTableBuilder>,
): void {
  const { bytes, offsets } = texts.part(from, to);
  for (let text = from; text < to; text++) {
    const end = offsets[text - from + 1]!;
    for (let at = offsets[text - from]!; at < end; at++) {
      const start = at;
      let [hash, bits] = [0, 0];
      for (let byte = 0; at < end; at++) {
        byte = bytes[at]!;
        if (byte === SPACE) break;
        hash = Math.imul(hash ^ byte, 0x01000193);
        bits |= byte;
      }
      if (at > start) (bits < 0x80 ? ascii : other).add(bytes, start, at, mixed(hash), text - first);
    }
  }
}

/** Spreads a hash over the lower bits, by which it is found. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (half ^ (half >>> 13)) >>> 0;
}

function markTexts({ vocabulary, parts }: WordTable, word: string, places: Uint32Array, found: Uint8Array): void {
  const words = wordsWith(vocabulary, word);
  if (words.length > 0) for (const part of parts) markPart(part, words, places.subarray(part.first), found);
}

/** Numbers of the words that contain a word. */
function wordsWith({ letters, starts }: WordTable["vocabulary"], word: string): number[] {
  const words: number[] = [];
  let at = 0;
  for (let hit = letters.indexOf(word); hit >= 0; hit = letters.indexOf(word, starts[at]!)) {
    at = lastUpTo(starts, hit, at);
    words.push(at++);
  }
  return words;
}

function markPart(
  { words, firsts, texts }: WordPart,
  wanted: readonly number[],
  places: Uint32Array,
  found: Uint8Array,
): void {
  let at = 0;
  for (const word of wanted) {
    at = lastUpTo(words, word, at);
    if (words[at] !== word) continue;
    const end = firsts[at + 1]!;
    for (let pair = firsts[at]!; pair < end; pair++) found[places[texts[pair]!]!] = 1;
  }
}

/** The last of ascending numbers that is not above a limit, from one before it on: in strides that double, then by halves. */
function lastUpTo(numbers: Uint32Array, limit: number, from: number): number {
  let [low, stride] = [from, 1];
  while (low + stride < numbers.length && numbers[low + stride]! <= limit) {
    low += stride;
    stride *= 2;
  }
  let high = Math.min(low + stride, numbers.length);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle;
    else high = middle;
  }
  return low;
}
