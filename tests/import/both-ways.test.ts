import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { testFiles } from "../support/test-files.ts";
import { bytesOf, importBothWays, tableBothWays } from "./support/both-ways.ts";
import { cells, imported } from "./support/read.ts";

const CORPORA = ["csv-spectrum/csvs", "csvlint", "messytables", "hostile", "encodings"];
const paths = [testFiles("directories"), ...CORPORA.map((name) => testFiles(`corpora/${name}`))].flatMap((folder) =>
  folder
    ? readdirSync(folder)
        .filter((name) => /\.(csv|tsv|txt)$/.test(name))
        .map((name) => join(folder, name))
    : [],
);

describe("I1 a table is the same whether PapaParse reads its text or we read its bytes", () => {
  for (const path of paths)
    test(path.split("/").slice(-2).join("/"), async () => {
      const both = await tableBothWays(bytesOf(path), "file.csv");
      expect(both?.raw).toEqual(both?.decoded);
    }, 60_000);
});

const SHORT = 100_000; // bytes

describe("I1 a directory is the same whether its cells are bytes or texts, or were read ahead", () => {
  for (const path of paths)
    test(path.split("/").slice(-2).join("/"), async () => {
      const bytes = bytesOf(path);
      const { decoded, raw, ahead } = await importBothWays(
        bytes,
        "file.csv",
        {},
        { withoutKernel: bytes.length < SHORT },
      );
      expect(raw).toEqual(decoded);
      expect(ahead).toEqual(raw);
    }, 60_000);
});

const RUNS = Number(process.env.ATLAS_RUNS ?? 1000);
// Lone returns are left out: decoded text does not tell whether they stand in a quoted cell, bytes do.
const signs = fc.constantFrom(...'"",,;;\n\n\t ab1.-#\'é日😀\u200b<&@:(/'.split(/(?:)/u));
const scraps = fc.array(signs, { maxLength: 60 }).map((all) => all.join(""));
const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "",
      "Coop",
      "Tel 06 1234567",
      "41.9",
      "-12.50",
      "2019-05-01",
      "https://a.example/x",
      "n/a",
      " x ",
      "Women's refuge",
      'The "Hope" shelter for women',
      "Frauenhaus; Beratung",
      "do not publish",
    ),
  },
  { weight: 3, arbitrary: scraps },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const quoted = (text: string): string => (/[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const tidy = fc
  .tuple(fc.array(fc.array(cell, { minLength: 4, maxLength: 5 }), { maxLength: 30 }), fc.constantFrom("\n", "\r\n"))
  .map(([rows, end]) =>
    [["name", "lat", "website", "note"], ...rows].map((row) => row.map(quoted).join(",")).join(end),
  );
const untidy = scraps.map((text) => `name,note\n${text}\n`);
const damaged = fc.tuple(tidy, fc.nat(), fc.constantFrom(0xff, 0xe2, 0x22, 0x00)).map(([text, at, byte]) => {
  const bytes = new TextEncoder().encode(text);
  bytes[at % bytes.length] = byte;
  return bytes;
});
const file = fc.oneof(tidy, untidy).map((text) => new TextEncoder().encode(text));

/** Where quotes are damaged PapaParse takes what follows into one cell; we read line by line there, and both are right. */
function isWellQuoted(bytes: Uint8Array): boolean {
  const { data, errors } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ",", newline: "\n" });
  const isOdd = (cells: string[]) => cells.length !== data[0]!.length && cells.some((text) => text.includes("\n"));
  return !errors.some(({ type }) => type === "Quotes") && !data.some(isOdd);
}

test("I1 generated files are the same tables both ways", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(file, damaged), async (bytes) => {
      fc.pre(isWellQuoted(bytes));
      const both = await tableBothWays(bytes, "file.csv");
      expect(both?.raw).toEqual(both?.decoded);
    }),
    { numRuns: RUNS },
  );
}, 300_000);

test("I1 generated files are the same directories in all ways", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(file, damaged), async (bytes) => {
      const { decoded, raw, ahead } = await importBothWays(bytes, "file.csv", {}, { withoutKernel: true });
      expect(raw).toEqual(decoded);
      expect(ahead).toEqual(raw);
    }),
    { numRuns: RUNS / 2 },
  );
}, 300_000);

test("I7 what lies just beyond the Earth is set aside both ways", async () => {
  const text = "name,latitude,longitude\nA,10,180.00000004\nB,90.00000004,10\nC,1,2\nD,1.5,2.5\n";
  const { directory } = await imported("beyond.csv", text);
  expect(cells(directory, "longitude")).toEqual(["", "", "2", "2.5"]);
});
