import {
  type CodedColumn,
  type Column,
  cellsAt,
  countValues,
  type TextColumn,
  type ValueTexts,
} from "../model/column.ts";
import { type ByteSink, createByteSink, makeRoom, putBytes, toBytes, writeBytes } from "./byte-sink.ts";
import { type CellForm, cellInForm, cellWriter, QUOTES_AND_MARK } from "./cell-form.ts";
import type { CellSource } from "./output-columns.ts";
import { NUMBER_BYTES, writeNumber } from "./write-number.ts";

/** Rows of one directory that are written together. */
export interface Members {
  count: number;
  /** Place in the block, row of the directory and row of the store of each. */
  readonly slot: Uint32Array;
  readonly own: Uint32Array;
  readonly row: Uint32Array;
}

/** Where cells end up: that of a slot stands at `at[first + step * slot]` up to the number behind it. */
export interface Spans {
  readonly at: Uint32Array;
  readonly first: number;
  readonly step: number;
}

/** Writes the cells of one column of one directory, block by block. */
export interface ColumnWriter {
  /** Holds the cells that `write` names. */
  readonly sink: ByteSink;
  write(members: Members, spans: Spans): void;
}

/** Codes, constants and whatever else repeats are written once, the rest block by block to `scratch`. */
export function columnWriter(source: CellSource | undefined, form: CellForm, scratch: ByteSink): ColumnWriter {
  const empty = form.omitEmpty ? new Uint8Array() : form.before;
  if (source === undefined) return constantWriter(empty);
  switch (source.from) {
    case "text":
      return constantWriter(cellInForm(source.text, form));
    case "line":
      return numberWriter(source.line, form, empty, scratch);
    case "row":
      return rowWriter(source.column, form, scratch);
    case "store":
      return storeWriter(source.cellAt, form);
    case "column":
      return fieldWriter(
        source.column,
        form,
        source.otherwise === "" ? empty : cellInForm(source.otherwise, form),
        scratch,
      );
  }
}

function fieldWriter(column: Column, form: CellForm, empty: Uint8Array, scratch: ByteSink): ColumnWriter {
  switch (column.type) {
    case "text":
      return textWriter(column, form, empty, scratch);
    case "coded":
      return codedWriter(column, form, empty);
    case "number":
      return numberWriter(column.values, form, empty, scratch);
  }
}

function textWriter(
  { bytes, offsets }: TextColumn,
  form: CellForm,
  empty: Uint8Array,
  scratch: ByteSink,
): ColumnWriter {
  const { before, writeText, growth } = form;
  const source = toBytes(bytes);
  return {
    sink: scratch,
    write({ count, slot, own }, { at, first, step }) {
      let length = 0;
      for (let member = 0; member < count; member++) {
        const row = own[member]!;
        length += offsets[row + 1]! - offsets[row]!;
      }
      makeRoom(scratch, growth * length + count * (Math.max(before.length, empty.length) + QUOTES_AND_MARK));
      for (let member = 0; member < count; member++) {
        const row = own[member]!;
        const from = offsets[row]!;
        const to = offsets[row + 1]!;
        const place = first + step * slot[member]!;
        at[place] = scratch.at;
        if (from === to) putBytes(scratch, empty);
        else {
          putBytes(scratch, before);
          writeText(scratch, source, from, to);
        }
        at[place + 1] = scratch.at;
      }
    },
  };
}

function numberWriter(
  values: Float64Array | Uint32Array,
  { before }: CellForm,
  empty: Uint8Array,
  scratch: ByteSink,
): ColumnWriter {
  return {
    sink: scratch,
    write({ count, slot, own }, { at, first, step }) {
      for (let member = 0; member < count; member++) {
        const value = values[own[member]!]!;
        const place = first + step * slot[member]!;
        at[place] = scratch.at;
        if (Number.isNaN(value)) writeBytes(scratch, empty);
        else {
          makeRoom(scratch, before.length + NUMBER_BYTES);
          putBytes(scratch, before);
          writeNumber(scratch, value);
        }
        at[place + 1] = scratch.at;
      }
    },
  };
}

/** Writes each value once, when it is first met. */
function codedWriter(column: CodedColumn, form: CellForm, empty: Uint8Array): ColumnWriter {
  const { codes } = column;
  const sink = createByteSink();
  const writeValue = column.texts ? textsWriter(column.texts, form, empty) : valuesWriter(column.values, form, empty);
  const known = new Uint8Array(countValues(column));
  const ends = new Uint32Array(2 * known.length);
  return {
    sink,
    write({ count, slot, own }, { at, first, step }) {
      for (let member = 0; member < count; member++) {
        const code = codes[own[member]!]!;
        if (known[code] === 0) {
          known[code] = 1;
          ends[2 * code] = sink.at;
          writeValue(sink, code);
          ends[2 * code + 1] = sink.at;
        }
        const place = first + step * slot[member]!;
        at[place] = ends[2 * code]!;
        at[place + 1] = ends[2 * code + 1]!;
      }
    },
  };
}

type WriteValue = (sink: ByteSink, code: number) => void;

function valuesWriter(values: readonly string[], form: CellForm, empty: Uint8Array): WriteValue {
  const writeCell = cellWriter(form);
  return (sink, code) => {
    if (values[code] === "") writeBytes(sink, empty);
    else writeCell(sink, values[code]!);
  };
}

function textsWriter(
  { bytes, offsets }: ValueTexts,
  { before, writeText, growth }: CellForm,
  empty: Uint8Array,
): WriteValue {
  const source = toBytes(bytes);
  return (sink, code) => {
    const [from, to] = [offsets[code]!, offsets[code + 1]!];
    if (from === to) {
      writeBytes(sink, empty);
      return;
    }
    makeRoom(sink, before.length + growth * (to - from) + QUOTES_AND_MARK);
    putBytes(sink, before);
    writeText(sink, source, from, to);
  };
}

/** Cells that are worked out from the row of the directory, most of them different. */
function rowWriter(column: Column, form: CellForm, scratch: ByteSink): ColumnWriter {
  const writeCell = cellWriter(form);
  return {
    sink: scratch,
    write({ count, slot, own }, { at, first, step }) {
      const cells = cellsAt(column, Array.from(own.subarray(0, count)));
      for (let member = 0; member < count; member++) {
        const place = first + step * slot[member]!;
        at[place] = scratch.at;
        writeCell(scratch, cells[member]!);
        at[place + 1] = scratch.at;
      }
    },
  };
}

/** Cells that are worked out from the row of the store; they are few, so each is written once. */
function storeWriter(cellAt: (row: number) => string, form: CellForm): ColumnWriter {
  const sink = createByteSink();
  const writeCell = cellWriter(form);
  const known = new Map<string, readonly [from: number, to: number]>();
  return {
    sink,
    write({ count, slot, row }, { at, first, step }) {
      for (let member = 0; member < count; member++) {
        const text = cellAt(row[member]!);
        let span = known.get(text);
        if (span === undefined) {
          const from = sink.at;
          writeCell(sink, text);
          span = [from, sink.at];
          known.set(text, span);
        }
        const place = first + step * slot[member]!;
        [at[place], at[place + 1]] = span;
      }
    },
  };
}

function constantWriter(bytes: Uint8Array): ColumnWriter {
  const sink = createByteSink(bytes.length);
  writeBytes(sink, bytes);
  return {
    sink,
    write({ count, slot }, { at, first, step }) {
      for (let member = 0; member < count; member++) {
        const place = first + step * slot[member]!;
        at[place] = 0;
        at[place + 1] = bytes.length;
      }
    },
  };
}
