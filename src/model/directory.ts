import type { Assessment } from "./assessment.ts";
import { type Column, cellAt } from "./column.ts";
import { FIELD_TYPES, FIELDS, type Field, type Initiative } from "./initiative.ts";
import type { Link } from "./link.ts";
import { readListCell } from "./list-cell.ts";
import type { SearchText } from "./search-text.ts";
import type { Source } from "./source.ts";

/** What rule turned a word of the source into terms, so that the card can say why. */
export interface Classification {
  readonly field: "kinds" | "sectors" | "practices";
  /** As written in the source. */
  readonly raw: string;
  readonly rule: ClassificationRule;
  readonly terms: readonly string[];
}

/** In the order in which they are tried; "stem" is low confidence. "decided" and "theirs" are what the reader said of a word. */
export type ClassificationRule =
  | "decided"
  | "theirs"
  | "code"
  | "value"
  | "parts"
  | "bracket"
  | "before-dash"
  | "number"
  | "joined"
  | "contained"
  | "stem"
  | "marked"
  | "none";

/** All initiatives of one import, as columns in the order of the file. */
export interface Directory {
  readonly source: Source;
  readonly size: number;
  /** Brought by the reader rather than shipped with the atlas. */
  readonly brought: boolean;
  /** Physical line in the file (1 = first), or number of the feature, counting from 1; 0 where the row was kept from an older file. */
  readonly line: Uint32Array;
  /**
   * Fields known for at least one row. `latitude` and `longitude` are number columns, NaN where not known, always both or neither;
   * number and integer fields are number columns; all others text or coded columns. `sourceId`, `sourceLine` and `licence`
   * are stored only where the file brings its own; otherwise they follow from `source` and `line`.
   */
  readonly fields: ReadonlyMap<Field, Column>;
  /** The file gives no row an identifier: every id is made of name and place, and only when it is asked for. */
  readonly hasMadeIds?: true;
  /** Rows whose place must not be found, whether they have a blurred point or none; of directories that were brought. */
  readonly sheltered?: ReadonlySet<number>;
  /** Columns that fit no field, under their own name; they leave again with the row. */
  readonly extra: ReadonlyMap<string, Column>;
  /**
   * Folded text of every row for search: name, other names, description, places, their words for kind and sector, tags, extras.
   * Labels of terms are not in it: they are matched on the term.
   */
  readonly searchText: SearchText;
  readonly classifications: readonly Classification[];
  /** Ties that the source states as links. Those that follow from `memberOf` are read from its column. */
  readonly links: readonly Link[];
  /** Opinions on its own initiatives or on those of other directories, by their ids; absent where it brings none. */
  readonly assessments?: readonly Assessment[];
}

/** A record with what fits no field. */
export interface InitiativeRecord {
  readonly initiative: Initiative;
  readonly extra: readonly (readonly [name: string, cell: string])[];
}

/** The cell of a field as text, "" when not known. */
export function fieldAt(directory: Directory, field: Field, row: number): string {
  const column = directory.fields.get(field);
  const cell = column ? cellAt(column, row) : "";
  if (cell !== "") return cell;
  if (field === "sourceId") return directory.source.id;
  if (field === "licence") return directory.source.licence;
  return field === "sourceLine" && directory.line[row] !== 0 ? String(directory.line[row]) : "";
}

/** A number field of a row, NaN when not known. */
export function numberAt(directory: Directory, field: Field, row: number): number {
  const column = directory.fields.get(field);
  return column?.type === "number" ? column.values[row]! : Number.NaN;
}

/** The one way back from columns to a record. */
export function initiativeAt(directory: Directory, row: number): InitiativeRecord {
  if (!(row >= 0 && row < directory.size)) {
    throw new RangeError(`Row ${row} asked of a directory of ${directory.size}.`);
  }
  const initiative: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const cell = fieldAt(directory, field, row);
    if (cell !== "") initiative[field] = readField(field, cell);
  }
  const extra: [string, string][] = [];
  for (const [name, column] of directory.extra) {
    const cell = cellAt(column, row);
    if (cell !== "") extra.push([name, cell]);
  }
  return { initiative: initiative as Initiative, extra };
}

function readField(field: Field, cell: string): string | number | readonly string[] {
  switch (FIELD_TYPES[field]) {
    case "list":
      return readListCell(cell);
    case "number":
    case "integer":
    case "year":
      return Number(cell);
    default:
      return cell;
  }
}

/** Fields whose words are searched; columns that fit no field are searched as well. */
export const SEARCHED_FIELDS = [
  "name",
  "altNames",
  "legalName",
  "description",
  "mission",
  "locality",
  "district",
  "region",
  "street",
  "postcode",
  "kindRaw",
  "sectorRaw",
  "legalForm",
  "tags",
  "offers",
  "needs",
  "areaServed",
  "memberOf",
  "website",
] as const satisfies readonly Field[];
