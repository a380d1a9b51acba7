import { leastSquare } from "./boxes.ts";
import { createDisjointSets, type DisjointSets } from "./disjoint-sets.ts";
import type { Ground } from "./ground.ts";
import { hasPair } from "./has-pair.ts";

/** Cells whose cores share a cluster. The cores of one cell always do; two cells do when a core of one reaches a core of the other. */
export function joinCells({ cells, points, reach, boxes }: Ground, cores: Uint32Array): DisjointSets {
  const sets = createDisjointSets(cells.size);
  const coresOf = (cell: number) => ({ from: cells.start[cell]!, to: cells.start[cell]! + cores[cell]! });
  for (let cell = 0; cell < cells.size; cell++) {
    if (cores[cell] === 0) continue;
    const around = cells.around(cell);
    for (let at = around.length - 1; at >= 0; at--) {
      const other = around[at]!;
      if (other > cell || cores[other] === 0) continue; // each two once; the nearest first, which saves most looks
      if (sets.find(cell) === sets.find(other) || leastSquare(boxes, cell, boxes, other) > reach.hardly) continue;
      if (hasPair(points, reach, coresOf(cell), coresOf(other))) sets.join(cell, other);
    }
  }
  return sets;
}
