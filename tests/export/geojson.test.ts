import fc from "fast-check";
import type { Feature, FeatureCollection, Point } from "geojson";
import { describe, expect, test } from "vitest";
import { allRowsOf } from "../../src/export/chosen-rows.ts";
import { type GeoJsonHeader, geoJsonPieces } from "../../src/export/geojson.ts";
import { type Field, isField } from "../../src/model/initiative.ts";
import { anyRows, directoryOf, isNumber, type Row, runs, textOf } from "./directories.ts";
import { rfc7946Findings } from "./rfc7946.ts";

type Collection = FeatureCollection<Point | null> & Record<string, unknown>;

const HEADER: GeoJsonHeader = { licence: "CC-BY-4.0", attribution: ["Example Register"], sources: [] };

const geoJsonOf = (rows: readonly Row[], coded = false, header = HEADER): string =>
  textOf(geoJsonPieces(allRowsOf(directoryOf(rows, { coded })), header));

const parse = (text: string): Collection => JSON.parse(text);

/** Cells as a careful reader of our own files takes them. */
function rowFrom({ geometry, properties }: Feature<Point | null>): Row {
  const cells = Object.entries(properties ?? {}).map(([name, value]) => [name, String(value)] as const);
  const [longitude, latitude] = geometry?.coordinates ?? [];
  const position = geometry ? { longitude: String(longitude), latitude: String(latitude) } : {};
  return {
    cells: { ...Object.fromEntries(cells.filter(([name]) => isField(name))), ...position },
    extra: Object.fromEntries(cells.filter(([name]) => !isField(name))),
  };
}

function meaning({ cells, extra = {} }: Row) {
  const added = new Set(["sourceId", "sourceLine"]);
  const own = Object.entries(cells).filter(([field, cell]) => cell !== "" && !added.has(field));
  return {
    cells: Object.fromEntries(own.map(([field, cell]) => [field, isNumber(field as Field) ? Number(cell) : cell])),
    extra: Object.fromEntries(Object.entries(extra).filter(([, cell]) => cell !== "")),
  };
}

describe("GeoJSON", () => {
  test("E3 longitude comes first, properties are the flat record without the position, numbers are numbers", () => {
    const cells = {
      id: "example:1",
      name: "Forno",
      latitude: "44.4938",
      longitude: "11.3387",
      members: "9",
      kinds: "a;b",
      licence: "MIT",
    };
    expect(parse(geoJsonOf([{ cells, extra: { Note: "x" } }]))).toEqual({
      type: "FeatureCollection",
      license: "CC-BY-4.0",
      attribution: "Example Register",
      sources: [],
      features: [
        {
          type: "Feature",
          id: "example:1",
          geometry: { type: "Point", coordinates: [11.3387, 44.4938] },
          properties: {
            id: "example:1",
            name: "Forno",
            kinds: "a;b",
            members: 9,
            sourceId: "example",
            sourceLine: 2,
            licence: "MIT",
            Note: "x",
          },
        },
      ],
    });
  });

  test("E3 rows without a position have a null geometry", () => {
    const { features } = parse(geoJsonOf([{ cells: { id: "example:1", name: "A" } }]));
    expect(features[0]?.geometry).toBeNull();
  });

  test("E1 a record that is written and read is the same record, cell for cell", () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, coded) => {
        const text = geoJsonOf(rows, coded);
        expect(parse(text).features.map((feature) => meaning(rowFrom(feature)))).toEqual(rows.map(meaning));
        expect(rfc7946Findings(text)).toEqual([]);
      }),
      runs(1_000),
    );
  });

  test("I11 columns called __proto__ or like a field of ours stay apart", () => {
    const extra = Object.fromEntries([
      ["__proto__", "x"],
      ["name", "y"],
      ["constructor", "z"],
    ]);
    const text = geoJsonOf([{ cells: { id: "example:1", name: "A", licence: "MIT" }, extra }]);
    expect(text).toContain('"__proto__":"x","name (2)":"y","constructor":"z"');
  });

  test("E3 has at most seven decimals", () => {
    const cells = { id: "example:1", name: "A", latitude: "44.49381234567", longitude: "-0.00000004" };
    expect(geoJsonOf([{ cells }])).toContain('"coordinates":[0,44.4938123]');
  });

  test("says no single licence where rows have several", () => {
    expect(parse(geoJsonOf([], false, { ...HEADER, licence: "" }))).not.toHaveProperty("license");
  });

  test("no rows give an empty collection, many rows come in pieces", () => {
    expect(parse(geoJsonOf([])).features).toEqual([]);
    const rows = Array.from({ length: 12_000 }, (_, at) => ({ cells: { id: `example:${at}`, name: "ü".repeat(50) } }));
    expect([...geoJsonPieces(allRowsOf(directoryOf(rows)), HEADER)].length).toBeGreaterThan(1);
    expect(parse(geoJsonOf(rows)).features.length).toBe(12_000);
  });
});
