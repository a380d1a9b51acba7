import type { Steps } from "../../model/steps.ts";
import { findJunctions, type Rings } from "./vertices.ts";

/** A map draws so many points without making anybody wait. */
const MOST_POINTS_DRAWN = 60_000;
/** A ring keeps so many, whatever it encloses. */
const LEAST_POINTS = 3;
/** Distances that are worked out between two breaths. */
const WORK_PER_STEP = 400_000;

/**
 * The rings of a set as a map draws them: with the points that matter most where there are more than can be drawn (Douglas and Peucker 1973).
 * Lines are thinned between the points at which they part or meet, so territories that share a border share it afterwards. Who lies where is
 * told by the polygons as they are.
 */
export function* simplifySet(set: Rings, most = MOST_POINTS_DRAWN): Steps<Rings> {
  const points = set.coordinates.length / 2;
  if (points <= most) return set;
  const known = kept.get(set.coordinates);
  if (known?.most === most) return known.rings;
  const weight = yield* weighPoints(set);
  const ends = new Float64Array(weight.length);
  let count = 0;
  let fixed = 0;
  for (const each of weight) {
    if (each === Number.POSITIVE_INFINITY) fixed++;
    else ends[count++] = each;
  }
  yield;
  const sorted = ends.subarray(0, count).sort();
  const least = sorted[Math.min(count - 1, Math.max(0, count - Math.max(0, most - fixed)))] ?? 0;
  const rings = thinned(set, (point) => weight[point]! > least);
  kept.set(set.coordinates, { most, rings });
  return rings;
}

const kept = new WeakMap<Float64Array, { readonly most: number; readonly rings: Rings }>();

function thinned({ coordinates, ringStart }: Rings, isKept: (point: number) => boolean): Rings {
  const places: number[] = [];
  const starts: number[] = [];
  for (let ring = 0; ring + 1 < ringStart.length; ring++) {
    starts.push(places.length / 2);
    const [from, end] = [ringStart[ring]!, ringStart[ring + 1]! - 1];
    const first = places.length;
    for (let point = from; point < end; point++)
      if (isKept(point)) places.push(coordinates[2 * point]!, coordinates[2 * point + 1]!);
    places.push(places[first]!, places[first + 1]!);
  }
  return {
    coordinates: Float64Array.from(places),
    ringStart: Uint32Array.from([...starts, places.length / 2]),
  };
}

/** How far each point lies from the line without it, in degrees of latitude; Infinity for those that stay whatever is left out. */
function* weighPoints(set: Rings): Steps<Float64Array> {
  const { coordinates, ringStart } = set;
  const junction = yield* findJunctions(set);
  const weight = new Float64Array(coordinates.length / 2);
  const weigher = createWeigher(coordinates, weight);
  for (let ring = 0; ring + 1 < ringStart.length; ring++) {
    const [from, size] = [ringStart[ring]!, ringStart[ring + 1]! - ringStart[ring]! - 1];
    const anchors = anchorsOf(coordinates, junction, from, size);
    for (const [index, anchor] of anchors.entries()) {
      weight[from + anchor] = Number.POSITIVE_INFINITY;
      const next = anchors[index + 1] ?? anchors[0]! + size;
      yield* weigher.weigh(from, size, anchor, next);
    }
    keepLeast(weight, from, size, LEAST_POINTS);
    weight[from + size] = weight[from]!;
  }
  return weight;
}

/** Where lines part or meet, or else two points far from each other that do not depend on where the ring begins. */
function anchorsOf(coordinates: Float64Array, junction: Uint8Array, from: number, size: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < size; at++) if (junction[from + at] === 1) found.push(at);
  if (found.length > 1) return found;
  const x = (at: number) => coordinates[2 * (from + at)]!;
  const y = (at: number) => coordinates[2 * (from + at) + 1]!;
  let first = found[0] ?? 0;
  if (found.length === 0)
    for (let at = 1; at < size; at++) if (x(at) < x(first) || (x(at) === x(first) && y(at) < y(first))) first = at;
  let [farthest, distance] = [first, -1];
  for (let at = 0; at < size; at++) {
    const square = (x(at) - x(first)) ** 2 + (y(at) - y(first)) ** 2;
    if (square > distance) [farthest, distance] = [at, square];
  }
  return [...new Set([first, farthest])].sort((a, b) => a - b);
}

/** A ring that would have fewer points keeps those that weigh most. */
function keepLeast(weight: Float64Array, from: number, size: number, least: number): void {
  let fixed = 0;
  for (let at = 0; at < size; at++) if (weight[from + at] === Number.POSITIVE_INFINITY) fixed++;
  for (; fixed < Math.min(least, size); fixed++) {
    let heaviest = -1;
    for (let at = 0; at < size; at++) {
      const each = weight[from + at]!;
      if (each !== Number.POSITIVE_INFINITY && (heaviest < 0 || each > weight[from + heaviest]!)) heaviest = at;
    }
    weight[from + heaviest] = Number.POSITIVE_INFINITY;
  }
}

function createWeigher(coordinates: Float64Array, weight: Float64Array) {
  const stack: number[] = [];
  let work = 0;
  return {
    /** The points of a ring between two that stay; positions may run on past its end. */
    *weigh(ring: number, size: number, start: number, end: number): Steps<void> {
      const indexOf = (at: number) => ring + (at >= size ? at - size : at);
      const isTurned = isBackwards(coordinates, indexOf, start, end);
      const middle = (coordinates[2 * indexOf(start) + 1]! + coordinates[2 * indexOf(end) + 1]!) / 2;
      const shrink = Math.max(0.01, Math.cos((middle * Math.PI) / 180));
      stack.push(start, end, Number.POSITIVE_INFINITY);
      while (stack.length > 0) {
        const above = stack.pop()!;
        const [to, from] = [stack.pop()!, stack.pop()!];
        if (to - from < 2) continue;
        const [a, b] = isTurned ? [indexOf(to), indexOf(from)] : [indexOf(from), indexOf(to)]; // rounded the same way in both rings
        const [x, y] = [coordinates[2 * a]! * shrink, coordinates[2 * a + 1]!];
        const [across, up] = [coordinates[2 * b]! * shrink - x, coordinates[2 * b + 1]! - y];
        const square = across * across + up * up;
        let [best, most] = [from + 1, -1];
        for (let at = from + 1; at < to; at++) {
          const point = indexOf(at);
          const [east, north] = [coordinates[2 * point]! * shrink - x, coordinates[2 * point + 1]! - y];
          const along = square === 0 ? 0 : Math.min(1, Math.max(0, (east * across + north * up) / square));
          const away = (east - along * across) ** 2 + (north - along * up) ** 2;
          if (away > most || (isTurned && away === most)) [best, most] = [at, away];
        }
        const own = Math.min(above, Math.sqrt(most));
        weight[indexOf(best)] = own;
        stack.push(from, best, own, best, to, own);
        work += to - from;
        if (work > WORK_PER_STEP) {
          work = 0;
          yield;
        }
      }
    },
  };
}

/** Both rings along a border go through it in one direction: of points equally far away the same one is taken. */
function isBackwards(coordinates: Float64Array, indexOf: (at: number) => number, start: number, end: number): boolean {
  for (let step = 0; start + step < end - step; step++) {
    const [one, other] = [indexOf(start + step), indexOf(end - step)];
    const across =
      coordinates[2 * one]! - coordinates[2 * other]! || coordinates[2 * one + 1]! - coordinates[2 * other + 1]!;
    if (across !== 0) return across > 0;
  }
  return false;
}
