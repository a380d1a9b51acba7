import { among, BLOCK, equal } from "./held";

/** Of so many bytes each has a bit. */
const MARKED: i32 = 63;

function isNext(at: usize, end: usize): bool {
  return at < end && (load<u8>(at) & 0xc0) === 0x80;
}

/**
 * Well-formed UTF-8 in which nothing may be that has to be seen: signs of full width, brackets and letters beyond U+FFFF are left to a second look,
 * and so is all that is damaged or not shown.
 */
export function isPlainHigh(start: usize, end: usize): bool {
  return hasUsualPairs(start, <i32>(end - start)) || isPlainOneByOne(start, end);
}

/** Whether all that is beyond ASCII are letters of two bytes, none of which needs a second look: those of Latin, Greek, Cyrillic and Hebrew. */
function hasUsualPairs(start: usize, length: i32): bool {
  if (length > MARKED) return false;
  let high: u64 = 0;
  let leads: u64 = 0;
  let nexts: u64 = 0;
  let mayBegin: u64 = 0; // what was written in two encodings
  let mayFollow: u64 = 0;
  for (let at = 0; at < length; at += BLOCK) {
    const block = v128.load(start + <usize>at);
    const follows = v128.or(among(block, 0x82, 2), equal(block, 0xa2));
    high |= (<u64>i8x16.bitmask(block)) << at;
    leads |= (<u64>i8x16.bitmask(among(block, 0xc3, 0xd8 - 0xc3))) << at;
    nexts |= (<u64>i8x16.bitmask(among(block, 0x80, 0x40))) << at;
    mayBegin |= (<u64>i8x16.bitmask(equal(block, 0xc3))) << at;
    mayFollow |= (<u64>i8x16.bitmask(follows)) << at;
  }
  const within = ((<u64>1) << length) - 1;
  const isPaired = ((leads << 1) & within) === (nexts & within) && (leads & (within ^ (within >> 1))) === 0;
  return isPaired && ((leads | nexts) & within) === (high & within) && ((mayBegin << 1) & mayFollow & within) === 0;
}

function isPlainOneByOne(start: usize, end: usize): bool {
  let at = start;
  while (at < end) {
    const lead = load<u8>(at);
    if (lead < 0x80) {
      const beyond = i8x16.bitmask(v128.load(at));
      at += <usize>(beyond === 0 ? BLOCK : ctz(beyond));
      continue;
    }
    if (lead < 0xc2 || lead >= 0xef || !isNext(at + 1, end)) return false;
    const second = load<u8>(at + 1);
    if (lead < 0xe0) {
      if (lead === 0xc2 && (second < 0xa0 || second === 0xad)) return false;
      if (lead === 0xd8 && second === 0x9c) return false;
      if (lead === 0xd9 && (second === 0x80 || (second >= 0xa0 && second <= 0xa9))) return false;
      if (lead === 0xdb && second >= 0xb0) return false;
      const mayBeTwice = lead === 0xc3 && (second === 0x82 || second === 0x83 || second === 0xa2);
      if (mayBeTwice && at + 2 < end && load<u8>(at + 2) >= 0x80) return false;
      at += 2;
    } else {
      if (!isNext(at + 2, end)) return false;
      if (lead === 0xe0 && second < 0xa0) return false;
      if (lead === 0xed && second >= 0xa0) return false;
      if (lead === 0xe1 && second === 0x85) return false;
      if (lead === 0xe3 && second === 0x80) return false;
      if (lead === 0xe2 && (second === 0x80 || second === 0x81) && !isShown(second, load<u8>(at + 2))) return false;
      at += 3;
    }
  }
  return true;
}

/** Of U+2000 to U+207F. */
function isShown(second: u8, third: u8): bool {
  if (second === 0x81) return third < 0xa0 || third > 0xaf;
  return !((third >= 0x8b && third <= 0x8f) || (third >= 0xaa && third <= 0xae));
}
