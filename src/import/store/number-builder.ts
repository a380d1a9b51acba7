import type { NumberColumn } from "../../model/column.ts";
import { grown } from "./text-builder.ts";

export interface NumberBuilder {
  readonly isEmpty: boolean;
  push(value: number): void;
  at(row: number): number;
  set(row: number, value: number): void;
  finish(): NumberColumn;
}

export function createNumberBuilder(): NumberBuilder {
  let values = new Float64Array(1024);
  let size = 0;
  let isEmpty = true;
  return {
    get isEmpty() {
      return isEmpty;
    },
    push(value) {
      if (size === values.length) values = grown(values, size + 1);
      if (!Number.isNaN(value)) isEmpty = false;
      values[size++] = value;
    },
    at: (row) => values[row]!,
    set(row, value) {
      values[row] = value;
    },
    finish: () => ({ type: "number", values: values.slice(0, size) }),
  };
}
