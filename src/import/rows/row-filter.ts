import type { LeftOutDuplicate } from "../../model/duplicates.ts";
import type { LeftOutRow } from "../../model/report.ts";
import { isPersonKind } from "../privacy/people.ts";
import { isPrivate } from "../privacy/withheld.ts";
import { type CellTest, createCellTest } from "../raw/cell-test.ts";
import { glancesIn, LETTER } from "../raw/glances.ts";
import type { Cells } from "../table/cells.ts";
import type { Batch } from "../table/table.ts";
import { isReadAs } from "../text/readings.ts";
import { isNoName } from "../values/missing.ts";
import { type NameCells, nameIn } from "./name-cells.ts";

type LeftOut = { readonly at: number } & Pick<LeftOutRow, "code" | "stays">;

export interface RowFilter {
  /** The records of a batch that do not stay, in their order; `withheld` say themselves that they may not be published. */
  leftOut(batch: Batch, withheld: ReadonlySet<number>): readonly LeftOut[];
}

interface FilterInput {
  /** No columns: records are labelled by file and line. */
  readonly name: NameCells;
  /** Columns of kinds. */
  readonly kinds: readonly number[];
  readonly consent: { readonly column: number; readonly isWithdrawn: (cell: string) => boolean } | undefined;
  readonly duplicates: readonly LeftOutDuplicate[];
  /** Whether a folded name is that which is written. */
  readonly isNamed: (written: string, folded: string) => boolean;
}

/**
 * What leaves a record out, and nothing else does (rule 13): no name, consent withdrawn, that one of `kinds` says it is a person, or the
 * reader's word that it is a duplicate.
 */
export const createRowFilter = (input: FilterInput): RowFilter => new RowsThatStay(input);

class RowsThatStay implements RowFilter {
  private readonly input: FilterInput;
  private readonly decided: ReadonlyMap<number, LeftOutDuplicate>;
  private readonly withdraws: CellTest;
  private readonly says = createCellTest(isReadAs(isPersonKind));

  constructor(input: FilterInput) {
    const { consent, duplicates } = input;
    this.input = input;
    this.decided = new Map(duplicates.map((each) => [each.line, each]));
    this.withdraws = createCellTest(
      (cell) => cell !== "" && consent !== undefined && (consent.isWithdrawn(cell) || isReadAs(isPrivate)(cell)),
    );
  }

  leftOut(batch: Batch, withheld: ReadonlySet<number>): readonly LeftOut[] {
    const { cells } = batch;
    const names = this.input.name.columns;
    const leftOut: LeftOut[] = [];
    const said = this.saidIn(cells, withheld);
    const isPlain = this.decided.size > 0 ? new Uint8Array(cells.size) : plainNames(cells, names);
    for (const at of said.keys()) isPlain[at] = 0;
    for (let at = isPlain.indexOf(0); at >= 0; at = isPlain.indexOf(0, at + 1)) {
      const code = said.get(at);
      if (code !== undefined) leftOut.push({ at, code });
      else if (names.length > 0 && isNameless(cells, at, names)) leftOut.push({ at, code: "name-missing" });
      else {
        const duplicate = this.duplicateAt(batch, at);
        if (duplicate) leftOut.push({ at, code: "duplicate-of", stays: duplicate.stays });
      }
    }
    return leftOut;
  }

  /** Records that are left out by what they say themselves. */
  private saidIn(cells: Cells, withheld: ReadonlySet<number>): ReadonlyMap<number, LeftOut["code"]> {
    const { kinds, consent } = this.input;
    const said = new Map<number, LeftOut["code"]>();
    for (const column of kinds) for (const at of this.says.rowsThatPass(cells, column)) said.set(at, "other-things");
    if (consent) for (const at of this.withdraws.rowsThatPass(cells, consent.column)) said.set(at, "consent-withdrawn");
    for (const at of withheld) said.set(at, "consent-withdrawn");
    return said;
  }

  private duplicateAt({ cells, lines }: Batch, at: number): LeftOutDuplicate | undefined {
    const { name, isNamed } = this.input;
    const duplicate = this.decided.get(lines[at]!);
    if (!duplicate || name.columns.length === 0) return duplicate;
    return isNamed(nameIn(cells, at, name), duplicate.name) ? duplicate : undefined;
  }
}

const isNameless = (cells: Cells, at: number, names: readonly number[]): boolean =>
  names.every((column) => isNoName(cells.text(at, column).trim()));

/** Marks with 1 the records of which one of these cells, as it lies in the file, has a letter of ASCII. */
function plainNames({ raw, size }: Cells, columns: readonly number[]): Uint8Array {
  const isNamed = new Uint8Array(size);
  if (!raw) return isNamed;
  for (const column of columns) {
    if (column >= raw.width) continue;
    const seen = glancesIn(raw, column, size);
    for (let at = 0; at < size; at++) if ((seen[at]! & LETTER) !== 0) isNamed[at] = 1;
  }
  return isNamed;
}
