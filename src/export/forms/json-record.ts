import { FIELD_TYPES, type Field } from "../../model/initiative.ts";
import { readListCell } from "../../model/list-cell.ts";
import type { ChosenRows } from "../chosen-rows.ts";
import { recordColumns } from "../record-columns.ts";

/** A record as listings want it: texts, lists and numbers by field, absent where nothing is known. */
export interface JsonRecord {
  readonly text: (field: Field) => string | undefined;
  readonly list: (field: Field) => readonly string[];
  readonly number: (field: Field) => number | undefined;
  /** A whole day as Unix seconds; a year or a month alone is no moment. */
  readonly seconds: (field: Field) => number | undefined;
}

/** A reader of records by field; columns that fit no field are none of what listings know. */
export function jsonRecords(chosen: ChosenRows): (row: number) => JsonRecord {
  const columns = new Map(recordColumns(chosen).flatMap((column) => (column.field ? [[column.field, column]] : [])));
  return (row) => {
    const cell = (field: Field): string => columns.get(field)?.textAt(row) ?? "";
    return {
      text: (field) => cell(field) || undefined,
      list: (field) => (FIELD_TYPES[field] === "list" ? readListCell(cell(field)) : []),
      number(field) {
        const text = cell(field);
        return text === "" ? undefined : Number(text);
      },
      seconds(field) {
        const text = cell(field);
        return /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) / 1000 : undefined;
      },
    };
  };
}

/** JSON of an object without what is not known: absent members, empty lists and empty objects. */
export function knownOnly(value: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const known = Object.entries(value).filter(
    ([, member]) => member !== undefined && member !== "" && !(Array.isArray(member) && member.length === 0),
  );
  return known.length === 0 ? undefined : Object.fromEntries(known);
}
