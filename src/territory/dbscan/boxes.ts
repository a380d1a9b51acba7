import type { SpherePoints } from "./sphere-points.ts";

/** Least and greatest x, y and z around runs of points, six numbers each, one box behind another. */
export type Boxes = Float64Array;

export const createBoxes = (count: number): Boxes => new Float64Array(6 * count);

/** Box `at` becomes the one around points from … to - 1, of which there is one at least. */
export function setBox(boxes: Boxes, at: number, { x, y, z }: SpherePoints, from: number, to: number): void {
  setRange(boxes, 6 * at, x, from, to);
  setRange(boxes, 6 * at + 2, y, from, to);
  setRange(boxes, 6 * at + 4, z, from, to);
}

function setRange(boxes: Boxes, at: number, values: Float64Array, from: number, to: number): void {
  let [least, greatest] = [values[from]!, values[from]!];
  for (let point = from + 1; point < to; point++) {
    const value = values[point]!;
    if (value < least) least = value;
    else if (value > greatest) greatest = value;
  }
  boxes[at] = least;
  boxes[at + 1] = greatest;
}

/** Square of the distance between the closest points of box `a` and box `b` of others. */
export function leastSquare(boxes: Boxes, a: number, others: Boxes, b: number): number {
  let sum = 0;
  for (let axis = 0; axis < 6; axis += 2) {
    const [p, q] = [6 * a + axis, 6 * b + axis];
    const gap = Math.max(0, boxes[p]! - others[q + 1]!, others[q]! - boxes[p + 1]!);
    sum += gap * gap;
  }
  return sum;
}

/** Square of the distance between the farthest points of box `a` and box `b` of others. */
export function greatestSquare(boxes: Boxes, a: number, others: Boxes, b: number): number {
  let sum = 0;
  for (let axis = 0; axis < 6; axis += 2) {
    const [p, q] = [6 * a + axis, 6 * b + axis];
    const span = Math.max(boxes[p + 1]! - others[q]!, others[q + 1]! - boxes[p]!);
    sum += span * span;
  }
  return sum;
}
