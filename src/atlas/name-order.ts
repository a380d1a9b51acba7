import type { TextColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { letGo } from "../model/let-go.ts";
import type { Steps } from "../model/steps.ts";
import { foldedNames } from "./folded-names.ts";
import { sortByKey } from "./radix-sort.ts";

/** By the lines of the rows, which never change: one more directory beside a large one costs only a merge. */
const kept = new WeakMap<Directory["line"], Uint32Array>();

/**
 * Rows of one directory by folded name, then in their order. Names are folded a few at a time: all of them together are as large as the names
 * themselves.
 * @param starts of its names, see `startsOfNames`
 */
export function* nameOrder(directory: Directory, starts: Uint32Array): Steps<Uint32Array> {
  let order = kept.get(directory.line);
  if (!order) {
    const keys = starts.slice();
    order = new Uint32Array(directory.size);
    for (let row = 0; row < order.length; row++) order[row] = row;
    sortByKey(keys, order);
    yield;
    for (let from = 0; from < order.length; ) {
      let to = from;
      while (to < order.length && to - from < MANY) to = endOfRun(keys, to, order.length);
      yield* orderAlike(directory, keys.subarray(from, to), order.subarray(from, to));
      from = to;
    }
    letGo(keys);
    kept.set(directory.line, order);
  }
  return order;
}

/** Puts rows in order that are so by the first four bytes of their names, `keys`. */
function* orderAlike(directory: Directory, keys: Uint32Array, rows: Uint32Array): Steps<void> {
  const names = yield* foldedNames(directory, rows);
  const order = new Uint32Array(rows.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  const room = new Uint32Array(rows.length);
  for (let start = 0; start < rows.length; ) {
    const end = endOfRun(keys, start, rows.length);
    if (end - start > 1 && !isEnded(keys[start]!)) yield* sortTexts(names, order, room, start, end, 4);
    start = end;
  }
  for (let at = 0; at < order.length; at++) room[at] = rows[order[at]!]!;
  rows.set(room);
  letGo(names.bytes, names.offsets, order, room);
}

/** Up to this many, inserting is quicker than counting digits. */
const FEW = 128;

/** Runs of fewer are sorted in one step. */
const MANY = 2 ** 13;

/**
 * Sorts texts `from` … `to - 1` of the order, which agree in their first `depth` bytes: by the next four bytes at once, then each run that still
 * agrees. Stable. `keys` is room to work in, as long as the order.
 */
export function* sortTexts(
  texts: TextColumn,
  order: Uint32Array,
  keys: Uint32Array,
  from: number,
  to: number,
  depth: number,
): Steps<void> {
  sortByNextBytes(texts, order, keys, from, to, depth);
  for (let start = from; start < to; ) {
    const end = endOfRun(keys, start, to);
    if (end - start >= MANY && !isEnded(keys[start]!)) yield* sortTexts(texts, order, keys, start, end, depth + 4);
    else sortRun(texts, order, keys, start, end, depth + 4);
    start = end;
    yield;
  }
}

function sortRun(
  texts: TextColumn,
  order: Uint32Array,
  keys: Uint32Array,
  from: number,
  to: number,
  depth: number,
): void {
  if (to - from < 2 || isEnded(keys[from]!)) return;
  sortByNextBytes(texts, order, keys, from, to, depth);
  for (let start = from; start < to; ) {
    const end = endOfRun(keys, start, to);
    sortRun(texts, order, keys, start, end, depth + 4);
    start = end;
  }
}

/** Folded text has no zero bytes: texts whose last four bytes were these are equal, and stand in their order. */
export const isEnded = (key: number): boolean => (key & 0xff) === 0;

function endOfRun(keys: Uint32Array, start: number, to: number): number {
  let end = start + 1;
  while (end < to && keys[end] === keys[start]) end++;
  return end;
}

function sortByNextBytes(
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
}

export function fourBytes({ bytes, offsets }: TextColumn, text: number, depth: number): number {
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
