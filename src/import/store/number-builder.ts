import type { NumberColumn } from "../../model/column.ts";
import type { ReadSoFar } from "./room.ts";
import { createRowNumbers } from "./row-numbers.ts";

export interface NumberBuilder {
  readonly isEmpty: boolean;
  push(value: number): void;
  pushAll(more: Float64Array): void;
  at(row: number): number;
  set(row: number, value: number): void;
  /** Lets go of what it has gathered: the column is all there is afterwards. */
  finish(): NumberColumn;
}

export function createNumberBuilder(readSoFar?: ReadSoFar): NumberBuilder {
  const rows = createRowNumbers((length) => new Float64Array(length), readSoFar);
  let isEmpty = true;
  return {
    get isEmpty() {
      return isEmpty;
    },
    push(value) {
      if (!Number.isNaN(value)) isEmpty = false;
      rows.push(value);
    },
    pushAll(more) {
      rows.pushAll(more, more.length);
      for (let at = 0; isEmpty && at < more.length; at++) isEmpty = Number.isNaN(more[at]!);
    },
    at: rows.at,
    set: rows.set,
    finish: () => ({ type: "number", values: rows.finish() }),
  };
}
