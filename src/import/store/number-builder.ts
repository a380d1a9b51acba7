import type { NumberColumn } from "../../model/column.ts";
import type { ReadSoFar } from "./room.ts";
import { createRowNumbers, type RowNumbers } from "./row-numbers.ts";

export interface NumberBuilder {
  readonly isEmpty: boolean;
  push(value: number): void;
  pushAll(more: Float64Array): void;
  at(row: number): number;
  set(row: number, value: number): void;
  /** Lets go of what it has gathered: the column is all there is afterwards. */
  finish(): NumberColumn;
}

export const createNumberBuilder = (readSoFar?: ReadSoFar): NumberBuilder => new GrowingColumn(readSoFar);

class GrowingColumn implements NumberBuilder {
  private readonly rows: RowNumbers<Float64Array>;
  isEmpty = true;

  constructor(readSoFar: ReadSoFar | undefined) {
    this.rows = createRowNumbers(floats, readSoFar);
  }

  push(value: number): void {
    if (!Number.isNaN(value)) this.isEmpty = false;
    this.rows.push(value);
  }

  pushAll(more: Float64Array): void {
    this.rows.pushAll(more, more.length);
    for (let at = 0; this.isEmpty && at < more.length; at++) this.isEmpty = Number.isNaN(more[at]!);
  }

  at(row: number): number {
    return this.rows.at(row);
  }

  set(row: number, value: number): void {
    this.rows.set(row, value);
  }

  finish(): NumberColumn {
    return { type: "number", values: this.rows.finish() };
  }
}

const floats = (length: number): Float64Array => new Float64Array(length);
