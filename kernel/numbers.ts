import { firstBytes } from "./first-bytes";
import { allocateZeros, left } from "./memory";

// The same as src/import/raw/cell-dictionary.ts, where it is said what these are for. Only the memory is shared by all of them here: see `mayTake`.
const MOST: i32 = 2 ** 20;
const TRIAL: i32 = 2 ** 15;
const NOT_TAKEN: i32 = -1;

// A dictionary is eight words: address and number of its slots, its numbers given, bytes of memory, cells asked for, steps past other texts, whether it
// is closed, and texts that were refused for want of memory.
const SLOTS: usize = 0;
const SLOT_COUNT: usize = 4;
const SIZE: usize = 8;
const USED: usize = 12;
const ASKED: usize = 16;
const STEPS: usize = 20;
const IS_CLOSED: usize = 24;
const REFUSED: usize = 28;
const DICTIONARY_BYTES: usize = 32;

// A slot is two words: a hash and the address of a text, 0 for none. A text is three words, then its bytes and zeros up to a multiple of 16.
const TEXT: usize = 4;
const HASH: usize = 0;
const LENGTH: usize = 4;
const NUMBER: usize = 8;
const BYTES: usize = 16;
const FIRST_SLOTS: i32 = 2 ** 8;

const FACTOR: u64 = ((<u64>0x9e3779b9) << 32) | 0x7f4a7c15;
const OTHER_FACTOR: u64 = ((<u64>0xc2b2ae3d) << 32) | 0x27d4eb4f;

/** Hashes of so many cells, in bytes of their numbers, are worked out before any is looked for: short loops wait for memory less than a long one. */
const GROUP: usize = 64 * 4;

/** Texts of so many bytes are near as it is. */
const NEAR_BYTES: i32 = 2 ** 17;
/** What was read so that it is near when it is compared; the sum is of no use. */
export let touched: u32 = 0;

/** Address of a new dictionary; 0 where there is no room. */
export function createDictionary(): usize {
  const dictionary = allocateZeros(DICTIONARY_BYTES);
  const slots = dictionary ? allocateZeros((<usize>FIRST_SLOTS) << 3) : 0;
  if (slots === 0) return 0;
  store<u32>(dictionary, <u32>slots, SLOTS);
  store<i32>(dictionary, FIRST_SLOTS, SLOT_COUNT);
  store<i32>(dictionary, 1, SIZE);
  store<i32>(dictionary, FIRST_SLOTS << 3, USED);
  return dictionary;
}

export function isDictionaryClosed(dictionary: usize): bool {
  return load<i32>(dictionary, IS_CLOSED) !== 0;
}

function mix(sum: u64, block: v128): u64 {
  const mixed = (sum ^ v128.extract_lane<u64>(block, 0)) * FACTOR;
  return (mixed ^ (mixed >> 29) ^ (v128.extract_lane<u64>(block, 1) * OTHER_FACTOR)) * FACTOR;
}

function hashOf(start: usize, length: i32): u32 {
  let sum: u64 = length;
  let at = start;
  let left = length;
  for (; left > 16; left -= 16, at += 16) {
    sum = mix(sum, v128.load(at));
    sum ^= sum >> 32;
  }
  sum = mix(sum, firstBytes(v128.load(at), left));
  return <u32>(sum >> 32);
}

/**
 * By how much a hash is moved right to be a place among `count`, a power of two. Its first bits say where a text is looked for: products carry upwards,
 * so that texts which differ in the last bytes of a block differ in these alone.
 */
function shiftOf(count: i32): i32 {
  return clz(count) + 1;
}

function isSame(text: usize, start: usize, length: i32): bool {
  if (load<i32>(text, LENGTH) !== length) return false;
  let known = text + BYTES;
  let at = start;
  let left = length;
  for (; left > 16; left -= 16, at += 16, known += 16)
    if (v128.any_true(v128.xor(v128.load(at), v128.load(known)))) return false;
  return !v128.any_true(v128.xor(firstBytes(v128.load(at), left), v128.load(known)));
}

/**
 * A dictionary takes no more than it leaves: long texts fill a share of the memory, the smaller the more columns have them, and columns of few short ones
 * keep room for theirs.
 */
function mayTake(dictionary: usize, bytes: usize): bool {
  return <usize>load<i32>(dictionary, USED) + bytes <= left() - bytes;
}

function growSlots(dictionary: usize): void {
  const count = load<i32>(dictionary, SLOT_COUNT);
  const old = <usize>load<u32>(dictionary, SLOTS);
  const slots = allocateZeros((<usize>count) << 4);
  const mask: usize = ((<usize>count) << 4) - 8;
  const shift = shiftOf(count * 2);
  for (let from = old, past = old + ((<usize>count) << 3); from < past; from += 8) {
    if (load<u32>(from, TEXT) === 0) continue;
    let slot = (<usize>(load<u32>(from) >> shift)) << 3;
    while (load<u32>(slots + slot, TEXT) !== 0) slot = (slot + 8) & mask;
    store<u64>(slots + slot, load<u64>(from));
  }
  store<u32>(dictionary, <u32>slots, SLOTS);
  store<i32>(dictionary, count * 2, SLOT_COUNT);
}

/** Number of a text that is not known; `slot` is where it goes as long as there are not more. */
function add(dictionary: usize, hash: u32, start: usize, length: i32, slot: usize): i32 {
  const size = load<i32>(dictionary, SIZE);
  const asked = load<i32>(dictionary, ASKED);
  const refused = load<i32>(dictionary, REFUSED);
  if (load<i32>(dictionary, IS_CLOSED) || size === MOST) return NOT_TAKEN;
  const textBytes = BYTES + ((<usize>length + 15) & ~15);
  const slotCount = load<i32>(dictionary, SLOT_COUNT);
  const isFilled = (size + 1) * 2 > slotCount;
  const bytes = textBytes + (isFilled ? (<usize>slotCount) << 4 : 0);
  const isOfMany = asked > TRIAL && size + refused > asked / 2;
  if (isOfMany || isTooSlow(dictionary) || bytes > left()) {
    store<i32>(dictionary, 1, IS_CLOSED);
    return NOT_TAKEN;
  }
  if (!mayTake(dictionary, bytes)) {
    store<i32>(dictionary, refused + 1, REFUSED);
    return NOT_TAKEN;
  }
  const text = allocateZeros(textBytes);
  store<u32>(text, hash, HASH);
  store<i32>(text, length, LENGTH);
  store<i32>(text, size, NUMBER);
  memory.copy(text + BYTES, start, <usize>length);
  store<u32>(slot, hash);
  store<u32>(slot, <u32>text, TEXT);
  store<i32>(dictionary, size + 1, SIZE);
  store<i32>(dictionary, load<i32>(dictionary, USED) + <i32>bytes, USED);
  if (isFilled) growSlots(dictionary);
  return size;
}

function isTooSlow(dictionary: usize): bool {
  return load<i32>(dictionary, STEPS) > 1000 + 4 * load<i32>(dictionary, ASKED);
}

function find(dictionary: usize, hash: u32, start: usize, length: i32): i32 {
  const slots = <usize>load<u32>(dictionary, SLOTS);
  const count = load<i32>(dictionary, SLOT_COUNT);
  const mask: usize = ((<usize>count) << 3) - 8;
  let slot = (<usize>(hash >> shiftOf(count))) << 3;
  let steps = 0;
  let number = 0;
  while (true) {
    const text = <usize>load<u32>(slots + slot, TEXT);
    if (text === 0) break;
    if (load<u32>(slots + slot) === hash && isSame(text, start, length)) {
      number = load<i32>(text, NUMBER);
      break;
    }
    slot = (slot + 8) & mask;
    steps++;
  }
  if (steps > 0) store<i32>(dictionary, load<i32>(dictionary, STEPS) + steps, STEPS);
  return number === 0 ? add(dictionary, hash, start, length, slots + slot) : number;
}

/** Reads the text that stands first for each hash, one after another without waiting for any of them. */
function touch(dictionary: usize, hashes: usize, past: usize): void {
  const slots = <usize>load<u32>(dictionary, SLOTS);
  const shift = shiftOf(load<i32>(dictionary, SLOT_COUNT));
  let sum: u32 = 0;
  for (let row = hashes; row < past; row += 4)
    sum += load<u32>(<usize>load<u32>(slots + ((<usize>(load<u32>(row) >> shift)) << 3), TEXT));
  touched = sum;
}

/** Writes the number of a cell in each of `rows` rows to `numbers`; bounds of these cells stand `step` bytes apart. */
export function numberCells(
  dictionary: usize,
  bytes: usize,
  starts: usize,
  ends: usize,
  step: usize,
  rows: i32,
  numbers: usize,
): void {
  store<i32>(dictionary, load<i32>(dictionary, ASKED) + rows, ASKED);
  const last = numbers + ((<usize>rows) << 2);
  let cell: usize = 0;
  for (let first = numbers; first < last; first += GROUP) {
    const past = min(first + GROUP, last);
    const firstCell = cell;
    // Each hash lies where the number will.
    for (let row = first; row < past; row += 4, cell += step) {
      const start = load<i32>(starts + cell);
      store<u32>(row, hashOf(bytes + <usize>start, load<i32>(ends + cell) - start));
    }
    if (load<i32>(dictionary, USED) > NEAR_BYTES) touch(dictionary, first, past);
    cell = firstCell;
    for (let row = first; row < past; row += 4, cell += step) {
      const start = load<i32>(starts + cell);
      const length = load<i32>(ends + cell) - start;
      store<i32>(row, length === 0 ? 0 : find(dictionary, load<u32>(row), bytes + <usize>start, length));
    }
  }
  if (isTooSlow(dictionary)) store<i32>(dictionary, 1, IS_CLOSED);
}
