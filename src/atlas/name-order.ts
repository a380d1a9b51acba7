import type { TextColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { foldedNames } from "./folded-names.ts";
import { sortByKey } from "./radix-sort.ts";

/** Rows of one directory by folded name, then in their order. */
export interface NameOrder {
  readonly names: TextColumn;
  readonly order: Uint32Array;
}

/** Directories never change, so their order lives as long as they do: one more directory beside a large one costs only a merge. */
const kept = new WeakMap<Directory, NameOrder>();

export function nameOrder(directory: Directory): NameOrder {
  let known = kept.get(directory);
  if (!known) {
    const names = foldedNames(directory);
    const order = new Uint32Array(directory.size);
    for (let row = 0; row < order.length; row++) order[row] = row;
    sortTexts(names, order, new Uint32Array(order.length), 0, order.length, 0);
    known = { names, order };
    kept.set(directory, known);
  }
  return known;
}

/** Up to this many, inserting is quicker than counting digits. */
const FEW = 128;

/**
 * Sorts texts `from` … `to - 1` of the order, which agree in their first `depth` bytes: by the next four bytes at once, then each run that still
 * agrees. Stable. `keys` is room to work in, as long as the order.
 */
function sortTexts(
  texts: TextColumn,
  order: Uint32Array,
  keys: Uint32Array,
  from: number,
  to: number,
  depth: number,
): void {
  for (let at = from; at < to; at++) keys[at] = fourBytes(texts, order[at]!, depth);
  if (to - from <= FEW) insertByKey(keys, order, from, to);
  else sortByKey(keys.subarray(from, to), order.subarray(from, to));
  for (let start = from; start < to; ) {
    const key = keys[start]!;
    let end = start + 1;
    while (end < to && keys[end] === key) end++;
    const ended = (key & 0xff) === 0; // folded text has no zero bytes: these are equal, and stand in their order
    if (end - start > 1 && !ended) sortTexts(texts, order, keys, start, end, depth + 4);
    start = end;
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

function insertByKey(keys: Uint32Array, order: Uint32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const key = keys[at]!;
    const text = order[at]!;
    let place = at;
    for (; place > from && keys[place - 1]! > key; place--) {
      keys[place] = keys[place - 1]!;
      order[place] = order[place - 1]!;
    }
    keys[place] = key;
    order[place] = text;
  }
}
