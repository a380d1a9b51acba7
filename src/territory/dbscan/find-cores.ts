import { createBoxes, greatestSquare, leastSquare, setBox } from "./boxes.ts";
import type { Ground } from "./ground.ts";

/**
 * Number of cores of each cell; within their cell they stand before the other rows from now on. A cell with enough rows needs no look at
 * others, as its rows are all within reach of each other.
 */
export function findCores(ground: Ground, minimumMembers: number): Uint32Array {
  const { cells } = ground;
  const cores = new Uint32Array(cells.size);
  const hasEnough = createCounter(ground, minimumMembers);
  const isCore = new Uint8Array(minimumMembers);
  for (let cell = 0; cell < cells.size; cell++) {
    const [from, to] = [cells.start[cell]!, cells.start[cell + 1]!];
    cores[cell] = to - from;
    if (to - from >= minimumMembers) continue;
    const near = nearCells(ground, cell);
    for (let row = from; row < to; row++) isCore[row - from] = hasEnough(row, to - from, near) ? 1 : 0;
    cores[cell] = putFirst(ground, isCore, from, to);
  }
  return cores;
}

function nearCells({ cells, boxes, reach }: Ground, cell: number): number[] {
  return cells.around(cell).filter((other) => leastSquare(boxes, cell, boxes, other) <= reach.hardly);
}

/** Tells whether a row has enough neighbours, of whom `known` lie in its own cell. */
function createCounter({ cells, points, boxes, reach }: Ground, minimumMembers: number) {
  const own = createBoxes(1);
  return (row: number, known: number, near: readonly number[]): boolean => {
    setBox(own, 0, points, row, row + 1);
    let count = known;
    for (const cell of near) {
      const [from, to] = [cells.start[cell]!, cells.start[cell + 1]!];
      if (leastSquare(own, 0, boxes, cell) > reach.hardly) continue;
      if (greatestSquare(own, 0, boxes, cell) <= reach.surely) count += to - from;
      else {
        for (let other = from; other < to && count < minimumMembers; other++) {
          if (reach.isWithin(row, other)) count++;
        }
      }
      if (count >= minimumMembers) return true;
    }
    return false;
  };
}

/** Moves the marked rows of a cell before its others, both in their order; returns their number. */
function putFirst({ cells, points }: Ground, isMarked: Uint8Array, from: number, to: number): number {
  let marked = 0;
  for (let at = from; at < to; at++) marked += isMarked[at - from]!;
  if (marked === 0 || marked === to - from) return marked;
  for (const column of [cells.order, points.x, points.y, points.z]) {
    const before = column.slice(from, to);
    let [first, other] = [from, from + marked];
    for (const [at, value] of before.entries()) column[isMarked[at] === 1 ? first++ : other++] = value;
  }
  return marked;
}
