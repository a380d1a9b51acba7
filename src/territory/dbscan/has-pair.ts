import { type Boxes, createBoxes, greatestSquare, leastSquare, setBox } from "./boxes.ts";
import type { Reach, SpherePoints } from "./sphere-points.ts";

/** Points from … to - 1. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

interface BoxedRun extends Run {
  readonly box: Boxes;
}

/** Up to this many pairs are looked at one by one. */
const FEW = 64;

/**
 * Tells whether some point of one run is within reach of some point of the other. Halves the longer run as long as the boxes around both leave
 * it open, which is quick where points that follow one another lie close together.
 */
export function hasPair(points: SpherePoints, reach: Reach, a: Run, b: Run): boolean {
  if (isFew(a, b)) return hasPairOneByOne(reach, a, b);
  return hasPairInBoxes(points, reach, boxed(points, a.from, a.to), boxed(points, b.from, b.to));
}

function hasPairInBoxes(points: SpherePoints, reach: Reach, a: BoxedRun, b: BoxedRun): boolean {
  if (leastSquare(a.box, 0, b.box, 0) > reach.hardly) return false;
  if (greatestSquare(a.box, 0, b.box, 0) <= reach.surely) return true;
  if (isFew(a, b)) return hasPairOneByOne(reach, a, b);
  if (a.to - a.from < b.to - b.from) return hasPairInBoxes(points, reach, b, a);
  const middle = (a.from + a.to) >>> 1;
  return (
    hasPairInBoxes(points, reach, boxed(points, a.from, middle), b) ||
    hasPairInBoxes(points, reach, boxed(points, middle, a.to), b)
  );
}

const isFew = (a: Run, b: Run) => (a.to - a.from) * (b.to - b.from) <= FEW;

function hasPairOneByOne({ isWithin }: Reach, a: Run, b: Run): boolean {
  for (let one = a.from; one < a.to; one++) {
    for (let other = b.from; other < b.to; other++) if (isWithin(one, other)) return true;
  }
  return false;
}

function boxed(points: SpherePoints, from: number, to: number): BoxedRun {
  const box = createBoxes(1);
  setBox(box, 0, points, from, to);
  return { from, to, box };
}
