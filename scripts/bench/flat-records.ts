import { type Column, codedColumn, numberColumn, textColumn } from "../../src/model/column.ts";
import type { Directory } from "../../src/model/directory.ts";
import { FIELD_TYPES, FIELDS, type Field } from "../../src/model/initiative.ts";
import { searchTextOf } from "./column-builders.ts";
import { type GeneratedRow, generateRows } from "./generate.ts";

export type FlatRecord = Readonly<Record<string, string | number>>;

/** The generated rows as objects; "" where a cell is empty. */
export const flatRecords = (rows: number): FlatRecord[] => Array.from(generateRows({ rows }), toRecord);

/** Keys in the order in which fields are written. */
function toRecord(row: GeneratedRow, at: number): FlatRecord {
  const place = isPosition(row.lat, row.lon);
  return {
    id: `bench:${row.id}`,
    name: row.name,
    description: row.description,
    kinds: row.kind,
    sectorRaw: row.sector,
    latitude: place ? Number(row.lat) : "",
    longitude: place ? Number(row.lon) : "",
    locality: row.locality,
    region: row.region,
    postcode: row.postcode,
    countryCode: row.country,
    website: row.website,
    sourceId: "bench",
    sourceLine: at + 2,
    updated: row.updated,
    licence: "CC0-1.0",
  };
}

const isPosition = (latitude: string, longitude: string): boolean =>
  /^-?\d+\.\d+$/.test(latitude) && /^-?\d+\.\d+$/.test(longitude);

/** The same rows as columns. */
export function toDirectory(records: readonly FlatRecord[]): Directory {
  const stored = FIELDS.filter((field) => field in records[0]! && field !== "sourceId" && field !== "sourceLine");
  return {
    source: { id: "bench", title: "Benchmark", publisher: "Benchmark", licence: "CC0-1.0" },
    size: records.length,
    brought: true,
    line: Uint32Array.from(records, (record) => Number(record.sourceLine)),
    fields: new Map(stored.map((field) => [field, toColumn(field, records)])),
    extra: new Map(),
    searchText: searchTextOf(textColumn([])),
    classifications: [],
    links: [],
  };
}

function toColumn(field: Field, records: readonly FlatRecord[]): Column {
  const cells = records.map((record) => String(record[field]));
  if (FIELD_TYPES[field] === "number") return numberColumn(cells);
  return areRepeated(cells) ? codedColumn(cells) : textColumn(cells);
}

/** Whether less than a quarter of them are different. */
function areRepeated(cells: readonly string[]): boolean {
  const different = new Set<string>();
  return cells.every((cell) => different.add(cell).size * 4 < cells.length);
}
