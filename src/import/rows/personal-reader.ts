import type { ColumnTarget } from "../../model/import.ts";
import type { PersonalColumn } from "../../model/report.ts";
import { hasEmail, hasPhone, isRoleAddress } from "../privacy/personal-text.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import type { Cells } from "../table/cells.ts";
import { finished, type RowReader } from "./reader.ts";

export interface PersonalOptions {
  readonly name: string;
  readonly index: number;
  readonly target: ColumnTarget & { readonly as: "dropped" | "contact" };
  readonly reason: PersonalColumn["reason"];
}

export interface PersonalReader extends RowReader {
  readonly count: () => PersonalColumn;
}

/** Counts the values of a personal column and keeps none, save role addresses and phones of organisations on the reader's wish (P5). */
export function createPersonalReader({ name, index, target, reason }: PersonalOptions): PersonalReader {
  const builder = createCellBuilder();
  let [values, kept] = [0, 0];
  return {
    read(slice) {
      const { cells, size } = slice;
      if (target.as === "dropped") {
        values += countFilled(cells, index);
        return;
      }
      const texts = new Array<string>(size).fill("");
      for (let at = 0; at < size; at++) {
        const cell = cells.text(at, index);
        if (cell.trim() === "") continue;
        values++;
        if (!isOrganisationContact(cell)) continue;
        texts[at] = cell;
        kept++;
      }
      builder.pushAll(texts);
    },
    count: () => ({
      column: name,
      reason,
      sensitivity: target.as === "dropped" ? target.sensitivity : "personal",
      values,
      kept,
    }),
    finish: () => (builder.isEmpty ? finished([]) : finished([], [[name, builder.finish()]])),
  };
}

/** Cells that are not blank. */
function countFilled({ raw, size, text }: Cells, column: number): number {
  let filled = 0;
  const isFilled = (at: number): boolean => text(at, column).trim() !== "";
  if (!raw || column >= raw.width) {
    for (let at = 0; at < size; at++) if (isFilled(at)) filled++;
    return filled;
  }
  const { bytes, width, starts, ends } = raw;
  for (let at = 0, cell = column; at < size; at++, cell += width) {
    if (starts[cell] === ends[cell]) continue;
    const first = bytes[starts[cell]!]!;
    if ((first > 0x20 && first < 0x80) || isFilled(at)) filled++;
  }
  return filled;
}

function isOrganisationContact(cell: string): boolean {
  if (cell.includes("@")) return !/[;,\s]/.test(cell.trim()) && isRoleAddress(cell);
  return !hasEmail(cell) && (hasPhone(cell) || /^[\d\s().+/-]{7,}$/.test(cell.trim()));
}
