import { type CodedColumn, type Column, cellAt, codesFor } from "../model/column.ts";

/** A column of few distinct values as codes, whatever way it is stored. */
export function toCoded(column: Column, size: number): CodedColumn {
  if (column.type === "coded") return column;
  const values = [""];
  const known = new Map([["", 0]]);
  const codes = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    const cell = cellAt(column, row);
    let code = known.get(cell);
    if (code === undefined) {
      code = values.push(cell) - 1;
      known.set(cell, code);
    }
    codes[row] = code;
  }
  const narrow = codesFor(values.length, size);
  narrow.set(codes);
  return { type: "coded", values, codes: narrow };
}
