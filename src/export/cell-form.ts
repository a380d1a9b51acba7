import { type ByteSink, type Bytes, createByteSink, makeRoom, writeBytes, written } from "./byte-sink.ts";

/** How a format writes the text between `from` and `to` of some UTF-8, with its quotes and escapes; it is not empty, and there is room for it. */
export type WriteText = (sink: ByteSink, source: Bytes, from: number, to: number) => void;

export interface CellForm {
  /** Written before the cell: a delimiter, or a key. */
  readonly before: Uint8Array;
  /** Whether an empty cell leaves nothing, not even what stands before it. */
  readonly omitEmpty: boolean;
  readonly writeText: WriteText;
  /** Bytes that one byte of text may need. */
  readonly growth: number;
}

/** Bytes that a text may need beyond those of its own. */
export const QUOTES_AND_MARK = 4;

const encoder = new TextEncoder();
/** Bytes that a UTF-16 unit may need. */
const LONGEST_UTF8 = 3;

/** A whole cell, with what stands before it. */
export function cellInForm(text: string, form: CellForm): Uint8Array {
  const sink = createByteSink();
  cellWriter(form)(sink, text);
  return written(sink);
}

/** A writer of whole cells that are given as strings. */
export function cellWriter({ before, omitEmpty, writeText, growth }: CellForm): (sink: ByteSink, text: string) => void {
  const utf8 = createByteSink();
  return (sink, text) => {
    if (text === "") {
      if (!omitEmpty) writeBytes(sink, before);
      return;
    }
    makeRoom(utf8, LONGEST_UTF8 * text.length);
    const length = encodeInto(utf8.bytes, text);
    makeRoom(sink, before.length + growth * length + QUOTES_AND_MARK);
    writeBytes(sink, before);
    writeText(sink, utf8, 0, length);
  };
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
