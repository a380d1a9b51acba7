import type { ValueTexts } from "../../model/column.ts";
import { grown } from "../../model/grown.ts";
import { filled } from "./room.ts";

/** Where the texts of a column come from that get codes before they are made. */
export interface LateTexts {
  /** Puts them to their codes. */
  put(values: string[]): void;
  /** The texts of all codes as bytes: theirs, and `values` for the others. */
  texts(values: readonly string[]): ValueTexts;
}

/** Texts that are written end to end as UTF-8. */
export interface WrittenTexts {
  bytes: Uint8Array;
  readonly offsets: Uint32Array;
  size: number;
  used: number;
}

const encoder = new TextEncoder();
const FIRST_BYTES = 2 ** 12;
const LONGEST_UTF8 = 3; // bytes of a UTF-16 unit

export const writtenTexts = (count: number): WrittenTexts => ({
  bytes: new Uint8Array(FIRST_BYTES),
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
  into.offsets[++into.size] = into.used;
}

export function writeText(into: WrittenTexts, text: string): void {
  const most = into.used + LONGEST_UTF8 * text.length;
  if (most > into.bytes.length) into.bytes = grown(into.bytes, most);
  into.used += encoder.encodeInto(text, into.bytes.subarray(into.used)).written;
  endText(into);
}

export const finishTexts = ({ bytes, offsets, used }: WrittenTexts): ValueTexts => ({
  bytes: filled(bytes, used),
  offsets,
});
