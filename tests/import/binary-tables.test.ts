import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readFeature } from "../../src/import/formats/binary/flat-feature.ts";
import { openFlatgeobuf } from "../../src/import/formats/binary/open-flatgeobuf.ts";
import { openParquet } from "../../src/import/formats/binary/open-parquet.ts";
import { readWkb } from "../../src/import/formats/binary/wkb.ts";
import { importFile } from "../../src/import/import-file.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import {
  accountFaults,
  cells,
  extraCells,
  imported,
  inspected,
  issuesOf,
  places,
  readBytes,
  refusal,
} from "./support/read.ts";

const fixture = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(join(import.meta.dirname, "fixtures", name)));
const codeOf = async (open: typeof openParquet, bytes: Uint8Array): Promise<string> => {
  const opened = await open(new File([bytes as BlobPart], "a"), { choices: {}, extent: "whole" });
  return opened.ok ? "read" : opened.error.code;
};

/** Every place damaged in three ways is opened, some of them are read to their end. */
async function survivesDamage(open: typeof openParquet, whole: Uint8Array): Promise<void> {
  for (let at = 4; at < whole.length; at += 2)
    for (const value of [0xff, 0x7f, 0]) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = value;
      expect(await codeOf(open, damaged), `${value} at ${at}`).toMatch(
        /^(read|parquet|flatgeobuf|unknown-crs|too-large-opened|no-records|not-a-table)$/,
      );
      if (at % 62 > 0) continue;
      const result = await readBytes("a.bin", damaged);
      if (result.ok) expect(accountFaults(result.value), `${value} at ${at}`).toEqual([]);
    }
}

/** A feature that is a collection of parts, each of them the same line, or the same lines that end at once. */
function repeatingParts(parts: number, points: number, ends = 0): Uint8Array {
  const line = 100 + parts * 4;
  const view = new DataView(new ArrayBuffer(line + 40 + points * 16 + ends * 4));
  /** A table at a place, whose fields stand at places of their own after it; the table of its fields stands before it. */
  const table = (at: number, fields: readonly (readonly [field: number, inside: number])[]): void => {
    view.setInt32(at, 20, true);
    view.setUint16(at - 20, 20, true);
    for (const [field, inside] of fields) view.setUint16(at - 16 + field * 2, inside, true);
  };
  const point = (from: number, to: number): void => view.setUint32(from, to - from, true);
  point(0, 24);
  table(24, [[0, 4]]);
  point(28, 60);
  table(60, [
    [6, 4],
    [7, 8],
  ]);
  view.setUint8(64, 7);
  point(68, 72);
  view.setUint32(72, parts, true);
  for (let part = 0; part < parts; part++) point(76 + part * 4, line);
  table(line, [
    [0, 4],
    [1, 8],
    [6, 12],
  ]);
  const xy = line + 16;
  const last = xy + 4 + points * 16;
  view.setUint8(line + 12, ends > 0 ? 5 : 2);
  point(line + 4, last);
  point(line + 8, xy);
  view.setUint32(xy, points * 2, true);
  view.setUint32(last, ends, true);
  return new Uint8Array(view.buffer);
}

describe("GeoParquet", () => {
  for (const name of ["places-snappy.parquet", "places-uncompressed.parquet"])
    test(`${name} is read: places, lists, days, numbers, and what is empty`, async () => {
      const result = await imported(name, fixture(name));
      const { directory, preview } = result;
      expect(preview.structure).toMatchObject({ format: "parquet", bytes: fixture(name).length });
      expect(directory.source.format).toBe("parquet");
      expect(cells(directory, "name")).toEqual(["Forno", "Molino", "Orto"]);
      expect(cells(directory, "latitude")).toEqual(["44.49", "", "1"]);
      expect(cells(directory, "longitude")).toEqual(["11.34", "", "1"]);
      expect(cells(directory, "members")).toEqual(["7", "", "12"]);
      expect(cells(directory, "founded")).toEqual(["2011-03-01", "1999-01-02", ""]);
      expect(places(result)).toContain("3:point-of-shape");
      expect(preview.columns.find(({ header }) => header === "email")?.target.as).toBe("dropped");
      expect(accountFaults(result)).toEqual([]);
      expect(await inspected(name, fixture(name))).toEqual(preview);
    });

  test("another projection is refused by its name", async () => {
    expect(await refusal("a.parquet", fixture("places-lambert.parquet"))).toEqual({
      code: "unknown-crs",
      detail: "EPSG:2154",
    });
  });

  test("a table without geometry is read by its columns, whole numbers of any length whole", async () => {
    const result = await imported("table.parquet", fixture("table.parquet"));
    expect(cells(result.directory, "latitude")).toEqual(["1.5", "2.5", ""]);
    expect(cells(result.directory, "sourceRecordId")).toEqual(["1", "9007199254740993", "3"]);
    expect(accountFaults(result)).toEqual([]);
  });

  test("lists become cells of several items, what is inside others columns with a dot", async () => {
    const { directory, preview } = await imported("lists.parquet", fixture("lists.parquet"));
    expect(preview.columns.map(({ header }) => header)).toEqual([
      "name",
      "tags",
      "address.city",
      "address.street",
      "address",
    ]);
    expect(cells(directory, "tags")).toEqual(["bread;oven", ""]);
    expect(cells(directory, "locality")).toEqual(["Roma", ""]);
    expect(cells(directory, "street")).toEqual(["Via 1", ""]);
  });

  test("it is known by its bytes, whatever its name, also in a zip archive", async () => {
    const bytes = fixture("places-snappy.parquet");
    expect(cells((await imported("a.csv", bytes)).directory, "name")).toHaveLength(3);
    expect(cells((await imported("a.zip", zipSync({ "x.parquet": bytes }))).directory, "name")).toHaveLength(3);
  });

  test("I10 cut off or damaged anywhere it is refused or read, never an exception or a standstill", async () => {
    for (const name of ["places-snappy.parquet", "places-uncompressed.parquet"]) {
      const whole = fixture(name);
      for (let length = 4; length < whole.length; length += 7)
        expect(await codeOf(openParquet, whole.subarray(0, length)), `cut at ${length}`).toBe("parquet");
      await survivesDamage(openParquet, whole);
    }
  });
});

describe("FlatGeobuf", () => {
  test("features, their properties of every kind and their places are read", async () => {
    const result = await imported("places.fgb", fixture("places.fgb"));
    const { directory, preview } = result;
    expect(preview.structure.format).toBe("flatgeobuf");
    const order = cells(directory, "name");
    expect([...order].sort()).toEqual(["Forno", "Orto", "Rete"]);
    const at = (field: Parameters<typeof cells>[1], name: string) => cells(directory, field)[order.indexOf(name)];
    expect([at("latitude", "Forno"), at("longitude", "Forno"), at("members", "Forno")]).toEqual([
      "44.49",
      "11.34",
      "7",
    ]);
    expect([at("latitude", "Orto"), at("longitude", "Orto")]).toEqual(["1", "1"]);
    expect(at("latitude", "Rete")).not.toBe("");
    expect(extraCells(directory, "share")[order.indexOf("Orto")]).toBe("1.25");
    expect(preview.columns.find(({ header }) => header === "email")?.target.as).toBe("dropped");
    expect(accountFaults(result)).toEqual([]);
    expect(await inspected("places.fgb", fixture("places.fgb"))).toEqual(preview);
  });

  test("another projection is refused by its name", async () => {
    expect(await refusal("a.fgb", fixture("places-lambert.fgb"))).toEqual({ code: "unknown-crs", detail: "EPSG:2154" });
  });

  test("I10 parts that all point to one line or its ends are damaged: a feature has no more points than bytes for them", () => {
    expect(readFeature(repeatingParts(1, 100), [], 7).geometry).toMatchObject({
      geometries: [{ type: "LineString", coordinates: { length: 100 } }],
    });
    expect(() => readFeature(repeatingParts(400, 20_000), [], 7)).toThrow(RangeError);
    expect(() => readFeature(repeatingParts(400, 0, 20_000), [], 7)).toThrow(RangeError);
  });

  test("I10 cut off or damaged anywhere it is refused, or what is damaged left out", async () => {
    const whole = fixture("places.fgb");
    for (let length = 8; length < whole.length; length += 3)
      expect(await codeOf(openFlatgeobuf, whole.subarray(0, length)), `cut at ${length}`).toMatch(
        /^(read|flatgeobuf|no-records)$/,
      );
    const cut = await imported("a.fgb", whole.subarray(0, whole.length - 5));
    expect(cut.account.report).toMatchObject({ read: 3, leftOut: 1 });
    await survivesDamage(openFlatgeobuf, whole);
  });
});

test("reading them can be cancelled", async () => {
  for (const name of ["places.fgb", "places-snappy.parquet"]) {
    const result = await importFile(
      new File([fixture(name) as BlobPart], name),
      {},
      { taxonomy, brought: true, signal: AbortSignal.abort() },
    );
    expect(result.ok, name).toBe(false);
  }
});

describe("well-known binary", () => {
  const bytes = (hex: string): Uint8Array =>
    Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const one = "000000000000f03f";
  const two = "0000000000000040";

  test("points with height, measure and reference are read in both orders of bytes", () => {
    const point = { type: "Point", coordinates: [1, 2] };
    expect(readWkb(bytes(`0101000000${one}${two}`))).toEqual(point);
    expect(readWkb(bytes("00000000013ff00000000000004000000000000000"))).toEqual(point);
    expect(readWkb(bytes(`0101000020e6100000${one}${two}`))).toEqual(point);
    expect(readWkb(bytes(`01e9030000${one}${two}${two}`))).toEqual({ type: "Point", coordinates: [1, 2, 2] });
    expect(readWkb(bytes(`0101000080${one}${two}${two}`))).toEqual({ type: "Point", coordinates: [1, 2, 2] });
    expect(readWkb(bytes(`0101000040${one}${two}${two}`))).toEqual(point);
    expect(readWkb(bytes(`01040000000100000001010000 00${one}${two}`.replace(" ", "")))).toEqual({
      type: "MultiPoint",
      coordinates: [[1, 2]],
    });
  });

  test("I10 counts beyond its end, endless nesting and points of nothing are no geometry", () => {
    expect(readWkb(bytes("0102000000ffffffff"))).toBeUndefined();
    expect(readWkb(bytes("0107000000ffffffff"))).toBeUndefined();
    expect(readWkb(bytes("010700000001000000".repeat(5000)))).toBeUndefined();
    expect(readWkb(bytes("0101000000000000000000f87f000000000000f87f"))).toBeUndefined();
    expect(readWkb(bytes(""))).toBeUndefined();
    expect(readWkb(bytes(`0163000000${one}${two}`))).toBeUndefined();
  });
});

test("nothing of a person is told", async () => {
  for (const name of ["places.fgb", "places-snappy.parquet"]) {
    const result = await imported(name, fixture(name));
    expect(JSON.stringify([result.preview, result.account.report, issuesOf(result)])).not.toContain("anna@");
    expect(result.account.report.personalColumns.map(({ column }) => column)).toEqual(["email"]);
  }
});
