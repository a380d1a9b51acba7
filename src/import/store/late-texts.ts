import type { ValueTexts } from "../../model/column.ts";
import { grown } from "../../model/grown.ts";
import { filled } from "./room.ts";

/** Where the texts of a column come from that get codes before they are made. */
export interface LateTexts {
  /** Puts them to their codes. */
  put(values: string[]): void;
  /** The texts of all codes as bytes: theirs, and `values` for the others. They are late no more. */
  texts(values: readonly string[]): ValueTexts;
}

/** Writes the late text of that place among those of its column, without ending it. */
export type WriteLate = (into: WrittenTexts, at: number) => void;

/** The texts of all codes: late ones for `lateCodes`, which are in ascending order, `values` for the others. */
export function textsOfCodes(values: readonly string[], lateCodes: readonly number[], write: WriteLate): ValueTexts {
  const written = writtenTexts(values.length);
  for (let code = 0, at = 0; code < values.length; code++) {
    if (lateCodes[at] === code) write(written, at++);
    else writeText(written, values[code]!);
    endText(written);
  }
  return finishTexts(written);
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

function writeText(into: WrittenTexts, text: string): void {
  const most = into.used + LONGEST_UTF8 * text.length;
  if (most > into.bytes.length) into.bytes = grown(into.bytes, most);
  into.used += encoder.encodeInto(text, into.bytes.subarray(into.used)).written;
}

export const finishTexts = ({ bytes, offsets, used }: WrittenTexts): ValueTexts => ({
  bytes: filled(bytes, used),
  offsets,
});
