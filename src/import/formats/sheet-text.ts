import type { SheetData } from "read-excel-file/universal";
import { createParts } from "./parts.ts";

export interface SheetText {
  readonly parts: readonly Blob[];
  /** Of a line of the text, the row of the sheet; both from 1. */
  readonly rowOf: (line: number) => number;
  /** The line with which a row begins. */
  readonly lineOf: (row: number) => number;
}

/** The rows of a sheet as a table with commas, a blank row as a blank line. Undefined when it would be longer than `most` characters. */
export function sheetText(rows: SheetData<string>, most: number): SheetText | undefined {
  const parts = createParts();
  const starts = new Uint32Array(rows.length); // lines before each row
  let [lines, characters] = [0, 0];
  for (const [at, row] of rows.entries()) {
    starts[at] = lines;
    const cells = row.map(toCell);
    const isBlank = cells.every((cell) => cell === "");
    const text = isBlank ? "" : cells.map((cell) => (cell === "" ? "" : `"${cell.replaceAll('"', '""')}"`)).join(",");
    characters += text.length;
    if (characters > most) return undefined;
    lines += 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    parts.add(`${text}\n`);
  }
  return {
    parts: parts.finish(),
    rowOf: (line) => (line === 0 ? 0 : lastAtMost(starts, line - 1) + 1),
    lineOf: (row) => (row === 0 ? 0 : (starts[row - 1] ?? lines + row - 1 - rows.length) + 1),
  };
}

/** Index of the last value that is not larger. */
function lastAtMost(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function toCell(value: SheetData<string>[number][number]): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return toDay(value);
  return String(value).replace(/\r\n?/g, "\n");
}

/** A day; with its time where it has one; a time alone, which spreadsheets count from the end of 1899. */
function toDay(date: Date): string {
  if (Number.isNaN(date.valueOf())) return "";
  const [day, time] = date.toISOString().slice(0, 19).split("T") as [string, string];
  if (date.getUTCFullYear() < 1900) return time.slice(0, 5);
  return time === "00:00:00" ? day : `${day}T${time}`;
}
