import type { ColumnGuess, ImportChoices, Preview } from "../model/import.ts";
import type { MatchedColumn } from "./columns/match-columns.ts";
import { placeColumns } from "./columns/place-columns.ts";
import { shownCell } from "./corrections/shown-cell.ts";
import { arrangementOf } from "./parts/arrangement.ts";
import { partColumns } from "./parts/part-columns.ts";
import { recogniseProjection } from "./position/recognise-projection.ts";
import { cutAfter } from "./privacy/cut-after.ts";
import { isPersonKind } from "./privacy/people.ts";
import { kindColumns } from "./rows/guard.ts";
import { positionSource } from "./rows/position-source.ts";
import { createShowing } from "./rows/showing.ts";
import { textCells } from "./table/cells.ts";
import type { Table } from "./table/table.ts";
import { isReadAs } from "./text/readings.ts";
import type { Words } from "./words.ts";

const ROWS = 20;
const LONGEST_CELL = 300;

/** Structure, columns and first records; what may not be kept is blank, personal passages are masked. */
export function toPreview(
  table: Table,
  columns: readonly MatchedColumn[],
  words: Words,
  { joins = {} }: Pick<ImportChoices, "joins">,
): Preview {
  const sample = table.sample.slice(0, ROWS);
  const parts = partColumns(table, columns, words);
  const { all } = parts;
  const cells = parts.cells(textCells(sample.map((record) => record.cells)));
  const showing = createShowing(all, placeColumns(all, words), positionSource(all, table.hasShapes));
  const { secret, withheld } = showing.signs.read(cells, true);
  const kinds = kindColumns(all);
  const isPerson = isReadAs(isPersonKind);
  const isOfPerson = (at: number): boolean => kinds.some((column) => isPerson(cells.text(at, column)));
  const guarded = sample.map((_, at): readonly string[] =>
    withheld.has(at) || isOfPerson(at) ? [] : showing.guarded(cells, at, secret.has(at)),
  );
  const shown = parts.cells(textCells(guarded));
  const arrangement = arrangementOf(parts, joins, { cells: shown, lines: sample.map(({ line }) => line) }, words);
  const metres = recogniseProjection(table, columns, words);
  return {
    structure: table.structure,
    ...(metres && { metres }),
    columns: columns.map(toGuess),
    ...(arrangement && { arrangement }),
    rows: sample.map(({ line }, row) => ({
      line,
      cells: parts.shown.map(({ target }, at) => {
        const cell = guarded[row]![at] ?? "";
        if (target.as === "dropped" || target.as === "contact" || cell === "") return "";
        return cutAfter(LONGEST_CELL, cell, (text) => shownCell(text, { target }));
      }),
    })),
  };
}

export function toGuess({ profile: _, isFallback, year: __, occurrence: ___, ...guess }: MatchedColumn): ColumnGuess {
  return isFallback ? { ...guess, isFallback } : guess;
}
