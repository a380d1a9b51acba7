import { type Column, codesFor } from "../../model/column.ts";
import { lateColumn } from "../../model/late-values.ts";
import { letGo } from "../../model/let-go.ts";
import type { LateTexts } from "./late-texts.ts";
import { codedWhereRepeated } from "./repeated-texts.ts";
import type { ReadSoFar } from "./room.ts";
import { createRowNumbers } from "./row-numbers.ts";
import { createTextBuilder, type TextBuilder } from "./text-builder.ts";

/** After so many rows, a column of mostly different texts is no longer kept as codes. */
const TRIAL_ROWS = 2 ** 15;
/** So many texts are kept whatever the rows; more while each stands in so many of them, since end to end it would lie there in each. */
const MANY_DISTINCT = 2 ** 18;
const ROWS_OF_MANY = 4;
const MOST_DISTINCT = 2 ** 20;

/** Grows a column of texts: as codes while few are distinct, end to end when not. */
export interface CellBuilder {
  readonly size: number;
  push(cell: string): void;
  pushAll(cells: readonly string[]): void;
  /** Empty cells up to before that row. */
  skipTo(row: number): void;
  /** While they are kept as codes: the code of a text, and those of the next rows. `isOwn`: it is no part of a longer text. */
  codeFor(cell: string, isOwn?: boolean): number;
  pushCodes(rows: Int32Array | Uint8Array, count: number): void;
  /** The code of a text of its own that no cell had before, as who asks knows. */
  newCode(cell: string): number;
  /** The same of a text that `lateTexts` makes. */
  lateCode(): number;
  at(row: number): string;
  /** True when no cell holds anything. */
  readonly isEmpty: boolean;
  /** The texts end to end, once they are mostly different; asked for before each slice, since then they turn. */
  readonly texts: TextBuilder | undefined;
  /** Lets go of what it has gathered: the column is all there is afterwards. */
  finish(): Column;
}

/** So many texts that are not made yet are left so. */
const MANY_LATE = 2 ** 12;

/**
 * "text": the texts are known to be mostly different; "coded": they stay codes however many there are. `lateTexts`: those of codes that were
 * given before their texts were made.
 */
export function createCellBuilder(
  kind: "adaptive" | "text" | "coded" = "adaptive",
  readSoFar?: ReadSoFar,
  lateTexts?: LateTexts,
): CellBuilder {
  const codeOf = new Map<string, number>(); // of the first `indexed` values, which are indexed when a text is looked up
  const values = [""];
  let indexed = 0;
  let late = 0; // values that are not put yet
  const codes = createRowNumbers((length) => codesFor(values.length, length), readSoFar);
  let most = 1; // bytes of a code so far
  let text: TextBuilder | undefined = kind === "text" ? createTextBuilder(readSoFar) : undefined;

  const newCode = (kept: string): number => values.push(kept) - 1;

  function settle(): void {
    if (late > 0) lateTexts?.put(values);
    late = 0;
  }

  function codeFor(cell: string, isOwn = false): number {
    if (cell === "") return 0;
    settle();
    for (; indexed < values.length; indexed++) if (!codeOf.has(values[indexed]!)) codeOf.set(values[indexed]!, indexed);
    return codeOf.get(cell) ?? newCode(isOwn ? cell : detached(cell));
  }

  function toText(): TextBuilder {
    settle();
    const builder = createTextBuilder(readSoFar);
    const rows = codes.finish();
    for (const code of rows) builder.push(values[code]!);
    letGo(rows);
    codeOf.clear();
    values.length = 1;
    indexed = 0;
    return builder;
  }

  function textWhenVaried(): TextBuilder | undefined {
    if (kind === "coded") return undefined;
    if (!text && areTooMany(values.length, codes.size)) text = toText();
    return text;
  }

  /** Room for codes of all values. */
  function widen(): void {
    const bytes = values.length <= 2 ** 8 ? 1 : values.length <= 2 ** 16 ? 2 : 4;
    if (bytes === most) return;
    most = bytes;
    codes.widen();
  }

  function pushCodes(rows: Int32Array | Uint8Array, count: number): void {
    widen();
    codes.pushAll(rows, count);
  }

  function pushAll(cells: readonly string[]): void {
    const varied = textWhenVaried();
    if (varied) {
      varied.pushAll(cells);
      return;
    }
    pushCodes(
      Int32Array.from(cells, (cell) => codeFor(cell)),
      cells.length,
    );
  }

  return {
    get size() {
      return text ? text.size : codes.size;
    },
    get isEmpty() {
      return text ? text.isEmpty : values.length === 1;
    },
    get texts() {
      return textWhenVaried();
    },
    push(cell) {
      const varied = textWhenVaried();
      if (varied) {
        varied.push(cell);
        return;
      }
      const code = codeFor(cell);
      widen();
      codes.push(code);
    },
    pushAll,
    skipTo(row) {
      while (codes.size < row && !text) {
        // Whether the texts vary is asked where it may turn.
        const next = codes.size < TRIAL_ROWS ? Math.min(row, TRIAL_ROWS) : row;
        if (textWhenVaried()) break;
        codes.skip(next - codes.size);
      }
      while (text && text.size < row) text.push("");
    },
    codeFor,
    newCode,
    lateCode() {
      late++;
      return newCode("");
    },
    pushCodes,
    at(row) {
      settle();
      return text ? text.at(row) : values[codes.at(row)]!;
    },
    finish() {
      if (kind !== "coded" && !text && values.length > 64 && values.length > codes.size / 2) text = toText();
      if (text) return codedWhereRepeated(text.finish());
      widen();
      const packed = codes.finish();
      codeOf.clear();
      if (late >= MANY_LATE && lateTexts) return lateColumn(lateTexts.texts(values), packed);
      settle();
      return { type: "coded", values, codes: packed };
    },
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Texts of so many rows that take less room end to end. */
const areTooMany = (distinct: number, rows: number): boolean =>
  distinct >= MOST_DISTINCT ||
  (distinct >= MANY_DISTINCT && distinct > rows / ROWS_OF_MANY) ||
  (rows >= TRIAL_ROWS && distinct > rows / 2);

/** A copy that does not keep the piece of the file alive that it was cut from, as engines do for texts of 13 letters and more. */
export function detached(text: string): string {
  if (text.length < 13) return text;
  const copy = decoder.decode(encoder.encode(text));
  return copy === text ? copy : text; // half a surrogate pair would not survive
}
