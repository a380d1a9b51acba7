import {
  type CodedColumn,
  cellAt,
  countValues,
  type NumberColumn,
  type TextColumn,
  type ValueTexts,
} from "../../model/column.ts";
import { type Directory, SEARCHED_FIELDS } from "../../model/directory.ts";
import { fold } from "../../model/fold.ts";
import { grown } from "../../model/grown.ts";
import type { FoldedTexts, SearchText } from "../../model/search-text.ts";

const SPACE = 32;
const SEPARATOR = 0;
const SEVERAL = -1; // more than one byte, or none without parting words
const WITH_NEIGHBOURS = -2; // what becomes of it depends on what stands beside it
const UNKNOWN = -3;

/** Per UTF-16 unit: its folded byte, or one of the above. Filled as units are met. */
const SINGLE = new Int8Array(2 ** 16).fill(UNKNOWN);
const BYTES = new Map<number, Uint8Array>();
const encoder = new TextEncoder();

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  const bytes = encoder.encode(fold(letter));
  // Between letters a sign shows whether it parts words or vanishes.
  const parts = fold(`a${letter}a`).includes(" ");
  const joins =
    /\p{Cs}|[\u1100-\u11ff]/u.test(letter) ||
    (/\p{M}/u.test(letter) && bytes.length > 0) ||
    (parts && bytes.length > 0);
  if (joins) SINGLE[unit] = WITH_NEIGHBOURS;
  else if (parts) SINGLE[unit] = SEPARATOR;
  else if (bytes.length === 1) SINGLE[unit] = bytes[0]!;
  else {
    SINGLE[unit] = SEVERAL;
    BYTES.set(unit, bytes);
  }
  return SINGLE[unit]!;
}

/**
 * What a directory is searched by: the fields that are searched, and what fits no field. A text that many rows share is folded once. Nothing is
 * folded before it is asked for: an import need not wait for it.
 */
export function searchText({ fields, extra, size }: Pick<Directory, "fields" | "extra" | "size">): SearchText {
  const columns = [...SEARCHED_FIELDS.flatMap((field) => fields.get(field) ?? []), ...extra.values()];
  const own = columns.flatMap((column) => (column.type === "coded" ? [] : column));
  return {
    own: folded(
      () => own.map(writerOf),
      () => (own.length === 0 ? 0 : size),
    ),
    shared: columns.flatMap((column) =>
      column.type === "coded" ? { codes: column.codes, texts: foldedValues(column) } : [],
    ),
  };
}

/** Writes the folded cell of a row. */
type Writer = (row: number) => void;

function folded(makeWriters: () => readonly Writer[], count: () => number): FoldedTexts {
  let writers: readonly Writer[] | undefined;
  return {
    get size() {
      return count();
    },
    part(from, to) {
      writers ??= makeWriters();
      const offsets = new Uint32Array(to - from + 1);
      for (let row = from; row < to; row++) {
        for (const write of writers) write(row);
        offsets[row - from + 1] = sink.endRow();
      }
      return { type: "text", bytes: sink.take(), offsets };
    },
  };
}

const foldedValues = (column: CodedColumn): FoldedTexts =>
  folded(
    () => [column.texts ? textWriter(column.texts) : valueWriter(column.values)],
    () => countValues(column),
  );

const valueWriter =
  (values: readonly string[]): Writer =>
  (at) =>
    sink.folded(encoder.encode(fold(values[at]!)));

function writerOf(column: TextColumn | NumberColumn): Writer {
  if (column.type === "number") return (row) => sink.folded(encoder.encode(fold(cellAt(column, row))));
  return textWriter(column);
}

function textWriter({ bytes, offsets }: ValueTexts): Writer {
  const texts: TextColumn = { type: "text", bytes, offsets };
  return (row) => {
    if (!sink.raw(bytes, offsets[row]!, offsets[row + 1]!)) sink.folded(encoder.encode(fold(cellAt(texts, row))));
  };
}

const sink = createSink();

/** Bytes of one row after another; words are parted by one space. */
function createSink() {
  let bytes = new Uint8Array(2 ** 16);
  let [length, rowStart] = [0, 0];

  function makeRoom(count: number): void {
    if (length + count + 1 > bytes.length) bytes = grown(bytes, length + count + 1);
  }

  return {
    folded(text: Uint8Array): void {
      if (text.length === 0) return;
      makeRoom(text.length);
      if (text.length > 48) bytes.set(text, length);
      else for (let at = 0; at < text.length; at++) bytes[length + at] = text[at]!;
      length += text.length;
      bytes[length++] = SPACE;
    },
    /** Folds UTF-8 as it goes; false, and nothing written, where letters have to be seen together. */
    raw(from: Uint8Array, start: number, end: number): boolean {
      makeRoom((end - start) * 3);
      const into = bytes;
      let to = length;
      for (let at = start; at < end; at++) {
        let unit = from[at]!;
        if (unit >= 0x80) {
          if (unit >= 0xf0) return false;
          if (unit < 0xe0) unit = ((unit & 0x1f) << 6) | (from[++at]! & 0x3f);
          else {
            unit = ((unit & 0x0f) << 12) | ((from[at + 1]! & 0x3f) << 6) | (from[at + 2]! & 0x3f);
            at += 2;
          }
        }
        let single = SINGLE[unit]!;
        if (single === UNKNOWN) single = learn(unit);
        if (single > 0) into[to++] = single;
        else if (single === SEPARATOR) {
          if (to > rowStart && into[to - 1] !== SPACE) into[to++] = SPACE;
        } else if (single === SEVERAL) for (const byte of BYTES.get(unit)!) into[to++] = byte;
        else return false;
      }
      if (to > rowStart && into[to - 1] !== SPACE) into[to++] = SPACE;
      length = to;
      return true;
    },
    endRow(): number {
      if (length > rowStart && bytes[length - 1] === SPACE) length--;
      rowStart = length;
      return length;
    },
    /** All rows since they were last taken, where they lie: a copy of each would be a second text of the whole directory for whoever collects. */
    take(): Uint8Array {
      const taken = bytes.subarray(0, length);
      length = 0;
      rowStart = 0;
      return taken;
    },
  };
}
