import { firstBytes, nextBytes, placesOf } from "./first-bytes";

export const BLOCK: i32 = 16;
/** So many bytes are copied at once, whether there are as many or not. */
const STEP: i32 = 32;

// What the text that was copied last holds, as bits: a control character, "%", "&" or "'", "<", "_", a byte beyond ASCII, and "@".
export const CONTROL: u32 = 7;
export const WRITTEN_SIGN: u32 = 8; // may be that of an e-mail address, as "%40" or "&#64;"
export const SIGN: u32 = WRITTEN_SIGN | 16;
export const LOW_LINE: u32 = 32;
export const HIGH: u32 = 64;
export const AT: u32 = 128;
export let held: u32 = 0;
// Counted where it is asked for.
export let digits: i32 = 0;
export let capitals: i32 = 0;
export let smalls: i32 = 0;

const MOST_GAPS: i32 = 3;

// A byte holds the bits that both of its halves have in common.
const UPPER_HALVES: v128 = i8x16(1, 2, 8, 16, -128, 32, 0, 4, 64, 64, 64, 64, 64, 64, 64, 64);
const LOWER_HALVES: v128 = i8x16(-61, 67, 67, 67, 67, 75, 75, 75, 67, 66, 66, 67, 83, 67, 67, 103);

/** Ones in each place of a block where a byte is one of `count` from `first` on. */
export function among(block: v128, first: u8, count: u8): v128 {
  return i8x16.lt_u(i8x16.sub(block, i8x16.splat(first)), i8x16.splat(count));
}

export function equal(block: v128, byte: u8): v128 {
  return i8x16.eq(block, i8x16.splat(byte));
}

/** Bits that the halves of each byte have in common. */
export function inCommon(block: v128, upper: v128, lower: v128): v128 {
  return v128.and(
    i8x16.swizzle(upper, i8x16.shr_u(block, 4)),
    i8x16.swizzle(lower, v128.and(block, i8x16.splat(0x0f))),
  );
}

/** Copies a text, and up to `STEP` bytes more of what stands behind it. */
export function copyText(from: usize, length: i32, to: usize): void {
  for (let at = 0; at < length; at += STEP) {
    v128.store(to + <usize>at, v128.load(from + <usize>at));
    v128.store(to + <usize>at, v128.load(from + <usize>at, BLOCK), BLOCK);
  }
}

/** The same, and notices what it holds. */
export function copyHeld(from: usize, length: i32, to: usize): void {
  let bits = i8x16.splat(0);
  for (let at = 0; at < length; at += STEP) {
    const first = v128.load(from + <usize>at);
    const next = v128.load(from + <usize>at, BLOCK);
    v128.store(to + <usize>at, first);
    v128.store(to + <usize>at, next, BLOCK);
    const left = min(length - at, STEP);
    bits = v128.or(bits, firstBytes(inCommon(first, UPPER_HALVES, LOWER_HALVES), left));
    bits = v128.or(bits, nextBytes(inCommon(next, UPPER_HALVES, LOWER_HALVES), left));
  }
  let all = v128.extract_lane<u64>(bits, 0) | v128.extract_lane<u64>(bits, 1);
  all |= all >> 32;
  all |= all >> 16;
  held = <u32>(all | (all >> 8)) & 0xff;
}

export function countCharacters(from: usize, length: i32): void {
  digits = 0;
  capitals = 0;
  smalls = 0;
  for (let at = 0; at < length; at += BLOCK) {
    const block = v128.load(from + <usize>at);
    const left = length - at;
    digits += popcnt(placesOf(among(block, 0x30, 10), left));
    capitals += popcnt(placesOf(among(block, 0x41, 26), left));
    smalls += popcnt(placesOf(among(block, 0x61, 26), left));
  }
}

/** Whether a small letter of ASCII stands in the first block of a text. */
export function beginsWithSmall(from: usize, length: i32): bool {
  return placesOf(among(v128.load(from), 0x61, 26), length) !== 0;
}

/** As `mayReach` of src/import/raw/plain-text.ts. */
export function mayReach(from: usize, length: i32, mostDigits: i32): bool {
  let figures = 0;
  let gaps = 0;
  for (let at = 0; at < length; at += BLOCK) {
    const block = v128.load(from + <usize>at);
    const left = length - at;
    const brackets = v128.or(equal(v128.and(block, i8x16.splat(~0x20)), 0x5b), equal(block, 0x28));
    const others = v128.or(equal(block, 0x2e), equal(block, 0x5f));
    if (placesOf(v128.or(brackets, others), left) !== 0) return true;
    figures += popcnt(placesOf(among(block, 0x30, 10), left));
    const leads = v128.or(equal(block, 0xc2), among(block, 0xe1, 3));
    gaps += popcnt(placesOf(v128.or(leads, i8x16.lt_u(block, i8x16.splat(0x21))), left));
  }
  return figures > mostDigits || gaps > MOST_GAPS;
}
