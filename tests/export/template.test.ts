import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { FIELD_EXAMPLES } from "../../src/export/field-examples.ts";
import { columnListPieces, templatePieces } from "../../src/export/template.ts";
import { FIELD_TYPES, FIELDS, type Field, initiativeSchema } from "../../src/model/initiative.ts";
import { readListCell } from "../../src/model/list-cell.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { isNumber, textOf } from "./directories.ts";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../data/taxonomy/tableschema-initiatives.json"), "utf8"),
);
const accepted = FIELDS.filter((field) => field !== "sourceLine" && field !== "issues");

test("the template is one line with every accepted column", () => {
  expect(textOf(templatePieces())).toBe(`${accepted.join(",")}\r\n`);
});

test("the list of columns gives type, meaning and example of each", () => {
  const { data } = Papa.parse<Record<string, string>>(textOf(columnListPieces(schema.fields)), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map((row) => row.field)).toEqual(accepted);
  for (const row of data) {
    expect(row.type).toBe(FIELD_TYPES[row.field as Field]);
    expect(row.meaning).toBeTruthy();
    expect(row.example).toBe(FIELD_EXAMPLES[row.field as Field]);
  }
});

test("the examples make a valid record of terms that exist", () => {
  const cells = Object.entries(FIELD_EXAMPLES) as [Field, string][];
  const read = (field: Field, cell: string) =>
    FIELD_TYPES[field] === "list" ? readListCell(cell) : isNumber(field) ? Number(cell) : cell;
  const record = initiativeSchema.parse(Object.fromEntries(cells.map(([field, cell]) => [field, read(field, cell)])));
  const known = [
    [record.kinds, taxonomy.kinds],
    [record.sectors, taxonomy.sectors],
    [record.practices, taxonomy.practices],
    [record.principles, taxonomy.principles],
  ] as const;
  for (const [ids = [], { terms }] of known)
    expect(ids.filter((wanted) => !terms.some(({ id }) => id === wanted))).toEqual([]);
});
