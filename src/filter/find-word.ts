import { inBlocks } from "../model/blocks.ts";
import type { TextColumn } from "../model/column.ts";

const encoder = new TextEncoder();

/** Sets `found[rowOf[row]]` for every row whose text contains the word. Rows that cannot have it are told by their signature. */
export function findWord(texts: TextColumn, word: string, rowOf: Uint32Array, found: Uint8Array): void {
  const needle = encoder.encode(word);
  const candidates = needle.length < 3 ? undefined : candidatesFor(texts, needle);
  inBlocks(candidates ? candidates.length : texts.offsets.length - 1, (from, to) => {
    for (let at = from; at < to; at++) {
      const row = candidates ? candidates[at]! : at;
      if (contains(texts, row, needle)) found[rowOf[row]!] = 1;
    }
  });
}

/** Rows whose signature has every bit of the word's. */
function candidatesFor(texts: TextColumn, needle: Uint8Array): Uint32Array {
  const signatures = signaturesOf(texts);
  const wanted = new Uint32Array(WORDS);
  addSignature(needle, 0, needle.length, wanted, 0);
  const rows = new Uint32Array(signatures.length / WORDS);
  let count = 0;
  inBlocks(rows.length, (from, to) => {
    count = addCandidates(signatures, wanted, from, to, rows, count);
  });
  return rows.subarray(0, count);
}

function addCandidates(
  signatures: Uint32Array,
  wanted: Uint32Array,
  from: number,
  to: number,
  rows: Uint32Array,
  count: number,
): number {
  const w0 = wanted[0]!;
  const w1 = wanted[1]!;
  const w2 = wanted[2]!;
  const w3 = wanted[3]!;
  for (let row = from, at = from * WORDS; row < to; row++, at += WORDS) {
    const missing =
      (~signatures[at]! & w0) | (~signatures[at + 1]! & w1) | (~signatures[at + 2]! & w2) | (~signatures[at + 3]! & w3);
    rows[count] = row;
    count += missing === 0 ? 1 : 0;
  }
  return count;
}

function contains({ bytes, offsets }: TextColumn, row: number, needle: Uint8Array): boolean {
  const from = offsets[row]!;
  const last = offsets[row + 1]! - needle.length;
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
      addSignature(bytes, offsets[row]!, offsets[row + 1]!, signatures, row * WORDS);
    }
    kept.set(texts, signatures);
  }
  return signatures;
}

function addSignature(bytes: Uint8Array, from: number, to: number, into: Uint32Array, at: number): void {
  let three = 0;
  for (let byte = from; byte < to; byte++) {
    three = ((three << 8) | bytes[byte]!) & 0xffffff;
    if (byte < from + 2) continue;
    const bit = Math.imul(three, 0x9e3779b1) >>> 25;
    into[at + (bit >>> 5)]! |= 1 << (bit & 31);
  }
}
