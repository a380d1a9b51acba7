import { grown } from "../../model/grown.ts";
import { remember } from "../store/remember.ts";
import type { Cells } from "../table/cells.ts";

const [NOT_ASKED, FAILS, PASSES] = [0, 1, 2];

/** A test to which texts are put by their numbers. */
export interface RowTest {
  /**
   * Rows, in their order, whose text passes. `textAt` gives the text of a row. Each text with a number from 0 up to `lasting`, which stands for the
   * same one as long as the test is used, is tested once; all others are tested whenever they are met.
   */
  rowsThatPass(numbers: Int32Array, size: number, lasting: number, textAt: (row: number) => string): number[];
}

export const createRowTest = (test: (text: string) => boolean): RowTest => new TestOfRows(test);

class TestOfRows implements RowTest {
  readonly test: (text: string) => boolean;
  verdicts = new Uint8Array(64); // by number

  constructor(test: (text: string) => boolean) {
    this.test = test;
  }

  rowsThatPass(numbers: Int32Array, size: number, lasting: number, textAt: (row: number) => string): number[] {
    const found = rowsNotFailed(this.verdicts, numbers, size, lasting);
    let count = 0;
    for (const row of found) if (verdictOn(this, row, numbers, lasting, textAt) === PASSES) found[count++] = row;
    found.length = count;
    return found;
  }
}

/** Rows whose text passes, or has not been tested. */
function rowsNotFailed(verdicts: Uint8Array, numbers: Int32Array, size: number, lasting: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row++) {
    const number = numbers[row]!;
    const isKnown = number >= 0 && number < lasting && number < verdicts.length;
    if (!isKnown || verdicts[number] !== FAILS) rows.push(row);
  }
  return rows;
}

function verdictOn(
  known: TestOfRows,
  row: number,
  numbers: Int32Array,
  lasting: number,
  textAt: (row: number) => string,
): number {
  const number = numbers[row]!;
  const isLasting = number >= 0 && number < lasting;
  if (isLasting && number < known.verdicts.length && known.verdicts[number] !== NOT_ASKED)
    return known.verdicts[number]!;
  const verdict = known.test(textAt(row)) ? PASSES : FAILS;
  if (!isLasting) return verdict;
  if (number >= known.verdicts.length) known.verdicts = grown(known.verdicts, number + 1);
  known.verdicts[number] = verdict;
  return verdict;
}

/** A test to which the cells of columns are put. */
export interface CellTest {
  /** Rows, in their order, whose cell in a column passes. Each distinct cell is tested once, as long as cells repeat. */
  rowsThatPass(cells: Cells, column: number): readonly number[];
}

export const createCellTest = (test: (cell: string) => boolean): CellTest => new TestOfCells(test);

class TestOfCells implements CellTest {
  private readonly test: (cell: string) => boolean;
  private readonly testOnce: (cell: string) => boolean;
  private readonly byColumn: (RowTest | undefined)[] = [];

  constructor(test: (cell: string) => boolean) {
    this.test = test;
    this.testOnce = remember(test);
  }

  rowsThatPass(cells: Cells, column: number): readonly number[] {
    const { raw, size } = cells;
    const numbers = raw && column < raw.width ? raw.numbers(column) : undefined;
    if (numbers) {
      const { byColumn } = this;
      byColumn[column] ??= createRowTest(this.test);
      return byColumn[column].rowsThatPass(numbers, size, Number.POSITIVE_INFINITY, (row) => cells.text(row, column));
    }
    const found: number[] = [];
    for (let row = 0; row < size; row++) if (this.testOnce(cells.text(row, column))) found.push(row);
    return found;
  }
}
