import type { ValueTexts } from "../../model/column.ts";
import { decodeTexts } from "../../model/decode-texts.ts";
import { grown } from "../../model/grown.ts";
import { endText, finishTexts, type WrittenTexts, writeText, writeTexts, writtenTexts } from "./written-texts.ts";

/** So many are made together: for each of them alone engines take longer, and all in one would stay as long as one of them. */
const AT_ONCE = 2 ** 12;

/**
 * Texts of a column that got codes before they are made: which of those that lie in `written`, and their codes, in ascending order. They are read
 * and written by functions of this file alone, whose compiled code outlives them.
 */
export interface LateTexts {
  readonly written: WrittenTexts;
  count: number;
  codes: Uint32Array;
  places: Uint32Array;
}

export const createLateTexts = (written: WrittenTexts): LateTexts => ({
  written,
  count: 0,
  codes: new Uint32Array(2 ** 8),
  places: new Uint32Array(2 ** 8),
});

/** The text at that place is going to be that of a code. */
export function addLate(late: LateTexts, code: number, place: number): void {
  if (late.count === late.codes.length) {
    late.codes = grown(late.codes);
    late.places = grown(late.places);
  }
  late.codes[late.count] = code;
  late.places[late.count++] = place;
}

/** How many late texts from one on lie end to end, and have codes that follow each other. */
function runOf({ codes, places, count }: LateTexts, first: number): number {
  const [code, place] = [codes[first]!, places[first]!];
  let length = 1;
  while (first + length < count && codes[first + length] === code + length && places[first + length] === place + length)
    length++;
  return length;
}

/** Makes them and puts them to their codes. They are late no more. */
export function putTexts(late: LateTexts, values: string[]): void {
  const { written, codes, places } = late;
  for (let at = 0; at < late.count; ) {
    const run = Math.min(runOf(late, at), AT_ONCE);
    for (const text of decodeTexts(written.bytes, written.offsets.subarray(places[at]!), run))
      values[codes[at++]!] = text;
  }
  late.count = 0;
}

/** The texts of all codes as bytes: late ones, and `values` for the others. They are late no more. */
export function textsOfCodes(late: LateTexts, values: readonly string[]): ValueTexts {
  const { written, codes, places } = late;
  const into = writtenTexts(values.length, written.used);
  for (let code = 0, at = 0; code < values.length; ) {
    if (at < late.count && codes[at] === code) {
      const run = runOf(late, at);
      writeTexts(into, written, places[at]!, run);
      at += run;
      code += run;
    } else {
      writeText(into, values[code++]!);
      endText(into);
    }
  }
  late.count = 0;
  return finishTexts(into);
}
