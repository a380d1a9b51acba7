import { grown } from "../../model/grown.ts";
import { letGo } from "../../model/let-go.ts";
import type { CellBounds } from "../table/cells.ts";

/**
 * The distinct texts of one column, numbered in the order of their first occurrence; 0 is the empty text. Takes texts as long as they repeat:
 * of mostly different ones there is nothing to gain.
 */
export interface CellDictionary {
  /** Mostly different texts, or such as are hard to tell apart: nothing is numbered any more. */
  readonly isClosed: boolean;
  /** Writes the number of the column's cell in each of the first `rows` rows to `numbers`, -1 for one that is not taken. */
  number(cells: CellBounds, column: number, rows: number, numbers: Int32Array): void;
}

/** One whose memory is its own. */
export interface OwnCellDictionary extends CellDictionary {
  /** Lets go of what it has gathered: nothing more is asked of it. */
  end(): void;
}

const MOST = 2 ** 20;
const TRIAL = 2 ** 15;
const MOST_BYTES = 2 ** 26; // of all texts
/** Steps past other texts that so many questions may take: cells can be chosen so that all of them have one hash. */
const mostSteps = (asked: number): number => 1000 + 4 * asked;
const NEAR_BYTES = 2 ** 18; // so much of what was read before is still near
const NOT_TAKEN = -1;

/** Little-endian, whatever the machine: only equality counts. */
const wordAt = (view: DataView, at: number): number => view.getInt32(at, true);

/** The last one to three bytes of a text shorter than a word. */
function shortWord(bytes: Uint8Array, start: number, end: number): number {
  let word = 0;
  for (let at = start; at < end; at++) word = (word << 8) | bytes[at]!;
  return word;
}

/**
 * Two sums side by side, so that one need not wait for the other; the last word overlaps the one before. Places are whole numbers of 32 bits, as
 * "| 0" tells the engine, which otherwise looks after every sum whether it still is one.
 */
function hashOf(bytes: Uint8Array, view: DataView, start: number, end: number): number {
  let first = (end - start) | 0;
  let second = 0x27d4eb2f;
  if (first < 4) first = Math.imul(first ^ shortWord(bytes, start, end), 0x9e3779b1);
  else {
    let at = start;
    for (const last = (end - 8) | 0; at <= last; at = (at + 8) | 0) {
      first = Math.imul(first ^ wordAt(view, at), 0x9e3779b1);
      first ^= first >>> 15;
      second = Math.imul(second ^ wordAt(view, (at + 4) | 0), 0x85ebca6b);
      second ^= second >>> 13;
    }
    if (((at + 4) | 0) <= end) first = Math.imul(first ^ wordAt(view, at), 0x9e3779b1);
    if (at < end) second = Math.imul(second ^ wordAt(view, (end - 4) | 0), 0x85ebca6b);
  }
  const mixed = Math.imul(first ^ (first >>> 16) ^ second ^ (second >>> 15), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** `trial`: so many cells are asked for before it is judged whether most of them are different. `most`: texts that are taken, the empty one included. */
export function createCellDictionary(trial = TRIAL, most = MOST): OwnCellDictionary {
  let slots = new Int32Array(2 ** 8); // pairs: hash, number; 0 is in none
  let arena = new Uint8Array(2 ** 10); // the texts, end to end
  let arenaView: DataView = new DataView(arena.buffer);
  let offsets = new Int32Array(2 ** 6); // where each begins
  let hashes = new Int32Array(2 ** 10); // of the cells asked for
  let size = 1;
  let used = 0;
  let asked = 0;
  let steps = 0;
  let isClosed = false;

  function isSame(number: number, bytes: Uint8Array, view: DataView, start: number, end: number): boolean {
    const from = offsets[number]!;
    const length = (end - start) | 0;
    if (offsets[number + 1]! - from !== length) return false;
    const known = arenaView;
    if (length < 4) {
      for (let at = 0; at < length; at++) if (bytes[start + at] !== arena[from + at]) return false;
      return true;
    }
    if (length < 8)
      return wordAt(view, start) === wordAt(known, from) && wordAt(view, end - 4) === wordAt(known, from + length - 4);
    // Eight bytes are compared as one number, the last ones once more: equal numbers have equal bytes unless they are 0.
    const last = (end - 8) | 0;
    const shift = (from - start) | 0;
    for (let at = start; at < last; at = (at + 8) | 0) {
      const eight = view.getFloat64(at, true);
      if (eight !== known.getFloat64((at + shift) | 0, true) || eight === 0)
        return isSameByWords(view, start, end, shift);
    }
    const eight = view.getFloat64(last, true);
    if (eight === known.getFloat64((last + shift) | 0, true) && eight !== 0) return true;
    return isSameByWords(view, start, end, shift);
  }

  /** Also of bytes that are no number at all, or one of two zeros. */
  function isSameByWords(view: DataView, start: number, end: number, shift: number): boolean {
    for (let at = start; at + 4 <= end; at += 4) if (wordAt(view, at) !== wordAt(arenaView, at + shift)) return false;
    return wordAt(view, end - 4) === wordAt(arenaView, end - 4 + shift);
  }

  function freeSlot(hash: number): number {
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (; slots[slot + 1] !== 0; steps++) slot = (slot + 2) & mask;
    return slot;
  }

  function growSlots(): void {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      const slot = freeSlot(old[at]!);
      slots[slot] = old[at]!;
      slots[slot + 1] = old[at + 1]!;
    }
    letGo(old);
  }

  function makeRoom(length: number): void {
    if (used + length > arena.length) {
      arena = grown(arena, used + length);
      arenaView = new DataView(arena.buffer);
    }
    if (size + 2 > offsets.length) offsets = grown(offsets);
    if (size * 4 > slots.length) growSlots();
  }

  function add(hash: number, bytes: Uint8Array, start: number, end: number): number {
    makeRoom(end - start);
    for (let at = start, to = used; at < end; at++, to++) arena[to] = bytes[at]!;
    used += end - start;
    offsets[size + 1] = used;
    const slot = freeSlot(hash);
    slots[slot] = hash;
    slots[slot + 1] = size;
    return size++;
  }

  /** Past the first text with that hash, or a new one. */
  function find(hash: number, bytes: Uint8Array, view: DataView, start: number, end: number): number {
    const mask = slots.length - 2;
    for (let slot = (hash << 1) & mask; slots[slot + 1] !== 0; slot = (slot + 2) & mask, steps++) {
      const number = slots[slot + 1]!;
      if (slots[slot] === hash && isSame(number, bytes, view, start, end)) return number;
    }
    if (isClosed || size === most || used + end - start > MOST_BYTES) return NOT_TAKEN;
    if ((asked > trial && size > asked / 2) || steps > mostSteps(asked)) {
      isClosed = true;
      return NOT_TAKEN;
    }
    return add(hash, bytes, start, end);
  }

  /** Numbers of the first texts with such hashes, 0 for none. */
  function look(rows: number, numbers: Int32Array): void {
    const table = slots;
    const all = hashes;
    const mask = table.length - 2;
    let passed = 0;
    for (let row = 0; row < rows; row++) {
      const hash = all[row]!;
      let slot = (hash << 1) & mask;
      while (table[slot + 1] !== 0 && table[slot] !== hash) {
        slot = (slot + 2) & mask;
        passed++;
      }
      numbers[row] = table[slot + 1]!;
    }
    steps += passed;
  }

  /** Reads a byte of each of these texts, so that they are near when they are compared. The sum is of no use. */
  function touch(rows: number, numbers: Int32Array): number {
    const begins = offsets;
    const texts = arena;
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += texts[begins[numbers[row]!]!]!;
    return sum;
  }

  return {
    get isClosed() {
      return isClosed;
    },
    number({ bytes, rowStep, columnStep, starts, ends }, column, rows, numbers) {
      if (hashes.length < rows) hashes = new Int32Array(rows);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const all = hashes;
      asked += rows;
      // Several short loops wait for memory far less than one long one.
      for (let row = 0, cell = column * columnStep; row < rows; row++, cell += rowStep)
        all[row] = hashOf(bytes, view, starts[cell]!, ends[cell]!);
      look(rows, numbers);
      if (used > NEAR_BYTES) touch(rows, numbers);
      for (let row = 0, cell = column * columnStep; row < rows; row++, cell += rowStep) {
        const start = starts[cell]!;
        const end = ends[cell]!;
        const number = numbers[row]!;
        if (start === end) numbers[row] = 0;
        else if (number === 0 || !isSame(number, bytes, view, start, end))
          numbers[row] = find(all[row]!, bytes, view, start, end);
      }
      if (steps > mostSteps(asked)) isClosed = true;
    },
    end: () => letGo(slots, arena, offsets, hashes),
  };
}
