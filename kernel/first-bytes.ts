/** 32 bytes of ones, then as many of zeros: read from within they keep the beginning of two blocks. */
const ONES: usize = memory.data<u64>([-1, -1, -1, -1, 0, 0, 0, 0], 16);

/** A block of which the first bytes stay, up to 16 of them, and the others are zero. */
export function firstBytes(block: v128, count: i32): v128 {
  return v128.and(block, v128.load(ONES + 32 - <usize>count));
}

/** The same of the second of two blocks, of which the first bytes stay, up to 32 of them. */
export function nextBytes(block: v128, count: i32): v128 {
  return v128.and(block, v128.load(ONES + 48 - <usize>count));
}

/** A bit for each place of a block where something was found, among the first `count`. */
export function placesOf(found: v128, count: i32): u32 {
  const places = <u32>i8x16.bitmask(found);
  return count >= 16 ? places : places & ((1 << count) - 1);
}
