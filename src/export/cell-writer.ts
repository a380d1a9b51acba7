import type { CodedColumn, Column } from "../model/column.ts";
import {
  type ByteSink,
  type Bytes,
  createByteSink,
  OVERSHOOT,
  toBytes,
  useBytes,
  writeBytes,
  writeStretch,
} from "./byte-sink.ts";
import type { CellSource } from "./output-columns.ts";
import { writeNumber } from "./write-number.ts";

/** How a format writes the text between `from` and `to` of some UTF-8, with its quotes and escapes. */
export type WriteText = (sink: ByteSink, source: Bytes, from: number, to: number) => void;

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
/** Bytes that a UTF-16 unit may need, and may need once it is escaped. */
const [LONGEST_UTF8, LONGEST_ESCAPE] = [3, 18];

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
        let bytes = known.get(text);
        if (bytes === undefined) {
          bytes = inForm(text, form);
          known.set(text, bytes);
        }
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
      const { offsets } = column;
      const source = toBytes(column.bytes);
      return (sink, own, row) => {
        const [from, to] = [offsets[own]!, offsets[own + 1]!];
        if (from === to) return writeEmpty(sink, own, row);
        writeBytes(sink, before);
        writeText(sink, source, from, to);
      };
    }
    case "coded":
      return codedWriter(column, form, writeEmpty);
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

/** Escapes each value once, when it is first met; the results stand end to end. */
function codedWriter({ values, codes }: CodedColumn, form: CellForm, writeEmpty: WriteCell): WriteCell {
  const [escaped, plain] = [createByteSink(0), createByteSink(0)];
  const from = new Uint32Array(values.length);
  const to = new Uint32Array(values.length);
  return (sink, own, row) => {
    const code = codes[own]!;
    if (to[code] === 0) {
      const text = values[code]!;
      if (text === "") {
        writeEmpty(sink, own, row);
        return;
      }
      makeRoom(escaped, form.before.length + LONGEST_ESCAPE * text.length + 2);
      from[code] = escaped.at;
      makeRoom(plain, LONGEST_UTF8 * text.length);
      writeBytes(escaped, form.before);
      form.writeText(escaped, plain, 0, encodeInto(plain.bytes, text));
      to[code] = escaped.at;
    }
    writeStretch(sink, escaped.view, from[code]!, to[code]!);
  };
}

/** Keeps everything in one stretch, unlike a sink that is emptied on the way. */
function makeRoom(sink: ByteSink, length: number): void {
  const needed = sink.at + length + OVERSHOOT;
  if (needed <= sink.bytes.length) return;
  const larger = new Uint8Array(Math.max(2 * sink.bytes.length, needed));
  larger.set(sink.bytes.subarray(0, sink.at));
  useBytes(sink, larger);
}

function constant(text: string, form: CellForm): WriteCell {
  const bytes = inForm(text, form);
  return (sink) => writeBytes(sink, bytes);
}

/** A whole cell, with what stands before it. */
function inForm(text: string, { before, omitEmpty, writeText }: CellForm): Uint8Array {
  if (text === "" && omitEmpty) return new Uint8Array();
  const sink = createByteSink(before.length + LONGEST_ESCAPE * text.length + 2);
  const utf8 = toBytes(encoder.encode(text));
  writeBytes(sink, before);
  writeText(sink, utf8, 0, utf8.bytes.length);
  return sink.bytes.subarray(0, sink.at);
}

/** Writes `text` to the beginning of `bytes` and returns its length there; ASCII, the usual case, without asking for help. */
function encodeInto(bytes: Uint8Array, text: string): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return encoder.encodeInto(text, bytes).written;
    bytes[at] = unit;
  }
  return text.length;
}
