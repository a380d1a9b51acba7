import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { allRowsOf } from "../../src/export/chosen-rows.ts";
import { csvPieces } from "../../src/export/csv.ts";
import { geoJsonPieces } from "../../src/export/geojson.ts";
import { importFile } from "../../src/import/import-file.ts";
import { readShipped } from "../../src/import/read-shipped.ts";
import { type Directory, initiativeAt } from "../../src/model/directory.ts";
import { type Field, isField } from "../../src/model/initiative.ts";
import type { Source } from "../../src/model/source.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { directoryOf, type Row, rowsOf, runs, textOf, troublesomeText } from "./directories.ts";

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
  Array.from({ length: directory.size }, (_, row) => {
    const { initiative, extra } = initiativeAt(directory, row);
    return { initiative, extra: new Map(extra) };
  });

describe.each(FORM_NAMES)("E1 %s", (form) => {
  test.each(sourceIds)("of the directory %s gives the same records, and again the same bytes", async (id) => {
    const directory = shipped(id);
    const text = textIn(form, directory);
    const again = await reopen(form, text);
    expect(recordsOf(again)).toEqual(recordsOf(directory));
    expect(textIn(form, again)).toBe(text);
  });
});

const CORE: ReadonlySet<Field> = new Set<Field>(["id", "name", "latitude", "longitude", "licence"]);

/** A file as people bring them: any rows, read once. What reading changes (missing marks, personal data) it changes only then. */
async function broughtBy(rows: readonly Row[]): Promise<Directory> {
  const written = rows.flatMap(({ cells, extra = {} }) => [...Object.keys(cells), ...Object.keys(extra)]);
  const names = [...new Set(written)].filter((name) => !isField(name) || CORE.has(name));
  const records = rows.map(({ cells, extra }) => {
    const all = new Map(Object.entries({ ...extra, ...cells, name: `Forno ${cells.name}` }));
    return names.map((name) => all.get(name) ?? "");
  });
  return reopen("lossless CSV", Papa.unparse([names, ...records], { newline: "\r\n" }));
}

const cellText = troublesomeText.filter((text) => text.trim() !== "").map((text) => `${text}x`);

const columnName = fc.constantFrom(
  "Note, interne",
  'say "x"',
  "Größe",
  "ملاحظة",
  "備考",
  "Anmerkung",
  "constructor",
  " padded ",
  "line\nbreak",
  "=Summe",
  "'@Anmerkung",
  " -5",
);

test.each(FORM_NAMES)(
  "E2 %s gives back what begins like a formula, in lists and names of columns as well",
  async (form) => {
    const directory = directoryOf([
      {
        cells: { id: "example:1", name: "Forno", altNames: "-Oven;=Ofen", memberOf: "'@net", kindRaw: "+coop" },
        extra: { "=Summe": "=1+1", "'-5": "'=2" },
      },
    ]);
    const [record] = recordsOf(await reopen(form, textIn(form, directory)));
    expect(record!.initiative).toMatchObject({ altNames: ["-Oven", "=Ofen"], memberOf: ["'@net"], kindRaw: "+coop" });
    expect([...record!.extra]).toEqual([
      ["=Summe", "=1+1"],
      ["'-5", "'=2"],
    ]);
  },
);

test.each(FORM_NAMES)("E1 %s of any directory gives the same records, and again the same bytes", async (form) => {
  await fc.assert(
    fc.asyncProperty(rowsOf(cellText, columnName), async (rows) => {
      const directory = await broughtBy(rows);
      const text = textIn(form, directory);
      const again = await reopen(form, text);
      expect(recordsOf(again)).toEqual(recordsOf(directory));
      expect(textIn(form, again)).toBe(text);
    }),
    runs(200),
  );
});
