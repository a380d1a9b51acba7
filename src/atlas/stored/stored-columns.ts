import { type CodedColumn, type Column, countValues, type TextColumn, type ValueTexts } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";
import type { Field } from "../../model/initiative.ts";
import { lateColumn } from "../../model/late-values.ts";
import type { ArraySink, ArraySource, Place, StoredTexts } from "./arrays.ts";
import { isPrefixed, PrefixedColumn } from "./prefixed-texts.ts";

/** A column as the head of a store names it. */
export type StoredColumn =
  | ({ readonly type: "text" } & StoredTexts)
  | { readonly type: "coded"; readonly values: readonly string[] | StoredTexts; readonly codes: Place }
  | { readonly type: "number"; readonly values: Place }
  | StoredPrefixed;

/** A text column that is another one behind a prefix. */
export interface StoredPrefixed {
  readonly type: "prefixed";
  readonly prefix: string;
  readonly of: Field;
}

/** A text column that is worked out when first asked for is worked out here: it is stored as any other. */
export function storeColumn(column: Column, sink: ArraySink): StoredColumn {
  switch (column.type) {
    case "text":
      return { type: "text", ...sink.putTexts(column) };
    case "coded": {
      const isUsed = usedValues(column);
      const { texts, codes } = column;
      const values = texts
        ? sink.putTexts(onlyUsedTexts(texts, isUsed))
        : column.values.map((value, code) => (isUsed[code] === 1 ? value : ""));
      return { type: "coded", values, codes: sink.put(codes) };
    }
    case "number":
      return { type: "number", values: sink.put(column.values) };
  }
}

/** Ids that are the identifiers of the source behind its id need not be stored beside these; undefined where they are anything else. */
export function storePrefixed({ fields, source }: Pick<Directory, "fields" | "source">): StoredPrefixed | undefined {
  const [ids, identifiers] = [fields.get("id"), fields.get("sourceRecordId")];
  const prefix = `${source.id}:`;
  if (ids?.type !== "text" || identifiers?.type !== "text") return undefined;
  const isMadeOf = ids instanceof PrefixedColumn && ids.isOf(prefix, identifiers);
  if (!isMadeOf && !isPrefixed(ids, prefix, identifiers)) return undefined;
  return { type: "prefixed", prefix, of: "sourceRecordId" };
}

/** @param columnOf another column of the same rows */
export function openColumn(stored: StoredColumn, source: ArraySource, columnOf: (field: Field) => Column): Column {
  switch (stored.type) {
    case "text":
      return source.takeTexts(stored);
    case "coded": {
      const codes = source.take<CodedColumn["codes"]>(stored.codes, Uint8Array, Uint16Array, Uint32Array);
      const { values } = stored;
      return "bytes" in values ? lateColumn(source.takeTexts(values), codes) : { type: "coded", values, codes };
    }
    case "number":
      return { type: "number", values: source.take(stored.values, Float64Array) };
    case "prefixed":
      return new PrefixedColumn(stored.prefix, columnOf(stored.of) as TextColumn);
  }
}

/** A value that no row holds any more, because its record was left out, is not written to the device. */
function usedValues(column: CodedColumn): Uint8Array {
  const { codes } = column;
  const isUsed = new Uint8Array(countValues(column));
  isUsed[0] = 1; // "", not known
  for (let row = 0; row < codes.length; row++) isUsed[codes[row]!] = 1;
  return isUsed;
}

function onlyUsedTexts({ bytes, offsets }: ValueTexts, isUsed: Uint8Array): ValueTexts {
  if (!isUsed.includes(0)) return { bytes, offsets };
  const own = new Uint32Array(offsets.length);
  for (let code = 0; code < isUsed.length; code++)
    own[code + 1] = own[code]! + (isUsed[code] === 1 ? offsets[code + 1]! - offsets[code]! : 0);
  const kept = new Uint8Array(own.at(-1)!);
  for (let code = 0; code < isUsed.length; code++)
    if (isUsed[code] === 1) kept.set(bytes.subarray(offsets[code]!, offsets[code + 1]!), own[code]!);
  return { bytes: kept, offsets: own };
}
