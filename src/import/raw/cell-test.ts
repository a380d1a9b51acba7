import { grown } from "../../model/grown.ts";
import { remember } from "../store/remember.ts";
import type { Cells } from "../table/cells.ts";

const [NOT_ASKED, FAILS, PASSES] = [0, 1, 2];

/** Rows, in their order, whose text passes a test. `textAt` gives the text of a row. */
export type RowTest = (numbers: Int32Array, size: number, lasting: number, textAt: (row: number) => string) => number[];

/**
 * Puts each numbered text to a test once: those with a number from 0 up to `lasting`, which stands for the same text as long as the test is
 * used. All others are tested whenever they are met.
 */
export function createRowTest(test: (text: string) => boolean): RowTest {
  const known: KnownVerdicts = { test, verdicts: new Uint8Array(64) };
  return (numbers, size, lasting, textAt) => {
    const found = rowsNotFailed(known.verdicts, numbers, size, lasting);
    let count = 0;
    for (const row of found) if (verdictOn(known, row, numbers, lasting, textAt) === PASSES) found[count++] = row;
    found.length = count;
    return found;
  };
}

interface KnownVerdicts {
  readonly test: (text: string) => boolean;
  /** By number. */
  verdicts: Uint8Array;
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
  known: KnownVerdicts,
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

/** Rows, in their order, whose cell in a column passes a test. Each distinct cell is tested once, as long as cells repeat. */
export type CellTest = (cells: Cells, column: number) => readonly number[];

export function createCellTest(test: (cell: string) => boolean): CellTest {
  const testOnce = remember(test);
  const byColumn: (RowTest | undefined)[] = [];
  return (cells, column) => {
    const { raw, size } = cells;
    const textAt = (row: number): string => cells.text(row, column);
    const numbers = raw && column < raw.width ? raw.numbers(column) : undefined;
    if (numbers) {
      byColumn[column] ??= createRowTest(test);
      return byColumn[column](numbers, size, Number.POSITIVE_INFINITY, textAt);
    }
    const found: number[] = [];
    for (let row = 0; row < size; row++) if (testOnce(textAt(row))) found.push(row);
    return found;
  };
}
