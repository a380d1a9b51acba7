import type { LeftOutRow } from "../../model/report.ts";
import { isPrivate } from "../privacy/withheld.ts";
import { rememberCells } from "../raw/remember-cells.ts";
import type { Cells } from "../table/cells.ts";
import type { Batch } from "../table/table.ts";
import { isNoName } from "../values/missing.ts";

export interface RowFilter {
  /** Indexes of the records of a batch that stay; `withheld` say themselves that they may not be published. */
  keep(
    batch: Batch,
    withheld: ReadonlySet<number>,
  ): {
    readonly kept: readonly number[];
    readonly leftOut: readonly { readonly at: number; readonly code: LeftOutRow["code"] }[];
  };
}

/**
 * What leaves a record out, and nothing else does (rule 13): no name, or consent withdrawn. `names`: columns that give a name, the first
 * that is filled; none = records are labelled by file and line.
 */
export function createRowFilter(
  names: readonly number[],
  consent: { readonly column: number; readonly isWithdrawn: (cell: string) => boolean } | undefined,
): RowFilter {
  function isNameless(cells: Cells, at: number): boolean {
    for (const column of names)
      if (isPlainName(cells, at, column) || !isNoName(cells.text(at, column).trim())) return false;
    return true;
  }
  const withdraws = rememberCells(
    (cell) => cell !== "" && consent !== undefined && (consent.isWithdrawn(cell) || isPrivate(cell)),
  );
  return {
    keep({ cells }, withheld) {
      const kept: number[] = [];
      const leftOut: { at: number; code: LeftOutRow["code"] }[] = [];
      const isWithdrawn = consent && withdraws(cells, consent.column);
      for (let at = 0; at < cells.size; at++) {
        if (withheld.has(at) || isWithdrawn?.(at)) leftOut.push({ at, code: "consent-withdrawn" });
        else if (names.length > 0 && isNameless(cells, at)) leftOut.push({ at, code: "name-missing" });
        else kept.push(at);
      }
      return { kept, leftOut };
    },
  };
}

/** A name with a letter of ASCII, as it lies in the file. */
function isPlainName({ raw }: Cells, at: number, column: number): boolean {
  if (!raw || column >= raw.width) return false;
  const cell = at * raw.width + column;
  const end = raw.ends[cell]!;
  for (let from = raw.starts[cell]!; from < end; from++) {
    const letter = raw.bytes[from]! | 0x20;
    if (letter >= 0x61 && letter <= 0x7a) return true;
  }
  return false;
}
