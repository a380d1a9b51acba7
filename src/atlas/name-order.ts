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
  const order = Uint32Array.from({ length: size }, (_, at) => at);
  sortTexts(names, order, 0);
  for (let at = 0; at < size; at++) order[at] = rowOf[order[at]!]!;
  return order;
}

const FEW = 64;

/** Sorts texts that agree in their first `depth` bytes: four more bytes at once, then each run that still agrees. */
function sortTexts(texts: TextColumn, order: Uint32Array, depth: number): void {
  if (order.length <= FEW) {
    sortFew(texts, order, depth);
    return;
  }
  const keys = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) keys[at] = fourBytes(texts, order[at]!, depth);
  sortByKey(keys, order);
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

function sortFew(texts: TextColumn, order: Uint32Array, depth: number): void {
  for (let at = 1; at < order.length; at++) {
    const text = order[at]!;
    let to = at;
    while (to > 0 && compare(texts, order[to - 1]!, text, depth) > 0) {
      order[to] = order[to - 1]!;
      to--;
    }
    order[to] = text;
  }
}

function compare({ bytes, offsets }: TextColumn, left: number, right: number, depth: number): number {
  const [from, other] = [offsets[left]!, offsets[right]!];
  const [length, otherLength] = [offsets[left + 1]! - from, offsets[right + 1]! - other];
  const shorter = Math.min(length, otherLength);
  for (let at = depth; at < shorter; at++) {
    const difference = bytes[from + at]! - bytes[other + at]!;
    if (difference !== 0) return difference;
  }
  return length - otherLength || left - right;
}
