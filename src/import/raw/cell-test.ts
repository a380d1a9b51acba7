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
  let verdicts = new Uint8Array(64);

  function ask(number: number, lasting: number, text: string): number {
    const verdict = test(text) ? PASSES : FAILS;
    if (number < 0 || number >= lasting) return verdict;
    if (number >= verdicts.length) verdicts = grown(verdicts, number + 1);
    verdicts[number] = verdict;
    return verdict;
  }

  return (numbers, size, lasting, textAt) => {
    const found: number[] = [];
    for (let row = 0; row < size; row++) {
      const number = numbers[row]!;
      const isKnown = number >= 0 && number < lasting && number < verdicts.length;
      let verdict = isKnown ? verdicts[number]! : NOT_ASKED;
      if (verdict === NOT_ASKED) verdict = ask(number, lasting, textAt(row));
      if (verdict === PASSES) found.push(row);
    }
    return found;
  };
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
