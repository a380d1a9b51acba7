import { firstBytes } from "./first-bytes";

export const BLOCK: i32 = 16;

// What the text that was copied last holds, as bits: a control character, "%", "&" or "'", "<", "_", a byte beyond ASCII, and "@".
export const CONTROL: u32 = 7;
export const WRITTEN_SIGN: u32 = 8; // may be that of an e-mail address, as "%40" or "&#64;"
export const SIGN: u32 = WRITTEN_SIGN | 16;
export const LOW_LINE: u32 = 32;
export const HIGH: u32 = 64;
export const AT: u32 = 128;
export let held: u32 = 0;
// Counted where it is asked for, up to 255 in each place of a block.
export let digits: i32 = 0;
export let capitals: i32 = 0;
export let smalls: i32 = 0;

const MOST_GAPS: i32 = 3;

// A byte holds the bits that both of its halves have in common.
const UPPER_HALVES: v128 = i8x16(1, 2, 8, 16, -128, 32, 0, 4, 64, 64, 64, 64, 64, 64, 64, 64);
const LOWER_HALVES: v128 = i8x16(-61, 67, 67, 67, 67, 75, 75, 75, 67, 66, 66, 67, 83, 67, 67, 103);

/** One in each place of a block where a byte is one of `count` from `first` on. */
function among(block: v128, first: u8, count: u8): v128 {
  const found = i8x16.lt_u(i8x16.sub(block, i8x16.splat(first)), i8x16.splat(count));
  return v128.and(found, i8x16.splat(1));
}

function sumOf(counts: v128): i32 {
  const sums = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(counts));
  return (
    i32x4.extract_lane(sums, 0) +
    i32x4.extract_lane(sums, 1) +
    i32x4.extract_lane(sums, 2) +
    i32x4.extract_lane(sums, 3)
  );
}

/** Copies a text, and up to a block more of what stands behind it. */
export function copyText(from: usize, length: i32, to: usize): void {
  for (let at = 0; at < length; at += BLOCK) v128.store(to + <usize>at, v128.load(from + <usize>at));
}

/** The same, and notices what it holds. */
export function copyHeld(from: usize, length: i32, to: usize): void {
  let bits = i8x16.splat(0);
  for (let at = 0; at < length; at += BLOCK) {
    const block = v128.load(from + <usize>at);
    v128.store(to + <usize>at, block);
    const lower = i8x16.swizzle(LOWER_HALVES, v128.and(block, i8x16.splat(0x0f)));
    const found = v128.and(i8x16.swizzle(UPPER_HALVES, i8x16.shr_u(block, 4)), lower);
    bits = v128.or(bits, length - at >= BLOCK ? found : firstBytes(found, length - at));
  }
  let all = v128.extract_lane<u64>(bits, 0) | v128.extract_lane<u64>(bits, 1);
  all |= all >> 32;
  all |= all >> 16;
  held = <u32>(all | (all >> 8)) & 0xff;
}

export function countCharacters(from: usize, length: i32): void {
  let figures = i8x16.splat(0);
  let large = i8x16.splat(0);
  let small = i8x16.splat(0);
  for (let at = 0; at < length; at += BLOCK) {
    const whole = v128.load(from + <usize>at);
    const block = length - at >= BLOCK ? whole : firstBytes(whole, length - at);
    figures = i8x16.add_sat_u(figures, among(block, 0x30, 10));
    large = i8x16.add_sat_u(large, among(block, 0x41, 26));
    small = i8x16.add_sat_u(small, among(block, 0x61, 26));
  }
  digits = sumOf(figures);
  capitals = sumOf(large);
  smalls = sumOf(small);
}

/** As `mayReach` of src/import/raw/plain-text.ts; counts up to 255 in each place of a block. */
export function mayReach(from: usize, length: i32, mostDigits: i32): bool {
  let signs = i8x16.splat(0);
  let figures = i8x16.splat(0);
  let gaps = i8x16.splat(0);
  for (let at = 0; at < length; at += BLOCK) {
    const block = v128.load(from + <usize>at);
    const left = min(length - at, BLOCK);
    const brackets = v128.or(equal(v128.and(block, i8x16.splat(~0x20)), 0x5b), equal(block, 0x28));
    const others = v128.or(equal(block, 0x2e), equal(block, 0x5f));
    signs = v128.or(signs, firstBytes(v128.or(brackets, others), left));
    figures = i8x16.add_sat_u(figures, firstBytes(among(block, 0x30, 10), left));
    const leads = v128.or(equal(block, 0xc2), among(block, 0xe1, 3));
    const found = v128.and(v128.or(leads, i8x16.lt_u(block, i8x16.splat(0x21))), i8x16.splat(1));
    gaps = i8x16.add_sat_u(gaps, firstBytes(found, left));
  }
  return v128.any_true(signs) || sumOf(figures) > mostDigits || sumOf(gaps) > MOST_GAPS;
}

function equal(block: v128, byte: u8): v128 {
  return i8x16.eq(block, i8x16.splat(byte));
}
