import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { expect, test } from "vitest";
import { packTopology } from "../../scripts/derive/pack-topology.ts";
import { unpackParts } from "../../src/territory/unpack-parts.ts";
import { unpackTopology } from "../../src/territory/unpack-topology.ts";

/** Arcs of one point, of two, of three, and a square. */
const packed = packTopology(
  {
    type: "Topology",
    transform: { scale: [0.5, 0.25], translate: [-7, 40] },
    arcs: [
      [[2, 2]],
      [
        [1, 1],
        [4, 2],
      ],
      [
        [0, 3],
        [2, 0],
        [-2, 0],
      ],
      [
        [5, 5],
        [3, 0],
        [0, 3],
        [-3, 0],
        [0, -3],
      ],
    ],
    objects: {
      shapes: {
        type: "GeometryCollection",
        geometries: [
          { type: "MultiPolygon", id: "A", arcs: [[[1]], [[3], [2], [~1]]] },
          { type: "MultiPolygon", id: "B", arcs: [[[0]], [[~3]]] },
        ],
      },
    },
  },
  "shapes",
  false,
);
const territoryOf = (id: string) => ["-", "A", "B"].indexOf(id);

test("rings of arcs with few points have as many as topojson-client gives them", () => {
  const topology = unpackTopology(packed);
  const polygons = feature(topology, topology.objects.shapes).features.flatMap(
    ({ geometry }) => (geometry as MultiPolygon).coordinates,
  );
  const { coordinates, ringStart, partStart, partTerritory } = unpackParts(packed, territoryOf);
  const ring = (at: number) => {
    const points = coordinates.subarray(2 * ringStart[at]!, 2 * ringStart[at + 1]!);
    return Array.from({ length: points.length / 2 }, (_, point) => [...points.subarray(2 * point, 2 * point + 2)]);
  };
  expect(Array.from({ length: ringStart.length - 1 }, (_, at) => ring(at))).toEqual(polygons.flat());
  expect(polygons.flat().map(({ length }) => length)).toEqual([4, 5, 4, 4, 4, 5]);
  expect([...partStart]).toEqual([0, 1, 4, 5, 6]);
  expect([...partTerritory]).toEqual([1, 1, 2, 2]);
});

test("a shape without an id, or an id without a shape, is refused when they are read", () => {
  for (const ids of [["A"], ["A", "B", "A"]])
    expect(() => unpackParts({ ...packed, ids }, territoryOf)).toThrow(
      new RangeError(`${ids.length} ids for 2 shapes.`),
    );
});
