import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { ChosenRows } from "../../src/export/chosen-rows.ts";
import {
  type DownloadRequest,
  downloadFiles,
  makeDownload,
  notesFile,
  planDownload,
} from "../../src/export/download.ts";
import { zipPieces } from "../../src/export/package.ts";
import { loadWriter } from "../../src/export/row-form.ts";
import { en } from "../../src/i18n/en.ts";
import { importFile } from "../../src/import/import-file.ts";
import type { ExportSentences } from "../../src/model/export-sentences.ts";
import type { LicenceTerm } from "../../src/model/taxonomy.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { directoryOf, type Row, textOf } from "./directories.ts";

const licences = JSON.parse(readFileSync(join(import.meta.dirname, "../../data/taxonomy/licences.json"), "utf8"))
  .terms as LicenceTerm[];

const sentences: ExportSentences = {
  title: "About this download",
  made: "Made with Solidarity Atlas.",
  rows: "Rows",
  territory: "Territory",
  filters: "Filters",
  noFilters: "none",
  source: "Source",
  publisher: "Publisher",
  licence: "Licence",
  date: "Date of the data",
  credit: "Credit line",
  address: "Address",
  changes: "Columns mapped.",
  mixture: "Licence of the whole",
  eachRow: "Each row has its own.",
  severalFiles: "Not one database.",
  ownUse: "For your own use.",
  boundaries: "Boundaries",
  warranty: "Without warranty.",
  format: "Columns: see the list.",
  leftOut: "Left out",
  pack: en.download.notes.pack,
};

const row = (id: string, more: Row["cells"] = {}): Row => ({ cells: { id, name: `Name of ${id}`, ...more } });

/** Two open directories of different dates, one under ODbL, one that the reader brought without a licence. */
const directories = [
  directoryOf([row("a:1", { latitude: "1", longitude: "2" }), row("a:2")], {
    brought: false,
    source: {
      id: "a",
      title: "Register A",
      publisher: "Town of A",
      licence: "CC-BY-4.0",
      issued: "2017",
      countries: ["AT", "DE"],
      url: "https://a.example/",
    },
  }),
  directoryOf([row("b:1", { attribution: "Credit of one row" })], {
    brought: false,
    source: {
      id: "b",
      title: "Register B",
      publisher: "B",
      licence: "CC0-1.0",
      issued: "2016-05",
      attribution: "B, with thanks",
    },
  }),
  directoryOf([row("o:1"), row("o:2")], {
    brought: false,
    source: { id: "o", title: "Map", publisher: "OpenStreetMap contributors", licence: "ODbL-1.0", issued: "2015" },
  }),
  directoryOf([row("u:1")], {
    source: { id: "u", title: "My\nlist", publisher: "Me", licence: "unknown", issued: "" },
  }),
];

const store: ChosenRows["store"] = {
  directories,
  directory: Uint16Array.of(2, 0, 1, 0, 3, 2),
  row: Uint32Array.of(0, 0, 0, 1, 0, 1),
};

const request = (rows: readonly number[], more: Partial<DownloadRequest> = {}): DownloadRequest => ({
  chosen: { store, rows: Uint32Array.from(rows) },
  licences,
  placeCode: "AT",
  format: "csv",
  placeName: "Austria",
  filters: [],
  sentences,
  ...more,
});

const textsOf = (asked: DownloadRequest): Record<string, string> =>
  Object.fromEntries(downloadFiles(asked).map(({ name, pieces }) => [name, textOf(pieces)]));

const idsOf = (csv: string): string[] =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data.map((record) => record.id!);

describe("the files of a download", () => {
  test("E4 are one file with the rows, sources.csv and the notes where one database is allowed", () => {
    const texts = textsOf(request([1, 2, 3]));
    expect(Object.keys(texts)).toEqual(["solidarity-atlas_AT_2017.csv", "sources.csv", "ATTRIBUTION.txt"]);
    expect(idsOf(texts["solidarity-atlas_AT_2017.csv"]!)).toEqual(["a:1", "b:1", "a:2"]);
  });

  test("E4 are one file for each licence group otherwise, together exactly the rows chosen", () => {
    const texts = textsOf(request([0, 1, 2, 3, 4, 5]));
    const [open, odbl, own] = ["open", "ODbL-1.0", "unknown"].map(
      (part) => texts[`solidarity-atlas_AT_2017_${part}.csv`]!,
    );
    expect(Object.keys(texts).length).toBe(5);
    expect([idsOf(open!), idsOf(odbl!), idsOf(own!)]).toEqual([["a:1", "b:1", "a:2"], ["o:1", "o:2"], ["u:1"]]);
  });

  test("E4 of a pack hold every form and nothing that may not be passed on, and say how much is left out", () => {
    const texts = textsOf(request([1, 4], { format: "pack" }));
    expect(Object.keys(texts)).toEqual([
      "solidarity-atlas_AT_2017.csv",
      "solidarity-atlas_AT_2017.geojson",
      "README.md",
      "datapackage.json",
      "columns.csv",
      "terms.csv",
      "quality.csv",
      "sources.csv",
      "ATTRIBUTION.txt",
    ]);
    expect(idsOf(texts["solidarity-atlas_AT_2017.csv"]!)).toEqual(["a:1"]);
    expect(texts["ATTRIBUTION.txt"]).toContain("Left out: 1\n");
  });

  test("E4 rows that may be one database come as the file itself, and the notes on their own beside it", () => {
    const one = makeDownload(request([1, 2, 3]));
    expect(one.name).toBe("solidarity-atlas_AT_2017.csv");
    expect(idsOf(textOf(one.pieces))).toEqual(["a:1", "b:1", "a:2"]);
    expect(makeDownload(request([1, 2], { format: "geojson" })).name).toBe("solidarity-atlas_AT_2017.geojson");
    expect(textOf(notesFile(request([1, 2, 3])).pieces)).toContain("Register A");
    expect(makeDownload(request([0, 1])).name).toBe("solidarity-atlas_AT_2017_csv.zip");
  });

  test("every source with rows stands in sources.csv, with its number of rows", () => {
    const { data } = Papa.parse<Record<string, string>>(textsOf(request([1, 3, 0]))["sources.csv"]!, {
      header: true,
      skipEmptyLines: true,
    });
    expect(
      data.map(({ id, licence, issued, countries, rowsInDownload }) => [
        id,
        licence,
        issued,
        countries,
        rowsInDownload,
      ]),
    ).toEqual([
      ["a", "CC-BY-4.0", "2017", "AT;DE", "2"],
      ["o", "ODbL-1.0", "2015", "", "1"],
    ]);
  });

  test("GeoJSON carries licence, credits and sources of its own rows", () => {
    const texts = textsOf(request([0, 1, 2], { format: "geojson" }));
    const open = JSON.parse(texts["solidarity-atlas_AT_2017_open.geojson"]!);
    const odbl = JSON.parse(texts["solidarity-atlas_AT_2017_ODbL-1.0.geojson"]!);
    expect([open.license, odbl.license]).toEqual([undefined, "ODbL-1.0"]);
    expect(open.attribution.split("\n")).toEqual([
      "Register A, Town of A, CC BY 4.0. Columns mapped.",
      "B, with thanks",
      "Credit of one row",
    ]);
    expect(odbl.sources.map(({ id }: { id: string }) => id)).toEqual(["o"]);
  });
});

describe("the notes", () => {
  const notes = (rows: readonly number[], more: Partial<DownloadRequest> = {}) =>
    textsOf(request(rows, more))["ATTRIBUTION.txt"]!;

  test("say place, filters, count and date, and each credit in the words asked for", () => {
    expect(notes([1, 2, 3], { filters: ["Sector: food", "contains “bread\nand”"] })).toBe(
      [
        "About this download",
        "===================",
        "",
        "Made with Solidarity Atlas.",
        "",
        "Rows: 3",
        "Territory: Austria",
        "Filters: Sector: food; contains “bread and”",
        "Date of the data: 2017",
        "",
        "solidarity-atlas_AT_2017.csv",
        "  Rows: 3",
        "  Licence of the whole: Each row has its own.",
        "    Creative Commons Attribution 4.0 (CC-BY-4.0): 2",
        "    Creative Commons Zero 1.0 (CC0-1.0): 1",
        "",
        "Source: Register A",
        "  Rows: 2",
        "  Publisher: Town of A",
        "  Licence: Creative Commons Attribution 4.0 (CC-BY-4.0), https://creativecommons.org/licenses/by/4.0/",
        "  Date of the data: 2017",
        "  Address: https://a.example/",
        "  Credit line: Register A, Town of A, CC BY 4.0. Columns mapped.",
        "",
        "Source: Register B",
        "  Rows: 1",
        "  Publisher: B",
        "  Licence: Creative Commons Zero 1.0 (CC0-1.0), https://creativecommons.org/publicdomain/zero/1.0/",
        "  Date of the data: 2016-05",
        "  Credit line: B, with thanks",
        "  Credit line: Credit of one row",
        "",
        "Each row has its own.",
        "Columns mapped.",
        "Without warranty.",
        "Columns: see the list.",
        "",
      ].join("\n"),
    );
  });

  test("say when rows are several databases, and when some are for one's own use", () => {
    expect(notes([1])).not.toMatch(/Not one database|own use/);
    expect(notes([0, 1])).toContain("\nNot one database.\n");
    expect(notes([4], { placeName: "" })).toContain("\nFor your own use.\n");
    expect(notes([4])).toContain("Source: My list\n");
  });
});

describe("the plan", () => {
  test("tells rows, groups, sources and names before anything is written", () => {
    const plan = planDownload(request([0, 1, 2, 5]));
    expect(plan.rows).toBe(4);
    expect(plan.groups.map(({ demand, licence, rows }) => [demand, licence, rows])).toEqual([
      ["attribution", "", 2],
      ["share-alike", "ODbL-1.0", 2],
    ]);
    expect(plan.sources).toEqual([
      { id: "a", title: "Register A", licence: "CC-BY-4.0", issued: "2017", rows: 1 },
      { id: "b", title: "Register B", licence: "CC0-1.0", issued: "2016-05", rows: 1 },
      { id: "o", title: "Map", licence: "ODbL-1.0", issued: "2015", rows: 2 },
    ]);
    expect(plan.fileNames).toEqual({
      "csv-spreadsheet": "solidarity-atlas_AT_2017_spreadsheet.zip",
      csv: "solidarity-atlas_AT_2017_csv.zip",
      xlsx: "solidarity-atlas_AT_2017_xlsx.zip",
      kml: "solidarity-atlas_AT_2017_kml.zip",
      flatgeobuf: "solidarity-atlas_AT_2017_flatgeobuf.zip",
      geoparquet: "solidarity-atlas_AT_2017_geoparquet.zip",
      jsonld: "solidarity-atlas_AT_2017_jsonld.zip",
      murmurations: "solidarity-atlas_AT_2017_murmurations.zip",
      geojson: "solidarity-atlas_AT_2017_geojson.zip",
      pack: "solidarity-atlas_AT_2017.zip",
      area: "solidarity-atlas_AT_2017_area.geojson",
    });
  });

  test("E4 tells how many rows have a web page, which are those that become profiles", async () => {
    const withPages = directoryOf([row("w:1", { website: "https://a.example/" }), row("w:2"), row("w:3")], {
      source: { id: "w", title: "W", publisher: "W", licence: "CC0-1.0" },
    });
    const input = {
      chosen: {
        store: { directories: [withPages], directory: Uint16Array.of(0, 0, 0), row: Uint32Array.of(0, 1, 2) },
        rows: Uint32Array.of(0, 1),
      },
      licences,
      placeCode: "",
    };
    expect(planDownload(input)).toMatchObject({ rows: 2, profiles: 1 });
    const writeRows = await loadWriter("murmurations");
    const asked = { ...request([]), ...input, format: "murmurations" as const, writeRows: writeRows! };
    expect(JSON.parse(textOf(makeDownload(asked).pieces))).toHaveLength(1);
  });

  test("of no rows is empty", () => {
    expect(planDownload(request([]))).toMatchObject({ rows: 0, groups: [], sources: [] });
  });
});

describe("the zip", () => {
  const bytesOf = (asked: DownloadRequest) => Buffer.concat([...makeDownload(asked).pieces]);

  test("holds the files of the download under its name", () => {
    const asked = request([0, 1, 2, 3, 4, 5]);
    expect(makeDownload(asked).name).toBe("solidarity-atlas_AT_2017_csv.zip");
    const entries = Object.entries(unzipSync(bytesOf(asked))).map(([name, bytes]) => [name, textOf([bytes])]);
    expect(Object.fromEntries(entries)).toEqual(textsOf(asked));
  });

  test("E1 imports again without a click: the rows of one file, and the others when they are asked for", async () => {
    for (const format of ["csv", "csv-spreadsheet", "geojson", "pack"] as const) {
      const asked = request([0, 1, 2, 3, 4, 5], { format });
      const file = new File([bytesOf(asked)], makeDownload(asked).name);
      const read = async (member?: string) => {
        const result = await importFile(file, member === undefined ? {} : { member }, { taxonomy, brought: true });
        if (!result.ok) throw new Error(result.error.code);
        return { ...result.value.preview.structure, size: result.value.directory.size };
      };
      const first = await read();
      expect(first.member, format).toMatch(/^solidarity-atlas_AT_2017/);
      const files = first.members!.filter(
        (path) => path.startsWith("solidarity-atlas") && path.endsWith(first.member!.slice(-4)),
      );
      const sizes = await Promise.all(files.map(async (path) => (await read(path)).size));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(format === "pack" ? 5 : 6);
    }
  });

  test("E5 is the same, byte for byte, when it is made again", () => {
    expect(bytesOf(request([0, 1, 4])).equals(bytesOf(request([0, 1, 4])))).toBe(true);
  });

  test("comes in pieces and holds large and empty files whole", () => {
    const large = Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * 7919) >> 3);
    const pieces = [
      ...zipPieces([
        { name: "large.bin", pieces: [large.subarray(0, 1_000_000), large.subarray(1_000_000)] },
        { name: "empty.txt", pieces: [] },
      ]),
    ];
    expect(pieces.length).toBeGreaterThan(3);
    const files = unzipSync(Buffer.concat(pieces));
    expect(Buffer.from(files["large.bin"]!).equals(Buffer.from(large))).toBe(true);
    expect(files["empty.txt"]).toHaveLength(0);
  });
});
