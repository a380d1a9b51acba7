/** What spreadsheets can hold. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Between the first cell and the last, blanks included, since all of them take memory once. */
const MOST_CELLS = 20_000_000;

export type Extent = "fits" | "too-large" | "damaged";

/** Whether a sheet has room for all its cells: a single one far away would stand for millions of blanks before it. */
export function sheetExtent(xml: string): Extent {
  let [rows, columns] = [0, 0];
  for (const [written, name] of xml.matchAll(/<(?:[\w.-]+:)?(row|c)\s[^<>]*>/g)) {
    const place = /\sr\s*=\s*["']([^"']*)["']/.exec(written)?.[1];
    if (place === undefined) continue;
    const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    if (letters === undefined) return "damaged";
    const [row, column] = [Number(digits), columnNumber(letters)];
    if (row > MOST_ROWS || column > MOST_COLUMNS) return "damaged";
    if (name === "row" || written.endsWith("/>")) continue; // holds nothing by itself
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return rows * columns > MOST_CELLS ? "too-large" : "fits";
}

/** A = 1, Z = 26, AA = 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
