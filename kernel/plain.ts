import { placesOf } from "./first-bytes";
import {
  AT,
  BLOCK,
  beginsWithSmall,
  CONTROL,
  capitals,
  copyHeld,
  copyText,
  countCharacters,
  digits,
  equal,
  HIGH,
  held,
  LOW_LINE,
  mayReach,
  SIGN,
  smalls,
  WRITTEN_SIGN,
} from "./held";
import { addressKind, LONG, USUAL } from "./plain-address";
import { isPlainHigh } from "./plain-high";

// The same as src/import/raw/plain-cells.ts, where it is said what is looked for.
const NOT_PLAIN: u8 = 0;
const PLAIN: u8 = 1;
/** To be looked at again: what is rare is not judged here. */
const OPEN: u8 = 2;

const SPACE: u8 = 0x20;
const NOT_ASKED: i32 = -1;

/** White space at either end, or what may be. */
function mayHaveEdgeSpace(start: usize, end: usize): bool {
  const first = load<u8>(start);
  const last = load<u8>(end - 1);
  if (first <= SPACE || last <= SPACE) return true;
  if (first >= 0x80 && maySpaceAt(start)) return true;
  return last >= 0x80 && (end < start + 3 || maySpaceAt(end - 2) || maySpaceAt(end - 3));
}

/** The first byte of white space beyond ASCII, whichever follows. */
function maySpaceAt(at: usize): bool {
  const first = load<u8>(at);
  const second = load<u8>(at + 1);
  return (
    (first === 0xc2 && (second === 0xa0 || second === 0x85)) ||
    (first === 0xe1 && second === 0x9a) ||
    (first === 0xe2 && (second === 0x80 || second === 0x81)) ||
    (first === 0xe3 && second === 0x80) ||
    (first === 0xef && second === 0xbb)
  );
}

/** An apostrophe alone, which no formula follows: what else may be a sign is left to a second look. */
function hasPlainSigns(start: usize, end: usize): bool {
  for (let from = start; from < end; from += BLOCK) {
    const block = v128.load(from);
    const left = <i32>(end - from);
    const others = v128.or(v128.or(equal(block, 0x25), equal(block, 0x26)), equal(block, 0x3c));
    if (placesOf(others, left) !== 0) return false;
    for (let places = placesOf(equal(block, 0x27), left); places !== 0; places &= places - 1)
      if (mayMarkFormula(from + <usize>ctz(places) + 1, end)) return false;
  }
  return true;
}

/** What stands behind an apostrophe and spaces is neither a digit nor a letter of ASCII or, in most cases, of two bytes. */
function mayMarkFormula(from: usize, end: usize): bool {
  let at = from;
  while (at < end && load<u8>(at) === SPACE) at++;
  if (at === end) return false;
  const byte = load<u8>(at);
  return !(isAmong(byte | 0x20, 0x61, 26) || isAmong(byte, 0x30, 10) || isAmong(byte, 0xc3, 0xe0 - 0xc3));
}

function isAmong(byte: u8, first: u8, count: u8): bool {
  return <u8>(byte - first) < count;
}

const WORD_LENGTHS: i32 = 64;
const LONGEST_WORD: i32 = 48; // of those that say that nothing is known, in bytes

/**
 * `words`: of words that say that nothing is known, by first byte and `WORD_LENGTHS` lengths, a bit for each last byte that one has, of those alike in three
 * bits; 0 where none is looked for.
 */
function judgeText(start: usize, end: usize, isName: bool, words: usize, needsWord: bool, mostDigits: i32): u8 {
  const length = <i32>(end - start);
  if (length === 0) return PLAIN;
  if ((held & (CONTROL | AT)) !== 0 || ((held & SIGN) !== 0 && !hasPlainSigns(start, end))) return OPEN;
  if ((held & HIGH) !== 0 && !isPlainHigh(start, end)) return OPEN;
  if (mostDigits !== NOT_ASKED && mayReach(start, length, mostDigits)) return OPEN;
  if ((isName || needsWord) && !beginsWithSmall(start, length)) {
    countCharacters(start, length);
    if (isName && smalls === 0 && capitals >= 4) return OPEN;
    if (needsWord && smalls + capitals + digits === 0 && (held & LOW_LINE) === 0) return OPEN;
  }
  if (words === 0) return PLAIN;
  if (length > LONGEST_WORD) return PLAIN;
  const lasts = load<u8>(words + <usize>load<u8>(start) * WORD_LENGTHS + <usize>length);
  const isWord = ((lasts >> (load<u8>(end - 1) & 7)) & 1) !== 0;
  return isWord || mayHaveEdgeSpace(start, end) ? OPEN : PLAIN;
}

/** No more digits and letters than a number of a person may not have, and no address. */
function judgeIdentifier(start: usize, end: usize): u8 {
  const length = <i32>(end - start);
  if (length === 0 || (held & (HIGH | AT)) !== 0) return NOT_PLAIN;
  if (load<u8>(start) <= SPACE || load<u8>(end - 1) <= SPACE) return NOT_PLAIN;
  if ((held & WRITTEN_SIGN) !== 0) return OPEN;
  if (length < 9) return PLAIN;
  countCharacters(start, length);
  const letters = capitals + smalls;
  return (letters >= 1 && digits >= 7) || letters >= 9 ? OPEN : PLAIN;
}

function judgeAddress(start: usize, length: i32): u8 {
  if (length === 0) return PLAIN;
  const kind = addressKind(start, length);
  return kind === USUAL ? PLAIN : kind === LONG ? OPEN : NOT_PLAIN;
}

// Kinds of tests, as their index in `KINDS` of src/import/kernel/kernel-gather.ts.
const TEXT: i32 = 0;
const ADDRESS: i32 = 1;

/**
 * Lays the cells of a column in `rows` rows end to end at `to`, which will be place `place` of the packed bytes, writes their new bounds over the old
 * ones, which stand `step` bytes apart, and what is thought of them to `verdicts`. A text of more than `longest` bytes stays where it is. Gives the
 * number of bytes. `words`: address of a table of lengths, 0 for none.
 */
export function gatherCells(
  kind: i32,
  bytes: usize,
  starts: usize,
  ends: usize,
  step: usize,
  rows: i32,
  to: usize,
  place: i32,
  verdicts: usize,
  longest: i32,
  isName: bool,
  words: usize,
  needsWord: bool,
  mostDigits: i32,
): i32 {
  let cell: usize = 0;
  let gathered = 0;
  for (let row = 0; row < rows; row++, cell += step) {
    const from = load<i32>(starts + cell);
    const length = load<i32>(ends + cell) - from;
    if (length > longest) {
      store<u8>(verdicts + <usize>row, NOT_PLAIN);
      continue;
    }
    const start = bytes + <usize>from;
    const end = start + <usize>length;
    if (kind === ADDRESS) copyText(start, length, to + <usize>gathered);
    else copyHeld(start, length, to + <usize>gathered);
    const verdict =
      kind === TEXT
        ? judgeText(start, end, isName, words, needsWord, mostDigits)
        : kind === ADDRESS
          ? judgeAddress(start, length)
          : judgeIdentifier(start, end);
    store<u8>(verdicts + <usize>row, verdict);
    store<i32>(starts + cell, place + gathered);
    gathered += length;
    store<i32>(ends + cell, place + gathered);
  }
  return gathered;
}
