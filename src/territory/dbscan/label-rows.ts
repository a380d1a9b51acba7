import { leastSquare } from "./boxes.ts";
import type { DisjointSets } from "./disjoint-sets.ts";
import type { Ground } from "./ground.ts";
import { hasPair } from "./has-pair.ts";

/** Label of a row that belongs to no cluster. */
export const ALONE = -1;

/** The number of its cluster for each row, in the order in which the rows came. */
export function labelRows(ground: Ground, cores: Uint32Array, sets: DisjointSets): Int32Array {
  const { cells } = ground;
  const labels = new Int32Array(cells.order.length).fill(ALONE);
  const numbers = numberSets(ground, cores, sets);
  for (let cell = 0; cell < cells.size; cell++) {
    const [from, to] = [cells.start[cell]!, cells.start[cell + 1]!];
    const border = from + cores[cell]!;
    for (let at = from; at < border; at++) labels[cells.order[at]!] = numbers[cell]!;
    if (border === to) continue;
    const near = cells.around(cell).filter((other) => cores[other]! > 0);
    for (let at = border; at < to; at++)
      labels[cells.order[at]!] = firstInReach(ground, cores, numbers, cell, at, near);
  }
  return labels;
}

/** For each cell the number of its cluster, ALONE for one without cores. */
function numberSets({ cells }: Ground, cores: Uint32Array, { find }: DisjointSets): Int32Array {
  const first = new Float64Array(cells.size).fill(Number.POSITIVE_INFINITY);
  for (let cell = 0; cell < cells.size; cell++) {
    const set = find(cell);
    for (let at = cells.start[cell]!; at < cells.start[cell]! + cores[cell]!; at++) {
      first[set] = Math.min(first[set]!, cells.order[at]!);
    }
  }
  const sets = [...first.keys()].filter((cell) => first[cell]! < Number.POSITIVE_INFINITY);
  sets.sort((a, b) => first[a]! - first[b]!);
  const numbers = new Int32Array(cells.size).fill(ALONE);
  sets.forEach((set, number) => {
    numbers[set] = number;
  });
  for (let cell = 0; cell < cells.size; cell++) numbers[cell] = cores[cell]! > 0 ? numbers[find(cell)]! : ALONE;
  return numbers;
}

/** The first cluster with a core within reach of a row that is none itself. */
function firstInReach(
  { cells, points, reach, boxes }: Ground,
  cores: Uint32Array,
  numbers: Int32Array,
  cell: number,
  row: number,
  near: readonly number[],
): number {
  let label = numbers[cell]!; // the cores of its own cell are within reach
  for (const other of near) {
    const number = numbers[other]!;
    if (label !== ALONE && number >= label) continue;
    if (leastSquare(boxes, cell, boxes, other) > reach.hardly) continue;
    const from = cells.start[other]!;
    if (hasPair(points, reach, { from: row, to: row + 1 }, { from, to: from + cores[other]! })) label = number;
  }
  return label;
}
