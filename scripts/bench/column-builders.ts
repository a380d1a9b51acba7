import { type CodedColumn, codesFor, type NumberColumn, type TextColumn } from "../../src/model/column.ts";
import type { SearchText } from "../../src/model/search-text.ts";

export interface TextBuilder {
  add(text: string): void;
  finish(): TextColumn;
}

export function textBuilder(rows: number): TextBuilder {
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(rows + 1);
  let bytes = new Uint8Array(rows * 64 + 1024);
  let [row, end] = [0, 0];
  return {
    add(text) {
      if (end + text.length * 3 > bytes.length) {
        const grown = new Uint8Array(bytes.length * 2 + text.length * 3);
        grown.set(bytes);
        bytes = grown;
      }
      end += encoder.encodeInto(text, bytes.subarray(end)).written;
      offsets[++row] = end;
    },
    finish: () => ({ type: "text", bytes: bytes.slice(0, end), offsets }),
  };
}

export interface CodedBuilder {
  add(value: string): void;
  finish(): CodedColumn;
}

export function codedBuilder(rows: number): CodedBuilder {
  const values = [""];
  const known = new Map([["", 0]]);
  const wide = new Uint32Array(rows);
  let row = 0;
  return {
    add(value) {
      let code = known.get(value);
      if (code === undefined) {
        code = values.push(value) - 1;
        known.set(value, code);
      }
      wide[row++] = code;
    },
    finish() {
      const codes = codesFor(values.length, rows);
      codes.set(wide);
      return { type: "coded", values, codes };
    },
  };
}

export const numberColumn = (values: Float64Array): NumberColumn => ({ type: "number", values });

/** A directory searched by one folded text for each row. */
export const searchTextOf = ({ bytes, offsets }: TextColumn): SearchText => ({
  own: {
    size: offsets.length - 1,
    part: (from, to) => ({ type: "text", bytes, offsets: offsets.subarray(from, to + 1) }),
  },
  shared: [],
});
