import Papa from "papaparse";
import { type Column, codedColumn, numberColumn, textColumn } from "../model/column.ts";
import type { Classification, Directory } from "../model/directory.ts";
import { unmarkFormula } from "../model/formula-mark.ts";
import { FIELD_TYPES, type Field, isField } from "../model/initiative.ts";
import type { Source } from "../model/source.ts";
import { sha256Hex } from "./ids/sha256.ts";
import { searchText } from "./store/search-text.ts";

/** SHA-256 of the ids of records that must not be shown any more, in hexadecimal figures: a list that names nobody. */
export type Suppressed = ReadonlySet<string>;

const NOBODY: Suppressed = new Set();
const NUMBERS = new Set(["number", "integer", "year"]);

/**
 * Reads a table that the atlas ships with itself: it was written by the atlas and its cells are known to be right (a test reads every one of
 * them with the careful reader), so that the first marks need neither guesses nor taxonomies. Columns that are no fields are kept as extras.
 * @param classifications what the words in them were read as
 * @param suppressed records that are passed over (P11)
 */
export function readShipped(
  csv: string,
  source: Source,
  classifications: readonly Classification[] = [],
  suppressed: Suppressed = NOBODY,
): Directory {
  const [header = [], ...all] = Papa.parse<string[]>(csv, { delimiter: ",", skipEmptyLines: true }).data;
  const lines = all.map((_, row) => row + 2);
  const id = header.map(unmarkFormula).indexOf("id");
  const isShown = (cells: string[]) =>
    suppressed.size === 0 || !suppressed.has(sha256Hex(unmarkFormula(cells[id] ?? "")));
  const shown = all.map(isShown);
  const rows = all.filter((_, row) => shown[row]);
  const fields = new Map<Field, Column>();
  const extra = new Map<string, Column>();
  header.map(unmarkFormula).forEach((name, at) => {
    const cells = rows.map((row) => unmarkFormula(row[at] ?? ""));
    if (!isField(name)) extra.set(name, textOrCoded(cells));
    else if (name !== "sourceId" || cells.some((id) => id !== source.id)) fields.set(name, toColumn(name, cells));
  });
  return {
    source,
    size: rows.length,
    brought: false,
    line: Uint32Array.from(lines.filter((_, row) => shown[row])),
    fields,
    extra,
    searchText: searchText({ fields, extra, size: rows.length }),
    classifications,
    links: [],
  };
}

function toColumn(field: Field, cells: readonly string[]): Column {
  return NUMBERS.has(FIELD_TYPES[field]) ? numberColumn(cells) : textOrCoded(cells);
}

const textOrCoded = (cells: readonly string[]): Column =>
  new Set(cells).size * 2 < cells.length ? codedColumn(cells) : textColumn(cells);
