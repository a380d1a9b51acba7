import type { Atlas } from "./atlas.ts";
import { SUM_STEP } from "./selection.ts";

/** Box in Mercator units around each step of placed rows, whatever is selected: west, east, north, south of step 0, then of step 1 … */
const kept = new WeakMap<Uint32Array, Uint32Array>();

/** Worked out once for the positions of an atlas. Rows in Z-order lie close together, so the boxes are small. */
export function stepBoxes({ x, y, placed }: Atlas): Uint32Array {
  let boxes = kept.get(x);
  if (!boxes) {
    boxes = new Uint32Array(4 * Math.ceil(placed / SUM_STEP));
    for (let start = 0; start < placed; start += SUM_STEP) {
      fillBox(x, y, start, Math.min(placed, start + SUM_STEP), boxes, (4 * start) / SUM_STEP);
    }
    kept.set(x, boxes);
  }
  return boxes;
}

function fillBox(x: Uint32Array, y: Uint32Array, from: number, to: number, boxes: Uint32Array, at: number): void {
  let west = x[from]!;
  let east = west;
  let north = y[from]!;
  let south = north;
  for (let row = from + 1; row < to; row++) {
    const across = x[row]!;
    const down = y[row]!;
    if (across < west) west = across;
    if (across > east) east = across;
    if (down < north) north = down;
    if (down > south) south = down;
  }
  boxes[at] = west;
  boxes[at + 1] = east;
  boxes[at + 2] = north;
  boxes[at + 3] = south;
}
