import { decodeTexts } from "../../model/decode-texts.ts";
import { grown } from "../../model/grown.ts";
import type { CellBuilder } from "../store/cell-builder.ts";
import { addLate, createLateTexts, type LateTexts } from "../store/late-texts.ts";
import { endText, type WrittenTexts, writePart, writtenTexts } from "../store/written-texts.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Distinct cells whose words are all known, by number: their bytes, and the lists of their terms. There may be very many, so that none is an
 * object or a text before it is wanted. They are read and written by functions of this file alone, whose compiled code outlives them.
 */
export interface CellsOfWords {
  readonly written: WrittenTexts;
  /** By cell. */
  lists: Uint32Array;
  /** Those in the column of words whose texts are not made yet. */
  readonly late: LateTexts;
}

export function createCellsOfWords(): CellsOfWords {
  const written = writtenTexts();
  return { written, lists: new Uint32Array(2 ** 8), late: createLateTexts(written) };
}

/** Adds a cell that stands nowhere yet; its bytes are whole characters. */
export function addCell(cells: CellsOfWords, bytes: Uint8Array, start: number, end: number, list: number): number {
  const cell = cells.written.size;
  writePart(cells.written, bytes, start, end);
  endText(cells.written);
  if (cell + 1 > cells.lists.length) cells.lists = grown(cells.lists, cell + 1);
  cells.lists[cell] = list;
  return cell;
}

export const textOfCell = ({ written: { bytes, offsets } }: CellsOfWords, cell: number): string =>
  decoder.decode(bytes.subarray(offsets[cell]!, offsets[cell + 1]!));

const AT_ONCE = 2 ** 8;

/** The same of cells that are asked for in their order, which are decoded together: of each by itself browsers hold far more than its letters until they collect. */
export function textsInOrder({ written }: CellsOfWords): (cell: number) => string {
  let first = 0;
  let texts: readonly string[] = [];
  return (cell) => {
    if (cell < first || cell >= first + texts.length) {
      const { bytes, offsets, size } = written;
      first = cell;
      texts = decodeTexts(bytes, offsets.subarray(cell), Math.min(AT_ONCE, size - cell));
    }
    return texts[cell - first]!;
  };
}

/** The code of a cell that no other cell of the column of words is equal to; its text is made later. */
export function codeOfCell({ late }: CellsOfWords, builder: CellBuilder, cell: number): number {
  const code = builder.lateCode();
  addLate(late, code, cell);
  return code;
}
