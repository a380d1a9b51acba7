import Papa from "papaparse";
import { type Column, cellAt, codedColumn, numberColumn, textColumn } from "../model/column.ts";
import { type Classification, type Directory, SEARCHED_FIELDS } from "../model/directory.ts";
import { fold } from "../model/fold.ts";
import { FIELD_TYPES, type Field, isField } from "../model/initiative.ts";
import type { Link } from "../model/link.ts";
import { readListCell } from "../model/list-cell.ts";
import type { Source } from "../model/source.ts";

const NUMBERS = new Set(["number", "integer", "year"]);

/**
 * Reads a table that the atlas ships with itself: its columns are our fields and its cells are known to be right (a test reads every one of
 * them with the careful reader), so that the first marks need neither guesses nor taxonomies.
 * @param classifications what the words in them were read as
 */
export function readShipped(csv: string, source: Source, classifications: readonly Classification[] = []): Directory {
  const [header = [], ...rows] = Papa.parse<string[]>(csv, { delimiter: ",", skipEmptyLines: true }).data;
  const fields = new Map<Field, Column>();
  header.forEach((name, at) => {
    if (!isField(name)) throw new Error(`The shipped directory ${source.id} has a column "${name}" that is no field.`);
    if (name === "sourceId" || name === "sourceLine") return;
    fields.set(
      name,
      toColumn(
        name,
        rows.map((row) => row[at] ?? ""),
      ),
    );
  });
  return {
    source,
    size: rows.length,
    brought: false,
    line: Uint32Array.from(rows, (_, row) => row + 2),
    fields,
    extra: new Map(),
    searchText: searchText(fields, rows.length),
    classifications,
    links: memberships(fields, source, rows.length),
  };
}

function toColumn(field: Field, cells: readonly string[]): Column {
  if (NUMBERS.has(FIELD_TYPES[field])) return numberColumn(cells);
  return new Set(cells).size * 2 < cells.length ? codedColumn(cells) : textColumn(cells);
}

function searchText(fields: ReadonlyMap<Field, Column>, size: number) {
  const searched = SEARCHED_FIELDS.flatMap((field) => fields.get(field) ?? []);
  return textColumn(
    Array.from({ length: size }, (_, row) => fold(searched.map((column) => cellAt(column, row)).join(" "))),
  );
}

/** A value of `memberOf` is a tie of its own, inferred unless the source states it as a link. */
function memberships(fields: ReadonlyMap<Field, Column>, source: Source, size: number): Link[] {
  const [ids, memberOf] = [fields.get("id"), fields.get("memberOf")];
  if (!ids || !memberOf) return [];
  return Array.from({ length: size }, (_, row) => row).flatMap((row) =>
    readListCell(cellAt(memberOf, row)).map((network): Link => {
      const from = cellAt(ids, row);
      return {
        id: `${from}>${network}`.slice(0, 160),
        from,
        ...(network.includes(":") ? { to: network } : { toName: network }),
        type: "member-of",
        basis: "inferred",
        sourceId: source.id,
        licence: source.licence,
      };
    }),
  );
}
