import { topology } from "topojson-server";
import { expect, test } from "vitest";
import { accountFaults, cells, extraCells, imported, inspected, issuesOf, refusal } from "./support/read.ts";

const point = (name: string, longitude: number, latitude: number) => ({
  type: "Feature" as const,
  id: name,
  properties: { name, city: "Roma" },
  geometry: { type: "Point" as const, coordinates: [longitude, latitude] },
});
const square = (name: string, west: number) => ({
  type: "Feature" as const,
  properties: { name },
  geometry: {
    type: "Polygon" as const,
    coordinates: [
      [
        [west, 1],
        [west + 1, 1],
        [west + 1, 2],
        [west, 2],
        [west, 1],
      ],
    ],
  },
});
const collection = (features: readonly object[]) => ({ type: "FeatureCollection", features }) as never;
const { arcs, ...others } = topology({ coops: collection([point("A", 12.5, 41.9), point("B", 5.7, 45.2)]) }, 1e6) as {
  arcs: unknown;
};

test("I9 TopoJSON reads like the GeoJSON that it was made from", async () => {
  const features = [square("West", 1), square("East", 2), { ...square("Nowhere", 0), geometry: null }];
  const plain = await imported("a.geojson", JSON.stringify(collection(features)));
  const packed = await imported("a.topojson", JSON.stringify(topology({ areas: collection(features) })));
  expect(packed.preview.structure.format).toBe("topojson");
  expect(packed.directory.source).toMatchObject({ id: "a", format: "topojson" });
  expect(packed.account.report).toEqual({ ...plain.account.report, file: "a.topojson" });
  for (const field of ["name", "longitude", "latitude"] as const)
    expect(cells(packed.directory, field)).toEqual(cells(plain.directory, field));
  expect(issuesOf(packed)).toEqual(issuesOf(plain));
});

test("I9 several layers are told apart by a column; the type may stand at the end", async () => {
  const text = JSON.stringify(
    topology({ coops: collection([point("A", 12.5, 41.9)]), banks: collection([point("B", 5.7, 45.2)]) }),
  );
  const result = await imported("a.json", text);
  expect(extraCells(result.directory, "layer")).toEqual(["coops", "banks"]);
  expect(await inspected("a.json", text)).toMatchObject({ rows: result.preview.rows });
  const atEnd = JSON.stringify({ ...others, type: undefined, arcs, padding: "x".repeat(100_000), last: 1 });
  const late = await imported("a.json", `${atEnd.slice(0, -1)},"type":"Topology"}`);
  expect(cells(late.directory, "name")).toEqual(["A", "B"]);
  expect(cells(late.directory, "sourceRecordId")).toEqual(["A", "B"]);
});

test("I4 a shape that names arcs that are not there, or too many, is left out under its number", async () => {
  const shape = (name: string, named: unknown) => ({ type: "Polygon", properties: { name }, arcs: named });
  const arc = Array.from({ length: 1000 }, (_, at) => [at % 2, 1]);
  const result = await imported(
    "a.topojson",
    JSON.stringify({
      type: "Topology",
      arcs: [arc],
      objects: {
        x: {
          type: "GeometryCollection",
          geometries: [
            shape("gone", [[7]]),
            shape("bomb", [Array.from({ length: 100_000 }, () => 0)]),
            { type: "Point", properties: { name: "A" }, coordinates: [1, 2] },
            null,
          ],
        },
      },
    }),
  );
  expect(cells(result.directory, "name")).toEqual(["A"]);
  expect(result.account.report).toMatchObject({ read: 4, leftOut: 3 });
  expect(accountFaults(result)).toEqual([]);
});

test("I10 what only begins as TopoJSON is named", async () => {
  expect((await refusal("a.json", '{"type":"Topology","arcs":[]}')).code).toBe("topojson");
  expect((await refusal("a.json", '{"type":"Topology","arcs":[],"objects":{}}')).code).toBe("no-records");
  expect((await refusal("a.json", '{"type":"Topology","arcs":[')).code).toBe("json-syntax");
  const projected = {
    type: "Topology",
    arcs: [],
    objects: {},
    crs: { type: "name", properties: { name: "EPSG:2154" } },
  };
  expect((await refusal("a.json", JSON.stringify(projected))).detail).toBe("EPSG:2154");
});
