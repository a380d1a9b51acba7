import { grown } from "../../model/grown.ts";
import { keepShape } from "../../model/kept-shapes.ts";
import type { KernelSearch } from "../kernel/kernel-search.ts";
import type { RunFinder } from "../raw/find-runs.ts";
import { decodeCell, placeOfCell, type RawCells } from "../table/cells.ts";
import { joinsWord, joinsWords } from "./markup-in-words.ts";

/** As it is written, or as it is read where markup in it is mended. */
export const maySay = (findSign: RunFinder, bytes: Uint8Array, start: number, end: number): boolean =>
  findSign(bytes, start, end) >= 0 || joinsWords(bytes, start, end);

const SHORTEST_SIGN = 5; // bytes
const APART = 2; // cells of a record are not side by side
const [LOOKED_AT, TELLS] = [1, 2];

/** Looks for records that may tell something. */
export interface Suspects {
  /**
   * Records whose cells may tell something, by their index. Of the columns whose cells `repeat` each text is looked at once, and read where it may say
   * something. What stands in the others is looked through record by record, those side by side at once where nothing but signs stands between them.
   */
  among(raw: RawCells, size: number, repeat: (column: number) => boolean): number[];
}

/** `says` is the last word on a text that is read; `quick` finds the same as `findSign` in what it can read. */
export const createSuspects = (findSign: RunFinder, says: (text: string) => boolean, quick?: KernelSearch): Suspects =>
  new SuspectsOfFile(findSign, says, quick);

class SuspectsOfFile implements Suspects {
  private readonly findSign: RunFinder;
  private readonly says: (text: string) => boolean;
  private readonly quick: KernelSearch | undefined;
  private readonly known: Uint8Array[] = []; // by column and number of the text
  private readonly silentUpTo: number[] = []; // texts of smaller numbers tell nothing; by column
  private find: RunFinder; // in the batch at hand

  constructor(findSign: RunFinder, says: (text: string) => boolean, quick: KernelSearch | undefined) {
    this.findSign = findSign;
    this.says = says;
    this.quick = quick;
    this.find = findSign;
  }

  among(raw: RawCells, size: number, repeat: (column: number) => boolean): number[] {
    const { width } = raw;
    const found = new Uint8Array(size);
    this.find = this.quick?.canRead(raw) ? this.quick.find : this.findSign;
    for (let column = 0, first = 0; column <= width; column++) {
      const numbers = column < width && repeat(column) ? raw.numbers(column) : undefined;
      if (column < width && !numbers) continue;
      if (first < column) this.lookThrough(raw, first, column, found);
      if (numbers) this.lookOnce(raw, numbers, column, found);
      first = column + 1;
    }
    if (raw.markup) {
      if (this.maySayInSpare(raw)) addRowsInSpare(raw, found);
      addRowsOfMarkup(raw, raw.markup, found);
    }
    const rows: number[] = [];
    for (let row = 0; row < size; row++) if (found[row] === 1) rows.push(row);
    return rows;
  }

  private lookOnce(raw: RawCells, numbers: Int32Array, column: number, found: Uint8Array): void {
    this.known[column] ??= new Uint8Array(64);
    let verdicts = this.known[column]!;
    let silent = this.silentUpTo[column] ?? 1; // the empty text has 0
    for (let row = 0; row < found.length; row++) {
      const number = numbers[row]!;
      if (number >= 0 && number < silent) continue;
      let verdict = number >= 0 && number < verdicts.length ? verdicts[number]! : 0;
      if (verdict === 0) {
        verdict = this.verdictOn(raw, placeOfCell(raw, row, column), number, column);
        verdicts = this.known[column]!;
      }
      if (verdict === TELLS) found[row] = 1;
      else if (number === silent) silent++;
    }
    this.silentUpTo[column] = silent;
  }

  private verdictOn({ bytes, starts, ends }: RawCells, cell: number, number: number, column: number): number {
    const { known, find } = this;
    if (number >= known[column]!.length) known[column] = grown(known[column]!, number + 1);
    const [start, end] = [starts[cell]!, ends[cell]!];
    const verdict = maySay(find, bytes, start, end) && this.says(decodeCell(bytes, start, end)) ? TELLS : LOOKED_AT;
    if (number >= 0) known[column]![number] = verdict;
    return verdict;
  }

  /** Cells from `first` up to `past` of each record. */
  private lookThrough(raw: RawCells, first: number, past: number, found: Uint8Array): void {
    const { rowStep, columnStep, spare, markup } = raw;
    const isQuick = this.find !== this.findSign && markup !== undefined;
    const looked = isQuick ? this.quick?.findInRows(raw, first, past, found.length, spare) : undefined;
    for (let row = 0, cell = first * columnStep; row < found.length; row++, cell += rowStep)
      if (looked && looked[row] !== APART) found[row]! |= looked[row]!;
      else if (this.lookAtCells(raw, cell, past - first)) found[row] = 1;
  }

  /** So many cells, which lie behind one another unless one of them was written anew. */
  private lookAtCells(raw: RawCells, first: number, count: number): boolean {
    const { find } = this;
    const { bytes, columnStep, starts, ends, spare, markup } = raw;
    const start = starts[first]!;
    const end = ends[first + (count - 1) * columnStep]!;
    if (markup && start < spare && end < spare) return end - start >= SHORTEST_SIGN && find(bytes, start, end) >= 0;
    for (let at = 0; at < count; at++) if (lookAtCell(find, raw, first + at * columnStep)) return true;
    return false;
  }

  private maySayInSpare({ bytes, spare, spareEnd }: RawCells): boolean {
    const { find, findSign, quick } = this;
    if (find === findSign) return maySay(find, bytes, spare, spareEnd);
    if (find(bytes, spare, spareEnd) >= 0) return true;
    return quick!.hasMarkup(bytes, spare, spareEnd) && joinsWords(bytes, spare, spareEnd);
  }
}

function lookAtCell(find: RunFinder, { bytes, starts, ends }: RawCells, cell: number): boolean {
  const start = starts[cell]!;
  const end = ends[cell]!;
  return end - start >= SHORTEST_SIGN && maySay(find, bytes, start, end);
}

/** Records with a cell that was written anew. */
function addRowsInSpare({ starts, width, rowStep, columnStep, spare }: RawCells, found: Uint8Array): void {
  for (let column = 0; column < width; column++)
    for (let row = 0, cell = column * columnStep; row < found.length; row++, cell += rowStep)
      if (starts[cell]! >= spare) found[row] = 1;
}

/** Records in which markup stands inside a word. */
function addRowsOfMarkup(raw: RawCells, markup: readonly number[], found: Uint8Array): void {
  const { bytes, starts, rowStep, used, spare } = raw;
  let begins: Int32Array | undefined;
  for (const at of markup) {
    if (at >= used || !joinsWord(bytes, at, 0, used)) continue;
    begins ??= beginsOf(raw, found.length);
    // Where the first cell was written anew, nobody knows where its record begins: the one before it may be meant.
    for (let row = lastBefore(begins, at); row >= 0; row--) {
      found[row] = 1;
      if (starts[row * rowStep]! < spare) break;
    }
  }
}

/** Where each record begins, or the one before it. */
function beginsOf({ starts, rowStep, spare }: RawCells, size: number): Int32Array {
  const begins = new Int32Array(size);
  let begin = 0;
  for (let row = 0; row < size; row++) {
    if (starts[row * rowStep]! < spare) begin = starts[row * rowStep]!;
    begins[row] = begin;
  }
  return begins;
}

/** Index of the last of ascending places that is not behind one, -1 for none. */
function lastBefore(places: Int32Array, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

keepShape(
  createSuspects(
    () => -1,
    () => false,
  ),
);
