import { type Column, codesFor } from "../../model/column.ts";
import { createTextBuilder, grown, type TextBuilder } from "./text-builder.ts";

const MOST_DISTINCT = 2 ** 17;
/** After so many rows, a column of mostly different texts is no longer kept as codes. */
const TRIAL_ROWS = 2 ** 15;

/** A text of its own, no part of a longer one, that remembers its code in the column it belongs to. */
export interface CodedText {
  readonly text: string;
  code: number;
}

export const NO_CODE = -1;
export const emptyText = (): CodedText => ({ text: "", code: 0 });

/** Grows a column of texts: as codes while few are distinct, end to end when not. */
export interface CellBuilder {
  readonly size: number;
  push(cell: string): void;
  pushAll(cells: readonly string[]): void;
  /** As `pushAll`, for texts met before: no second look-up. */
  pushCoded(cells: readonly CodedText[]): void;
  /** For columns that stay codes: the code of a text, and codes of rows. */
  codeFor(cell: string): number;
  pushCodes(rows: ArrayLike<number>): void;
  at(row: number): string;
  /** True when no cell holds anything. */
  readonly isEmpty: boolean;
  /** The texts end to end, once they are mostly different. */
  readonly texts: TextBuilder | undefined;
  finish(): Column;
}

/** "text": the texts are known to be mostly different; "coded": they stay codes however many there are. */
export function createCellBuilder(kind: "adaptive" | "text" | "coded" = "adaptive"): CellBuilder {
  const codeOf = new Map<string, number>([["", 0]]);
  const values = [""];
  let codes = new Uint32Array(64);
  let size = 0;
  let text: TextBuilder | undefined = kind === "text" ? createTextBuilder() : undefined;

  function newCode(kept: string): number {
    codeOf.set(kept, values.length);
    values.push(kept);
    return values.length - 1;
  }

  const codeFor = (cell: string): number => codeOf.get(cell) ?? newCode(detached(cell));

  function toText(): TextBuilder {
    const builder = createTextBuilder();
    for (let row = 0; row < size; row++) builder.push(values[codes[row]!]!);
    codes = new Uint32Array(0);
    codeOf.clear();
    values.length = 1;
    return builder;
  }

  function textWhenVaried(): TextBuilder | undefined {
    if (kind === "coded") return undefined;
    if (!text && (values.length >= MOST_DISTINCT || (size >= TRIAL_ROWS && values.length > size / 2))) text = toText();
    return text;
  }

  function makeRoom(count: number): void {
    if (size + count > codes.length) codes = grown(codes, size + count);
  }

  function pushAll(cells: readonly string[]): void {
    const varied = textWhenVaried();
    if (varied) {
      varied.pushAll(cells);
      return;
    }
    makeRoom(cells.length);
    for (let at = 0; at < cells.length; at++) codes[size++] = codeFor(cells[at]!);
  }

  return {
    get size() {
      return text ? text.size : size;
    },
    get isEmpty() {
      return text ? text.isEmpty : values.length === 1;
    },
    get texts() {
      return text;
    },
    push(cell) {
      if (text) text.push(cell);
      else pushAll([cell]);
    },
    pushAll,
    pushCoded(cells) {
      const varied = textWhenVaried();
      if (varied) {
        varied.pushAll(cells.map((cell) => cell.text));
        return;
      }
      makeRoom(cells.length);
      for (let at = 0; at < cells.length; at++) {
        const cell = cells[at]!;
        if (cell.code === NO_CODE) cell.code = codeOf.get(cell.text) ?? newCode(cell.text);
        codes[size++] = cell.code;
      }
    },
    codeFor,
    pushCodes(rows) {
      makeRoom(rows.length);
      for (let at = 0; at < rows.length; at++) codes[size++] = rows[at]!;
    },
    at: (row) => (text ? text.at(row) : values[codes[row]!]!),
    finish() {
      if (kind !== "coded" && !text && values.length > 64 && values.length > size / 2) text = toText();
      if (text) return text.finish();
      const packed = codesFor(values.length, size);
      packed.set(codes.subarray(0, size));
      return { type: "coded", values, codes: packed };
    },
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A copy that does not keep the piece of the file alive that it was cut from, as engines do for texts of 13 letters and more. */
export function detached(text: string): string {
  if (text.length < 13) return text;
  const copy = decoder.decode(encoder.encode(text));
  return copy.length === text.length ? copy : text;
}
