import type { ReadSoFar } from "./room.ts";
import { createRowNumbers } from "./row-numbers.ts";

export interface LineBuilder {
  readonly size: number;
  pushAll(lines: ArrayLike<number>): void;
  at(row: number): number;
  finish(): Uint32Array;
}

export function createLineBuilder(readSoFar?: ReadSoFar): LineBuilder {
  const rows = createRowNumbers((length) => new Uint32Array(length), readSoFar);
  let all: Uint32Array | undefined;
  return {
    get size() {
      return all?.length ?? rows.size;
    },
    pushAll(lines) {
      const isPacked = lines instanceof Int32Array || lines instanceof Uint32Array;
      rows.pushAll(isPacked ? lines : new Uint32Array(lines), lines.length);
    },
    at: (row) => (all ? all[row]! : rows.at(row)),
    finish() {
      all ??= rows.finish();
      return all;
    },
  };
}
