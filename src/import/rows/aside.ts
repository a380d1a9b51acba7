import type { Column } from "../../model/column.ts";
import { type CellBuilder, createCellBuilder } from "../store/cell-builder.ts";

/** Cells that could not be read as what their column is; they stay with the row under a name of their own. */
export interface Aside {
  put(row: number, cell: string): void;
  finish(size: number): Column | undefined;
}

export function createAside(): Aside {
  let builder: CellBuilder | undefined;
  return {
    put(row, cell) {
      builder ??= createCellBuilder();
      builder.skipTo(row);
      builder.push(cell);
    },
    finish(size) {
      builder?.skipTo(size);
      return builder?.finish();
    },
  };
}
