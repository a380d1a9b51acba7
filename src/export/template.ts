import { FIELD_TYPES, FIELDS, type Field } from "../model/initiative.ts";
import { tablePieces } from "./csv.ts";
import { FIELD_EXAMPLES } from "./field-examples.ts";

/** What the table schema says about a field. */
export interface FieldMeaning {
  readonly name: string;
  /** English, as in the schema. */
  readonly description: string;
}

/** Fields that reading a file sets by itself. */
const SET_BY_US: ReadonlySet<Field> = new Set<Field>(["sourceLine", "issues"]);
const ASKED = FIELDS.filter((field) => !SET_BY_US.has(field));

/** An empty table to fill in: one line with every accepted column. */
export const templatePieces = () => tablePieces([ASKED]);

/** The accepted columns as a table: field, type, meaning, example. */
export function columnListPieces(meanings: readonly FieldMeaning[]) {
  const meaningOf = new Map(meanings.map(({ name, description }) => [name, description]));
  return tablePieces([
    ["field", "type", "meaning", "example"],
    ...ASKED.map((field) => [field, FIELD_TYPES[field], meaningOf.get(field) ?? "", FIELD_EXAMPLES[field]]),
  ]);
}
