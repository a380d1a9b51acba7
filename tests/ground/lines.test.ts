import type { MultiPolygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { closeAtPole } from "../../src/ground/close-at-pole.ts";
import { coastLines } from "../../src/ground/coast-lines.ts";

const land = (...coordinates: Position[][][]) => ({
  type: "FeatureCollection" as const,
  features: [
    { type: "Feature" as const, properties: {}, geometry: { type: "MultiPolygon", coordinates } as MultiPolygon },
  ],
});

describe("coast lines", () => {
  test("leave out the cuts along the antimeridian and the bottom of the world", () => {
    const lines = coastLines(
      land([
        [
          [170, 60],
          [180, 62],
          [180, 70],
          [170, 70],
          [170, 60],
        ],
      ]),
    ).features[0]!.geometry.coordinates;
    expect(lines).toEqual([
      [
        [170, 60],
        [180, 62],
      ],
      [
        [180, 70],
        [170, 70],
        [170, 60],
      ],
    ]);
    const ice = coastLines(
      land([
        [
          [-180, -80],
          [0, -70],
          [180, -80],
          [180, -90],
          [-180, -90],
          [-180, -80],
        ],
      ]),
    );
    expect(ice.features[0]!.geometry.coordinates).toEqual([
      [
        [-180, -80],
        [0, -70],
        [180, -80],
      ],
    ]);
  });

  test("keep a whole island whole", () => {
    const ring = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 1],
    ];
    expect(coastLines(land([ring])).features[0]!.geometry.coordinates).toEqual([ring]);
  });
});

test("a ring around the pole that lost its corners gets them back, others stay", () => {
  const ring = [
    [-180, -84],
    [0, -70],
    [180, -84],
    [-180, -84],
  ];
  const { features } = closeAtPole(
    land(
      [ring],
      [
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
      ],
    ),
  );
  expect(features[0]!.geometry.coordinates[0]![0]).toEqual([
    [-180, -84],
    [0, -70],
    [180, -84],
    [180, -90],
    [-180, -90],
    [-180, -84],
  ]);
  expect(features[0]!.geometry.coordinates[1]![0]).toHaveLength(4);
});
