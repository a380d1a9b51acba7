import type { CellBuilder } from "../store/cell-builder.ts";
import type { CellIssue } from "../text/text-faults.ts";
import { type CellsOfWords, codeOfCell, textOfCell } from "./cells-of-words.ts";
import type { StoredAs } from "./once-state.ts";

/** What became of a cell of words that was read with care. */
export interface Entry {
  readonly text: string;
  /** The words as they are kept. */
  readonly words: string;
  readonly terms: readonly string[];
  readonly unknown: readonly string[];
  /** Some words are to stay as they are written. */
  readonly isTheirs: boolean;
  readonly issues: readonly CellIssue[];
  /** Something personal was taken out of the words. */
  readonly isMasked: boolean;
}

/** What became of a cell that stands alone. */
interface Plain {
  readonly cell: string;
  /** Its list of terms, -1 for a text without one. */
  readonly list: number;
  /** What was found with care; undefined where the words are the cell and the text is that of the list. */
  readonly entry: Entry | undefined;
}

/** The same of one that lies as bytes and whose words are all known: its number. */
export type Read = Plain | number;

export const entryIn = (read: Read): Entry | undefined => (typeof read === "number" ? undefined : read.entry);

export const listIn = (cells: CellsOfWords, read: Read): number =>
  typeof read === "number" ? cells.lists[read]! : read.list;

const cellIn = (cells: CellsOfWords, read: Read): string =>
  typeof read === "number" ? textOfCell(cells, read) : read.cell;

/** How the words of cells are stored. */
export class WordsAsWritten implements StoredAs<Read> {
  private readonly cells: CellsOfWords;
  private readonly column: CellBuilder;
  /** All words so far are their cells. */
  private areCells = true;

  constructor(cells: CellsOfWords, column: CellBuilder) {
    this.cells = cells;
    this.column = column;
  }

  textOf(read: Read): string {
    return entryIn(read)?.words ?? cellIn(this.cells, read);
  }

  codeOf(read: Read, isOwn: boolean, areDistinct: boolean): number {
    const { cells, column } = this;
    const isAlone = isOwn && areDistinct;
    if (typeof read === "number" && isAlone && this.areCells) return codeOfCell(cells, column, read);
    const words = this.textOf(read);
    this.areCells &&= words === cellIn(cells, read) || words === "";
    // Cells of other bytes are other texts, unless their bytes are damaged.
    const isNew = isAlone && this.areCells && words !== "" && !words.includes("\ufffd");
    return isNew ? column.newCode(words) : column.codeFor(words, isOwn);
  }
}
