import Papa from "papaparse";
import { allRowsOf } from "../../../src/export/chosen-rows.ts";
import { csvPieces } from "../../../src/export/csv.ts";
import { type Column, codedColumn, numberColumn, textColumn } from "../../../src/model/column.ts";
import type { Directory } from "../../../src/model/directory.ts";
import { FIELD_TYPES, FIELDS, type Field } from "../../../src/model/initiative.ts";
import { generateRows } from "../generate.ts";
import type { BenchLine } from "../line.ts";

type FlatRecord = Record<string, string | number>;

/** All rows of a directory as CSV, against `Papa.unparse` of the same rows as objects; both give the same bytes. */
export const line: BenchLine = {
  name: "export-csv",
  gate: 0.3,
  goal: 0.05,
  setup(rows) {
    const records = Array.from(generateRows({ rows }), toRecord);
    const chosen = allRowsOf(toDirectory(records));
    const ours = () => {
      let bytes = 0;
      for (const piece of csvPieces(chosen)) bytes += piece.length;
      return bytes;
    };
    const peer = () => Papa.unparse(records, { newline: "\r\n" });
    const check = () => {
      const expected = `${peer()}\r\n`;
      const decoder = new TextDecoder();
      let at = 0;
      for (const piece of csvPieces(chosen)) {
        const text = decoder.decode(piece, { stream: true });
        if (!expected.startsWith(text, at)) throw new Error(`The files differ after ${at} characters.`);
        at += text.length;
      }
      if (at !== expected.length) throw new Error(`${at} characters instead of ${expected.length}.`);
    };
    return { ours, peer, check };
  },
};

/** Keys in the order in which fields are written. */
function toRecord(
  row: ReturnType<typeof generateRows> extends Generator<infer Row> ? Row : never,
  at: number,
): FlatRecord {
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

function toDirectory(records: readonly FlatRecord[]): Directory {
  const stored = FIELDS.filter((field) => field in records[0]! && field !== "sourceId" && field !== "sourceLine");
  return {
    source: { id: "bench", title: "Benchmark", publisher: "Benchmark", licence: "CC0-1.0" },
    size: records.length,
    brought: true,
    line: Uint32Array.from(records, (record) => Number(record.sourceLine)),
    fields: new Map(stored.map((field) => [field, toColumn(field, records)])),
    extra: new Map(),
    searchText: textColumn([]),
    classifications: [],
    links: [],
  };
}

function toColumn(field: Field, records: readonly FlatRecord[]): Column {
  const cells = records.map((record) => String(record[field]));
  if (FIELD_TYPES[field] === "number") return numberColumn(cells);
  return new Set(cells).size * 4 < cells.length ? codedColumn(cells) : textColumn(cells);
}
