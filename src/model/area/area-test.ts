import { distanceKm, EARTH_RADIUS_KM } from "../mercator.ts";
import type { Bounds } from "../viewport.ts";
import type { Circle, OwnArea, Ring } from "./own-area.ts";
import { sideOf } from "./side-of.ts";

/** Tells what lies in an area. */
export interface AreaTest {
  /** Of a position in degrees; what lies on the edge is inside. */
  readonly holds: (longitude: number, latitude: number) => boolean;
  /** Of all positions of a box that does not cross the antimeridian: true or false for all of them, undefined when each has to be asked. */
  readonly holdsBox: (box: Bounds) => boolean | undefined;
}

export const areaTest = (area: OwnArea): AreaTest =>
  area.shape === "circle" ? circleTest(area) : polygonTest(area.polygons);

const RADIANS = Math.PI / 180;
/** Kilometres by which sums of rounded numbers may be off. */
const ROUNDING_KM = 1e-6;

/** By great-circle distance. */
function circleTest({ longitude, latitude, radiusKm }: Circle): AreaTest {
  return {
    holds: (x, y) => distanceKm(longitude, latitude, x, y) <= radiusKm,
    holdsBox({ west, south, east, north }) {
      const [x, y] = [(west + east) / 2, (south + north) / 2];
      const distance = distanceKm(longitude, latitude, x, y);
      // from the middle along the meridian, then along the parallel: nothing in the box is farther away
      const nearestEquator = south <= 0 && north >= 0 ? 0 : Math.min(Math.abs(south), Math.abs(north));
      const way = (north - south + (east - west) * Math.cos(nearestEquator * RADIANS)) / 2;
      const reach = way * RADIANS * EARTH_RADIUS_KM + ROUNDING_KM;
      if (distance + reach <= radiusKm) return true;
      return distance - reach > radiusKm ? false : undefined;
    },
  };
}

/** Sides of all rings of a polygon: from (x, y) to the next, closed; and its box. */
interface Sides {
  readonly rings: readonly Ring[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function polygonTest(polygons: readonly (readonly Ring[])[]): AreaTest {
  const all = polygons.map(sidesOf);
  return {
    holds: (x, y) => all.some((sides) => copiesOf(sides, x, x).some((shifted) => isInside(sides, shifted, y))),
    holdsBox(box) {
      let isUndecided = false;
      for (const sides of all) {
        const whole = holdsWhole(sides, box);
        if (whole === true) return true;
        if (whole === undefined) isUndecided = true;
      }
      return isUndecided ? undefined : false;
    },
  };
}

function sidesOf(rings: readonly Ring[]): Sides {
  let [west, east, south, north] = [540, -540, 90, -90];
  for (const [x, y] of rings.flat()) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { rings, west, east, south, north };
}

/** Where a stretch of longitudes lies among those of a polygon, in whichever copies of the world they meet: the shifted western end. */
function copiesOf({ west, east }: Sides, from: number, to: number): readonly number[] {
  const copies: number[] = [];
  for (let turn = Math.ceil((west - to) / 360); from + 360 * turn <= east; turn++) copies.push(from + 360 * turn);
  return copies;
}

/** Even and odd crossings of a way to the east, over all rings; on a side is inside. */
function isInside({ rings, south, north }: Sides, x: number, y: number): boolean {
  if (y < south || y > north) return false;
  let inside = false;
  for (const ring of rings) {
    let [fromX, fromY] = [ring.at(-1)![0] - x, ring.at(-1)![1] - y];
    for (const corner of ring) {
      const [toX, toY] = [corner[0] - x, corner[1] - y];
      if (fromY > 0 !== toY > 0) {
        const side = sideOf(fromX, fromY, toX, toY);
        if (side === 0) return true;
        if (side > 0 === toY > fromY) inside = !inside;
      } else if (fromY === 0 && toY === 0 ? fromX * toX <= 0 : toX === 0 && toY === 0) return true;
      [fromX, fromY] = [toX, toY];
    }
  }
  return inside;
}

function holdsWhole(sides: Sides, { west, south, east, north }: Bounds): boolean | undefined {
  if (north < sides.south || south > sides.north) return false;
  const copies = copiesOf(sides, west, east);
  if (copies.length === 0) return false;
  if (copies.length > 1) return undefined;
  const shifted = copies[0]!;
  const end = shifted + east - west;
  if (sides.rings.some((ring) => mayMeet(ring, shifted, south, end, north))) return undefined;
  return isInside(sides, shifted, south);
}

/** Whether a side of the ring may lie in the box; false is sure. */
function mayMeet(ring: Ring, west: number, south: number, east: number, north: number): boolean {
  let [fromX, fromY] = ring.at(-1)!;
  for (const [toX, toY] of ring) {
    const isApart =
      Math.max(fromX, toX) < west ||
      Math.min(fromX, toX) > east ||
      Math.max(fromY, toY) < south ||
      Math.min(fromY, toY) > north ||
      isBeside(toX - fromX, toY - fromY, west - fromX, south - fromY, east - fromX, north - fromY);
    if (!isApart) return true;
    [fromX, fromY] = [toX, toY];
  }
  return false;
}

/** Whether all four corners of a box lie clearly on one side of a line through 0, 0. */
function isBeside(x: number, y: number, west: number, south: number, east: number, north: number): boolean {
  const sides = [x * south - y * west, x * south - y * east, x * north - y * west, x * north - y * east];
  const clear = 1e-9; // square degrees: far above rounding, far below what matters
  return sides.every((side) => side > clear) || sides.every((side) => side < -clear);
}
