import { fold } from "../../model/fold.ts";
import type { LeftOutRow } from "../../model/report.ts";
import type { Batch } from "../table/table.ts";
import { isNoName } from "../values/missing.ts";

export interface RowFilter {
  /** Indexes of the records of a batch that stay. */
  keep(batch: Batch): {
    readonly kept: readonly number[];
    readonly leftOut: readonly { readonly at: number; readonly code: LeftOutRow["code"] }[];
  };
}

const PRIVATE = new Set(
  [
    "do not publish",
    "no publicar",
    "sin permiso",
    "privé",
    "not for publication",
    "ne pas publier",
    "nicht veröffentlichen",
    "non pubblicare",
  ].map(fold),
);

/**
 * What leaves a record out, and nothing else does (rule 13): no name, or consent withdrawn. `names`: columns that give a name, the first
 * that is filled; none = records are labelled by file and line.
 */
export function createRowFilter(
  names: readonly number[],
  consent: { readonly column: number; readonly isWithdrawn: (cell: string) => boolean } | undefined,
): RowFilter {
  const isNameless = (row: readonly string[]): boolean => names.every((column) => isNoName((row[column] ?? "").trim()));
  const isWithdrawn = (row: readonly string[]): boolean => {
    if (!consent) return false;
    const cell = row[consent.column] ?? "";
    return cell !== "" && (consent.isWithdrawn(cell) || PRIVATE.has(fold(cell)));
  };
  return {
    keep({ rows }) {
      const kept: number[] = [];
      const leftOut: { at: number; code: LeftOutRow["code"] }[] = [];
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        if (isWithdrawn(row)) leftOut.push({ at, code: "consent-withdrawn" });
        else if (names.length > 0 && isNameless(row)) leftOut.push({ at, code: "name-missing" });
        else kept.push(at);
      }
      return { kept, leftOut };
    },
  };
}
