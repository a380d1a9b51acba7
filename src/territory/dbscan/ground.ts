import type { Boxes } from "./boxes.ts";
import type { Cells } from "./cells.ts";
import type { Reach, SpherePoints } from "./sphere-points.ts";

/** Rows in their cells, with the points and boxes of each cell, all in the order of the cells. */
export interface Ground {
  readonly cells: Cells;
  readonly points: SpherePoints;
  readonly reach: Reach;
  /** One per cell. */
  readonly boxes: Boxes;
}
