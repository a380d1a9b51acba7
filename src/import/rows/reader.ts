import type { Column } from "../../model/column.ts";
import type { Field } from "../../model/initiative.ts";
import type { Slice } from "./slice.ts";

/** Fills one column, or several that belong together, slice by slice. */
export interface RowReader {
  read(slice: Slice): void;
  finish(size: number): Finished;
}

export interface Finished {
  readonly fields: readonly (readonly [Field, Column])[];
  readonly extra: readonly (readonly [string, Column])[];
}

export const finished = (fields: Finished["fields"], extra: Finished["extra"] = []): Finished => ({ fields, extra });
