import { grown } from "./grown.ts";

/** Steps past other lists that so many questions may take: words can be chosen so that many lists have one hash. */
const mostSteps = (asked: number): number => 1000 + 4 * asked;

/**
 * Short lists of small numbers, each distinct one numbered in the order of its first occurrence; 0 is the empty list. It is read and written by
 * functions of this file alone, whose compiled code outlives it: of closures engines would have to compile anew for each table.
 */
export interface ListNumbers {
  /** So many are taken at most. */
  readonly most: number;
  /** How many there are. */
  size: number;
  /** The members of all lists, end to end: those of one begin at `starts[list]` and end before `starts[list + 1]`. */
  members: Uint16Array;
  starts: Uint32Array;
  /** Pairs of a hash and its list; 0 is in none. */
  slots: Int32Array;
  asked: number;
  steps: number;
}

export const createListNumbers = (most = Number.POSITIVE_INFINITY): ListNumbers => ({
  most,
  size: 1,
  members: new Uint16Array(2 ** 10),
  starts: new Uint32Array(2 ** 8),
  slots: new Int32Array(2 ** 8),
  asked: 0,
  steps: 0,
});

/** The number of the list of the first `count` members; -1 for one that is not taken, as there are too many, or too many of one hash. */
export function numberOfList(lists: ListNumbers, list: Uint16Array, count: number): number {
  if (count === 0) return 0;
  lists.asked++;
  let hash = count;
  for (let at = 0; at < count; at++) hash = Math.imul(hash ^ list[at]!, 0x9e3779b1) ^ (hash >>> 15);
  hash ^= hash >>> 16;
  const { slots } = lists;
  const mask = slots.length - 2;
  let slot = (hash << 1) & mask;
  for (; slots[slot + 1] !== 0; slot = (slot + 2) & mask, lists.steps++)
    if (slots[slot] === hash && isSame(lists, slots[slot + 1]!, list, count)) return slots[slot + 1]!;
  if (lists.size >= lists.most || lists.steps > mostSteps(lists.asked)) return -1;
  append(lists, list, count);
  slots[slot] = hash;
  slots[slot + 1] = lists.size;
  if (++lists.size * 4 > slots.length) growSlots(lists);
  return lists.size - 1;
}

function isSame({ members, starts }: ListNumbers, number: number, list: Uint16Array, count: number): boolean {
  const from = starts[number]!;
  if (starts[number + 1]! - from !== count) return false;
  for (let at = 0; at < count; at++) if (members[from + at] !== list[at]) return false;
  return true;
}

function append(lists: ListNumbers, list: Uint16Array, count: number): void {
  const from = lists.starts[lists.size]!;
  if (from + count > lists.members.length) lists.members = grown(lists.members, from + count);
  if (lists.size + 2 > lists.starts.length) lists.starts = grown(lists.starts);
  for (let at = 0; at < count; at++) lists.members[from + at] = list[at]!;
  lists.starts[lists.size + 1] = from + count;
}

function growSlots(lists: ListNumbers): void {
  const old = lists.slots;
  const slots = new Int32Array(old.length * 4);
  const mask = slots.length - 2;
  for (let at = 0; at < old.length; at += 2) {
    if (old[at + 1] === 0) continue;
    let slot = (old[at]! << 1) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = old[at]!;
    slots[slot + 1] = old[at + 1]!;
  }
  lists.slots = slots;
}
