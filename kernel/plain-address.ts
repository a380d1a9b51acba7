import { placesOf } from "./first-bytes";
import { among, BLOCK, equal, inCommon } from "./held";

const POINT: u8 = 0x2e;
const SLASH: u8 = 0x2f;
const HYPHEN: u8 = 0x2d;
const LONGEST_ADDRESS: i32 = 2000;
/** Of so many bytes each has a bit: a host that goes on behind them is left to a second look. */
const MARKED: i32 = 63;

// Letters, digits and signs that need no second look in the path of an address, as bits that both halves of a byte have in common.
const PATH_UPPER: v128 = i8x16(0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0);
const PATH_LOWER: v128 = i8x16(26, 31, 30, 31, 30, 30, 31, 30, 31, 31, 31, 7, 5, 7, 21, 15);

export const OTHER: i32 = 0;
export const USUAL: i32 = 1;
export const LONG: i32 = 2;

function bitsFrom(place: i32): u64 {
  return (<u64>-1) << place;
}

/** As `isPlainWebAddress` of src/import/raw/plain-values.ts says of a text that is not empty, or `LONG` for one that is not judged here. */
export function addressKind(start: usize, length: i32): i32 {
  if (length < 11 || length > LONGEST_ADDRESS || load<u32>(start) !== 0x70747468) return OTHER;
  const host = load<u8>(start, 4) === 0x73 ? 8 : 7;
  const hostAt = start + <usize>host;
  if (load<u8>(hostAt - 3) !== 0x3a || load<u16>(hostAt - 2) !== 0x2f2f || mayBePersonal(hostAt)) return OTHER;
  let others: u64 = 0; // of a host: digits and hyphens
  let points: u64 = 0;
  let outside: u64 = 0; // what stands in no host
  for (let at = 0; at < length && at <= MARKED; at += BLOCK) {
    const block = v128.load(start + <usize>at);
    const other = v128.or(among(block, 0x30, 10), equal(block, HYPHEN));
    const point = equal(block, POINT);
    const inside = v128.or(v128.or(among(block, 0x61, 26), other), point);
    others |= (<u64>i8x16.bitmask(other)) << at;
    points |= (<u64>i8x16.bitmask(point)) << at;
    outside |= (<u64>(<u32>i8x16.bitmask(inside) ^ 0xffff)) << at;
  }
  const end = <i32>ctz((outside | bitsFrom(min(length, MARKED))) & bitsFrom(host));
  if (end === MARKED && length > MARKED) return LONG;
  if (end < length && load<u8>(start + <usize>end) !== SLASH) return OTHER;
  const within = bitsFrom(host) & ~bitsFrom(end);
  points &= within;
  const isDoubled = (points & ((points << 1) | ((<u64>1) << host))) !== 0;
  if (points === 0 || isDoubled) return OTHER;
  const label = 64 - <i32>clz(points); // where the last one begins
  if (end - label < 2 || end - label > 24 || (others & within & bitsFrom(label)) !== 0) return OTHER;
  return isPath(start, end, length) ? USUAL : OTHER;
}

function isPath(start: usize, from: i32, length: i32): bool {
  for (let at = from; at < length; at += BLOCK) {
    const found = i8x16.eq(inCommon(v128.load(start + <usize>at), PATH_UPPER, PATH_LOWER), i8x16.splat(0));
    if (placesOf(found, length - at) !== 0) return false;
  }
  return true;
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
