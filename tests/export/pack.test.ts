import { unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { fields } from "../../data/taxonomy/tableschema-initiatives.json";
import { makeDownload } from "../../src/export/download.ts";
import { NOTHING_KNOWN } from "../../src/export/pack/known.ts";
import { en } from "../../src/i18n/en.ts";
import { initiativeSchema } from "../../src/model/initiative.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { packageFindings } from "./data-package.ts";
import { bytesOf, directoryOf } from "./directories.ts";
import { openFile } from "./reading.ts";
import { rfc7946Findings } from "./rfc7946.ts";

const rows = [
  {
    cells: {
      id: "a:1",
      name: "=Forno",
      description: 'says "ciao", and\r\nmore',
      latitude: "45.5",
      longitude: "9.1",
      locationPrecision: "exact",
      kinds: "worker-cooperative",
      sectors: "food-and-farming",
      members: "9",
      jobs: "7.5",
      impactYear: "2024",
      updated: "2024-05",
      issues: "many-at-one-point;date-guessed",
    },
    extra: { "=Summe": "=1+1", 备注: "语言" },
  },
  { cells: { id: "a:2", name: "بلا موقع", updated: "2023-01-02" } },
];
const open = directoryOf(rows, {
  brought: false,
  source: { id: "a", title: "Register A", publisher: "Town of A", steward: "Office", licence: "CC-BY-4.0" },
});
const odbl = directoryOf([{ cells: { id: "o:1", name: "Map" } }], {
  brought: false,
  source: { id: "o", title: "Map", publisher: "OSM", licence: "ODbL-1.0" },
});
const closed = directoryOf([{ cells: { id: "u:1", name: "Mine" } }], {
  source: { id: "u", title: "List", publisher: "Me", licence: "unknown" },
});

const packOf = (chosen: readonly number[], picture?: Uint8Array<ArrayBuffer>) =>
  makeDownload({
    chosen: {
      store: {
        directories: [open, odbl, closed],
        directory: Uint16Array.of(0, 0, 1, 2),
        row: Uint32Array.of(0, 1, 0, 0),
      },
      rows: Uint32Array.from(chosen),
    },
    licences: taxonomy.licences.terms,
    placeCode: "IT-25",
    format: "pack",
    placeName: "Lombardy",
    filters: ["contains <b>"],
    sentences: en.download.notes,
    known: { ...NOTHING_KNOWN, fields },
    ...(picture && { picture }),
  });

const filesOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );

const tableOf = (csv: string): string[][] => Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;

describe("E4 a region pack", () => {
  test.each([[[0, 1]], [[0, 1, 2]], [[2]], [[0, 1, 2, 3]]])("of the rows %j is a valid data package", (chosen) => {
    const files = filesOf(bytesOf(packOf(chosen).pieces));
    expect(packageFindings(files)).toEqual([]);
    for (const [name, text] of Object.entries(files))
      if (name.endsWith(".geojson")) expect(rfc7946Findings(text)).toEqual([]);
  });

  test("tells each column, how it is read and how many rows fill it", () => {
    const files = filesOf(bytesOf(packOf([0, 1]).pieces));
    const columns = tableOf(files["columns.csv"]!);
    const header = tableOf(files["solidarity-atlas_IT-25_2025-03.csv"]!)[0];
    expect(columns.slice(1).map(([name]) => name)).toEqual(header);
    expect(columns.find(([name]) => name === "members")).toEqual([
      "members",
      en.fields.members,
      "Members at the end of the year.",
      "integer",
      "person",
      "",
      "1",
    ]);
    expect(columns.find(([name]) => name === "kinds")?.slice(3)).toEqual(["list (;)", "", "terms.csv", "1"]);
    expect(columns.find(([name]) => name === "备注")?.at(-1)).toBe("1");
  });

  test("counts what its rows say, and does not judge", () => {
    const quality = tableOf(filesOf(bytesOf(packOf([0, 1]).pieces))["quality.csv"]!);
    expect(quality).toEqual([
      ["measure", "value", "rows", "share"],
      ["rows", "", "2", "1.0000"],
      ["withPosition", "", "1", "0.5000"],
      ["locationPrecision", "exact", "1", "0.5000"],
      ["withoutKind", "", "1", "0.5000"],
      ["withoutSector", "", "1", "0.5000"],
      ["withoutDateOfCheck", "", "0", "0.0000"],
      ["newestCheck", "2024-05", "", ""],
      ["oldestCheck", "2023-01-02", "", ""],
      ["finding", "date-guessed", "1", "0.5000"],
      ["finding", "many-at-one-point", "1", "0.5000"],
    ]);
  });

  test("parts rows that may not be one database, and leaves out what may not be passed on", () => {
    const files = filesOf(bytesOf(packOf([0, 1, 2, 3]).pieces));
    const names = Object.keys(files).filter((name) => name.startsWith("solidarity-atlas"));
    expect(names).toEqual([
      "solidarity-atlas_IT-25_2025-03_CC-BY-4.0.csv",
      "solidarity-atlas_IT-25_2025-03_CC-BY-4.0.geojson",
      "solidarity-atlas_IT-25_2025-03_ODbL-1.0.csv",
      "solidarity-atlas_IT-25_2025-03_ODbL-1.0.geojson",
    ]);
    expect(Object.values(files).join("\n")).not.toContain("u:1");
    expect(files["README.md"]).toContain(en.download.notes.severalFiles);
    const { resources, licenses } = JSON.parse(files["datapackage.json"]!);
    expect(licenses.map(({ name }: { name: string }) => name)).toEqual(["CC-BY-4.0", "ODbL-1.0"]);
    expect(resources[0].licenses).toEqual([expect.objectContaining({ name: "CC-BY-4.0" })]);
  });

  test("E1 opens here again with the same records", async () => {
    const again = await openFile(bytesOf(packOf([0, 1]).pieces), "pack.zip");
    expect(again.size).toBe(2);
    expect([...again.extra.keys()]).toEqual(["=Summe", "备注"]);
  });

  test("E5 is the same bytes again, and holds the picture of the map where there is one", () => {
    expect(Buffer.compare(bytesOf(packOf([0, 1]).pieces), bytesOf(packOf([0, 1]).pieces))).toBe(0);
    const files = filesOf(bytesOf(packOf([0, 1], Uint8Array.of(137, 80, 78, 71)).pieces));
    expect(Object.keys(files)).toContain("map.png");
    expect(files["datapackage.json"]).toContain("map.png");
    expect(files["README.md"]).toContain("map.png");
  });

  test("the descriptions of fields are those of the record", () => {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(initiativeSchema.shape));
  });
});
