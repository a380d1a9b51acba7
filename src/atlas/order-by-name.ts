import type { Atlas } from "../model/atlas.ts";
import type { TextColumn } from "../model/column.ts";
import type { Steps } from "../model/steps.ts";
import { type NameOrder, nameOrder } from "./name-order.ts";

const ROWS_PER_STEP = 2 ** 16;

/** Rows of the atlas by folded name (order of code points), then by directory and row: the orders of the directories, merged. */
export function* orderByName({
  directories,
  starts,
  rowOf,
}: Pick<Atlas, "directories" | "starts" | "rowOf">): Steps<Uint32Array> {
  const heads: Head[] = [];
  for (const [index, directory] of directories.entries()) {
    const order = yield* nameOrder(directory);
    if (directory.size > 0) heads.push({ ...order, index, start: starts[index]!, at: 0 });
  }
  const merged = new Uint32Array(rowOf.length);
  heads.sort(compareHeads);
  for (let place = 0; place < merged.length; place++) {
    const head = heads[0]!;
    merged[place] = rowOf[head.start + head.order[head.at]!]!;
    head.at++;
    if (head.at === head.order.length) heads.shift();
    else sink(heads);
    if (place % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
  return merged;
}

interface Head extends NameOrder {
  readonly index: number;
  readonly start: number;
  /** Place of the next row in the order of this directory. */
  at: number;
}

/** Moves the first head to its place among the others, which are in order. There are as many as directories: few. */
function sink(heads: Head[]): void {
  const head = heads[0]!;
  let place = 0;
  while (place + 1 < heads.length && compareHeads(head, heads[place + 1]!) > 0) {
    heads[place] = heads[place + 1]!;
    place++;
  }
  heads[place] = head;
}

const compareHeads = (one: Head, other: Head): number =>
  compareTexts(one.names, one.order[one.at]!, other.names, other.order[other.at]!) || one.index - other.index;

function compareTexts(texts: TextColumn, text: number, others: TextColumn, other: number): number {
  const [from, otherFrom] = [texts.offsets[text]!, others.offsets[other]!];
  const [length, otherLength] = [texts.offsets[text + 1]! - from, others.offsets[other + 1]! - otherFrom];
  const shorter = Math.min(length, otherLength);
  for (let at = 0; at < shorter; at++) {
    const difference = texts.bytes[from + at]! - others.bytes[otherFrom + at]!;
    if (difference !== 0) return difference;
  }
  return length - otherLength;
}
