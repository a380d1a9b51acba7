import { grown } from "../store/text-builder.ts";

/**
 * Notices texts that occurred before, by 53 bits of their hash: whoever is told compares the texts themselves. Keeps no strings, so that a
 * million keys take 24 MB.
 */
export interface DistinctKeys {
  /** Begins a text. */
  begin(): void;
  /** Its next bytes, UTF-8. */
  feed(bytes: Uint8Array, start: number, end: number): void;
  /** Ends it: the row of an earlier text with the same hash, or -1. */
  end(row: number): number;
}

export function createDistinctKeys(): DistinctKeys {
  let capacity = 2 ** 14;
  let slots = new Uint32Array(capacity); // 1 + index
  let upper = new Uint32Array(512);
  let lower = new Uint32Array(512);
  let rows = new Uint32Array(512);
  let size = 0;
  let [first, second] = [0, 0];

  function place(index: number): void {
    let slot = lower[index]! & (capacity - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = index + 1;
  }

  function grow(): void {
    capacity *= 4;
    slots = new Uint32Array(capacity);
    for (let index = 0; index < size; index++) place(index);
  }

  return {
    begin() {
      first = 0xdeadbeef | 0;
      second = 0x41c6ce57 | 0;
    },
    feed(bytes, start, end) {
      let [a, b] = [first, second];
      for (let at = start; at < end; at++) {
        a = Math.imul(a ^ bytes[at]!, 2654435761);
        b = Math.imul(b ^ bytes[at]!, 1597334677);
      }
      [first, second] = [a, b];
    },
    end(row) {
      first = (first ^ (first >>> 16) ^ second) >>> 0;
      second = (second ^ (second >>> 13)) >>> 0;
      let slot = first & (capacity - 1);
      for (; slots[slot] !== 0; slot = (slot + 1) & (capacity - 1)) {
        const index = slots[slot]! - 1;
        if (lower[index] === first && upper[index] === second) return rows[index]!;
      }
      if (size * 2 >= capacity) {
        grow();
        slot = first & (capacity - 1);
        while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
      }
      if (size === rows.length) {
        upper = grown(upper, size + 1);
        lower = grown(lower, size + 1);
        rows = grown(rows, size + 1);
      }
      upper[size] = second;
      lower[size] = first;
      rows[size] = row;
      slots[slot] = ++size;
      return -1;
    },
  };
}
