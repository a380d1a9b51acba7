import { type Column, codesFor } from "../../model/column.ts";
import { createTextBuilder, grown, type TextBuilder } from "./text-builder.ts";

const MOST_DISTINCT = 2 ** 16;
/** After so many rows, a column of mostly different texts is no longer kept as codes. */
const TRIAL_ROWS = 4096;

/** Grows a column of texts: as codes while few are distinct, end to end when not. */
export interface CellBuilder {
  readonly size: number;
  push(cell: string): void;
  pushAll(cells: readonly string[]): void;
  at(row: number): string;
  /** True when no cell holds anything. */
  readonly isEmpty: boolean;
  finish(): Column;
}

export function createCellBuilder(): CellBuilder {
  const codeOf = new Map<string, number>([["", 0]]);
  const values = [""];
  let codes = new Uint32Array(1024);
  let size = 0;
  let text: TextBuilder | undefined;
  let isEmpty = true;

  function pushCode(cell: string): void {
    let code = codeOf.get(cell);
    if (code === undefined) {
      code = values.length;
      const kept = detached(cell);
      codeOf.set(kept, code);
      values.push(kept);
    }
    if (size === codes.length) codes = grown(codes, size + 1);
    codes[size++] = code;
  }

  function toText(): TextBuilder {
    const builder = createTextBuilder();
    for (let row = 0; row < size; row++) builder.push(values[codes[row]!]!);
    codes = new Uint32Array(0);
    codeOf.clear();
    values.length = 1;
    return builder;
  }

  const isVaried = (): boolean => values.length >= MOST_DISTINCT || (size >= TRIAL_ROWS && values.length > size / 2);

  const builder: CellBuilder = {
    get size() {
      return text ? text.size : size;
    },
    get isEmpty() {
      return isEmpty;
    },
    push(cell) {
      if (cell !== "") isEmpty = false;
      if (!text && isVaried()) text = toText();
      if (text) text.push(cell);
      else pushCode(cell);
    },
    pushAll(cells) {
      if (!text && isVaried()) text = toText();
      if (isEmpty && cells.some((cell) => cell !== "")) isEmpty = false;
      if (text) text.pushAll(cells);
      else for (let at = 0; at < cells.length; at++) pushCode(cells[at]!);
    },
    at: (row) => (text ? text.at(row) : values[codes[row]!]!),
    finish() {
      if (!text && values.length > 64 && values.length > size / 2) text = toText();
      if (text) return text.finish();
      const packed = codesFor(values.length, size);
      packed.set(codes.subarray(0, size));
      return { type: "coded", values, codes: packed };
    },
  };
  return builder;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A copy that does not keep the piece of the file alive that it was cut from, as engines do for texts of 13 letters and more. */
export function detached(text: string): string {
  if (text.length < 13) return text;
  const copy = decoder.decode(encoder.encode(text));
  return copy.length === text.length ? copy : text;
}
