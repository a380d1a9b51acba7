import { cellAt } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";

/** Currencies of the rows of a directory: `of[row]` is an index into `codes`, in which "" stands first for what is not known. */
export interface Currencies {
  readonly codes: readonly string[];
  readonly of: Uint16Array;
}

/** Directories never change, so their currencies live as long as they do. */
const kept = new WeakMap<Directory, Currencies>();

export function currenciesOf(directory: Directory): Currencies {
  const known = kept.get(directory) ?? readCurrencies(directory);
  kept.set(directory, known);
  return known;
}

function readCurrencies({ fields, size }: Directory): Currencies {
  const column = fields.get("currency");
  const of = new Uint16Array(size);
  if (!column) return { codes: [""], of };
  const index = new Map<string, number>([["", 0]]);
  const indexOf = (code: string): number => {
    const known = index.get(code) ?? index.size;
    index.set(code, known);
    return known;
  };
  const ofValue = column.type === "coded" ? column.values.map(indexOf) : undefined;
  for (let row = 0; row < size; row++) {
    of[row] = ofValue && column.type === "coded" ? ofValue[column.codes[row]!]! : indexOf(cellAt(column, row));
  }
  return { codes: [...index.keys()], of };
}
