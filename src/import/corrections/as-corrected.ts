import type { ImportChoices } from "../../model/import.ts";
import { matchColumns } from "../columns/match-columns.ts";
import type { Table } from "../table/table.ts";
import type { Words } from "../words.ts";
import { protectionOf } from "./protected-records.ts";
import { withCorrections } from "./with-corrections.ts";

/** The table with what the reader corrected in it. */
export function asCorrected(table: Table, words: Words, choices: ImportChoices): Table {
  const { corrections = [] } = choices;
  if (corrections.length === 0) return table;
  const columns = matchColumns(table, words, choices);
  const isProtected = () => protectionOf({ table, columns, words, choices });
  return withCorrections(table, { corrections, columns, isProtected });
}
