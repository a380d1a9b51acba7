import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { allRowsOf, type ChosenRows } from "../../src/export/chosen-rows.ts";
import { csvPieces } from "../../src/export/csv.ts";
import { geoJsonPieces } from "../../src/export/geojson.ts";
import { outputColumns } from "../../src/export/output-columns.ts";
import { plainDigits } from "../../src/export/write-number.ts";
import { cellAt } from "../../src/model/column.ts";
import { guardMark, markFormula } from "../../src/model/formula-mark.ts";
import { anyRows, directoryOf, type Row, rowsOf, runs, textOf, troublesomeText } from "./directories.ts";

type Cell = string | number;

/** Names of the columns and the cells of each row, one by one; numbers are numbers. */
function tableOf(chosen: ChosenRows): { names: string[]; records: Cell[][]; order: number[] } {
  const columns = outputColumns(chosen);
  const { store, rows } = chosen;
  const records = Array.from(rows, (row) => {
    const own = store.row[row]!;
    return columns.map(({ of }): Cell => {
      const source = of[store.directory[row]!];
      if (source === undefined) return "";
      if (source.from === "text") return source.text;
      if (source.from === "line") return source.line[own]!;
      if (source.from === "store") return source.cellAt(row);
      if (source.from === "row") return cellAt(source.column, own);
      const text = cellAt(source.column, own) || source.otherwise;
      return source.column.type === "number" && text !== "" ? Number(text) : text;
    });
  });
  // In GeoJSON their columns stand in the order in which a reader meets them.
  const rank = ({ field, firstAt }: (typeof columns)[number]) => (field === undefined ? firstAt : -1);
  const order = [...columns.keys()].sort((a, b) => rank(columns[a]!) - rank(columns[b]!));
  return { names: columns.map(({ name }) => name), records, order };
}

/** PapaParse puts U+FEFF into quotes, which nothing asks for. */
const [BOM, STAND_IN] = ["\ufeff", "\uf8ff"];

function plainCsv(chosen: ChosenRows, mark: (text: string) => string): string {
  const { names, records } = tableOf(chosen);
  const toText = (cell: Cell) => (typeof cell === "string" ? mark(cell).replaceAll(BOM, STAND_IN) : plainDigits(cell));
  const csv = Papa.unparse(
    [names, ...records].map((record) => record.map(toText)),
    { newline: "\r\n" },
  );
  return `${csv.replaceAll(STAND_IN, BOM)}\r\n`;
}

/** A header without members of its own: features are what is compared. */
const HEADER = { licence: "", attribution: [], sources: [] };

function plainFeatures(chosen: ChosenRows): string[] {
  const { names, records, order } = tableOf(chosen);
  const cell = (record: readonly Cell[], name: string): Cell => record[names.indexOf(name)] ?? "";
  return records.map((record) => {
    const place = ["longitude", "latitude"].map((name) => cell(record, name));
    const coordinates = place.map((degrees) => plainDigits(Math.round(Number(degrees) * 1e7) / 1e7));
    const geometry = place.includes("") ? "null" : `{"type":"Point","coordinates":[${coordinates}]}`;
    const members = order
      .map((at) => [names[at]!, record[at]!] as const)
      .filter(([name, value]) => value !== "" && name !== "longitude" && name !== "latitude")
      .map(
        ([name, value]) =>
          `${JSON.stringify(name)}:${typeof value === "number" ? plainDigits(value) : JSON.stringify(value)}`,
      );
    const id = JSON.stringify(cell(record, "id"));
    return `{"type":"Feature","id":${id},"geometry":${geometry},"properties":{${members}}}`;
  });
}

/** Features line by line, after the opening and before the end. */
const featuresOf = (chosen: ChosenRows): string[] =>
  textOf(geoJsonPieces(chosen, HEADER))
    .split(/\n/)
    .slice(1, -2)
    .map((line) => line.replace(/,$/, ""));

/** Texts of every length around the four bytes that are looked at together, with what asks for escapes at any place. */
const letters = fc.string({ unit: fc.constantFrom(..."abcé語👩"), maxLength: 9 });
const paddedText = fc.tuple(letters, troublesomeText, letters).map((parts) => parts.join(""));
const manyRows = fc.array(fc.oneof(anyRows, rowsOf(paddedText, paddedText)), { minLength: 1, maxLength: 3 });

/** Rows of several directories in turn, as they lie on the map, or backwards. */
function chosenOf(rows: readonly (readonly Row[])[], coded: boolean, backwards: boolean): ChosenRows {
  const directories = rows.map((each, at) => directoryOf(each, { coded, source: { id: `d${at}` } }));
  const places = directories
    .flatMap(({ size }, directory) => Array.from({ length: size }, (_, row) => ({ directory, row })))
    .sort((a, b) => a.row - b.row || a.directory - b.directory);
  const choice = Uint32Array.from(places, (_, place) => place);
  return {
    store: {
      directories,
      directory: Uint16Array.from(places, ({ directory }) => directory),
      row: Uint32Array.from(places, ({ row }) => row),
    },
    rows: backwards ? choice.reverse() : choice,
    located: { countryCode: (row) => (row % 3 === 0 ? "IT" : ""), regionCode: (row) => (row % 2 === 0 ? "IT-62" : "") },
  };
}

const choices = fc.tuple(manyRows, fc.boolean(), fc.boolean()).map((parts) => chosenOf(...parts));

test.each([
  ["lossless", false, guardMark],
  ["spreadsheet-safe", true, markFormula],
] as const)("E2 %s CSV is what PapaParse makes of the same cells, byte for byte", (_, spreadsheetSafe, mark) => {
  fc.assert(
    fc.property(choices, (chosen) => {
      expect(textOf(csvPieces(chosen, { spreadsheetSafe }))).toBe(plainCsv(chosen, mark));
    }),
    runs(1_000),
  );
});

test("E3 GeoJSON is what JSON.stringify makes of the same cells, byte for byte", () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      expect(featuresOf(chosen)).toEqual(plainFeatures(chosen));
    }),
    runs(1_000),
  );
});

test("E5 thousands of rows in pieces are the same bytes, and are told as they are written", () => {
  const rows = Array.from({ length: 3_000 }, (_, at) => ({
    cells: {
      id: `example:${at}`,
      name: "语".repeat(at % 200),
      description: at % 500 === 0 ? `"${"x".repeat(300_000)}` : "",
    },
  }));
  const directory = directoryOf(rows);
  let told = 0;
  const chosen: ChosenRows = { ...allRowsOf(directory), onRows: (more) => (told += more) };
  expect(textOf(csvPieces(chosen))).toBe(plainCsv(chosen, guardMark));
  expect(told).toBe(3_000);
  expect(featuresOf(chosen)).toEqual(plainFeatures(chosen));
  expect(told).toBe(6_000);
});
