import { hasOddLetter } from "./odd-letters";

// The same search as that of src/import/raw/find-runs.ts, whose tables it is given.
const STEP: usize = 3;
const BLOCK: usize = 4;
const BITS: i32 = 17;
const SHORTEST: i32 = 5; // bytes of a run
/** What becomes of a record: nothing is found in it, something is, or its cells lie apart and are to be looked at one by one. */
const FOUND: u8 = 1;
const APART: u8 = 2;

let known: usize = 0; // a bit for each key
let firstPlaces: usize = 0; // the first place of each key, of two bytes
let places: usize = 0; // four words for each: the next place with the same key, how far inside its run it lies, address and length of the run

export function setRuns(knownAt: usize, firstPlacesAt: usize, placesAt: usize): void {
  known = knownAt;
  firstPlaces = firstPlacesAt;
  places = placesAt;
}

function keyOf(block: u32): u32 {
  return ((block & 0x1f1f1f1f) * 0x9e3779b1) >>> (32 - BITS);
}

function isKnown(key: u32): u32 {
  return <u32>load<u8>(known + (<usize>key >> 3)) >>> (key & 7);
}

function lower(byte: u8): u8 {
  return byte - 0x41 < 26 ? byte | 0x20 : byte;
}

function isRunAt(at: usize, key: u32, start: usize, end: usize): bool {
  let place = <usize>load<u16>(firstPlaces + ((<usize>key) << 1));
  while (place !== 0) {
    const entry = places + (place << 4);
    const from = at - <usize>load<u32>(entry, 4);
    const run = <usize>load<u32>(entry, 8);
    const length = <usize>load<u32>(entry, 12);
    if (from >= start && from + length <= end) {
      let same: usize = 0;
      while (same < length && lower(load<u8>(from + same)) === load<u8>(run + same)) same++;
      if (same === length) return true;
    }
    place = <usize>load<u32>(entry);
  }
  return false;
}

function hasRunAt(at: usize, start: usize, end: usize): bool {
  const key = keyOf(load<u32>(at));
  return (isKnown(key) & 1) !== 0 && isRunAt(at, key, start, end);
}

function hasRun(start: usize, end: usize): bool {
  if (end - start < BLOCK) return false;
  const last = end - BLOCK;
  let at = start;
  // Four blocks at once: mostly there is nothing in any of them.
  for (; at + 3 * STEP <= last; at += 4 * STEP) {
    const seen =
      isKnown(keyOf(load<u32>(at))) |
      isKnown(keyOf(load<u32>(at, 3))) |
      isKnown(keyOf(load<u32>(at, 6))) |
      isKnown(keyOf(load<u32>(at, 9)));
    if ((seen & 1) === 0) continue;
    for (let block = at; block < at + 4 * STEP; block += STEP) if (hasRunAt(block, start, end)) return true;
  }
  for (; at < last + STEP; at += STEP) if (hasRunAt(min(at, last), start, end)) return true;
  return false;
}

/** Whether a run or an odd letter stands between two addresses. */
export function finds(start: usize, end: usize): bool {
  return hasRun(start, end) || hasOddLetter(start, end);
}

/**
 * Looks for either in cells that stand side by side in each of `rows` records: from the start of one, at `starts`, to the end of another, at `ends`,
 * both `step` bytes apart from record to record. Cells from `spare` on lie apart.
 */
export function findInRows(
  bytes: usize,
  starts: usize,
  ends: usize,
  step: usize,
  rows: i32,
  spare: i32,
  found: usize,
): void {
  let cell: usize = 0;
  for (let row: usize = 0; row < <usize>rows; row++, cell += step) {
    const start = load<i32>(starts + cell);
    const end = load<i32>(ends + cell);
    if (start >= spare || end >= spare) store<u8>(found + row, load<u8>(found + row) | APART);
    else if (end - start >= SHORTEST && finds(bytes + <usize>start, bytes + <usize>end))
      store<u8>(found + row, load<u8>(found + row) | FOUND);
  }
}
