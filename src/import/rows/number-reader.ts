import type { Field } from "../../model/initiative.ts";
import type { IssueCode } from "../../model/issue.ts";
import { isMade, type Judgements } from "../../model/judgements.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import { createNumberBuilder, type NumberBuilder } from "../store/number-builder.ts";
import type { ReadSoFar } from "../store/room.ts";
import { TAKEN_AS_MISSING } from "../text/text-faults.ts";
import { createAside } from "./aside.ts";
import { type Finished, finishedBeside, type RowReader } from "./reader.ts";
import { type ColumnName, judgedIn, note, noteAll, type Slice } from "./slice.ts";

export interface NumberOptions {
  readonly name: ColumnName & { readonly field: Field };
  readonly column: number;
  readonly read: (cell: string) => number | IssueCode;
  readonly isMissing: (cell: string) => boolean;
  readonly judgements: Judgements;
  readonly readSoFar: ReadSoFar;
}

/** Reads numbers, whole or not at all; what is no number stays beside the column. */
export const createNumberReader = (options: NumberOptions): RowReader => new NumbersOfCells(options);

class NumbersOfCells implements RowReader {
  private readonly options: NumberOptions;
  private readonly builder: NumberBuilder;
  private readonly aside = createAside();

  constructor(options: NumberOptions) {
    this.options = options;
    this.builder = createNumberBuilder(options.readSoFar);
  }

  read(slice: Slice): void {
    const { cells } = slice;
    for (let at = 0; at < slice.size; at++) {
      const cell = cells.text(at, this.options.column);
      this.builder.push(cell === "" ? Number.NaN : this.readCell(slice, at, cell));
    }
  }

  finish(size: number): Finished {
    return finishedBeside(this.options.name, this.builder, this.aside, size);
  }

  private readCell(slice: Slice, at: number, cell: string): number {
    const { name, column, read, isMissing, judgements } = this.options;
    const value = read(cell);
    if (typeof value === "number") return value;
    if (isMissing(cell) && isMade("skip-missing-words", judgedIn(slice, at, [column], judgements) ?? judgements)) {
      if (cell.trim() !== "") noteAll(slice, at, [TAKEN_AS_MISSING], cell, name);
      return Number.NaN;
    }
    note(slice, at, value, value === "band-not-summed" ? "remark" : "repair", cell, name);
    this.aside.put(slice.firstRow + at, maskPersonal(cell));
    return Number.NaN;
  }
}
