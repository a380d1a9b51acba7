import type { ImportChoices } from "../../model/import.ts";
import { matchColumns } from "../columns/match-columns.ts";
import type { Table } from "../table/table.ts";
import type { Words } from "../words.ts";
import { protectionOf, type WrittenRecord } from "./protected-records.ts";
import { withCorrections } from "./with-corrections.ts";

export interface CorrectedTable {
  readonly table: Table;
  /**
   * After the table was read: whether the same of the corrected records are protected with other decisions on words. What a word is taken for may
   * protect a record as it is written, of which nothing is corrected then.
   */
  readonly protectsAlike: (next: ImportChoices) => boolean;
}

/** The table with what the reader corrected in it. */
export function asCorrected(table: Table, words: Words, choices: ImportChoices): CorrectedTable {
  const { corrections = [] } = choices;
  if (corrections.length === 0) return { table, protectsAlike: () => true };
  const columns = matchColumns(table, words, choices);
  /** The records that were asked about together. */
  const asked: { readonly records: readonly WrittenRecord[]; readonly found: ReadonlySet<number> }[] = [];
  const isProtected = () => {
    const protectedOf = protectionOf({ table, columns, words, choices });
    return (records: readonly WrittenRecord[]) => {
      const found = protectedOf(records);
      asked.push({ records, found });
      return found;
    };
  };
  return {
    table: withCorrections(table, { corrections, columns, isProtected }),
    protectsAlike(next) {
      const protectedOf = protectionOf({ table, columns, words, choices: next });
      return asked.every(({ records, found }) => {
        const now = protectedOf(records);
        return now.size === found.size && [...now].every((line) => found.has(line));
      });
    },
  };
}
