import { type CodedColumn, codesFor, type TextColumn } from "../../model/column.ts";
import { lateColumn } from "../../model/late-values.ts";
import { letGo } from "../../model/let-go.ts";
import { createCellDictionary } from "../raw/cell-dictionary.ts";
import { endText, finishTexts, writePart, writtenTexts } from "./written-texts.ts";

/** From so many rows on it is worth the time to look whether texts repeat: places and postcodes do in a large file, and seem to be different at its start. */
const LEAST_ROWS = 2 ** 20;
const TRIAL_ROWS = 2 ** 18;
const MOST_TEXTS = 2 ** 18; // of more, a dictionary would take too much beside them
const AT_ONCE = 2 ** 12; // rows

/** A column that is kept as codes where its texts repeat so often that this takes less room; the texts are let go then. */
export function codedWhereRepeated(column: TextColumn, leastRows = LEAST_ROWS): TextColumn | CodedColumn {
  const size = column.offsets.length - 1;
  const numbers = size < leastRows ? undefined : numbersOf(column, size);
  if (!numbers) return column;
  const firsts: number[] = []; // rows in which a text comes first; its number is one more than there were before
  for (let row = 0; row < size; row++) if (numbers[row]! > firsts.length) firsts.push(row);
  const codes = codesFor(firsts.length + 1, size);
  codes.set(numbers);
  const values = writtenTexts(firsts.length + 1);
  endText(values); // the empty one
  for (const row of firsts) {
    writePart(values, column.bytes, column.offsets[row]!, column.offsets[row + 1]!);
    endText(values);
  }
  letGo(numbers, column.bytes, column.offsets);
  return lateColumn(finishTexts(values), codes);
}

/** By row the number of its text; undefined where too many are different. */
function numbersOf({ bytes, offsets }: TextColumn, size: number): Int32Array | undefined {
  const dictionary = createCellDictionary(TRIAL_ROWS, MOST_TEXTS);
  const places = new Int32Array(offsets.buffer, offsets.byteOffset, offsets.length);
  const numbers = new Int32Array(size);
  for (let from = 0; from < size; from += AT_ONCE) {
    const some = numbers.subarray(from, from + AT_ONCE);
    const cells = {
      bytes,
      width: 1,
      rowStep: 1,
      columnStep: 1,
      starts: places.subarray(from),
      ends: places.subarray(from + 1),
    };
    dictionary.number(cells, 0, some.length, some);
    if (!dictionary.isClosed && !some.includes(-1)) continue;
    letGo(numbers);
    dictionary.end();
    return undefined;
  }
  dictionary.end();
  return numbers;
}
