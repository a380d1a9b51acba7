import type { MultiPolygon, Polygon, Position } from "geojson";

/** A place for a label, and how much room there is for it. */
export interface LabelPoint {
  readonly longitude: number;
  readonly latitude: number;
  /** Degrees of longitude from shore to shore at this latitude. */
  readonly width: number;
}

const SCAN_LINES = 9;

/**
 * Where a name has room inside a shape: the middle of the widest stretch of its largest polygon, among nine parallels, those near
 * the middle before those near an end.
 */
export function labelPoint(shape: Polygon | MultiPolygon): LabelPoint {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const rings = polygons.reduce((largest, rings) => (extent(rings[0]!) > extent(largest[0]!) ? rings : largest));
  const { south, north, west } = box(rings[0]!);
  let best: LabelPoint = { longitude: west, latitude: (south + north) / 2, width: 0 };
  let bestScore = 0;
  for (let line = 1; line <= SCAN_LINES; line++) {
    const part = line / (SCAN_LINES + 1);
    const latitude = south + part * (north - south);
    const nearMiddle = 1 - 1.5 * Math.abs(part - 0.5);
    const crossings = crossingsAt(rings, latitude);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const width = crossings[at + 1]! - crossings[at]!;
      if (width * nearMiddle <= bestScore) continue;
      bestScore = width * nearMiddle;
      best = { longitude: (crossings[at]! + crossings[at + 1]!) / 2, latitude, width };
    }
  }
  return best;
}

/** Longitudes at which rings cross a parallel, ascending: between the first and the second one lies inside. */
function crossingsAt(rings: readonly Position[][], latitude: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [x1, y1] = ring[at - 1] as [number, number];
      const [x2, y2] = ring[at] as [number, number];
      if (y1 > latitude !== y2 > latitude) crossings.push(x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return crossings.sort((a, b) => a - b);
}

function extent(ring: readonly Position[]): number {
  const { west, south, east, north } = box(ring);
  return (east - west) * (north - south);
}

function box(ring: readonly Position[]): { west: number; south: number; east: number; north: number } {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring as readonly [number, number][]) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}
