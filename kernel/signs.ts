const LINE_FEED: u8 = 0x0a;
const CARRIAGE_RETURN: u8 = 0x0d;
const QUOTE: u8 = 0x22;
const AND: u8 = 0x26;
const LESS: u8 = 0x3c;

/** So many bytes are looked at in one step, 16 at once. */
const STEP: i32 = 64;
/** So many places are written at once, whether there are as many or not. */
const GROUP: i32 = 4;

/** Where places of "<" and "&" go, how many there are, and behind which place more are noted: none stands there twice. */
let markup: usize = 0;
export let markupCount: i32 = 0;
let markupFrom: i32 = 0;

export function noteMarkupAt(address: usize): void {
  markup = address;
}

export function forgetMarkup(): void {
  markupCount = 0;
  markupFrom = 0;
}

/**
 * Writes the places of delimiters, quotes and line ends from `from` up to `to` to `places`, which has room for all of them and `STEP` more, and gives
 * their number. Up to `STEP` bytes behind `to` may be read.
 */
export function findSigns(bytes: usize, from: i32, to: i32, delimiter: u8, places: usize): i32 {
  const delimiters = i8x16.splat(delimiter);
  let next = places;
  for (let at = from; at < to; at += STEP) {
    const address = bytes + <usize>at;
    const a = v128.load(address);
    const b = v128.load(address, 16);
    const c = v128.load(address, 32);
    const d = v128.load(address, 48);
    let signs =
      maskOf(signsIn(a, delimiters)) |
      (maskOf(signsIn(b, delimiters)) << 16) |
      (maskOf(signsIn(c, delimiters)) << 32) |
      (maskOf(signsIn(d, delimiters)) << 48);
    const within: u64 = to - at >= STEP ? -1 : ((<u64>1) << (to - at)) - 1;
    signs &= within;
    if (v128.any_true(v128.or(v128.or(markupIn(a), markupIn(b)), v128.or(markupIn(c), markupIn(d)))))
      noteMarkup(
        (maskOf(markupIn(a)) |
          (maskOf(markupIn(b)) << 16) |
          (maskOf(markupIn(c)) << 32) |
          (maskOf(markupIn(d)) << 48)) &
          within,
        at,
      );
    const past = next + ((<usize>popcnt(signs)) << 2);
    while (next < past) {
      store<i32>(next, at + <i32>ctz(signs));
      signs &= signs - 1;
      store<i32>(next, at + <i32>ctz(signs), 4);
      signs &= signs - 1;
      store<i32>(next, at + <i32>ctz(signs), 8);
      signs &= signs - 1;
      store<i32>(next, at + <i32>ctz(signs), 12);
      signs &= signs - 1;
      next += GROUP << 2;
    }
    next = past;
  }
  return <i32>((next - places) >> 2);
}

function maskOf(found: v128): u64 {
  return <u64>(<u32>i8x16.bitmask(found));
}

function signsIn(bytes: v128, delimiters: v128): v128 {
  return v128.or(
    v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, i8x16.splat(QUOTE))),
    v128.or(i8x16.eq(bytes, i8x16.splat(LINE_FEED)), i8x16.eq(bytes, i8x16.splat(CARRIAGE_RETURN))),
  );
}

function markupIn(bytes: v128): v128 {
  return v128.or(i8x16.eq(bytes, i8x16.splat(LESS)), i8x16.eq(bytes, i8x16.splat(AND)));
}

function noteMarkup(mask: u64, from: i32): void {
  for (; mask !== 0; mask &= mask - 1) {
    const at = from + <i32>ctz(mask);
    if (at < markupFrom) continue;
    store<i32>(markup + ((<usize>markupCount) << 2), at);
    markupCount++;
    markupFrom = at + 1;
  }
}

/** Whether "<" or "&" stands between two addresses. */
export function hasMarkup(start: usize, end: usize): bool {
  let at = start;
  for (; at + 16 <= end; at += 16) if (v128.any_true(markupIn(v128.load(at)))) return true;
  for (; at < end; at++) if (load<u8>(at) === LESS || load<u8>(at) === AND) return true;
  return false;
}
