import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { expect, test } from "vitest";
import { createLocator } from "../../src/territory/locate.ts";
import type { Layer } from "../../src/territory/read-boundaries.ts";
import { boundaries, idOf } from "./embedded.ts";

const locator = createLocator(boundaries);
const { areaKm2 } = boundaries.territories;

/** Every polygon of a layer with its box, the smallest territory first. */
function shapesOf(layer: Layer) {
  return feature(layer.topology(), layer.topology().objects.shapes)
    .features.flatMap(({ geometry }, shape) =>
      (geometry as MultiPolygon).coordinates.map((coordinates) => ({
        territory: layer.territory[shape]!,
        polygon: { type: "Polygon" as const, coordinates },
        box: boxOf(coordinates[0] as [number, number][]),
      })),
    )
    .sort((a, b) => areaKm2[a.territory]! - areaKm2[b.territory]!);
}

function boxOf(ring: readonly [number, number][]) {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
}

const naive = (shapes: ReturnType<typeof shapesOf>, x: number, y: number): number =>
  shapes.find(
    ({ box, polygon }) =>
      x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3] && booleanPointInPolygon([x, y], polygon),
  )?.territory ?? -1;

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const clamp = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));

function points(layer: Layer, random: () => number): [number, number][] {
  const anywhere = Array.from({ length: 60_000 }, (): [number, number] => [random() * 360 - 180, random() * 180 - 90]);
  const nearBorders = Array.from({ length: 40_000 }, (): [number, number] => {
    const at = 2 * Math.floor((random() * layer.coordinates.length) / 2);
    const spread = 10 ** (-1 - 4 * random());
    return [
      clamp(layer.coordinates[at]! + (random() - 0.5) * spread, 180),
      clamp(layer.coordinates[at + 1]! + (random() - 0.5) * spread, 90),
    ];
  });
  const corners = Array.from({ length: 2_000 }, (): [number, number] => {
    const at = 2 * Math.floor((random() * layer.coordinates.length) / 2);
    return [layer.coordinates[at]!, layer.coordinates[at + 1]!];
  });
  // Level with a corner, and on the line between two cells, one beside the corner.
  const level = corners.map(([x, y]): [number, number] => [clamp(x + (random() - 0.5) / 10, 180), y]);
  const onLines = corners
    .map(([x, y], at): [number, number] =>
      at % 2 === 0
        ? [Math.round(x * 10) / 10, y + (random() - 0.5) / 50]
        : [x + (random() - 0.5) / 50, Math.round(y * 10) / 10],
    )
    .map(([x, y]): [number, number] => [clamp(x, 180), clamp(y, 90)]);
  const edgeOfTheWorld = [-180, 180].flatMap((x) =>
    Array.from({ length: 361 }, (_, i): [number, number] => [x, i / 2 - 90]),
  );
  return [
    ...anywhere,
    ...nearBorders,
    ...corners,
    ...level,
    ...onLines,
    ...edgeOfTheWorld,
    [0, 90],
    [0, -90],
    [12, -90],
  ];
}

for (const name of ["countries", "regions"] as const) {
  test(`every one of 106,725 points lies in the same territory of ${name} as Turf says`, { timeout: 120_000 }, () => {
    const layer = boundaries[name];
    const shapes = shapesOf(layer);
    const locate = name === "countries" ? locator.country : locator.region;
    const different = points(layer, seeded(name.length))
      .filter(([x, y]) => locate(x, y) !== naive(shapes, x, y))
      .map(([x, y]) => `${x} ${y}: ${idOf(locate(x, y))}, Turf ${idOf(naive(shapes, x, y))}`);
    expect(different).toEqual([]);
  });
}
