import type { MultiPolygon, Polygon } from "geojson";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { Objects, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { cutAntimeridian } from "../../scripts/derive/cut-antimeridian.ts";
import { packTopology } from "../../scripts/derive/pack-topology.ts";
import { readNumbers, toDigits } from "../../src/territory/packed-numbers.ts";
import { unpackTopology } from "../../src/territory/unpack-topology.ts";

const polygon = (...coordinates: number[][][]): Polygon => ({ type: "Polygon", coordinates });
const widthOf = (ring: number[][]) => Math.max(...ring.map(([x]) => x!)) - Math.min(...ring.map(([x]) => x!));

test("a ring that does not reach the antimeridian stays as it is", () => {
  const ring = [
    [170, 0],
    [180, 0],
    [180, 5],
    [170, 5],
    [170, 0],
  ];
  expect(cutAntimeridian(polygon(ring)).coordinates).toEqual([[ring]]);
});

test("I9 a box across the antimeridian is cut into one on either side", () => {
  const cut = cutAntimeridian(
    polygon([
      [170, 0],
      [-170, 0],
      [-170, 10],
      [170, 10],
      [170, 0],
    ]),
  ).coordinates;
  const boxes = cut.map(([ring]) => [Math.min(...ring!.map(([x]) => x!)), Math.max(...ring!.map(([x]) => x!))]);
  expect(boxes.sort((a, b) => a[0]! - b[0]!)).toEqual([
    [-180, -170],
    [170, 180],
  ]);
});

test("a ring with two arms across the antimeridian gives three pieces, its hole stays in the one that holds it", () => {
  const ring = [
    [170, 0],
    [-170, 0],
    [-170, 2],
    [175, 2],
    [175, 8],
    [-170, 8],
    [-170, 10],
    [170, 10],
    [170, 0],
  ];
  const hole = [
    [171, 1],
    [172, 1],
    [172, 9],
    [171, 9],
    [171, 1],
  ];
  const cut = cutAntimeridian(polygon(ring, hole)).coordinates;
  expect(cut).toHaveLength(3);
  expect(cut.flat().every((piece) => widthOf(piece) <= 10)).toBe(true);
  expect(cut.filter((rings) => rings.length === 2)).toHaveLength(1);
});

test("a ring around the South Pole is closed along it", () => {
  const coast = [
    [-180, -70],
    [-90, -75],
    [0, -70],
    [90, -75],
    [179, -70],
    [-180, -70],
  ];
  const [piece] = cutAntimeridian(polygon(coast)).coordinates;
  expect(Math.min(...piece![0]!.map(([, y]) => y!))).toBe(-90);
  expect(
    piece![0]!
      .slice(1)
      .every(([x], index) => Math.abs(x! - piece![0]![index]![0]!) < 180 || piece![0]![index]![1] === -90),
  ).toBe(true);
});

test("numbers survive their way through text", () => {
  const numbers = [0, 1, -1, 15, 16, -16, 31, 32, 1023, -1024, 1_000_000, -987_654_321];
  expect(readNumbers(numbers.map(toDigits).join(""))).toEqual(numbers);
});

test("a topology survives packing", () => {
  const square = (x: number, y: number): MultiPolygon => ({
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [x, y],
          [x + 1, y],
          [x + 1, y + 1],
          [x, y + 1],
          [x, y],
        ],
      ],
    ],
  });
  const shapes = [square(0, 0), square(1, 0), square(-3, 5)].map((geometry, index) => ({
    type: "Feature" as const,
    id: `S${index}`,
    properties: { name: `Square ${index}` },
    geometry,
  }));
  const original = quantize(
    topology({ shapes: { type: "FeatureCollection", features: shapes } }) as Topology<Objects<object>>,
    1e4,
  );
  const unpacked = unpackTopology(packTopology(original, "shapes", true));
  expect(feature(unpacked, unpacked.objects.shapes)).toEqual(feature(original, original.objects.shapes!));
});
