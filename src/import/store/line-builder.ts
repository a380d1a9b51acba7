import { createRowChunks } from "./row-chunks.ts";

export interface LineBuilder {
  readonly size: number;
  pushAll(lines: ArrayLike<number>): void;
  at(row: number): number;
  finish(): Uint32Array;
}

export function createLineBuilder(): LineBuilder {
  const rows = createRowChunks((length) => new Uint32Array(length));
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
      all ??= rows.moveTo(new Uint32Array(rows.size));
      return all;
    },
  };
}
