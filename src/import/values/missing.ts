import type { HeadersFile } from "../../model/taxonomy.ts";
import { hasEdgeSpace } from "../raw/plain-text.ts";

const LONGEST = 16;
const LONGEST_BYTES = LONGEST * 3;

/** Tells whether a cell says, in some language, that nothing is known. */
export interface MissingTest {
  (cell: string): boolean;
  /** What it looks for. */
  readonly words: MissingWords;
}

export interface MissingWords {
  /** In all ways in which they may be written. */
  readonly words: readonly string[];
  /** A cell without a letter, a digit or a low line of ASCII says so too. */
  readonly orNoWord: boolean;
}

export const missingTest = ({ matching }: HeadersFile): MissingTest => wordTest(matching.missingValues);

/** Tells cells that hold one of these words alone, in small letters, in capitals or with one. */
export function wordTest(all: readonly string[]): MissingTest {
  const words = new Set<string>();
  for (const word of all) {
    words.add(word);
    words.add(word.toUpperCase());
    words.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  const isMissing = (cell: string): boolean =>
    cell.length <= LONGEST && (words.has(cell) || (cell !== cell.trim() && words.has(cell.trim())));
  return Object.assign(isMissing, { words: { words: [...words], orNoWord: false } });
}

/** Tells of bytes whether the text that they are may say that nothing is known; false is sure. */
export function maybeMissing({ words, orNoWord }: MissingWords): MaybeTest {
  const isOne = MAYBE_ONE.get(words) ?? maybeOneOf(words);
  MAYBE_ONE.set(words, isOne);
  return orNoWord ? (bytes, start, end) => !holdsWord(bytes, start, end) || isOne(bytes, start, end) : isOne;
}

export type MaybeTest = (bytes: Uint8Array, start: number, end: number) => boolean;

/** Tests of lists that many columns have in common. */
const MAYBE_ONE = new WeakMap<readonly string[], MaybeTest>();

/** Words are told apart by their length and first byte; those that have these are compared. */
function maybeOneOf(words: readonly string[]): MaybeTest {
  const encoder = new TextEncoder();
  const known: (Uint8Array[] | undefined)[] = Array.from({ length: 256 * (LONGEST_BYTES + 1) }, () => undefined);
  for (const word of words) {
    const bytes = encoder.encode(word);
    if (bytes.length === 0 || word.length > LONGEST) continue;
    const key = bytes[0]! * (LONGEST_BYTES + 1) + bytes.length;
    known[key] = [...(known[key] ?? []), bytes];
  }
  return (bytes, start, end) => {
    const length = end - start;
    if (length === 0 || length > LONGEST_BYTES) return length === 0;
    const alike = known[bytes[start]! * (LONGEST_BYTES + 1) + length];
    return (alike !== undefined && isOneOf(alike, bytes, start)) || hasEdgeSpace(bytes, start, end);
  };
}

function isOneOf(words: readonly Uint8Array[], bytes: Uint8Array, start: number): boolean {
  for (const word of words) {
    let at = 0;
    while (at < word.length && bytes[start + at] === word[at]) at++;
    if (at === word.length) return true;
  }
  return false;
}

function holdsWord(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if ((byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x5f)
      return true;
  }
  return false;
}

/** A name is missing only when it holds no letter and no digit: None or Null may well be one. */
export const isNoName = (cell: string): boolean => cell === "" || (cell.length < 8 && !/[\p{L}\p{N}\p{S}]/u.test(cell));
