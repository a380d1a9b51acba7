import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allRowsOf } from "../../src/export/chosen-rows.ts";
import { csvPieces } from "../../src/export/csv.ts";
import { geoJsonPieces } from "../../src/export/geojson.ts";
import { importFile } from "../../src/import/import-file.ts";
import { readShipped } from "../../src/import/read-shipped.ts";
import { type Directory, initiativeAt } from "../../src/model/directory.ts";
import type { Source } from "../../src/model/source.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { textOf } from "./directories.ts";

const folder = join(import.meta.dirname, "../../data/directories");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const sourceIds = JSON.parse(read("index.json")) as string[];
const shipped = (id: string): Directory => {
  const source = JSON.parse(read(`${id}/datapackage.json`)).source as Source;
  return readShipped(read(`${id}/initiatives.csv`), source);
};

const FORMS = {
  "lossless CSV": { name: "rows.csv", write: (directory: Directory) => csvPieces(allRowsOf(directory)) },
  "spreadsheet-safe CSV": {
    name: "rows.csv",
    write: (directory: Directory) => csvPieces(allRowsOf(directory), { spreadsheetSafe: true }),
  },
  GeoJSON: {
    name: "rows.geojson",
    write: (directory: Directory) => geoJsonPieces(allRowsOf(directory), { licence: "", attribution: [], sources: [] }),
  },
} as const;
type Form = keyof typeof FORMS;
const FORM_NAMES = Object.keys(FORMS) as Form[];

const textIn = (form: Form, directory: Directory): string => textOf(FORMS[form].write(directory));

/** Reads the file without a click. */
async function reopen(form: Form, text: string): Promise<Directory> {
  const result = await importFile(new File([text], FORMS[form].name), {}, { taxonomy, brought: true });
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value.directory;
}

const recordsOf = (directory: Directory) =>
  Array.from({ length: directory.size }, (_, row) => initiativeAt(directory, row));

describe.each(FORM_NAMES)("E1 %s", (form) => {
  test.each(sourceIds)("of the directory %s gives the same records, and again the same bytes", async (id) => {
    const directory = shipped(id);
    const text = textIn(form, directory);
    const again = await reopen(form, text);
    expect(recordsOf(again)).toEqual(recordsOf(directory));
    expect(textIn(form, again)).toBe(text);
  });
});
