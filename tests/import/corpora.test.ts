import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { testFiles } from "../support/test-files.ts";
import { accountFaults, cells, extraCells, imported, issuesOf, places, readBytes, readPath } from "./support/read.ts";

const folder = (name: string) => testFiles(`corpora/${name}`);
const filesIn = (path: string | undefined, pattern: RegExp): string[] =>
  path && existsSync(path) ? readdirSync(path).filter((name) => pattern.test(name)) : [];

/** Every cell of a table under its own header, whatever field it became. */
async function tableOf(path: string) {
  const { directory, preview, account } = await imported(path.split("/").at(-1)!, readFileSync(path));
  return { directory, preview, account, headers: preview.columns.map(({ header }) => header) };
}

describe("csv-spectrum", () => {
  const spectrum = folder("csv-spectrum");
  for (const name of filesIn(spectrum && join(spectrum, "csvs"), /\.csv$/))
    test(`${name} holds the rows of its JSON`, async () => {
      const expected: Record<string, string>[] = JSON.parse(
        readFileSync(join(spectrum!, "json", name.replace(".csv", ".json")), "utf8"),
      );
      const { preview, account } = await tableOf(join(spectrum!, "csvs", name));
      const rows = preview.rows.map(({ cells: row }) =>
        Object.fromEntries(preview.columns.map(({ header }, at) => [header, row[at]])),
      );
      const dropped = preview.columns.filter(({ target }) => target.as === "dropped").map(({ header }) => header);
      expect(rows).toEqual(
        expected.map((row) => ({ ...row, ...Object.fromEntries(dropped.map((header) => [header, ""])) })),
      );
      expect(account.report.read).toBe(expected.length);
    });
});

interface Expected {
  readonly records?: number;
  readonly columns?: number;
  readonly headers?: readonly string[];
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly headerLine?: number;
  readonly codes?: readonly string[];
  readonly refused?: string;
  readonly holds?: string;
}

/** By folder and file: what the notes beside the files say. */
const TABLES: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  csvlint: {
    "cr-line-endings.csv": { records: 2 },
    "crlf-line-endings.csv": { records: 2 },
    "inconsistent-line-endings.csv": { records: 2, codes: ["mixed-line-endings"] },
    "invalid-byte-sequence.csv": { codes: ["encoding-guessed"], holds: "Histórico" },
    "lf-line-endings.csv": { records: 2 },
    "spreadsheet.xlsx": {},
    "title-row.csv": { headerLine: 2, codes: ["preamble-skipped"] },
    "valid.csv": { records: 2 },
    "valid_many_rows.csv": {},
  },
  messytables: {
    "complex.csv": { records: 3, columns: 4 },
    "example.tsv": { records: 140, columns: 17, delimiter: "\t" },
    "excel_pasting.csv": { codes: ["preamble-skipped"] },
    "null.csv": { records: 10, codes: ["header-missing"] },
    "simple.csv": { records: 6, columns: 3 },
    "simple.psv": { records: 28, columns: 6, delimiter: "|" },
    "simple.ssv": { records: 6, columns: 3, delimiter: ";" },
    "simple.zip": { records: 6, columns: 3 },
    "skip_initials.csv": { holds: "goodbye" },
    "small.csv": {},
    "spanish_chars.csv": { encoding: "windows-1252", holds: "Descripción" },
    "utf-16le_encoded.csv": { records: 327, encoding: "utf-16le" },
    "utf8bom.csv": { headers: ["kitten"] },
    "weird_head_padding.csv": { columns: 11, holds: "Gefäßchirurgie" },
  },
  openrefine: {
    "csv-with-bom.csv": { headers: ["ColA", "ColB"], records: 2 },
    "example-latin1.tsv": { encoding: "windows-1252", holds: "Béjaïa" },
    "example-linebreaks-in-cells.csv": { records: 2 },
    "example-utf16le-bom.tsv": { encoding: "utf-16le", holds: "Béjaïa" },
    "example-utf8.tsv": { encoding: "utf-8", holds: "Béjaïa" },
    "persons_with_empty_column.csv": { records: 3 },
  },
  papaparse: {
    "long-sample.csv": { records: 8 },
    "sample-header.csv": { records: 2 },
    "sample.csv": {},
    "utf-8-bom-sample.csv": { headers: ["A", "B", "C"], records: 1 },
  },
  frictionless: {
    "[table].csv": { records: 2 },
    "accent.csv": { delimiter: ";" },
    "ascii-notvalid.csv": {},
    "blank-headers.csv": { codes: ["blank-label"] },
    "blank-rows.csv": { codes: ["blank-row"] },
    "bom.csv": { headers: ["id", "name"], records: 2 },
    "compression/implicit-zip.csv": { records: 2, headers: ["id", "name"] },
    "delimiter.csv": { delimiter: ";" },
    "doublequote.csv": {},
    "duplicate-headers.csv": { codes: ["duplicate-label"] },
    "empty.csv": { refused: "empty" },
    "encoding-issue-274.csv": { records: 507, encoding: "utf-8" },
    "escaping.csv": { records: 3 },
    "floats.csv": {},
    "geopoint/data/geopoint-object.csv": { records: 3 },
    "invalid.csv": { codes: ["blank-label", "duplicate-label", "missing-cell", "blank-row", "extra-cell"] },
    "issue-1009-semicolon.csv": { delimiter: ";", holds: "0123" },
    "latin1.csv": { codes: ["encoding-guessed"], holds: "©" },
    "leading-zeros.csv": { holds: "00003" },
    "long.csv": { records: 6 },
    "matrix-with-comment.csv": { codes: ["comment-skipped"] },
    "number/number-test.csv": {},
    "schema-errors.csv": {},
    "skip-blank-at-the-end.csv": { codes: ["blank-row"] },
    "skip-rows-before-headers.csv": { headerLine: 2, codes: ["comment-skipped"] },
    "table-infer-iso-8859-7.csv": { encoding: "iso-8859-7" },
    "table-infer-missing-values.csv": {},
    "table-unicode-headers.csv": { headers: ["id", "国人"] },
    "table-with-accents.csv": {},
    "table.csv": { records: 2, holds: "中国人" },
    "table.json": { refused: "json-not-records" },
    "table.tsv": { records: 3, delimiter: "\t" },
    "timezone.csv": {},
    "wide.csv": {},
    "without-headers.csv": { codes: ["header-missing"], records: 3 },
    "without-rows.csv": { records: 0, codes: ["no-records"] },
  },
};

for (const [name, files] of Object.entries(TABLES)) {
  const path = folder(name);
  describe.skipIf(!path)(name, () => {
    for (const [file, expected] of Object.entries(files))
      test(`I4 ${file} is read as its notes say`, async () => {
        const result = await readPath(join(path!, file));
        if (!result.ok || expected.refused) {
          expect(result.ok ? "read" : result.error.code).toBe(expected.refused);
          return;
        }
        const { account, preview, directory } = result.value;
        expect(accountFaults(result.value)).toEqual([]);
        if (expected.records !== undefined) expect(account.report.read).toBe(expected.records);
        if (expected.columns !== undefined) expect(preview.columns).toHaveLength(expected.columns);
        if (expected.headers)
          expect(preview.columns.map(({ header }) => header).slice(0, expected.headers.length)).toEqual(
            expected.headers,
          );
        const { delimiter, encoding, headerLine } = preview.structure;
        expect({ delimiter, encoding, headerLine }).toMatchObject({
          ...(expected.delimiter && { delimiter: expected.delimiter }),
          ...(expected.encoding && { encoding: expected.encoding }),
          ...(expected.headerLine !== undefined && { headerLine: expected.headerLine }),
        });
        const codes = issuesOf(result.value).map(({ code }) => code);
        for (const code of expected.codes ?? []) expect(codes).toContain(code);
        if (expected.holds) {
          const everything = [
            ...preview.columns.map(({ header }) => header),
            ...preview.rows.flatMap((row) => row.cells),
            ...[...directory.fields.keys()].flatMap((field) => cells(directory, field)),
            ...[...directory.extra.keys()].flatMap((extra) => extraCells(directory, extra)),
          ];
          expect(everything.join("\n")).toContain(expected.holds);
        }
      });
  });
}

describe("csv2geojson", () => {
  const path = folder("csv2geojson");
  for (const name of ["degrees.csv", "lng.csv", "simple.csv", "simple.pipe.dsv", "simple.semicolon.dsv", "simple.tsv"])
    test.skipIf(!path)(`${name} gives the positions expected`, async () => {
      const { directory } = await imported(name, readFileSync(join(path!, name)));
      const expected = JSON.parse(readFileSync(join(path!, `${name.replace(/\..*/, "")}.geojson`), "utf8"));
      const points = expected.features.map((feature: { geometry: { coordinates: number[] } }) =>
        feature.geometry.coordinates.join(" "),
      );
      const found = cells(directory, "longitude").map(
        (longitude, row) => `${longitude} ${cells(directory, "latitude")[row]}`,
      );
      expect(found).toEqual(points);
    });
  test.skipIf(!path)("bad_coord.csv sets the position aside", async () => {
    const result = await imported("bad_coord.csv", readFileSync(join(path!, "bad_coord.csv")));
    expect(result.account.report.placed).toBe(0);
    expect(places(result).join()).toMatch(/coordinate-/);
  });
});

describe("geojsonhint and geojson-fixtures", () => {
  const hint = folder("geojsonhint");
  for (const name of filesIn(hint && join(hint, "good"), /geojson$/))
    test(`I9 good/${name} is accepted`, async () => {
      const result = await imported(name, readFileSync(join(hint!, "good", name)));
      expect(issuesOf(result).filter(({ severity }) => severity === "repair")).toEqual([]);
    });
  for (const name of filesIn(hint && join(hint, "bad"), /geojson$/))
    test(`I9 bad/${name} is reported`, async () => {
      const messages: { level?: string }[] = JSON.parse(
        readFileSync(join(hint!, "bad", name.replace(".geojson", ".result-object")), "utf8"),
      );
      const result = await readPath(join(hint!, "bad", name));
      if (!result.ok || messages.length === 0) return;
      const told = issuesOf(result.value).filter(
        ({ code }) => !["id-made", "name-made", "point-of-shape", "coordinate-missing"].includes(code),
      );
      expect(told.map(({ code }) => code)).not.toEqual([]);
    });
  const fixtures = folder("geojson-fixtures");
  for (const part of ["featurecollection", "geometry"])
    for (const name of filesIn(fixtures && join(fixtures, part), /geojson$/))
      test(`I9 ${part}/${name} is accepted`, async () => {
        const { account } = await imported(name, readFileSync(join(fixtures!, part, name)));
        expect(account.report.placed).toBe(account.report.read);
      });
  const antimeridian = folder("antimeridian");
  for (const name of filesIn(antimeridian && join(antimeridian, "input"), /json$/))
    test(`I9 antimeridian/${name} gives a point on the Earth`, async () => {
      const { account } = await imported(name, readFileSync(join(antimeridian!, "input", name)));
      expect(account.report.read).toBeGreaterThan(0);
    });
});

describe("json-test-suite", () => {
  const suite = folder("json-test-suite");
  for (const name of filesIn(suite, /^[yni]_.*json$/))
    test(`${name}`, async () => {
      const result = await readPath(join(suite!, name));
      const code = result.ok ? "read" : result.error.code;
      if (name.startsWith("n_")) expect(["json-syntax", "empty", "undecodable"]).toContain(code);
      if (name.startsWith("y_")) expect(["read", "json-not-records", "no-records"]).toContain(code);
    });
});

test.skipIf(!folder("naughty-strings"))("I6 naughty strings survive as names, descriptions and extras", async () => {
  const strings: string[] = JSON.parse(readFileSync(join(folder("naughty-strings")!, "blns.json"), "utf8"));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const csv = ["id,name,note", ...strings.map((text, at) => `${at},${quoted(`x${text}`)},${quoted(text)}`)].join(
    "\r\n",
  );
  const result = await readBytes("naughty.csv", new TextEncoder().encode(csv));
  if (!result.ok) throw new Error(result.error.code);
  expect(accountFaults(result.value)).toEqual([]);
  const { directory } = result.value;
  const whole = new TextDecoder("utf-8", { ignoreBOM: true })
    .decode(new TextEncoder().encode(strings.map((text) => `x${text}`).join("\0")))
    .split("\0");
  const names = cells(directory, "name");
  expect(names.filter((name, at) => name !== whole[at] && whole[at]!.length <= 200)).toEqual([]);
});
