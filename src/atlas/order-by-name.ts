import type { Atlas } from "../model/atlas.ts";
import type { TextColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import type { Steps } from "../model/steps.ts";
import { foldedNamesOf } from "./folded-names.ts";
import { isEnded, type NameOrder, nameOrder } from "./name-order.ts";

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
    if (directory.size > 0) heads.push({ ...order, directory, index, start: starts[index]!, at: 0 });
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
  readonly directory: Directory;
  readonly index: number;
  readonly start: number;
  /** Place of the next row in the order of this directory. */
  at: number;
  /** The last one whose name was folded. */
  folded?: { readonly row: number; readonly name: TextColumn };
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

function compareHeads(one: Head, other: Head): number {
  const [row, otherRow] = [one.order[one.at]!, other.order[other.at]!];
  const start = one.starts[row]!;
  const difference = start - other.starts[otherRow]!;
  if (difference !== 0) return difference;
  return (!isEnded(start) && compareTexts(nameOf(one, row), nameOf(other, otherRow))) || one.index - other.index;
}

function nameOf(head: Head, row: number): TextColumn {
  if (head.folded?.row !== row) head.folded = { row, name: foldedNamesOf([{ directory: head.directory, row }]) };
  return head.folded!.name;
}

/** The first ones of two columns. */
function compareTexts(one: TextColumn, other: TextColumn): number {
  const [length, otherLength] = [one.offsets[1]!, other.offsets[1]!];
  const shorter = Math.min(length, otherLength);
  for (let at = 0; at < shorter; at++) {
    const difference = one.bytes[at]! - other.bytes[at]!;
    if (difference !== 0) return difference;
  }
  return length - otherLength;
}
