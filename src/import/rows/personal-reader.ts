import type { ColumnTarget } from "../../model/import.ts";
import type { PersonalColumn } from "../../model/report.ts";
import { hasEmail, hasPhone, isRoleAddress } from "../privacy/personal-text.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
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
      const texts = new Array<string>(slice.size).fill("");
      for (let at = 0; at < slice.size; at++) {
        const cell = slice.rows[at]![index] ?? "";
        if (cell.trim() === "") continue;
        values++;
        if (target.as !== "contact" || !isOrganisationContact(cell)) continue;
        texts[at] = cell;
        kept++;
      }
      if (target.as === "contact") builder.pushAll(texts);
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

function isOrganisationContact(cell: string): boolean {
  if (cell.includes("@")) return !/[;,\s]/.test(cell.trim()) && isRoleAddress(cell);
  return !hasEmail(cell) && (hasPhone(cell) || /^[\d\s().+/-]{7,}$/.test(cell.trim()));
}
