import type { CodedColumn, Column } from "../../model/column.ts";
import type { ArraySink, ArraySource, Place, StoredTexts } from "./arrays.ts";

/** A column as the head of a store names it. */
export type StoredColumn =
  | ({ readonly type: "text" } & StoredTexts)
  | { readonly type: "coded"; readonly values: readonly string[]; readonly codes: Place }
  | { readonly type: "number"; readonly values: Place };

/** A text column that is worked out when first asked for is worked out here: it is stored as any other. */
export function storeColumn(column: Column, sink: ArraySink): StoredColumn {
  switch (column.type) {
    case "text":
      return { type: "text", ...sink.putTexts(column) };
    case "coded": {
      const { values, codes } = withoutUnused(column);
      return { type: "coded", values, codes: sink.put(codes) };
    }
    case "number":
      return { type: "number", values: sink.put(column.values) };
  }
}

export function openColumn(stored: StoredColumn, source: ArraySource): Column {
  switch (stored.type) {
    case "text":
      return source.takeTexts(stored);
    case "coded":
      return {
        type: "coded",
        values: stored.values,
        codes: source.take<CodedColumn["codes"]>(stored.codes, Uint8Array, Uint16Array, Uint32Array),
      };
    case "number":
      return { type: "number", values: source.take(stored.values, Float64Array) };
  }
}

/** A value that no row holds any more, because its record was left out, is not written to the device. */
function withoutUnused({ values, codes }: Omit<CodedColumn, "type">): Omit<CodedColumn, "type"> {
  const isUsed = new Uint8Array(values.length);
  isUsed[0] = 1; // "", not known
  for (let row = 0; row < codes.length; row++) isUsed[codes[row]!] = 1;
  return { values: values.map((value, code) => (isUsed[code] === 1 ? value : "")), codes };
}
