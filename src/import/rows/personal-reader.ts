import type { ColumnTarget } from "../../model/import.ts";
import type { PersonalColumn } from "../../model/report.ts";
import { hasEmail, hasPhone, isRoleAddress } from "../privacy/personal-text.ts";
import { BEGINS, EMPTY, glancesIn } from "../raw/glances.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import type { Cells } from "../table/cells.ts";
import { type Finished, finished, type RowReader } from "./reader.ts";
import type { Slice } from "./slice.ts";

export interface PersonalOptions {
  readonly name: string;
  readonly index: number;
  readonly target: ColumnTarget & { readonly as: "dropped" | "contact" };
  readonly reason: PersonalColumn["reason"];
}

export interface PersonalReader extends RowReader {
  count(): PersonalColumn;
}

/** Counts the values of a personal column and keeps none, save role addresses and phones of organisations on the reader's wish (P5). */
export const createPersonalReader = (options: PersonalOptions): PersonalReader => new PersonalValues(options);

class PersonalValues implements PersonalReader {
  private readonly options: PersonalOptions;
  private readonly builder = createCellBuilder();
  private values = 0;
  private kept = 0;

  constructor(options: PersonalOptions) {
    this.options = options;
  }

  read({ cells, size }: Slice): void {
    const { index, target } = this.options;
    if (target.as === "dropped") {
      this.values += countFilled(cells, index);
      return;
    }
    const texts = new Array<string>(size).fill("");
    for (let at = 0; at < size; at++) {
      const cell = cells.text(at, index);
      if (cell.trim() === "") continue;
      this.values++;
      if (!isOrganisationContact(cell)) continue;
      texts[at] = cell;
      this.kept++;
    }
    this.builder.pushAll(texts);
  }

  count(): PersonalColumn {
    const { name, target, reason } = this.options;
    const sensitivity = target.as === "dropped" ? target.sensitivity : "personal";
    return { column: name, reason, sensitivity, values: this.values, kept: this.kept };
  }

  finish(): Finished {
    return this.builder.isEmpty ? finished([]) : finished([], [[this.options.name, this.builder.finish()]]);
  }
}

/** Cells that are not blank. */
function countFilled(cells: Cells, column: number): number {
  const { raw, size } = cells;
  let filled = 0;
  if (!raw || column >= raw.width) {
    for (let at = 0; at < size; at++) if (isFilled(cells, at, column)) filled++;
    return filled;
  }
  const seen = glancesIn(raw, column, size);
  for (let at = 0; at < size; at++)
    if ((seen[at]! & BEGINS) !== 0 || (seen[at] !== EMPTY && isFilled(cells, at, column))) filled++;
  return filled;
}

const isFilled = (cells: Cells, at: number, column: number): boolean => cells.text(at, column).trim() !== "";

function isOrganisationContact(cell: string): boolean {
  if (cell.includes("@")) return !/[;,\s]/.test(cell.trim()) && isRoleAddress(cell);
  return !hasEmail(cell) && (hasPhone(cell) || /^[\d\s().+/-]{7,}$/.test(cell.trim()));
}
