import type { PlainTest } from "../raw/plain-cells.ts";
import type { ColumnNumbers } from "../table/raw-cells.ts";
import type { Asked } from "./messages.ts";

/** Notices what is asked of the cells that another thread sends. */
export interface Asks extends Omit<ColumnNumbers, "of"> {
  /** What was asked for since it was taken last. */
  take(): Asked;
}

export function createAsks(): Asks {
  const tests = new Map<number, PlainTest>(); // the first of each column
  let numbers = new Set<number>();
  let fresh: [number, PlainTest][] = [];
  const read = new Set<number>();
  let toRead: number[] = [];
  return {
    onAsked: (column) => numbers.add(column),
    isTested(column, test) {
      const known = tests.get(column);
      if (known) return known === test;
      tests.set(column, test);
      fresh.push([column, test]);
      return true;
    },
    onNumbers(column) {
      if (!read.has(column)) toRead.push(column);
      read.add(column);
    },
    take() {
      const taken = { numbers: [...numbers], tests: fresh, plainNumbers: toRead };
      numbers = new Set();
      fresh = [];
      toRead = [];
      return taken;
    },
  };
}
