import type { Column } from "../model/column.ts";
import { type ByteSink, createByteSink, takeAll, writeBytes } from "./byte-sink.ts";
import type { CellSource } from "./output-columns.ts";
import { writeNumber } from "./write-number.ts";

/** How a format writes the text between `from` and `to` of some UTF-8, with its quotes and escapes. */
export type WriteText = (sink: ByteSink, source: Uint8Array, from: number, to: number) => void;

/** Writes the cell of a row, given as row of its directory and as row of the store. */
export type WriteCell = (sink: ByteSink, own: number, row: number) => void;

export interface CellForm {
  /** Written before the cell: a delimiter, or a key. */
  readonly before: Uint8Array;
  /** Whether an empty cell leaves nothing, not even what stands before it. */
  readonly omitEmpty: boolean;
  readonly writeText: WriteText;
}

const encoder = new TextEncoder();

/** A writer for one column of one directory. What repeats (codes, constants) is escaped once. */
export function cellWriter(source: CellSource | undefined, form: CellForm): WriteCell {
  const { before, omitEmpty } = form;
  const writeEmpty: WriteCell = omitEmpty ? () => {} : (sink) => writeBytes(sink, before);
  if (source === undefined) return writeEmpty;
  switch (source.from) {
    case "text":
      return constant(source.text, form);
    case "line":
      return (sink, own) => {
        writeBytes(sink, before);
        writeNumber(sink, source.line[own]!);
      };
    case "store": {
      const known = new Map<string, Uint8Array>();
      return (sink, _, row) => {
        const text = source.cellAt(row);
        const bytes = known.get(text) ?? inForm(text, form);
        known.set(text, bytes);
        writeBytes(sink, bytes);
      };
    }
    case "column":
      return columnWriter(source.column, form, source.otherwise === "" ? writeEmpty : constant(source.otherwise, form));
  }
}

function columnWriter(column: Column, form: CellForm, writeEmpty: WriteCell): WriteCell {
  const { before, writeText } = form;
  switch (column.type) {
    case "text": {
      const { bytes, offsets } = column;
      return (sink, own, row) => {
        const [from, to] = [offsets[own]!, offsets[own + 1]!];
        if (from === to) return writeEmpty(sink, own, row);
        writeBytes(sink, before);
        writeText(sink, bytes, from, to);
      };
    }
    case "coded": {
      const { values, codes } = column;
      const escaped: (Uint8Array | undefined)[] = new Array(values.length).fill(undefined);
      return (sink, own, row) => {
        const code = codes[own]!;
        const text = values[code]!;
        if (text === "") return writeEmpty(sink, own, row);
        const bytes = escaped[code] ?? inForm(text, form);
        escaped[code] = bytes;
        writeBytes(sink, bytes);
      };
    }
    case "number": {
      const { values } = column;
      return (sink, own, row) => {
        const value = values[own]!;
        if (Number.isNaN(value)) return writeEmpty(sink, own, row);
        writeBytes(sink, before);
        writeNumber(sink, value);
      };
    }
  }
}

function constant(text: string, form: CellForm): WriteCell {
  const bytes = inForm(text, form);
  return (sink) => writeBytes(sink, bytes);
}

/** A whole cell, with what stands before it. */
function inForm(text: string, { before, omitEmpty, writeText }: CellForm): Uint8Array {
  if (text === "" && omitEmpty) return new Uint8Array();
  const utf8 = encoder.encode(text);
  const sink = createByteSink(before.length + 8 * utf8.length + 16);
  writeBytes(sink, before);
  writeText(sink, utf8, 0, utf8.length);
  return takeAll(sink)[0] ?? new Uint8Array();
}
