import { hasOddLetter } from "./odd-letters";

// The same search as that of src/import/raw/find-runs.ts, whose tables it is given.
const STEP: usize = 3;
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

/** The lowest bit says whether a run may show a block with this key. */
function isKnown(bits: usize, key: u32): u32 {
  return load<u32>(bits + ((<usize>(key >>> 5)) << 2)) >>> (key & 31);
}

/** The same of any of four blocks, one in every third place of sixteen bytes. */
function isAnyKnown(bits: usize, bytes: v128): u32 {
  const blocks = i8x16.shuffle(bytes, bytes, 0, 1, 2, 3, 3, 4, 5, 6, 6, 7, 8, 9, 9, 10, 11, 12);
  const mixed = i32x4.mul(v128.and(blocks, i8x16.splat(0x1f)), i32x4.splat(0x9e3779b1));
  const keys = i32x4.shr_u(mixed, 32 - BITS);
  return (
    isKnown(bits, i32x4.extract_lane(keys, 0)) |
    isKnown(bits, i32x4.extract_lane(keys, 1)) |
    isKnown(bits, i32x4.extract_lane(keys, 2)) |
    isKnown(bits, i32x4.extract_lane(keys, 3))
  );
}

function lower(byte: u8): u8 {
  return byte - 0x41 < 26 ? byte | 0x20 : byte;
}

/** Whether a run that lies between two addresses shows the block at `at`. */
function isRunAt(at: usize, start: usize, end: usize): bool {
  const key = keyOf(load<u32>(at));
  let place = <usize>load<u16>(firstPlaces + ((<usize>key) << 1));
  while (place !== 0) {
    const entry = places + (place << 4);
    const from = at - <usize>load<u32>(entry, 4);
    const run = <usize>load<u32>(entry, 8);
    const length = <usize>load<u32>(entry, 12);
    if (from >= start && from + length <= end && ((load<u32>(from) ^ load<u32>(run)) & 0xdfdfdfdf) === 0) {
      let same: usize = 0;
      while (same < length && lower(load<u8>(from + same)) === load<u8>(run + same)) same++;
      if (same === length) return true;
    }
    place = <usize>load<u32>(entry);
  }
  return false;
}

/** Whether a run or an odd letter stands between two addresses. */
export function finds(start: usize, end: usize): bool {
  const bits = known;
  let all = i8x16.splat(0);
  // What is read behind the end is known to lie there when a run is looked for.
  for (let at = start; at < end; at += 4 * STEP) {
    const bytes = v128.load(at);
    all = v128.or(all, bytes);
    if ((isAnyKnown(bits, bytes) & 1) === 0) continue;
    for (let block = at; block < at + 4 * STEP; block += STEP)
      if ((isKnown(bits, keyOf(load<u32>(block))) & 1) !== 0 && isRunAt(block, start, end)) return true;
  }
  return i8x16.bitmask(all) !== 0 && hasOddLetter(start, end);
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
