import { EARTH_RADIUS_KM } from "../../model/mercator.ts";
import type { Steps } from "../../model/steps.ts";

/** Points of a leaf, and boxes under a box: in Z-order four neighbours are a square. */
const LEAF = 8;
const FAN = 4;
/** West, south, below, east, north, above of a box. */
const SIDES = 6;
const RADIANS = Math.PI / 180;

/** Finds the nearest of many points on the sphere. */
export interface PointTree {
  readonly size: number;
  /**
   * Position of the nearest point in the order in which they were given, of several equally near the first; -1 of none. Degrees in.
   * @param guess a point that may be near, which saves looking at most others
   */
  nearest(longitude: number, latitude: number, guess?: number): number;
  /** In km on the sphere. */
  distanceTo(at: number, longitude: number, latitude: number): number;
}

/** Points that are put in space between two breaths. */
const POINTS_PER_STEP = 2 ** 17;

/**
 * Boxes in space over runs of points, and boxes over these, built in one pass: the points have to come in an order in which those that follow
 * each other lie near each other, as the rows of an atlas do. In space neither the antimeridian nor a pole is anything special.
 */
export function* createPointTree(longitude: Float64Array, latitude: Float64Array): Steps<PointTree> {
  const size = longitude.length;
  const points = new Float64Array(3 * size);
  for (let at = 0; at < size; at++) {
    putPoint(points, 3 * at, longitude[at]!, latitude[at]!);
    if (at % POINTS_PER_STEP === POINTS_PER_STEP - 1) yield;
  }
  const levels = boxLevels(points, size);
  yield;
  const wanted = new Float64Array(3);
  let [best, bestSquare] = [-1, Number.POSITIVE_INFINITY];

  const lookAt = (at: number): void => {
    const square = squareTo(points, at, wanted);
    if (square < bestSquare || (square === bestSquare && at < best)) [best, bestSquare] = [at, square];
  };
  /** Of each level the children of the box that is looked into there, the nearest first. */
  const [waiting, squares] = [new Uint32Array(FAN * levels.length), new Float64Array(FAN * levels.length)];
  const search = (level: number, box: number): void => {
    if (level < 0) {
      const end = Math.min(size, (box + 1) * LEAF);
      for (let at = box * LEAF; at < end; at++) lookAt(at);
      return;
    }
    const boxes = levels[level]!;
    const first = level * FAN;
    const end = Math.min(boxes.length / SIDES, (box + 1) * FAN);
    let last = first;
    for (let child = box * FAN; child < end; child++) {
      const square = squareToBox(boxes, child * SIDES, wanted);
      if (square > bestSquare) continue;
      let place = last++;
      for (; place > first && squares[place - 1]! > square; place--) {
        squares[place] = squares[place - 1]!;
        waiting[place] = waiting[place - 1]!;
      }
      squares[place] = square;
      waiting[place] = child;
    }
    for (let next = first; next < last && squares[next]! <= bestSquare; next++) search(level - 1, waiting[next]!);
  };

  return {
    size,
    nearest(east, north, guess = -1) {
      [best, bestSquare] = [-1, Number.POSITIVE_INFINITY];
      putPoint(wanted, 0, east, north);
      if (guess >= 0) lookAt(guess);
      if (size > 0) search(levels.length - 1, 0);
      return best;
    },
    distanceTo(at, east, north) {
      putPoint(wanted, 0, east, north);
      return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squareTo(points, at, wanted)) / 2));
    },
  };
}

function putPoint(into: Float64Array, at: number, longitude: number, latitude: number): void {
  const flat = Math.cos(latitude * RADIANS);
  into[at] = flat * Math.cos(longitude * RADIANS);
  into[at + 1] = flat * Math.sin(longitude * RADIANS);
  into[at + 2] = Math.sin(latitude * RADIANS);
}

/** Square of the straight way through the sphere, which grows with the way along it. */
function squareTo(points: Float64Array, at: number, wanted: Float64Array): number {
  const x = points[3 * at]! - wanted[0]!;
  const y = points[3 * at + 1]! - wanted[1]!;
  const z = points[3 * at + 2]! - wanted[2]!;
  return x * x + y * y + z * z;
}

function squareToBox(boxes: Float64Array, at: number, wanted: Float64Array): number {
  const [x, y, z] = [wanted[0]!, wanted[1]!, wanted[2]!];
  const across = x < boxes[at]! ? boxes[at]! - x : x > boxes[at + 3]! ? x - boxes[at + 3]! : 0;
  const along = y < boxes[at + 1]! ? boxes[at + 1]! - y : y > boxes[at + 4]! ? y - boxes[at + 4]! : 0;
  const up = z < boxes[at + 2]! ? boxes[at + 2]! - z : z > boxes[at + 5]! ? z - boxes[at + 5]! : 0;
  return across * across + along * along + up * up;
}

/** Boxes around leaves first, around all of them last: the children of box b are boxes FAN · b … of the level before. */
function boxLevels(points: Float64Array, size: number): readonly Float64Array[] {
  const levels = [boxesAround(points, { width: 3, upper: 0, size, each: LEAF })];
  for (let below = levels[0]!; below.length > FAN * SIDES; below = levels.at(-1)!)
    levels.push(boxesAround(below, { width: SIDES, upper: 3, size: below.length / SIDES, each: FAN }));
  return levels;
}

interface Held {
  /** Numbers of each of what is held, and how many of these there are. */
  readonly width: number;
  readonly size: number;
  /** Where the greater sides stand behind the smaller ones: 0 for points, which have one place on each axis. */
  readonly upper: number;
  /** So many lie in a box. */
  readonly each: number;
}

function boxesAround(held: Float64Array, { width, size, upper, each }: Held): Float64Array {
  const boxes = new Float64Array(SIDES * Math.ceil(size / each));
  for (let axis = 0; axis < 3; axis++) {
    for (let from = 0, at = axis; from < size; from += each, at += SIDES) {
      const end = Math.min(size, from + each);
      let [least, most] = [held[width * from + axis]!, held[width * from + axis + upper]!];
      for (let next = from + 1; next < end; next++) {
        const [lower, higher] = [held[width * next + axis]!, held[width * next + axis + upper]!];
        if (lower < least) least = lower;
        if (higher > most) most = higher;
      }
      boxes[at] = least;
      boxes[at + 3] = most;
    }
  }
  return boxes;
}
