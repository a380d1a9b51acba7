import type { Column } from "../../model/column.ts";
import type { Field } from "../../model/initiative.ts";
import type { CellBuilder } from "../store/cell-builder.ts";
import type { NumberBuilder } from "../store/number-builder.ts";
import type { Aside } from "./aside.ts";
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

/** A column of a field, and beside it the cells that do not fit. */
export function finishedBeside(
  { field, column }: { readonly field: Field; readonly column: string },
  builder: CellBuilder | NumberBuilder,
  aside: Aside,
  size: number,
): Finished {
  const kept = aside.finish(size);
  const extra = kept ? ([[`${column} (as written)`, kept]] as const) : [];
  return builder.isEmpty ? finished([], extra) : finished([[field, builder.finish()]], extra);
}
