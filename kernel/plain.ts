import {
  AT,
  BLOCK,
  CONTROL,
  capitals,
  copyHeld,
  copyText,
  countCharacters,
  digits,
  HIGH,
  held,
  LOW_LINE,
  mayReach,
  SIGN,
  smalls,
  WRITTEN_SIGN,
} from "./held";

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

function isNext(at: usize, end: usize): bool {
  return at < end && (load<u8>(at) & 0xc0) === 0x80;
}

/**
 * Well-formed UTF-8 in which nothing may be that has to be seen: signs of full width, brackets and letters beyond U+FFFF are left to a second look,
 * and so is all that is damaged or not shown.
 */
function isPlainHigh(start: usize, end: usize): bool {
  let at = start;
  while (at < end) {
    const lead = load<u8>(at);
    if (lead < 0x80) {
      const beyond = i8x16.bitmask(v128.load(at));
      at += <usize>(beyond === 0 ? BLOCK : ctz(beyond));
      continue;
    }
    if (lead < 0xc2 || lead >= 0xef || !isNext(at + 1, end)) return false;
    const second = load<u8>(at + 1);
    if (lead < 0xe0) {
      if (lead === 0xc2 && (second < 0xa0 || second === 0xad)) return false;
      if (lead === 0xd8 && second === 0x9c) return false;
      if (lead === 0xd9 && (second === 0x80 || (second >= 0xa0 && second <= 0xa9))) return false;
      if (lead === 0xdb && second >= 0xb0) return false;
      const mayBeTwice = lead === 0xc3 && (second === 0x82 || second === 0x83 || second === 0xa2);
      if (mayBeTwice && at + 2 < end && load<u8>(at + 2) >= 0x80) return false;
      at += 2;
    } else {
      if (!isNext(at + 2, end)) return false;
      if (lead === 0xe0 && second < 0xa0) return false;
      if (lead === 0xed && second >= 0xa0) return false;
      if (lead === 0xe1 && second === 0x85) return false;
      if (lead === 0xe3 && second === 0x80) return false;
      if (lead === 0xe2 && (second === 0x80 || second === 0x81) && !isShown(second, load<u8>(at + 2))) return false;
      at += 3;
    }
  }
  return true;
}

/** Of U+2000 to U+207F. */
function isShown(second: u8, third: u8): bool {
  if (second === 0x81) return third < 0xa0 || third > 0xaf;
  return !((third >= 0x8b && third <= 0x8f) || (third >= 0xaa && third <= 0xae));
}

const WORD_LENGTHS: i32 = 64;
const LONGEST_WORD: i32 = 48; // of those that say that nothing is known, in bytes

/** `words`: of words that say that nothing is known, by first byte and `WORD_LENGTHS` lengths, 1 where there is one; 0 where none is looked for. */
function judgeText(start: usize, end: usize, isName: bool, words: usize, needsWord: bool, mostDigits: i32): u8 {
  const length = <i32>(end - start);
  if (length === 0) return PLAIN;
  if ((held & (CONTROL | SIGN | AT)) !== 0) return OPEN;
  if ((held & HIGH) !== 0 && !isPlainHigh(start, end)) return OPEN;
  if (mostDigits !== NOT_ASKED && mayReach(start, length, mostDigits)) return OPEN;
  if (isName || needsWord) countCharacters(start, length);
  if (isName && smalls === 0 && capitals >= 4) return OPEN;
  if (words === 0) return PLAIN;
  if (needsWord && smalls + capitals + digits === 0 && (held & LOW_LINE) === 0) return OPEN;
  if (length > LONGEST_WORD) return PLAIN;
  const isWord = load<u8>(words + <usize>load<u8>(start) * WORD_LENGTHS + <usize>length) !== 0;
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

const POINT: u8 = 0x2e;
const SLASH: u8 = 0x2f;
const LONGEST_ADDRESS: i32 = 2000;

function isAmong(byte: u8, first: u8, count: u8): bool {
  return <u8>(byte - first) < count;
}

function judgeAddress(start: usize, end: usize): u8 {
  const length = <i32>(end - start);
  if (length === 0) return PLAIN;
  if (length < 11 || length > LONGEST_ADDRESS || load<u32>(start) !== 0x70747468) return NOT_PLAIN;
  let at = start + 4;
  if (load<u8>(at) === 0x73) at++;
  if (load<u8>(at) !== 0x3a || load<u16>(at, 1) !== 0x2f2f) return NOT_PLAIN;
  at += 3;
  if (mayBePersonal(at)) return NOT_PLAIN;
  let label = at;
  let points = 0;
  let isWord = true;
  for (; at < end; at++) {
    const byte = load<u8>(at);
    if (isAmong(byte, 0x61, 26)) continue;
    if (isAmong(byte, 0x30, 10) || byte === 0x2d) isWord = false;
    else if (byte === POINT && at > label) {
      points++;
      label = at + 1;
      isWord = true;
    } else break;
  }
  const last = <i32>(at - label);
  if ((at < end && load<u8>(at) !== SLASH) || points === 0 || !isWord || last < 2 || last > 24) return NOT_PLAIN;
  while (at < end && isOfPath(load<u8>(at))) at++;
  return at < end ? NOT_PLAIN : PLAIN;
}

/** Letters, digits and signs that need no second look in the path of an address. */
function isOfPath(byte: u8): bool {
  if (isAmong(byte | 0x20, 0x61, 26) || isAmong(byte, 0x28, 0x3c - 0x28)) return true;
  return (
    byte === 0x3d || byte === 0x3f || byte === 0x21 || byte === 0x23 || byte === 0x26 || byte === 0x5f || byte === 0x7e
  );
}

/** The host begins as one of those that may be of a person, or does so behind one to three letters and a point. */
function mayBePersonal(host: usize): bool {
  if (beginsPersonal(load<u32>(host))) return true;
  for (let point = host + 1; point <= host + 3; point++)
    if (load<u8>(point) === POINT && beginsPersonal(load<u32>(point + 1))) return true;
  return false;
}

/** "link", "xing", "orci", "wa.m", "t.me", "api." and "web.", read from behind. */
function beginsPersonal(word: u32): bool {
  if (word === 0x6b6e696c || word === 0x676e6978 || word === 0x6963726f || word === 0x6d2e6177) return true;
  return word === 0x656d2e74 || word === 0x2e697061 || word === 0x2e626577;
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
          ? judgeAddress(start, end)
          : judgeIdentifier(start, end);
    store<u8>(verdicts + <usize>row, verdict);
    store<i32>(starts + cell, place + gathered);
    gathered += length;
    store<i32>(ends + cell, place + gathered);
  }
  return gathered;
}
