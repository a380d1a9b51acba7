/** Sixteen bytes of ones, then as many of zeros: read from within they keep the beginning of a block. */
const ONES: usize = memory.data<u64>([-1, -1, 0, 0], 16);

/** A block of which the first bytes stay, 1 to 16 of them, and the others are zero. */
export function firstBytes(block: v128, count: i32): v128 {
  return v128.and(block, v128.load(ONES + 16 - <usize>count));
}
