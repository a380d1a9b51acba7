import { type CodedColumn, cellsAt, codesFor, type TextColumn } from "../../model/column.ts";
import { letGo } from "../../model/let-go.ts";
import { createCellDictionary } from "../raw/cell-dictionary.ts";

/** From so many rows on it is worth the time to look whether texts repeat: places and postcodes do in a large file, and seem to be different at its start. */
const LEAST_ROWS = 2 ** 20;
const TRIAL_ROWS = 2 ** 18;
const AT_ONCE = 2 ** 12; // rows or texts

/** A column that is kept as codes where its texts repeat so often that this takes less room; the texts are let go then. */
export function codedWhereRepeated(column: TextColumn, leastRows = LEAST_ROWS): TextColumn | CodedColumn {
  const size = column.offsets.length - 1;
  const numbers = size < leastRows ? undefined : numbersOf(column, size);
  if (!numbers) return column;
  const firsts: number[] = []; // rows in which a text comes first; its number is one more than there were before
  for (let row = 0; row < size; row++) if (numbers[row]! > firsts.length) firsts.push(row);
  const values = [""];
  for (let from = 0; from < firsts.length; from += AT_ONCE)
    values.push(...cellsAt(column, firsts.slice(from, from + AT_ONCE)));
  const codes = codesFor(values.length, size);
  codes.set(numbers);
  letGo(numbers, column.bytes, column.offsets);
  return { type: "coded", values, codes };
}

/** By row the number of its text; undefined where too many are different. */
function numbersOf({ bytes, offsets }: TextColumn, size: number): Int32Array | undefined {
  const dictionary = createCellDictionary(TRIAL_ROWS);
  const places = new Int32Array(offsets.buffer, offsets.byteOffset, offsets.length);
  const numbers = new Int32Array(size);
  for (let from = 0; from < size; from += AT_ONCE) {
    const some = numbers.subarray(from, from + AT_ONCE);
    const cells = { bytes, width: 1, starts: places.subarray(from), ends: places.subarray(from + 1) };
    dictionary.number(cells, 0, some.length, some);
    if (!dictionary.isClosed && !some.includes(-1)) continue;
    letGo(numbers);
    return undefined;
  }
  return numbers;
}
