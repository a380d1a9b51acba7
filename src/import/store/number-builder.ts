import type { NumberColumn } from "../../model/column.ts";
import { grown } from "./text-builder.ts";

export interface NumberBuilder {
  readonly isEmpty: boolean;
  push(value: number): void;
  pushAll(more: Float64Array): void;
  at(row: number): number;
  set(row: number, value: number): void;
  /** Lets go of what it has gathered: the column is all there is afterwards. */
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
    pushAll(more) {
      if (size + more.length > values.length) values = grown(values, size + more.length);
      values.set(more, size);
      size += more.length;
      for (let at = 0; isEmpty && at < more.length; at++) isEmpty = Number.isNaN(more[at]!);
    },
    at: (row) => values[row]!,
    set(row, value) {
      values[row] = value;
    },
    finish() {
      const column: NumberColumn = { type: "number", values: values.slice(0, size) };
      values = new Float64Array(0);
      return column;
    },
  };
}
