import { cellAt } from "../model/column.ts";
import { FIELD_TYPES, type Field } from "../model/initiative.ts";
import type { ChosenRows } from "./chosen-rows.ts";
import { type CellSource, isFilledAt, outputColumns } from "./output-columns.ts";
import { plainDigits } from "./write-number.ts";

/** One column of a file, read row by row. */
export interface RecordColumn {
  readonly name: string;
  /** Absent: a column of theirs that fits no field. */
  readonly field?: Field;
  readonly isNumber: boolean;
  /** The cell as it stands in the CSV, "" when nothing is known. `row` is a row of the store. */
  readonly textAt: (row: number) => string;
  readonly isFilledAt: (row: number) => boolean;
}

const isNumberField = (field: Field | undefined): boolean =>
  field !== undefined && /^(number|integer|year)$/.test(FIELD_TYPES[field]);

/** The columns that the CSV has, for formats that want one record after the other. */
export function recordColumns(chosen: ChosenRows): RecordColumn[] {
  const { directory, row: ownRow } = chosen.store;
  return outputColumns(chosen).map(({ name, field, of }) => {
    const readers = of.map(readerOf);
    return {
      name,
      ...(field && { field }),
      isNumber: isNumberField(field),
      textAt: (row) => readers[directory[row]!]!(ownRow[row]!, row),
      isFilledAt(row) {
        const source = of[directory[row]!];
        return source !== undefined && isFilledAt(source, ownRow[row]!, row);
      },
    };
  });
}

type CellReader = (own: number, row: number) => string;

function readerOf(source: CellSource | undefined): CellReader {
  if (source === undefined) return () => "";
  switch (source.from) {
    case "text":
      return () => source.text;
    case "line":
      return (own) => String(source.line[own]!);
    case "row":
      return (own) => cellAt(source.column, own);
    case "store":
      return (_, row) => source.cellAt(row);
    case "column": {
      const { column, otherwise } = source;
      if (column.type !== "number") return (own) => cellAt(column, own) || otherwise;
      return (own) => {
        const value = column.values[own]!;
        return Number.isNaN(value) ? otherwise : plainDigits(value);
      };
    }
  }
}

/** A reader of positions: longitude and latitude in degrees, at most 7 decimals as in GeoJSON. */
export function positionReader({ store }: ChosenRows): (row: number) => readonly [number, number] | undefined {
  const places = store.directories.map(({ fields }) => [fields.get("longitude"), fields.get("latitude")] as const);
  return (row) => {
    const [longitudes, latitudes] = places[store.directory[row]!]!;
    if (longitudes?.type !== "number" || latitudes?.type !== "number") return undefined;
    const own = store.row[row]!;
    const [longitude, latitude] = [longitudes.values[own]!, latitudes.values[own]!];
    return Number.isNaN(longitude) || Number.isNaN(latitude) ? undefined : [rounded(longitude), rounded(latitude)];
  };
}

const SCALE = 1e7;
const rounded = (degrees: number): number => Math.round(degrees * SCALE) / SCALE || 0;
