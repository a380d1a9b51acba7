import { type Phrase, toPhrase } from "./phrase.ts";

const encoder = new TextEncoder();
const NONE = -1;

/** The names of columns as keys of JSON, to be found by their bytes. */
export interface KeyTable {
  readonly size: number;
  /** `"name":` of each column. */
  readonly phrases: readonly Phrase[];
  add(name: string): void;
  /** -1 where there is no such column. */
  columnOf(name: string): number;
  /** Column whose name stands from `start` to `end`, -1 for none. */
  find(bytes: Uint8Array, start: number, end: number): number;
}

export function createKeyTable(): KeyTable {
  const names: Uint8Array[] = [];
  const phrases: Phrase[] = [];
  const columns = new Map<string, number>();
  let slots = new Int32Array(64); // column + 1; 0 is free

  function hashOf(bytes: Uint8Array, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    return hash ^ (hash >>> 15);
  }

  function put(column: number): void {
    const mask = slots.length - 1;
    let slot = hashOf(names[column]!, 0, names[column]!.length) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = column + 1;
  }

  function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
    if (name.length !== end - start) return false;
    for (let at = start; at < end; at++) if (bytes[at] !== name[at - start]) return false;
    return true;
  }

  return {
    phrases,
    get size() {
      return names.length;
    },
    columnOf: (name) => columns.get(name) ?? NONE,
    add(name) {
      columns.set(name, names.length);
      names.push(encoder.encode(name));
      // Half of a pair has no bytes of its own, and a sign that is escaped in a key has others: such names are never found.
      const isFound = !/[\p{Surrogate}"\\]/u.test(name);
      phrases.push(toPhrase(isFound ? `"${name}":` : ""));
      if (!isFound) return;
      if (names.length * 2 > slots.length) {
        const taken = slots.filter((each) => each !== 0);
        slots = new Int32Array(slots.length * 2);
        for (const each of taken) put(each - 1);
      }
      put(names.length - 1);
    },
    find(bytes, start, end) {
      const mask = slots.length - 1;
      for (let slot = hashOf(bytes, start, end) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const column = slots[slot]! - 1;
        if (isSame(names[column]!, bytes, start, end)) return column;
      }
      return NONE;
    },
  };
}
