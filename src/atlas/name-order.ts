import type { TextColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { foldedNames } from "./folded-names.ts";
import { sortByKey } from "./radix-sort.ts";

/** Rows of the atlas by folded name (order of code points), then by directory and row. */
export function orderByName(
  directories: readonly Directory[],
  starts: readonly number[],
  rowOf: Uint32Array,
): Uint32Array {
  const size = starts.at(-1)!;
  const names = foldedNames(directories, size);
  const order = new Uint32Array(size);
  for (let at = 0; at < size; at++) order[at] = at;
  sortTexts(names, order, 0);
  for (let at = 0; at < size; at++) order[at] = rowOf[order[at]!]!;
  return order;
}

/** Up to this many, inserting is quicker than counting digits. */
const FEW = 128;

/** Sorts texts that agree in their first `depth` bytes: by the next four bytes at once, then each run that still agrees. Stable. */
function sortTexts(texts: TextColumn, order: Uint32Array, depth: number): void {
  const keys = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) keys[at] = fourBytes(texts, order[at]!, depth);
  if (order.length <= FEW) insertByKey(keys, order);
  else sortByKey(keys, order);
  for (let from = 0; from < order.length; ) {
    const key = keys[from]!;
    let to = from + 1;
    while (to < order.length && keys[to] === key) to++;
    const ended = (key & 0xff) === 0; // folded text has no zero bytes: these are equal, and stand in their order
    if (to - from > 1 && !ended) sortTexts(texts, order.subarray(from, to), depth + 4);
    from = to;
  }
}

function fourBytes({ bytes, offsets }: TextColumn, text: number, depth: number): number {
  const at = offsets[text]! + depth;
  const left = offsets[text + 1]! - at;
  if (left >= 4) return ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0;
  let key = 0;
  for (let each = 0; each < 4; each++) key = (key << 8) | (each < left ? bytes[at + each]! : 0);
  return key >>> 0;
}

function insertByKey(keys: Uint32Array, order: Uint32Array): void {
  for (let at = 1; at < keys.length; at++) {
    const key = keys[at]!;
    const text = order[at]!;
    let to = at;
    for (; to > 0 && keys[to - 1]! > key; to--) {
      keys[to] = keys[to - 1]!;
      order[to] = order[to - 1]!;
    }
    keys[to] = key;
    order[to] = text;
  }
}
