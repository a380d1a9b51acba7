import type { FieldWords } from "../../model/source-words.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import { toMatch } from "../values/decided.ts";
import type { TermMatch } from "../values/term-finder.ts";
import { createWordTally } from "../values/word-tally.ts";
import { columnsOf, isVaried } from "./columns-of.ts";
import { unmarked, valueOfField } from "./field-values.ts";
import { missingIn } from "./missing-in.ts";
import type { TermsInput } from "./plan-terms.ts";
import type { RowReader } from "./reader.ts";
import { createValueReader, type Value } from "./value-reader.ts";

export interface CountryReader extends RowReader {
  words(): FieldWords;
}

/** Countries by their words, as the reader decided or as we know them; undefined where neither the file nor the reader says any. */
export function countryReader(input: TermsInput): CountryReader | undefined {
  const constant = input.constants.countryCode ?? "";
  const columns = columnsOf(input.columns, "countryCode");
  if (columns.length === 0 && constant === "") return undefined;
  const decided = input.decided.countryCode;
  const known = valueOfField("countryCode", input.words)!;
  const tally = createWordTally("countryCode");
  const isMissing = columns[0] ? missingIn("countryCode", columns[0], input.words.isMissing) : input.words.isMissing;

  const read = (cell: string): Value => {
    const decision = decided(cell);
    if (decision === "theirs") return { text: "", issues: [], aside: true };
    return decision ? { text: decision[0] ?? "" } : known(cell, {});
  };
  const matchOf = (cell: string): TermMatch => {
    const decision = decided(cell);
    if (decision) return toMatch(decision);
    const { text } = known(cell, {});
    if (text === "") return { terms: [], rule: "none" };
    return { terms: [text], rule: cell.trim().length <= 3 ? "code" : "value" };
  };
  const reader = createValueReader({
    name: { field: "countryCode", column: columns[0]?.header ?? "" },
    columns: columns.map(({ index }) => index),
    joiner: undefined,
    read: input.isMarked ? unmarked(read) : read,
    isMissing,
    judgements: {},
    varied: columns[0] !== undefined && isVaried(columns[0]),
    blank: constant,
    readSoFar: input.readSoFar,
    onCell(cell, rows) {
      const word = maskPersonal(cell.trim());
      if (word !== "" && !isMissing(cell)) tally.count(word, matchOf(word), rows);
    },
  });
  return {
    read: (slice) => reader.read(slice),
    finish: (size) => reader.finish(size),
    words() {
      reader.countCells();
      return tally.finish();
    },
  };
}
