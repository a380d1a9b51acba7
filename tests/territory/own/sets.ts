import type { Geometry } from "geojson";
import type { BoundaryChoices, ShapeFindingCode } from "../../../src/model/boundary-set.ts";
import { finish } from "../../../src/model/steps.ts";
import { readSet, type ShapeRecord } from "../../../src/territory/own/read-set.ts";
import { createSetLocator } from "../../../src/territory/own/set-locator.ts";

/** A square of a degree, with its south-western corner there. */
export const square = (west: number, south: number, size = 1): Geometry => ({
  type: "Polygon",
  coordinates: [ringOf(west, south, size)],
});

export const ringOf = (west: number, south: number, size = 1): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

export const shape = (properties: ShapeRecord["properties"], geometry: unknown): ShapeRecord => ({
  properties,
  geometry,
});

export const setOfShapes = (records: readonly ShapeRecord[], choices?: BoundaryChoices) =>
  finish(readSet(records, { id: "test", title: "Test" }, choices));

/** What is found of shapes, and where points lie in what is made of them, by the names of territories. */
export function readAll(records: readonly ShapeRecord[], choices?: BoundaryChoices) {
  const { set, findings, roles } = setOfShapes(records, choices);
  const { locate } = createSetLocator(set);
  const found = findings.finish();
  return {
    set,
    roles,
    findings: found,
    codes: found.map(({ severity, code, count }) => `${severity} ${code} ${count}`),
    countOf: (code: ShapeFindingCode) =>
      found.filter((each) => each.code === code).reduce((sum, { count }) => sum + count, 0),
    at(longitude: number, latitude: number): string {
      const territory = locate(longitude, latitude);
      return territory < 0 ? "" : set.territories.name[territory]!;
    },
  };
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
