import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allRowsOf } from "../../src/export/chosen-rows.ts";
import { csvPieces } from "../../src/export/csv.ts";
import { geoJsonPieces } from "../../src/export/geojson.ts";
import type { Directory } from "../../src/model/directory.ts";
import { directoryOf, rowsOf, runs, textOf } from "./directories.ts";
import { broughtBy, cellText, columnName, openFile, recordsOf, shipped, sourceIds } from "./reading.ts";

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

const reopen = (form: Form, text: string): Promise<Directory> => openFile(text, FORMS[form].name);

describe.each(FORM_NAMES)("E1 %s", (form) => {
  test.each(sourceIds)("of the directory %s gives the same records, and again the same bytes", async (id) => {
    const directory = shipped(id);
    const text = textIn(form, directory);
    const again = await reopen(form, text);
    expect(recordsOf(again)).toEqual(recordsOf(directory));
    expect(textIn(form, again)).toBe(text);
  });
});

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
