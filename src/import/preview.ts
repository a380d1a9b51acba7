import type { ColumnGuess, Preview } from "../model/import.ts";
import type { MatchedColumn } from "./columns/match-columns.ts";
import { maskPersonal } from "./privacy/personal-text.ts";
import type { Table } from "./table/table.ts";

const ROWS = 20;
const LONGEST_CELL = 300;

/** Structure, columns and first records; cells of dropped columns are blank and personal passages masked. */
export function toPreview(table: Table, columns: readonly MatchedColumn[]): Preview {
  return {
    structure: table.structure,
    columns: columns.map(toGuess),
    rows: table.sample.slice(0, ROWS).map(({ line, cells }) => ({
      line,
      cells: columns.map(({ target }, at) => {
        const cell = cells[at] ?? "";
        if (target.as === "dropped" || target.as === "contact" || cell === "") return "";
        const short = cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell;
        return target.as === "field" && target.field === "name" ? short : maskPersonal(short);
      }),
    })),
  };
}

function toGuess({ profile: _, isFallback: __, year: ___, ...guess }: MatchedColumn): ColumnGuess {
  return guess;
}
