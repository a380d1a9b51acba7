import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testFiles } from "../support/test-files.ts";
import { accountFaults, cells, extraCells, imported, issuesOf, readPath } from "./support/read.ts";

interface Case {
  readonly file: string;
  readonly format: "csv" | "geojson";
  readonly records: number;
  readonly usable: number;
  readonly flags: readonly (readonly [place: number | null, code: string])[];
}

const folder = testFiles("corpora/hostile");
const cases: Case[] = folder ? JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")).cases : [];

/** What is refused, and by what name. */
const REFUSED: Readonly<Record<string, string>> = {
  "csv-empty.csv": "empty",
  "csv-only-bom.csv": "empty",
  "csv-only-newlines.csv": "empty",
  "csv-html-instead.csv": "web-page",
  "csv-lfs-pointer.csv": "git-lfs-pointer",
  "gj-crs-unknown.geojson": "unknown-crs",
  "gj-nan-literal.geojson": "json-syntax",
  "gj-topojson.json": "no-records",
  "gj-esri.json": "esri-json",
  "gj-type-case.geojson": "not-a-table",
};

/** Where we decide otherwise, and why. */
const OTHERWISE: Readonly<Record<string, Partial<Case> & { readonly because: string }>> = {
  "gj-crs-3857.geojson": {
    flags: [[null, "coordinates-converted"]],
    because: "metres that the file names are turned into degrees, as the manifest allows, and that is what is said",
  },
  "gj-null-empty.geojson": {
    usable: 0,
    because: "the two features with a point have no name, which leaves them out (DOMAIN rule 13)",
  },
  "gj-truncated.geojson": {
    records: 8,
    usable: 7,
    flags: [[7, "json-syntax"]],
    because: "the whole features are kept, as the manifest prefers",
  },
  "gj-lines.geojsonl": { flags: [[3, "json-syntax"]], because: "the manifest counts lines here, from 1" },
};

test.skipIf(!folder)("the hostile files are all listed", () => expect(cases).toHaveLength(74));

for (const given of cases) {
  const expected = { ...given, ...OTHERWISE[given.file] };
  test(`I1-I10 hostile/${given.file}`, async () => {
    const result = await readPath(join(folder!, given.file));
    if (REFUSED[given.file]) {
      expect(result.ok ? "read" : result.error.code).toBe(REFUSED[given.file]);
      return;
    }
    if (!result.ok) throw new Error(`refused: ${result.error.code}`);
    const { report } = result.value.account;
    expect(accountFaults(result.value)).toEqual([]);
    expect(report.read).toBe(expected.records);
    expect(report.placed).toBe(expected.usable);
    const counted = given.format === "geojson" ? 1 : 0; // the manifest counts features from 0
    const issues = issuesOf(result.value);
    const missing = expected.flags.filter(
      ([place, code]) =>
        !issues.some((issue) => issue.code === code && (place === null || issue.line === place + counted)),
    );
    expect(missing).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
}

const read = (name: string) => imported(name, readFileSync(join(folder!, name)));

test.skipIf(!folder)("I5 three names come out right in every encoding", async () => {
  const names = ["Café Coopérative", "Año Nuevo S.Coop.", "Straße eG"];
  for (const name of ["enc-utf8-bom", "enc-utf16le-bom", "enc-utf16be-nobom", "enc-windows1252", "enc-macroman"])
    expect(cells((await read(`${name}.csv`)).directory, "name"), name).toEqual(names);
});

test.skipIf(!folder)(
  "I2 lines are physical lines, after blank lines, a preamble and line breaks in quotes",
  async () => {
    expect([...(await read("csv-blank-rows.csv")).directory.line]).toEqual([2, 6]);
    expect([...(await read("csv-preamble.csv")).directory.line]).toEqual([5, 6]);
    expect([...(await read("csv-newlines-in-cells.csv")).directory.line]).toEqual([2, 5]);
  },
);

test.skipIf(!folder)("I3 an unclosed quote costs its own line only", async () => {
  const { account } = await read("csv-unclosed-quote.csv");
  expect(account.report).toMatchObject({ read: 20, leftOut: 1 });
  expect(account.leftOutRows.rows[0]).toMatchObject({ line: 5, code: "unclosed-quote" });
});

test.skipIf(!folder)("I6 text stays text", async () => {
  const { directory } = await read("csv-text-not-number.csv");
  expect(cells(directory, "postcode")).toEqual(["00100", "01234"]);
  expect(cells(directory, "sourceRecordId")).toEqual(["007", "9007199254740993"]);
  expect([...directory.extra.keys()].flatMap((name) => extraCells(directory, name))).toEqual(["1E5", "true"]);
  const kept = await imported("t.csv", readFileSync(join(folder!, "csv-text-not-number.csv")), { keepContacts: true });
  expect(extraCells(kept.directory, "phone")).toEqual(["+39 06 1234567", "0612345"]);
});

test.skipIf(!folder)("I7 a number is read whole or not at all", async () => {
  const { directory } = await read("geo-number-formats.csv");
  const verdicts = extraCells(directory, "usable");
  expect(cells(directory, "latitude").map((cell) => (cell === "" ? "no" : "yes"))).toEqual(verdicts);
  const [latitudes, longitudes] = [cells(directory, "latitude"), cells(directory, "longitude")];
  const points = latitudes.flatMap((cell, row) => (cell === "" ? [] : [`${cell} ${longitudes[row]}`]));
  expect(points).toEqual([...Array(5).fill("45.5 9.1"), "-3.7 40.41", "45.5 9.1", "45.5 9.1"]);
});

test.skipIf(!folder)("I8 one column, decimal commas and swapped columns give positions", async () => {
  const one = (await read("geo-one-column.csv")).directory;
  expect(cells(one, "latitude")).toEqual(["41.9", "45.46", "48.85", ""]);
  const commas = (await read("csv-semicolon-decimal-comma.csv")).directory;
  expect(cells(commas, "latitude")).toEqual(["45.4642", "-34.6037"]);
  const swapped = await read("geo-swapped-columns.csv");
  expect(cells(swapped.directory, "latitude")[0]).toBe("41.1");
  expect(issuesOf(swapped).filter(({ code }) => code === "coordinates-probably-swapped")).toHaveLength(1);
  const undone = await imported("t.csv", readFileSync(join(folder!, "geo-swapped-columns.csv")), {
    swapCoordinates: false,
  });
  expect(cells(undone.directory, "latitude")[0]).toBe("12.1");
});

test.skipIf(!folder)("I9 the point of a concave area lies inside it; altitudes survive", async () => {
  const { directory } = await read("gj-rings.geojson");
  expect(cells(directory, "locationMethod").every((method) => method === "centroid")).toBe(true);
  expect(extraCells((await read("gj-3d-4d.geojson")).directory, "altitude")).toContain("20");
});

test.skipIf(!folder)("I11 column names may be anything, and every cell survives", async () => {
  const proto = (await read("csv-proto-headers.csv")).directory;
  const kept = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"].map(
    (name) => extraCells(proto, name)[0],
  );
  expect(kept).toEqual(["polluted", "a", "b", "c", "d"]);
  const twice = (await read("csv-duplicate-headers.csv")).directory;
  const all = [cells(twice, "name")[0], ...[...twice.extra.keys()].map((name) => extraCells(twice, name)[0])];
  expect(all.toSorted()).toEqual(["First", "Second", "x", "y"]);
  const json = (await read("gj-proto.geojson")).directory;
  expect(cells(json, "name")).toEqual(["ok"]);
});

test.skipIf(!folder)("S4 only safe addresses become a website", async () => {
  const { directory } = await read("sec-urls.csv");
  const linked = extraCells(directory, "linked");
  const websites = cells(directory, "website");
  websites.forEach((website, row) => {
    if (row === 5)
      expect(website).toBe(""); // an e-mail address is no web page, though it may be linked where e-mails belong
    else expect(website === "" ? "no" : "yes", `row ${row + 1}`).toBe(linked[row]);
  });
  const written = extraCells(directory, "website (as written)");
  expect(written[6]).toBe("javascript:alert(1)");
});

test.skipIf(!folder)("I6 formulas and odd characters are kept character for character", async () => {
  const { directory } = await read("sec-formula.csv");
  expect(cells(directory, "name").slice(0, 8)).toEqual([
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
  ]);
});
