// Which letters are odd, and why, is said in src/import/privacy/odd-forms.ts. Here each of their first bytes has a bit, or shares it with another, in four
// tables: by either half of that byte and of the one behind it. Where all four have a bit in common, such a letter may begin.
const LEAD_HIGH: v128 = i8x16(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x07, 0x08, -0x10, 0x02);
const LEAD_LOW: v128 = i8x16(2, 0x10, 0x21, 0x40, 0, 2, 0, 0, 0, 8, 0, 0, 4, 4, 0, -0x80);
const NEXT_HIGH: v128 = i8x16(4, 4, 4, 4, 4, 4, 4, 4, 0x7c, 0x2e, -0x7b, -0x69, 4, 4, 4, 4);
const NEXT_LOW: v128 = i8x16(44, 44, 108, 44, 60, 28, 20, 21, 4, 4, 4, -0x74, -0x74, -0x71, -0x74, -0x72);

function isOdd(lead: i32, second: i32, third: i32): bool {
  switch (lead) {
    case 0xc2:
      return second === 0xb7 || second === 0xad;
    case 0xc5:
      return second === 0xbf;
    case 0xcc:
      return true;
    case 0xcd:
      return second <= 0xaf;
    case 0xd9:
      return second === 0x80 || (second >= 0x8b && second <= 0x95);
    case 0xe1:
      return (second >= 0x84 && second <= 0x87) || second === 0xb4 || second === 0xb5;
    case 0xe2:
      if (second === 0x80) return (third >= 0x8b && third <= 0x8f) || (third >= 0xaa && third <= 0xae);
      if (second === 0x81) return third >= 0xa0 && third <= 0xa9;
      return second === 0x84 || second === 0x92 || second === 0x93;
    case 0xe3:
      return second === 0x82 && (third === 0x99 || third === 0x9a);
    case 0xef:
      return (
        (second === 0xbb && third === 0xbf) ||
        second === 0xac ||
        (second === 0xbc && third >= 0xa1 && third <= 0xba) ||
        (second === 0xbd && third !== 0x80 && third !== 0xa0) ||
        second === 0xbe ||
        second === 0xbf
      );
    case 0xf0:
      return second === 0x9d;
    default:
      return false;
  }
}

function isOddAt(at: usize, end: usize): bool {
  return isOdd(load<u8>(at), load<u8>(at, 1), at + 2 < end ? <i32>load<u8>(at, 2) : 0);
}

function mayBegin(bytes: v128, next: v128): v128 {
  const lower = i8x16.splat(0x0f);
  return v128.and(
    v128.and(i8x16.swizzle(LEAD_HIGH, i8x16.shr_u(bytes, 4)), i8x16.swizzle(LEAD_LOW, v128.and(bytes, lower))),
    v128.and(i8x16.swizzle(NEXT_HIGH, i8x16.shr_u(next, 4)), i8x16.swizzle(NEXT_LOW, v128.and(next, lower))),
  );
}

/** Whether such a letter begins from `start` up to `end`, with a byte behind it. */
export function hasOddLetter(start: usize, end: usize): bool {
  for (let at = start; at + 1 < end; at += 16) {
    const bytes = v128.load(at);
    if (i8x16.bitmask(bytes) === 0) continue; // ASCII
    const found = i8x16.ne(mayBegin(bytes, v128.load(at, 1)), i8x16.splat(0));
    let places = i8x16.bitmask(found);
    for (; places !== 0; places &= places - 1) {
      const place = at + <usize>ctz(places);
      if (place + 1 >= end) break;
      if (isOddAt(place, end)) return true;
    }
  }
  return false;
}
