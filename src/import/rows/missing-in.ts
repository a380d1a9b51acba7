import type { Field } from "../../model/initiative.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import type { MissingTest } from "../values/missing.ts";

/**
 * What says in this column that nothing is known. Among codes of places a word of two letters is a code: NA is Namibia, NO Norway, NC North
 * Carolina.
 */
export function missingIn(field: Field, column: MatchedColumn, isMissing: MissingTest): MissingTest {
  if (!holdsPlaceCodes(field, column)) return isMissing;
  const test = (cell: string) => /^\W*$/.test(cell) || (cell.trim().length > 2 && isMissing(cell));
  const maybe: MissingTest["maybe"] = (bytes, start, end) =>
    !holdsWord(bytes, start, end) || isMissing.maybe(bytes, start, end);
  return Object.assign(test, { maybe });
}

/** A letter, digit or low line of ASCII. */
function holdsWord(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if ((byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x5f)
      return true;
  }
  return false;
}

function holdsPlaceCodes(field: Field, { profile }: MatchedColumn): boolean {
  if (field === "countryCode" || field === "regionCode") return true;
  return field === "region" && profile.share((value) => /^[A-Z]{2}$/.test(value)) > 0.5;
}
