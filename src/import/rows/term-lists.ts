import type { CellBuilder } from "../store/cell-builder.ts";

const TERM_BITS = 12;
const MOST_TERMS = 2 ** TERM_BITS;
const MOST_LISTS = 2 ** 18;
const NONE = -1;

/**
 * Lists of terms, each known by a number: the list and a further term lead to the next list, so that lists that were met before are found
 * without making their text. 0 is the empty list.
 */
export interface TermLists {
  /** The number of a term; -1 when no more are remembered. */
  termOf(term: string): number;
  /** The list with one more term at its end, or the same where it has that term; -1 when no more are remembered. */
  add(list: number, term: number): number;
  text(list: number): string;
  /** Its code in a column that is filled by lists. */
  codeIn(builder: CellBuilder, list: number): number;
}

/** The list of some terms, -1 when it is not remembered. */
export function listOf(lists: TermLists, terms: readonly string[]): number {
  let list = 0;
  for (const term of terms) {
    const number = lists.termOf(term);
    if (number < 0 || list < 0) return NONE;
    list = lists.add(list, number);
  }
  return list;
}

export function createTermLists(): TermLists {
  const numberOf = new Map<string, number>();
  const terms: string[] = [];
  const texts = [""];
  let codes = new Int32Array(64).fill(NONE);
  let slots = new Int32Array(2 ** 8); // pairs: list and term + 1, the next list
  let used = 0;

  function slotOf(key: number, table: Int32Array): number {
    const mask = table.length - 2;
    const mixed = Math.imul(key, 0x9e3779b1);
    let slot = ((mixed ^ (mixed >>> 15)) << 1) & mask;
    while (table[slot] !== 0 && table[slot] !== key) slot = (slot + 2) & mask;
    return slot;
  }

  function put(key: number, next: number): void {
    if (++used * 4 > slots.length) {
      const larger = new Int32Array(slots.length * 4);
      for (let slot = 0; slot < slots.length; slot += 2)
        if (slots[slot] !== 0) larger.set(slots.subarray(slot, slot + 2), slotOf(slots[slot]!, larger));
      slots = larger;
    }
    const slot = slotOf(key, slots);
    slots[slot] = key;
    slots[slot + 1] = next;
  }

  function addNew(list: number, number: number, key: number): number {
    const text = texts[list]!;
    const term = terms[number]!;
    let next = list;
    if (!`;${text};`.includes(`;${term};`)) {
      if (texts.length === MOST_LISTS) return NONE;
      next = texts.push(text === "" ? term : `${text};${term}`) - 1;
    }
    put(key, next);
    return next;
  }

  return {
    termOf(term) {
      const known = numberOf.get(term);
      if (known !== undefined) return known;
      if (terms.length === MOST_TERMS - 1) return NONE;
      numberOf.set(term, terms.length);
      return terms.push(term) - 1;
    },
    add(list, term) {
      const key = ((list << TERM_BITS) | term) + 1;
      const slot = slotOf(key, slots);
      return slots[slot] === key ? slots[slot + 1]! : addNew(list, term, key);
    },
    text: (list) => texts[list]!,
    codeIn(builder, list) {
      if (list >= codes.length) {
        const longer = new Int32Array(Math.max(list + 1, codes.length * 2)).fill(NONE);
        longer.set(codes);
        codes = longer;
      }
      if (codes[list] === NONE) codes[list] = list === 0 ? builder.codeFor("") : builder.newCode(texts[list]!);
      return codes[list]!;
    },
  };
}
