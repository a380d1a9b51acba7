import type { Atlas } from "../model/atlas.ts";
import type { TextColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { letGo } from "../model/let-go.ts";
import { finish, type Steps } from "../model/steps.ts";
import { foldedNames } from "./folded-names.ts";
import { isEnded, nameOrder } from "./name-order.ts";

/** Rows that find their place in one step. At most twice as many names are folded meanwhile, and half of that is held. */
const ROWS_PER_STEP = 2 ** 12;

/**
 * Rows of the atlas by folded name (order of code points), then by directory and row: the orders of the directories, merged.
 * @param startsOfAll names, see `startsOfNames`
 */
export function* orderByName(
  { directories, starts, rowOf }: Pick<Atlas, "directories" | "starts" | "rowOf">,
  startsOfAll: Uint32Array,
): Steps<Uint32Array> {
  const heads: Head[] = [];
  const share = Math.ceil(ROWS_PER_STEP / directories.length);
  for (const [index, directory] of directories.entries()) {
    const start = starts[index]!;
    const own = startsOfAll.subarray(start, start + directory.size);
    const order = yield* nameOrder(directory, own);
    if (directory.size > 0) heads.push({ directory, index, start, starts: own, order, share, at: 0 });
  }
  const merged = new Uint32Array(rowOf.length);
  heads.sort(compareHeads);
  for (let place = 0; place < merged.length; place++) {
    const head = heads[0]!;
    merged[place] = rowOf[head.start + head.order[head.at]!]!;
    head.at++;
    if (head.at === head.order.length) letGoOfNames(heads.shift()!);
    else sink(heads);
    if (place % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
  return merged;
}

interface Head {
  readonly directory: Directory;
  readonly index: number;
  readonly start: number;
  /** Of its names, by row. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
  /** Names that are folded at once. */
  readonly share: number;
  /** Place of the next row in the order of this directory. */
  at: number;
  /** Folded names of the rows at places `from` … `to - 1`. */
  folded?: { readonly from: number; readonly to: number; readonly names: TextColumn };
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
  return (!isEnded(start) && compareNames(one, other)) || one.index - other.index;
}

function compareNames(one: Head, other: Head): number {
  const [folded, otherFolded] = [foldedOf(one), foldedOf(other)];
  return compareTexts(folded.names, one.at - folded.from, otherFolded.names, other.at - otherFolded.from);
}

/** Where a head has come to, with those that follow: one by one, each name would take columns of its own. */
function foldedOf(head: Head) {
  if (head.folded && head.at < head.folded.to) return head.folded;
  letGoOfNames(head);
  const from = head.at;
  const rows = head.order.subarray(from, from + head.share);
  head.folded = { from, to: from + rows.length, names: finish(foldedNames(head.directory, rows)) };
  return head.folded;
}

function letGoOfNames({ folded }: Head): void {
  if (folded) letGo(folded.names.bytes, folded.names.offsets);
}

function compareTexts(texts: TextColumn, text: number, others: TextColumn, other: number): number {
  const [start, otherStart] = [texts.offsets[text]!, others.offsets[other]!];
  const [length, otherLength] = [texts.offsets[text + 1]! - start, others.offsets[other + 1]! - otherStart];
  const shorter = Math.min(length, otherLength);
  for (let at = 0; at < shorter; at++) {
    const difference = texts.bytes[start + at]! - others.bytes[otherStart + at]!;
    if (difference !== 0) return difference;
  }
  return length - otherLength;
}
