import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds } from "../model/viewport.ts";

/** A place for a label, and how much room there is for it. */
export interface LabelPoint {
  readonly longitude: number;
  readonly latitude: number;
  /** Degrees of longitude from shore to shore at this latitude. */
  readonly width: number;
}

export interface LabelPlaces {
  /** The best one first; at least one. */
  readonly all: readonly [LabelPoint, ...LabelPoint[]];
  /** Whether a label of this size would lie inside the shape. */
  readonly holds: (box: Bounds) => boolean;
}

const SCAN_LINES = 9;
/** Parallels of a label at which its ground is looked at. */
const LINES_OF_LABEL = 5;

/**
 * Where a name has room inside a shape: the middle of the widest stretch of its largest polygon on each of nine parallels, those near
 * the middle before those near an end.
 */
export function labelPlaces(shape: Polygon | MultiPolygon): LabelPlaces {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const rings = polygons.reduce((largest, rings) => (extent(rings[0]!) > extent(largest[0]!) ? rings : largest));
  const { south, north, west } = box(rings[0]!);
  const scored = evenly(SCAN_LINES, 1 / (SCAN_LINES + 1), SCAN_LINES / (SCAN_LINES + 1)).flatMap((part) => {
    const latitude = south + part * (north - south);
    const widest = stretchesAt(rings, latitude).sort((a, b) => b.width - a.width)[0];
    return widest ? [{ ...widest, latitude, score: widest.width * (1 - 1.5 * Math.abs(part - 0.5)) }] : [];
  });
  const [best, ...others] = scored
    .sort((a, b) => b.score - a.score)
    .map(({ west, width, latitude }) => ({ longitude: west + width / 2, latitude, width }));
  return {
    all: [best ?? { longitude: west, latitude: (south + north) / 2, width: 0 }, ...others],
    holds: (label) =>
      evenly(LINES_OF_LABEL, label.south, label.north).every((latitude) =>
        stretchesAt(rings, latitude).some(({ west, width }) => west <= label.west && label.east <= west + width),
      ),
  };
}

const evenly = (count: number, from: number, to: number): number[] =>
  Array.from({ length: count }, (_, at) => from + (at / (count - 1)) * (to - from));

/** What of a parallel lies inside, from west to east. */
function stretchesAt(rings: readonly Position[][], latitude: number): { west: number; width: number }[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [x1, y1] = ring[at - 1] as [number, number];
      const [x2, y2] = ring[at] as [number, number];
      if (y1 > latitude !== y2 > latitude) crossings.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  crossings.sort((a, b) => a - b);
  const stretches: { west: number; width: number }[] = [];
  for (let at = 0; at + 1 < crossings.length; at += 2)
    stretches.push({ west: crossings[at]!, width: crossings[at + 1]! - crossings[at]! });
  return stretches;
}

function extent(ring: readonly Position[]): number {
  const { west, south, east, north } = box(ring);
  return (east - west) * (north - south);
}

function box(ring: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring as readonly [number, number][]) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}
