import { type Frame, rowOf } from "./frame.ts";
import type { Parts } from "./read-boundaries.ts";

/**
 * The edges of parts by rows of cells: those of a part from `firstRow`, the slot of the first one in `partOffset`, the edges that touch the row of a
 * slot from `slotOffset`. An edge is the point of the layer that it runs from, its other end the point behind that: four numbers side by side in
 * memory, because that is where the time goes.
 */
export interface EdgeRows {
  readonly firstRow: Int32Array;
  readonly partOffset: Uint32Array;
  readonly slotOffset: Uint32Array;
  readonly edges: Uint32Array;
}

/** Sorts the edges of every part into the rows that they touch. */
export function indexEdges(
  { coordinates, ringStart, partStart }: Parts,
  { south, rows, cellsPerDegree }: Frame,
): EdgeRows {
  const parts = partStart.length - 1;
  const firstRow = new Int32Array(parts);
  const partOffset = new Uint32Array(parts + 1);
  for (let part = 0; part < parts; part++) {
    let lowest = rows;
    let highest = 0;
    for (let point = ringStart[partStart[part]!]!; point < ringStart[partStart[part + 1]!]!; point++) {
      const row = rowOf(coordinates[2 * point + 1]!, south, cellsPerDegree, rows);
      if (row < lowest) lowest = row;
      if (row > highest) highest = row;
    }
    firstRow[part] = lowest;
    partOffset[part + 1] = partOffset[part]! + highest - lowest + 1;
  }

  const forEachTouch = (visit: (slot: number, point: number) => void) => {
    for (let part = 0; part < parts; part++) {
      const base = partOffset[part]! - firstRow[part]!;
      for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
        for (let point = ringStart[ring]!; point < ringStart[ring + 1]! - 1; point++) {
          const from = rowOf(coordinates[2 * point + 1]!, south, cellsPerDegree, rows);
          const to = rowOf(coordinates[2 * point + 3]!, south, cellsPerDegree, rows);
          for (let row = Math.min(from, to); row <= Math.max(from, to); row++) visit(base + row, point);
        }
      }
    }
  };
  const slotOffset = new Uint32Array(partOffset[parts]! + 1);
  forEachTouch((slot) => slotOffset[slot + 1]!++);
  for (let slot = 1; slot < slotOffset.length; slot++) slotOffset[slot]! += slotOffset[slot - 1]!;
  const edges = new Uint32Array(slotOffset.at(-1)!);
  const next = slotOffset.slice();
  forEachTouch((slot, point) => {
    edges[next[slot]!++] = point;
  });
  return { firstRow, partOffset, slotOffset, edges };
}
