import { decodeTexts } from "../../model/decode-texts.ts";
import { grown } from "../../model/grown.ts";
import { detached } from "../store/cell-builder.ts";
import { type Cells, placeOfCell, type RawCells } from "../table/cells.ts";

/** More distinct cells are not kept. */
const MOST_TEXTS = 2 ** 16;
const MOST_BYTES = 2 ** 23; // of all texts
const NOT_MET = -1;

const encoder = new TextEncoder();
/** Half of a character. */
const HALF = /\p{Surrogate}/u;

/** Numbers the distinct cells of one column. They are kept as bytes, as most are never decided about. */
export function createColumnKeeper(index: number) {
  const kept = createByteTexts();
  const odd = new Map<number, string>(); // texts that no bytes stand for
  let codeOf: Map<string, number> | undefined; // once there are cells without a number
  let byNumber = new Int32Array(64).fill(NOT_MET);
  byNumber[0] = 0;
  let room = new Uint16Array(0);

  const texts = (): readonly string[] =>
    odd.size === 0 ? kept.texts() : kept.texts().map((text, code) => odd.get(code) ?? text);

  /** Of a text without number. */
  function codeFor(text: string): number {
    codeOf ??= new Map(texts().map((each, code) => [each, code]));
    const known = codeOf.get(text);
    if (known !== undefined) return known;
    const code = kept.add(encoder.encode(text));
    if (HALF.test(text)) odd.set(code, detached(text));
    codeOf.set(detached(text), code);
    return code;
  }

  /** Of a text whose number is met for the first time. */
  function codeOfNew(number: number, cells: Cells, raw: RawCells, row: number): number {
    const { bytes, starts, ends } = raw;
    if (number >= byNumber.length) byNumber = grown(byNumber, number + 1, NOT_MET);
    const cell = placeOfCell(raw, row, index);
    const code = codeOf ? codeFor(cells.text(row, index)) : kept.add(bytes.subarray(starts[cell]!, ends[cell]!));
    byNumber[number] = code;
    return code;
  }

  return {
    /** By code. */
    texts,
    get isFull() {
      return kept.isFull;
    },
    read(cells: Cells): Uint8Array | Uint16Array {
      if (room.length < cells.size) room = new Uint16Array(cells.size);
      const codes = room.subarray(0, cells.size);
      const raw = cells.raw && index < cells.raw.width ? cells.raw : undefined;
      const numbers = raw?.numbers(index);
      let highest = 0;
      for (let row = 0; row < cells.size && !kept.isFull; row++) {
        const number = numbers?.[row] ?? -1;
        let code = number < 0 ? codeFor(cells.text(row, index)) : (byNumber[number] ?? NOT_MET);
        if (code === NOT_MET) code = codeOfNew(number, cells, raw!, row);
        codes[row] = code;
        if (code > highest) highest = code;
      }
      return highest < 2 ** 8 ? new Uint8Array(codes) : codes.slice();
    },
    /** What is only needed while the file is read. */
    close() {
      codeOf = undefined;
      byNumber = new Int32Array(0);
      room = new Uint16Array(0);
    },
  };
}

/** Texts as bytes, end to end, each with a code; 0 is the empty one. */
function createByteTexts() {
  let bytes = new Uint8Array(2 ** 10);
  let offsets = new Uint32Array(2 ** 6);
  let size = 1;
  let decoded: readonly string[] | undefined;
  return {
    /** There are too many of them. */
    get isFull() {
      return size >= MOST_TEXTS || offsets[size]! > MOST_BYTES;
    },
    /** @returns its code */
    add(text: Uint8Array): number {
      const end = offsets[size]! + text.length;
      if (size + 2 > offsets.length) offsets = grown(offsets);
      if (end > bytes.length) bytes = grown(bytes, end);
      bytes.set(text, offsets[size]!);
      offsets[size + 1] = end;
      return size++;
    },
    /** By code. */
    texts(): readonly string[] {
      if (decoded?.length !== size) decoded = decodeTexts(bytes, offsets, size);
      return decoded;
    },
  };
}
