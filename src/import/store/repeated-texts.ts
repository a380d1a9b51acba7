import type { CodedColumn, TextColumn } from "../../model/column.ts";
import { codesFor } from "../../model/column.ts";
import { decodeTexts } from "../../model/decode-texts.ts";
import { grown } from "../../model/grown.ts";
import { letGo } from "../../model/let-go.ts";

/** From so many rows on it is worth the time to look whether texts repeat: places and postcodes do in a large file, and seem to be different at its start. */
const LEAST_ROWS = 2 ** 20;
const TRIAL_ROWS = 2 ** 18;
const MOST_TEXTS = 2 ** 17;
/** Steps past other texts that so many rows may take: texts can be chosen so that all of them have one hash. */
const mostSteps = (rows: number): number => 1000 + 4 * rows;
const DECODED = 2 ** 12; // texts at once

/** A column that is kept as codes where its texts repeat so often that this takes less room; the texts are let go then. */
export function codedWhereRepeated(column: TextColumn, leastRows = LEAST_ROWS): TextColumn | CodedColumn {
  const size = column.offsets.length - 1;
  const found = size < leastRows ? undefined : numberTexts(column, size);
  if (!found) return column;
  const { rows, numbers } = found;
  const values = textsOf(column, rows);
  const codes = codesFor(values.length, size);
  codes.set(numbers);
  letGo(numbers, rows, column.bytes, column.offsets);
  return { type: "coded", values, codes };
}

interface Numbered {
  /** The first row of each distinct text that holds something, in their order. */
  readonly rows: Uint32Array;
  /** By row: 1 + the index of its text in `rows`, 0 for an empty one. */
  readonly numbers: Uint32Array;
}

/** Undefined where too many texts are different. */
function numberTexts(column: TextColumn, size: number): Numbered | undefined {
  const { bytes, offsets } = column;
  const numbers = new Uint32Array(size);
  let rows = new Uint32Array(2 ** 10);
  let slots = new Uint32Array(2 ** 12); // numbers
  let [count, steps] = [0, 0];
  for (let row = 0; row < size; row++) {
    if (offsets[row] === offsets[row + 1]) continue;
    const mask = slots.length - 1;
    let slot = hashOf(bytes, offsets[row]!, offsets[row + 1]!) & mask;
    while (slots[slot] !== 0 && !isSame(column, rows[slots[slot]! - 1]!, row)) {
      slot = (slot + 1) & mask;
      steps++;
    }
    if (slots[slot] === 0) {
      if (count === MOST_TEXTS || steps > mostSteps(row) || (row >= TRIAL_ROWS && count > row / 2)) {
        letGo(numbers, rows, slots);
        return undefined;
      }
      if (count === rows.length) rows = grown(rows);
      rows[count++] = row;
      slots[slot] = count;
      if (count * 2 > slots.length) slots = spread(column, rows, count, slots);
      numbers[row] = count;
    } else numbers[row] = slots[slot]!;
  }
  letGo(slots);
  return { rows: rows.subarray(0, count), numbers };
}

/** The same numbers in a larger table. */
function spread({ bytes, offsets }: TextColumn, rows: Uint32Array, count: number, before: Uint32Array) {
  const slots = new Uint32Array(before.length * 4);
  const mask = slots.length - 1;
  for (let at = 0; at < count; at++) {
    let slot = hashOf(bytes, offsets[rows[at]!]!, offsets[rows[at]! + 1]!) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = at + 1;
  }
  letGo(before);
  return slots;
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function isSame({ bytes, offsets }: TextColumn, one: number, other: number): boolean {
  const [from, shift] = [offsets[one]!, offsets[other]! - offsets[one]!];
  const to = offsets[one + 1]!;
  if (offsets[other + 1]! - shift !== to) return false;
  for (let at = from; at < to; at++) if (bytes[at] !== bytes[at + shift]) return false;
  return true;
}

/** "", and the texts of these rows. */
function textsOf({ bytes, offsets }: TextColumn, rows: Uint32Array): string[] {
  const texts = [""];
  for (let from = 0; from < rows.length; from += DECODED) {
    const some = rows.subarray(from, from + DECODED);
    const ends = new Uint32Array(some.length + 1);
    for (let at = 0; at < some.length; at++) ends[at + 1] = ends[at]! + offsets[some[at]! + 1]! - offsets[some[at]!]!;
    const gathered = new Uint8Array(ends[some.length]!);
    for (let at = 0; at < some.length; at++)
      gathered.set(bytes.subarray(offsets[some[at]!]!, offsets[some[at]! + 1]!), ends[at]);
    for (const text of decodeTexts(gathered, ends, some.length)) texts.push(text);
  }
  return texts;
}
