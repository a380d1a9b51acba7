import type { CellBuilder } from "../store/cell-builder.ts";
import { grown } from "../store/text-builder.ts";

const MOST_TERMS = 2 ** 12;
const MOST_LISTS = 2 ** 18;
const MOST_IN_LIST = 256;
/** Steps past other lists that so many questions may take: words can be chosen so that many lists have one hash. */
const mostSteps = (asked: number): number => 1000 + 4 * asked;
const NONE = -1;

/**
 * Lists of terms, each known by a number, so that one that was met before is found without making its text. 0 is the empty list.
 */
export interface TermLists {
  /** The number of a term; -1 when no more are remembered. */
  termOf(term: string): number;
  /** The next list is empty. */
  begin(): void;
  /** Puts a term at its end, unless it has it already. */
  add(term: number): void;
  /** The number of the list that was put together; -1 when no more are remembered. */
  end(): number;
  text(list: number): string;
  /** Its code in a column that is filled by lists. */
  codeIn(builder: CellBuilder, list: number): number;
}

/** The list of some terms, -1 when it is not remembered. */
export function listOf(lists: TermLists, terms: readonly string[]): number {
  const numbers = terms.map(lists.termOf);
  if (numbers.includes(NONE)) return NONE;
  lists.begin();
  for (const number of numbers) lists.add(number);
  return lists.end();
}

export function createTermLists(): TermLists {
  const numberOf = new Map<string, number>();
  const terms: string[] = [];
  const open = new Uint16Array(MOST_IN_LIST); // the terms of the list that is put together
  let count = 0;
  let members = new Uint16Array(2 ** 10); // the terms of all lists, end to end
  let offsets = new Uint32Array(2 ** 8); // where those of each begin
  let codes = new Int32Array(2 ** 8).fill(NONE);
  let slots = new Int32Array(2 ** 8); // pairs: hash, list; 0 is in none
  let size = 1;
  let [asked, steps] = [0, 0];

  function isOpen(list: number): boolean {
    const from = offsets[list]!;
    if (offsets[list + 1]! - from !== count) return false;
    for (let at = 0; at < count; at++) if (members[from + at] !== open[at]) return false;
    return true;
  }

  function growSlots(): void {
    const old = slots;
    slots = new Int32Array(old.length * 4);
    const mask = slots.length - 2;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      let slot = (old[at]! << 1) & mask;
      for (; slots[slot + 1] !== 0; steps++) slot = (slot + 2) & mask;
      slots[slot] = old[at]!;
      slots[slot + 1] = old[at + 1]!;
    }
  }

  function keepOpen(slot: number, hash: number): number {
    if (size === MOST_LISTS) return NONE;
    const from = offsets[size]!;
    if (from + count > members.length) members = grown(members, from + count);
    if (size + 2 > offsets.length) offsets = grown(offsets, size + 2);
    for (let at = 0; at < count; at++) members[from + at] = open[at]!;
    offsets[size + 1] = from + count;
    slots[slot] = hash;
    slots[slot + 1] = size;
    if (++size * 4 > slots.length) growSlots();
    return size - 1;
  }

  function text(list: number): string {
    let joined = "";
    for (let at = offsets[list]!; at < offsets[list + 1]!; at++)
      joined = joined === "" ? terms[members[at]!]! : `${joined};${terms[members[at]!]!}`;
    return joined;
  }

  return {
    termOf(term) {
      const known = numberOf.get(term);
      if (known !== undefined) return known;
      if (terms.length === MOST_TERMS) return NONE;
      numberOf.set(term, terms.length);
      return terms.push(term) - 1;
    },
    begin() {
      count = 0;
    },
    add(term) {
      for (let at = 0; at < count && at < MOST_IN_LIST; at++) if (open[at] === term) return;
      open[count++] = term; // past the last one nothing is written
    },
    end() {
      if (count === 0) return 0;
      if (count > MOST_IN_LIST || steps > mostSteps(asked)) return NONE;
      asked++;
      let hash = count;
      for (let at = 0; at < count; at++) hash = Math.imul(hash ^ open[at]!, 0x9e3779b1) ^ (hash >>> 15);
      hash ^= hash >>> 16;
      const mask = slots.length - 2;
      let slot = (hash << 1) & mask;
      for (; slots[slot + 1] !== 0; slot = (slot + 2) & mask, steps++)
        if (slots[slot] === hash && isOpen(slots[slot + 1]!)) return slots[slot + 1]!;
      return keepOpen(slot, hash);
    },
    text,
    codeIn(builder, list) {
      if (list >= codes.length) {
        const longer = new Int32Array(Math.max(list + 1, codes.length * 2)).fill(NONE);
        longer.set(codes);
        codes = longer;
      }
      if (codes[list] === NONE) codes[list] = list === 0 ? builder.codeFor("") : builder.newCode(text(list));
      return codes[list]!;
    },
  };
}
