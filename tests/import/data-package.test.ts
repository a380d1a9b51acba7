import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openArchive } from "../../src/import/formats/open-archive.ts";
import { cells, imported, inspected, issuesOf, readBytes, refusal } from "./support/read.ts";

const ROWS = "A;45,2;5,7\nB;41,9;12,5\n";
const PLACES = "name,lat,lon\nP,1,2\n";
const descriptor = {
  name: "coops",
  title: "Cooperatives of Nowhere",
  created: "2024-05-06T10:00:00Z",
  licenses: [{ name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0" }],
  resources: [
    {
      name: "coops",
      path: "data/coops.txt",
      encoding: "ISO-8859-1",
      dialect: { delimiter: ";", header: false },
      schema: { fields: [{ name: "name" }, { name: "latitude" }, { name: "longitude" }] },
    },
    { name: "places", path: "data/places.csv" },
    { name: "far", path: "https://example.org/far.csv" },
    { name: "out", path: "../out.csv" },
  ],
};
const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ) as Zippable,
  );
const packed = (said: object, folder = "") =>
  zip({
    [`${folder}datapackage.json`]: JSON.stringify(said),
    [`${folder}data/coops.txt`]: Buffer.from(`Caf\u00e9 ${ROWS}`, "latin1"),
    [`${folder}data/places.csv`]: PLACES.repeat(50),
    "out.csv": PLACES,
  });

describe("a data package", () => {
  test("is read as its descriptor says: title, licence, day, names of columns, encoding, separator", async () => {
    for (const folder of ["", "coops-main/"]) {
      const { preview, directory, ...result } = await imported("package.zip", packed(descriptor, folder));
      expect(preview.structure).toMatchObject({
        member: "data/coops.txt",
        members: ["data/coops.txt", "data/places.csv"],
        encoding: "iso-8859-1",
        delimiter: ";",
        headerLine: 0,
      });
      expect(preview.columns.map(({ header }) => header)).toEqual(["name", "latitude", "longitude"]);
      expect(directory.source).toMatchObject({ title: descriptor.title, licence: "CC-BY-4.0", issued: "2024-05-06" });
      expect(cells(directory, "name")).toEqual(["Café A", "B"]);
      expect(cells(directory, "latitude")).toEqual(["45.2", "41.9"]);
      expect(issuesOf({ preview, directory, ...result }).map(({ code, found }) => `${code} ${found}`)).toContain(
        "other-members data/places.csv",
      );
    }
  });

  test("another resource can be chosen, and the reader's word goes before the descriptor's", async () => {
    const places = await imported("package.zip", packed(descriptor), { member: "data/places.csv" });
    expect(cells(places.directory, "name")[0]).toBe("P");
    const preview = await inspected("package.zip", packed(descriptor), { encoding: "windows-1252", headerLine: 1 });
    expect(preview.structure).toMatchObject({ encoding: "windows-1252", headerLine: 1 });
  });

  test("the resource of initiatives goes first; parts are read one after the other", async () => {
    const archive = zip({
      "datapackage.json": JSON.stringify({
        resources: [
          { name: "links", path: "links.csv" },
          { name: "initiatives", path: ["1.csv", "./2.csv"] },
        ],
      }),
      "links.csv": PLACES,
      "1.csv": "name,lat\nA,1\n",
      "2.csv": "B,2\n",
    });
    expect(cells((await imported("a.zip", archive)).directory, "name")).toEqual(["A", "B"]);
  });

  test("I10 a part that is named twice is refused, and between small parts reading can be cancelled", async () => {
    const inParts = (path: readonly string[]) =>
      zip({
        "datapackage.json": JSON.stringify({ resources: [{ name: "rows", path }] }),
        ...Object.fromEntries(path.map((name) => [name, "name,lat\nA,1\n"])),
      });
    const refused = { code: "datapackage", detail: "1.csv" };
    expect(await refusal("a.zip", inParts(["1.csv", "2.csv", "1.csv"]))).toEqual(refused);
    expect(await refusal("a.zip", inParts(["1.csv", "./1.csv"]))).toEqual(refused);

    const parts = Array.from({ length: 20 }, (_, at) => `${at}.csv`);
    const stop = new AbortController();
    let turns = 0;
    const opened = await openArchive(
      new File([inParts(parts) as BlobPart], "a.zip"),
      {
        choices: {},
        extent: "whole",
        signal: stop.signal,
        breathe: async () => {
          turns++;
          if (turns === 10) stop.abort();
        },
      },
      { limits: { enough: Number.POSITIVE_INFINITY, most: 1e6 }, open: () => Promise.reject(new Error("was read on")) },
    );
    expect(opened).toEqual({ ok: false, error: { code: "cancelled" } });
  });

  test("a descriptor alone says which file to add; rows that stand in it are read", async () => {
    expect(await refusal("datapackage.json", JSON.stringify(descriptor))).toEqual({
      code: "datapackage",
      detail: "data/coops.txt, data/places.csv, https://example.org/far.csv, ../out.csv",
    });
    const data = [
      ["name", "lat"],
      ["A", 1],
    ];
    for (const rows of [data, [{ name: "A", lat: 1 }]]) {
      const said = { title: "T", resources: [{ name: "rows", data: rows }] };
      const { directory } = await imported("datapackage.json", JSON.stringify(said));
      expect(cells(directory, "name")).toEqual(["A"]);
      expect(directory.source.title).toBe("T");
    }
  });

  test("paths never lead outside the archive", async () => {
    for (const path of [
      "../out.csv",
      "/out.csv",
      "data/../../out.csv",
      "..\\out.csv",
      "https://example.org/out.csv",
      "",
    ]) {
      const said = { resources: [{ name: "a", path }] };
      const result = await readBytes("a.zip", packed(said));
      expect(result.ok ? "read" : result.error.code, path).toBe("datapackage");
    }
  });

  test("what is of another shape counts as not said, and a broken descriptor leaves its files to themselves", async () => {
    const odd = {
      title: 3,
      created: [],
      licenses: "CC0",
      resources: [{ path: "data/places.csv", dialect: 7, encoding: {}, schema: [] }],
    };
    const { directory } = await imported("a.zip", packed(odd));
    expect(directory.source).toMatchObject({ title: "places", licence: "unknown" });
    for (const said of [{ resources: 3 }, { resources: [] }, { resources: [{ path: 5 }] }, []])
      expect((await imported("a.zip", packed(said))).preview.structure.member).toBe("data/places.csv");
    const features = { type: "FeatureCollection", features: [], resources: [{ path: 1 }] };
    expect((await imported("a.geojson", JSON.stringify(features))).preview.structure.format).toBe("geojson");
  });
});
