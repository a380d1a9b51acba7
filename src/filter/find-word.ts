import type { TextColumn } from "../model/column.ts";

const encoder = new TextEncoder();

/** Calls `found` for every row whose text contains the word. Rows that cannot have it are told by their signature. */
export function findWord(texts: TextColumn, word: string, found: (row: number) => void): void {
  const needle = encoder.encode(word);
  const { bytes, offsets } = texts;
  const size = offsets.length - 1;
  const [w0, w1, w2, w3] = signature(needle, 0, needle.length, new Uint32Array(WORDS));
  const signatures = needle.length < 3 ? undefined : signaturesOf(texts);
  for (let row = 0; row < size; row++) {
    if (signatures) {
      const at = row * WORDS;
      if ((signatures[at]! & w0!) >>> 0 !== w0 || (signatures[at + 1]! & w1!) >>> 0 !== w1) continue;
      if ((signatures[at + 2]! & w2!) >>> 0 !== w2 || (signatures[at + 3]! & w3!) >>> 0 !== w3) continue;
    }
    if (contains(bytes, offsets[row]!, offsets[row + 1]!, needle)) found(row);
  }
}

function contains(bytes: Uint8Array, from: number, to: number, needle: Uint8Array): boolean {
  const last = to - needle.length;
  const first = needle[0]!;
  for (let at = from; at <= last; at++) {
    if (bytes[at] !== first) continue;
    let same = 1;
    while (same < needle.length && bytes[at + same] === needle[same]) same++;
    if (same === needle.length) return true;
  }
  return false;
}

/** 32-bit words of a signature: 128 bits, of which each three bytes that follow one another set one. */
const WORDS = 4;

/** Texts never change, so their signatures live as long as they do: 16 bytes a row. */
const kept = new WeakMap<TextColumn, Uint32Array>();

function signaturesOf(texts: TextColumn): Uint32Array {
  let signatures = kept.get(texts);
  if (!signatures) {
    const { bytes, offsets } = texts;
    signatures = new Uint32Array((offsets.length - 1) * WORDS);
    for (let row = 0; row + 1 < offsets.length; row++) {
      signature(bytes, offsets[row]!, offsets[row + 1]!, signatures, row * WORDS);
    }
    kept.set(texts, signatures);
  }
  return signatures;
}

function signature(bytes: Uint8Array, from: number, to: number, into: Uint32Array, at = 0): Uint32Array {
  let three = 0;
  for (let byte = from; byte < to; byte++) {
    three = ((three << 8) | bytes[byte]!) & 0xffffff;
    if (byte < from + 2) continue;
    const bit = Math.imul(three, 0x9e3779b1) >>> 25;
    into[at + (bit >>> 5)]! |= 1 << (bit & 31);
  }
  return into;
}
