import type { Territories } from "../../model/territory.ts";
import { countryCodes } from "../../model/territory-tree.ts";
import type { Bounds } from "../../model/viewport.ts";

interface Asked {
  readonly bounds: Bounds;
  /** What lies in the ground itself. */
  readonly holds: (longitude: number, latitude: number) => boolean;
  /** ISO alpha-2 code, "" of none. */
  readonly countryAt: (longitude: number, latitude: number) => string;
  readonly territories: Territories;
}

/** Points across a box, and along it. */
const STEPS = 24;

/**
 * Countries of which some ground may have a part: those that are found at points spread evenly over it, and those whose box lies in its own,
 * since a small country may lie between all points.
 */
export function countriesIn({ bounds, holds, countryAt, territories }: Asked): readonly string[] {
  const found = new Set<string>();
  const width = widthOf(bounds);
  const height = bounds.north - bounds.south;
  for (let row = 0; row <= STEPS; row++) {
    for (let column = 0; column <= STEPS; column++) {
      const longitude = intoWorld(bounds.west + (width * column) / STEPS);
      const latitude = bounds.south + (height * row) / STEPS;
      if (holds(longitude, latitude)) found.add(countryAt(longitude, latitude));
    }
  }
  countryCodes(territories).forEach((code, at) => {
    if (code === "" || territories.id[at] !== code) return;
    const [west, south, east, north] = territories.bounds.subarray(4 * at, 4 * at + 4);
    if (isWithin({ west: west!, south: south!, east: east!, north: north! }, bounds)) found.add(code);
  });
  found.delete("");
  return [...found].sort();
}

const intoWorld = (longitude: number): number => longitude - 360 * Math.round(longitude / 360);

const widthOf = ({ west, east }: Bounds): number => (west <= east ? east - west : east + 360 - west);

function isWithin(inner: Bounds, outer: Bounds): boolean {
  if (!(inner.south >= outer.south && inner.north <= outer.north)) return false; // also a country without a polygon
  const from = (((inner.west - outer.west) % 360) + 360) % 360;
  return from + widthOf(inner) <= widthOf(outer);
}
