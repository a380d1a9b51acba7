import { grown } from "./grown.ts";
import { letGo } from "./let-go.ts";

const SLOT_BITS = 2;
const SLOT = 1 << SLOT_BITS;
const LARGE = 2 ** 20; // numbers in slots: four times as many would lie beside them
const WHOLE = 4; // members of a list that stands whole in its slot

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
  /**
   * Four numbers to a slot. The first three are a list of four members at most as a whole, so that it is found without a look at `members`, which
   * are far; of longer ones the beginning, and a hash of what follows. The fourth is the list; 0 is in none.
   */
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
  const first = count > 1 ? list[0]! | (list[1]! << 16) : list[0]!;
  const second = count > 3 ? list[2]! | (list[3]! << 16) : count > 2 ? list[2]! : 0;
  const rest = count > WHOLE ? hashOfRest(list, count) : count;
  const { slots } = lists;
  const mask = slots.length - SLOT;
  let slot = (hashOf(first, second, rest) << SLOT_BITS) & mask;
  for (; slots[slot + 3] !== 0; slot = (slot + SLOT) & mask, lists.steps++) {
    if (slots[slot] !== first || slots[slot + 1] !== second || slots[slot + 2] !== rest) continue;
    if (rest > 0 || isSame(lists, slots[slot + 3]!, list, count)) return slots[slot + 3]!;
  }
  if (lists.size >= lists.most || lists.steps > mostSteps(lists.asked)) return -1;
  append(lists, list, count);
  slots[slot] = first;
  slots[slot + 1] = second;
  slots[slot + 2] = rest;
  slots[slot + 3] = lists.size;
  if (++lists.size * 2 * SLOT > slots.length) growSlots(lists);
  return lists.size - 1;
}

function hashOf(first: number, second: number, rest: number): number {
  let hash = Math.imul(first ^ Math.imul(rest, 0x27d4eb2f), 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** Below nought: of a list that does not stand whole in its slot. */
function hashOfRest(list: Uint16Array, count: number): number {
  let hash = count;
  for (let at = WHOLE; at < count; at++) hash = Math.imul(hash ^ list[at]!, 0x9e3779b1) ^ (hash >>> 15);
  return hash | 0x80000000;
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
  const slots = new Int32Array(old.length * (old.length < LARGE ? 4 : 2));
  const mask = slots.length - SLOT;
  for (let at = 0; at < old.length; at += SLOT) {
    if (old[at + 3] === 0) continue;
    let slot = (hashOf(old[at]!, old[at + 1]!, old[at + 2]!) << SLOT_BITS) & mask;
    while (slots[slot + 3] !== 0) slot = (slot + SLOT) & mask;
    for (let part = 0; part < SLOT; part++) slots[slot + part] = old[at + part]!;
  }
  lists.slots = slots;
  letGo(old);
}
