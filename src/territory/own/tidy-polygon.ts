import type { ShapeFindingCode } from "../../model/boundary-set.ts";
import { closeAtPole, cutRing, type Point, type Ring, unwrap } from "./cut-ring.ts";

export interface TidyPolygon {
  /** Outlines with their holes, all of it in [-180, 180]; empty where nothing is left. */
  readonly polygons: readonly (readonly Ring[])[];
  readonly told: readonly ShapeFindingCode[];
}

/** A polygon as maps and tests in the plane need it: cut where it crosses the antimeridian, closed where it goes around a pole. */
export function tidyPolygon([outline, ...holes]: readonly Ring[]): TidyPolygon {
  const told = new Set<ShapeFindingCode>();
  const pieces = outline ? piecesOf(outline, told) : [];
  const polygons = pieces.map((piece) => [turned(piece, 1)]);
  for (const hole of holes) {
    for (const piece of piecesOf(hole, told)) {
      const home = polygons.find(([outer]) => holds(outer!, piece));
      if (home) home.push(turned(piece, -1));
      else told.add("hole-outside");
    }
  }
  return { polygons, told: [...told] };
}

function piecesOf(ring: Ring, told: Set<ShapeFindingCode>): readonly Ring[] {
  const unwrapped = unwrap(ring);
  if (Math.abs(unwrapped.turns) > 1) {
    told.add("around-twice");
    return [];
  }
  const isAroundPole = unwrapped.turns !== 0;
  const whole = isAroundPole ? closeAtPole(unwrapped) : unwrapped.ring;
  const pieces = cutRing(whole).filter(hasExtent);
  const isMoved = ring.some(([longitude], at) => at > 0 && Math.abs(longitude - ring[at - 1]![0]) > 180);
  if (isAroundPole) told.add("around-pole");
  else if (pieces.length > 1 || ring.some(([longitude]) => Math.abs(longitude) > 180)) told.add("crosses-antimeridian");
  else if (isMoved && whole.some(([longitude]) => Math.abs(longitude) > 180)) told.add("crosses-antimeridian");
  return pieces;
}

/** Square degrees; positive when it turns to the left. */
function planeArea(ring: Ring): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
    sum += (x1 - ring[0]![0]) * (y2 - ring[0]![1]) - (x2 - ring[0]![0]) * (y1 - ring[0]![1]);
  }
  return sum / 2;
}

/** Not all of its points lie on one line. */
export function hasExtent(ring: Ring): boolean {
  const [x, y] = ring[0]!;
  const other = ring.find((point) => point[0] !== x || point[1] !== y);
  if (!other) return false;
  const [alongX, alongY] = [other[0] - x, other[1] - y];
  return ring.some((point) => alongX * (point[1] - y) !== alongY * (point[0] - x));
}

const turned = (ring: Ring, direction: 1 | -1): Ring =>
  Math.sign(planeArea(ring)) === direction ? ring : ring.toReversed();

const MOST_LOOKED_AT = 16;

/** The middle of some side lies inside: a hole may touch its outline, so others may not. */
function holds(outline: Ring, hole: Ring): boolean {
  const sides = hole.length - 1;
  const looked = Math.min(sides, MOST_LOOKED_AT);
  for (let look = 0; look < looked; look++) {
    const at = Math.floor((look * sides) / looked);
    const [[x1, y1], [x2, y2]] = [hole[at]!, hole[at + 1]!];
    if (isInside(outline, [(x1 + x2) / 2, (y1 + y2) / 2])) return true;
  }
  return false;
}

function isInside(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
