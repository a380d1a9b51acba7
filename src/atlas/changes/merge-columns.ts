import {
  type CodedColumn,
  type Column,
  cellAt,
  codesFor,
  type NumberColumn,
  type TextColumn,
  textColumn,
} from "../../model/column.ts";

/** Where the rows of a merged directory come from, in their order: row r of the older edition is -1 - r, one of the newer is r. */
export type Origins = Int32Array;

/** The cells of both editions as one column; a column that one of them lacks has no cells there. */
export function mergeColumns(before: Column | undefined, after: Column | undefined, origins: Origins): Column {
  const isAll = (type: Column["type"]) => (before ?? after)!.type === type && (after ?? before)!.type === type;
  if (isAll("number"))
    return mergeNumbers(before as NumberColumn | undefined, after as NumberColumn | undefined, origins);
  if (isAll("coded")) return mergeCoded(before as CodedColumn | undefined, after as CodedColumn | undefined, origins);
  if (isAll("text")) return mergeTexts(before as TextColumn | undefined, after as TextColumn | undefined, origins);
  const at = (column: Column | undefined, row: number) => (column ? cellAt(column, row) : "");
  return textColumn(Array.from(origins, (origin) => (origin < 0 ? at(before, -1 - origin) : at(after, origin))));
}

function mergeNumbers(
  before: NumberColumn | undefined,
  after: NumberColumn | undefined,
  origins: Origins,
): NumberColumn {
  const at = (column: NumberColumn | undefined, row: number) => column?.values[row] ?? Number.NaN;
  return {
    type: "number",
    values: Float64Array.from(origins, (origin) => (origin < 0 ? at(before, -1 - origin) : at(after, origin))),
  };
}

function mergeCoded(before: CodedColumn | undefined, after: CodedColumn | undefined, origins: Origins): CodedColumn {
  const codeOf = new Map<string, number>([["", 0]]);
  const number = (values: readonly string[] = [""]) =>
    values.map((value) => {
      const code = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, code);
      return code;
    });
  const [newer, older] = [number(after?.values), number(before?.values)];
  const codes = codesFor(codeOf.size, origins.length);
  origins.forEach((origin, row) => {
    codes[row] = origin < 0 ? older[before?.codes[-1 - origin] ?? 0]! : newer[after?.codes[origin] ?? 0]!;
  });
  return { type: "coded", values: [...codeOf.keys()], codes };
}

function mergeTexts(before: TextColumn | undefined, after: TextColumn | undefined, origins: Origins): TextColumn {
  const offsets = new Uint32Array(origins.length + 1);
  const spanOf = (origin: number): readonly [TextColumn | undefined, number, number] => {
    const [column, row] = origin < 0 ? [before, -1 - origin] : [after, origin];
    return column ? [column, column.offsets[row]!, column.offsets[row + 1]!] : [undefined, 0, 0];
  };
  origins.forEach((origin, row) => {
    const [, start, end] = spanOf(origin);
    offsets[row + 1] = offsets[row]! + end - start;
  });
  const bytes = new Uint8Array(offsets[origins.length]!);
  origins.forEach((origin, row) => {
    const [column, start, end] = spanOf(origin);
    if (column) bytes.set(column.bytes.subarray(start, end), offsets[row]);
  });
  return { type: "text", bytes, offsets };
}
