import fc from "fast-check";
import { expect, test } from "vitest";
import { initiativeAt } from "../../src/model/directory.ts";
import { initiativeSchema } from "../../src/model/initiative.ts";
import { accountFaults, readBytes } from "./support/read.ts";

const HEADERS = [
  "id",
  "name",
  "kind",
  "sector",
  "lat",
  "lon",
  "country",
  "website",
  "founded",
  "members",
  "email",
  "note",
  "",
  "name",
  "__proto__",
  "consent",
];
const CELLS = [
  "",
  "Coop",
  "cooperative",
  "food;housing",
  "41.9",
  "12,5",
  "95",
  "0",
  "IT",
  "Narnia",
  "https://a.example/",
  "javascript:alert(1)",
  "1999",
  "31.02.2020",
  "10-49",
  "info@a.example",
  'a "quoted" cell',
  "two\nlines",
  "semi;colon",
  "N/A",
  "no",
  "yes",
  "'=1+1",
  "\u202egnp",
  "é",
  "\u0000",
  "x".repeat(300),
];
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);
const headers = fc.array(fc.constantFrom(...HEADERS), { minLength: 1, maxLength: 8 });

const quoted = (text: string, careless: boolean): string =>
  careless || !/[",;\n\r]/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;

const csv = fc
  .record({
    columns: headers,
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
    delimiter: fc.constantFrom(",", ";", "\t", "* "),
    end: fc.constantFrom("\n", "\r\n", "\r"),
    careless: fc.boolean(),
    mark: fc.constantFrom("", "\ufeff", "sep=;\n"),
  })
  .map(
    ({ columns, rows, delimiter, end, careless, mark }) =>
      mark + [columns, ...rows].map((row) => row.map((text) => quoted(text, careless)).join(delimiter)).join(end),
  );

const json = fc
  .array(
    fc.record({
      type: fc.constantFrom("Feature", "feature"),
      properties: fc.option(
        fc.dictionary(
          fc.constantFrom(...HEADERS),
          fc.oneof(cell, fc.integer(), fc.constant(null), fc.array(cell, { maxLength: 2 })),
        ),
        { nil: null },
      ),
      geometry: fc.option(
        fc.record({
          type: fc.constantFrom("Point", "point", "LineString", "Polygon"),
          coordinates: fc.oneof(
            fc.tuple(fc.double(), fc.double()),
            fc.array(fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -90, max: 90 })), {
              maxLength: 5,
            }),
          ),
        }),
        { nil: null },
      ),
    }),
    { maxLength: 8 },
  )
  .map((features) => JSON.stringify({ type: "FeatureCollection", features }));

const RUNS = Number(process.env.ATLAS_RUNS ?? 1000);

test("I1 every record of a generated file is accepted, repaired or left out, with a reason, and fits the schema", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 3, arbitrary: csv }, json),
      fc.constantFrom("file.csv", "file"),
      async (text, name) => {
        const result = await readBytes(name, text);
        if (!result.ok) return;
        expect(accountFaults(result.value)).toEqual([]);
        const { directory } = result.value;
        for (let row = 0; row < directory.size; row++) {
          const parsed = initiativeSchema.safeParse(initiativeAt(directory, row).initiative);
          if (!parsed.success) throw new Error(JSON.stringify([initiativeAt(directory, row), parsed.error.issues]));
        }
        const ids = Array.from({ length: directory.size }, (_, row) => initiativeAt(directory, row).initiative.id);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
    { numRuns: RUNS },
  );
}, 300_000);

test("I1 bytes of any kind are read or refused, never an exception", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom("a.csv", "a.json", "a"),
      async (bytes, name) => {
        const result = await readBytes(name, bytes);
        if (result.ok) expect(accountFaults(result.value)).toEqual([]);
      },
    ),
    { numRuns: RUNS },
  );
}, 300_000);
