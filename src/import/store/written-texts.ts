import type { ValueTexts } from "../../model/column.ts";
import { grown } from "../../model/grown.ts";
import { filled } from "./room.ts";

/** Texts that are written end to end as UTF-8: text t is `bytes[offsets[t]] … bytes[offsets[t + 1] - 1]`. */
export interface WrittenTexts {
  bytes: Uint8Array;
  offsets: Uint32Array;
  size: number;
  used: number;
}

const encoder = new TextEncoder();
const FIRST_BYTES = 2 ** 12;
const LONGEST_UTF8 = 3; // bytes of a UTF-16 unit

/** Room for so many texts, and their bytes, where that is known. */
export const writtenTexts = (count = 2 ** 8, bytes = FIRST_BYTES): WrittenTexts => ({
  bytes: new Uint8Array(bytes),
  offsets: new Uint32Array(count + 1),
  size: 0,
  used: 0,
});

/** A part of the text that is written. */
export function writePart(into: WrittenTexts, bytes: Uint8Array, start: number, end: number): void {
  const { used } = into;
  const past = used + end - start;
  if (past > into.bytes.length) into.bytes = grown(into.bytes, past);
  const to = into.bytes;
  for (let from = start, at = used; from < end; from++, at++) to[at] = bytes[from]!;
  into.used = past;
}

/** Ends the text that is written. */
export function endText(into: WrittenTexts): void {
  if (into.size + 2 > into.offsets.length) into.offsets = grown(into.offsets, into.size + 2);
  into.offsets[++into.size] = into.used;
}

/** A text, without ending it. */
export function writeText(into: WrittenTexts, text: string): void {
  const most = into.used + LONGEST_UTF8 * text.length;
  if (most > into.bytes.length) into.bytes = grown(into.bytes, most);
  into.used += encoder.encodeInto(text, into.bytes.subarray(into.used)).written;
}

/** So many whole texts, as they lie among others. */
export function writeTexts(into: WrittenTexts, { bytes, offsets }: ValueTexts, first: number, count: number): void {
  const start = offsets[first]!;
  const past = into.used + offsets[first + count]! - start;
  if (past > into.bytes.length) into.bytes = grown(into.bytes, past);
  if (into.size + count + 1 > into.offsets.length) into.offsets = grown(into.offsets, into.size + count + 1);
  into.bytes.set(bytes.subarray(start, offsets[first + count]!), into.used);
  const shift = into.used - start;
  for (let at = 1; at <= count; at++) into.offsets[into.size + at] = offsets[first + at]! + shift;
  into.size += count;
  into.used = past;
}

export const finishTexts = ({ bytes, offsets, size, used }: WrittenTexts): ValueTexts => ({
  bytes: filled(bytes, used),
  offsets: filled(offsets, size + 1),
});
