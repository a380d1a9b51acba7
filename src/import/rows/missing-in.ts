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
  return Object.assign(test, { words: { ...isMissing.words, orNoWord: true } });
}

function holdsPlaceCodes(field: Field, { profile }: MatchedColumn): boolean {
  if (field === "countryCode" || field === "regionCode") return true;
  return field === "region" && profile.share((value) => /^[A-Z]{2}$/.test(value)) > 0.5;
}
