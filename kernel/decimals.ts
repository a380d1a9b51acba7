import { placesOf } from "./first-bytes";
import { among, BLOCK, equal } from "./held";

const MINUS: u8 = 0x2d;
const POINT: u8 = 0x2e;
const ZERO: u8 = 0x30;
const MOST_DIGITS: i32 = 15;
const POWERS: usize = memory.data<f64>([
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]);
const PLACES: v128 = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
const NONE: i32 = -1;

/** The whole number that `count` digits make of which the first stand before the place `point` of a block, and the others behind it. */
function wholeOf(block: v128, count: i32, point: i32): u64 {
  const from = i8x16.sub(PLACES, i8x16.splat(<i8>(BLOCK - count))); // so that the last digit comes to stand last
  const behind = i8x16.ge_s(from, i8x16.splat(<i8>point));
  const digits = i8x16.swizzle(i8x16.sub(block, i8x16.splat(ZERO)), i8x16.sub(from, behind));
  const tens = i16x8.mul(v128.and(digits, i16x8.splat(0xff)), i16x8.splat(10));
  const pairs = i16x8.add(tens, i16x8.shr_u(digits, 8));
  const fours = i32x4.dot_i16x8_s(pairs, i16x8(100, 1, 100, 1, 100, 1, 100, 1));
  const eights = i32x4.dot_i16x8_s(i16x8.narrow_i32x4_u(fours, fours), i16x8(10000, 1, 10000, 1, 0, 0, 0, 0));
  return <u64>i32x4.extract_lane(eights, 0) * 100000000 + <u64>i32x4.extract_lane(eights, 1);
}

/** The decimals of a plain number, `NONE` for what is none. */
function decimalsOf(first: usize, length: i32): i32 {
  let point = length;
  for (let at = 0; at < length; at++) {
    const byte = load<u8>(first + <usize>at);
    if (byte === POINT && point === length) point = at;
    else if (<u8>(byte - ZERO) >= 10) return NONE;
  }
  return point === 0 || point === length - 1 ? NONE : max(0, length - point - 1);
}

/** As `readPlainNumbers` of src/import/raw/plain-values.ts; `numbers` has room for as many as there are rows. */
export function readDecimals(bytes: usize, starts: usize, ends: usize, step: usize, rows: i32, numbers: usize): i32 {
  let most = 0;
  let cell: usize = 0;
  for (let row = 0; row < rows; row++, cell += step) {
    const start = bytes + <usize>load<i32>(starts + cell);
    const end = bytes + <usize>load<i32>(ends + cell);
    const isNegative = start < end && load<u8>(start) === MINUS;
    const first = isNegative ? start + 1 : start;
    const length = <i32>(end - first);
    let value: f64 = NaN;
    if (length > BLOCK) {
      most = max(most, decimalsOf(first, length)); // more digits than are read
    } else if (length > 0) {
      const block = v128.load(first);
      const digits = placesOf(among(block, ZERO, 10), length);
      const point = min(<i32>ctz(placesOf(equal(block, POINT), length)), length);
      const others = ((1 << length) - 1) ^ digits;
      const isWhole = others === 0;
      if (isWhole || (others === 1 << point && point > 0 && point < length - 1)) {
        const decimals = isWhole ? 0 : length - point - 1;
        const count = isWhole ? length : length - 1;
        most = max(most, decimals);
        if (count <= MOST_DIGITS) {
          value = <f64>wholeOf(block, count, point) / load<f64>(POWERS + ((<usize>decimals) << 3));
          if (isNegative) value = -value;
        }
      }
    }
    store<f64>(numbers + ((<usize>row) << 3), value);
  }
  return most;
}
