import { placesOf } from "./first-bytes";
import { among, BLOCK } from "./held";

// As src/import/raw/glances.ts says them.
const BEGINS: u8 = 1;
const LETTER: u8 = 2;
const EMPTY: u8 = 4;

function hasLetter(start: usize, length: i32): bool {
  for (let at = 0; at < length; at += BLOCK) {
    const block = v128.or(v128.load(start + <usize>at), i8x16.splat(0x20));
    if (placesOf(among(block, 0x61, 26), length - at) !== 0) return true;
  }
  return false;
}

/** As `glanceAt` of src/import/raw/glances.ts, at a column whose bounds stand `step` bytes apart. */
export function glance(bytes: usize, starts: usize, ends: usize, step: usize, rows: i32, seen: usize): void {
  let cell: usize = 0;
  for (let row: usize = 0; row < <usize>rows; row++, cell += step) {
    const start = bytes + <usize>load<i32>(starts + cell);
    const length = load<i32>(ends + cell) - load<i32>(starts + cell);
    const begins: u8 = length === 0 ? EMPTY : <u8>(load<u8>(start) - 0x21) < 0x5f ? BEGINS : 0;
    store<u8>(seen + row, begins | (hasLetter(start, length) ? LETTER : 0));
  }
}
