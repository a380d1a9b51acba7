import type { ValueTexts } from "../../model/column.ts";
import { decodeTexts } from "../../model/decode-texts.ts";
import { grown } from "../../model/grown.ts";
import type { CellBuilder } from "../store/cell-builder.ts";
import { type LateTexts, textsOfCodes, writePart } from "../store/late-texts.ts";

/** So many texts are made together: for each of them alone engines take longer, and all in one would stay as long as one of them. */
const AT_ONCE = 2 ** 12;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Distinct cells whose words are all known, by number: their bytes, and the lists of their terms. There may be very many, so that none is an
 * object or a text before it is wanted. They are read and written by functions of this file alone, whose compiled code outlives them.
 */
export interface CellsOfWords {
  size: number;
  /** UTF-8, end to end: those of a cell begin at `offsets[cell]` and end before `offsets[cell + 1]`. */
  bytes: Uint8Array;
  offsets: Uint32Array;
  /** By cell. */
  lists: Uint32Array;
  /** Codes in the column of words whose texts are not made yet, and the cells of these. */
  readonly lateCodes: number[];
  readonly lateCells: number[];
}

export const createCellsOfWords = (): CellsOfWords => ({
  size: 0,
  bytes: new Uint8Array(2 ** 12),
  offsets: new Uint32Array(2 ** 8),
  lists: new Uint32Array(2 ** 8),
  lateCodes: [],
  lateCells: [],
});

/** Adds a cell that stands nowhere yet; its bytes are whole characters. */
export function addCell(cells: CellsOfWords, bytes: Uint8Array, start: number, end: number, list: number): number {
  const cell = cells.size;
  const from = cells.offsets[cell]!;
  const past = from + end - start;
  if (past > cells.bytes.length) cells.bytes = grown(cells.bytes, past);
  if (cell + 2 > cells.offsets.length) cells.offsets = grown(cells.offsets, cell + 2);
  if (cell + 1 > cells.lists.length) cells.lists = grown(cells.lists, cell + 1);
  const into = cells.bytes;
  for (let at = start, to = from; at < end; at++, to++) into[to] = bytes[at]!;
  cells.offsets[cell + 1] = past;
  cells.lists[cell] = list;
  cells.size++;
  return cell;
}

export const textOfCell = ({ bytes, offsets }: CellsOfWords, cell: number): string =>
  decoder.decode(bytes.subarray(offsets[cell]!, offsets[cell + 1]!));

/** The code of a cell that no other cell of the column of words is equal to; its text is made later. */
export function codeOfCell(cells: CellsOfWords, builder: CellBuilder, cell: number): number {
  const code = builder.lateCode();
  cells.lateCodes.push(code);
  cells.lateCells.push(cell);
  return code;
}

/** The texts of cells that have codes by now. */
export const lateCells = (cells: CellsOfWords): LateTexts => ({
  put: (values) => putCells(cells, values),
  texts: (values) => textsOfCells(cells, values),
});

/** Those that lie end to end are made together. */
function putCells({ bytes, offsets, lateCodes, lateCells }: CellsOfWords, values: string[]): void {
  for (let at = 0; at < lateCells.length; ) {
    const first = lateCells[at]!;
    let past = at + 1;
    while (past < lateCells.length && past - at < AT_ONCE && lateCells[past] === first + past - at) past++;
    for (const text of decodeTexts(bytes, offsets.subarray(first), past - at)) values[lateCodes[at++]!] = text;
  }
  lateCodes.length = 0;
  lateCells.length = 0;
}

function textsOfCells(cells: CellsOfWords, values: readonly string[]): ValueTexts {
  const { bytes, offsets, lateCodes, lateCells } = cells;
  const texts = textsOfCodes(values, lateCodes, (into, at) => {
    const cell = lateCells[at]!;
    writePart(into, bytes, offsets[cell]!, offsets[cell + 1]!);
  });
  lateCodes.length = 0;
  lateCells.length = 0;
  return texts;
}
