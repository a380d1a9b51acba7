import { searchTextOf as ownTexts } from "../../scripts/bench/column-builders.ts";
import { type Column, codesFor } from "../../src/model/column.ts";
import type { Directory } from "../../src/model/directory.ts";
import { fold } from "../../src/model/fold.ts";
import { FIELD_TYPES, FIELDS, type Field, type Initiative } from "../../src/model/initiative.ts";
import type { Link } from "../../src/model/link.ts";
import { toListCell } from "../../src/model/list-cell.ts";
import { lateOf } from "./late-of.ts";

export type PlainRow = Partial<Initiative> & Pick<Initiative, "id" | "name">;

const CODED: readonly Field[] = ["kinds", "sectors", "practices", "countryCode", "locationPrecision", "locality"];

/** A directory out of plain records, for tests that need no import. Its search text is the folded name, description and locality. */
export function buildDirectory(
  id: string,
  rows: readonly PlainRow[],
  {
    links = [],
    source = {},
  }: { readonly links?: readonly Link[]; readonly source?: Partial<Directory["source"]> } = {},
): Directory {
  const fields = new Map<Field, Column>();
  for (const field of FIELDS) {
    if (field === "sourceId" || field === "sourceLine" || !rows.some((row) => row[field] !== undefined)) continue;
    fields.set(field, buildColumn(field, rows));
  }
  return {
    source: { id, title: `Title of ${id}`, publisher: "Publisher", licence: "CC0-1.0", ...source },
    size: rows.length,
    brought: false,
    line: Uint32Array.from(rows, (_, row) => row + 2),
    fields,
    extra: new Map(),
    searchText: ownTexts(textColumn(rows.map((row) => searchTextOf(row)))),
    classifications: [],
    links,
  };
}

export const searchTextOf = ({ name, description = "", locality = "" }: PlainRow): string =>
  fold(`${name} ${description} ${locality}`);

function buildColumn(field: Field, rows: readonly PlainRow[]): Column {
  if (["number", "integer", "year"].includes(FIELD_TYPES[field])) {
    return {
      type: "number",
      values: Float64Array.from(rows, (row) => (row[field] as number | undefined) ?? Number.NaN),
    };
  }
  const cells = rows.map((row) => {
    const value = row[field];
    return Array.isArray(value) ? toListCell(value) : String(value ?? "");
  });
  if (!CODED.includes(field)) return textColumn(cells);
  const values = ["", ...new Set(cells.filter(Boolean))];
  const codes = codesFor(values.length, cells.length);
  cells.forEach((cell, row) => {
    codes[row] = values.indexOf(cell);
  });
  const column = { type: "coded", values, codes } as const;
  return field === "sectors" ? lateOf(column) : column;
}

export function textColumn(texts: readonly string[]): Column & { readonly type: "text" } {
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const offsets = new Uint32Array(texts.length + 1);
  encoded.forEach(({ length }, row) => {
    offsets[row + 1] = offsets[row]! + length;
  });
  const bytes = new Uint8Array(offsets.at(-1)!);
  encoded.forEach((each, row) => {
    bytes.set(each, offsets[row]);
  });
  return { type: "text", bytes, offsets };
}
