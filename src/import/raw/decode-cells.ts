import type { CellBounds } from "../table/cells.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const LONGEST = 1024; // a longer cell is worth a call of its own

let gathered = new Uint8Array(2 ** 12);

/** The cells of a column in some rows as texts. Those of ASCII are decoded together: a call for each takes longer than all of its letters. */
export function decodeCells(
  { bytes, width, starts, ends }: CellBounds,
  column: number,
  rows: readonly number[],
): string[] {
  const begins = new Int32Array(rows.length);
  let used = 0;
  for (const [at, row] of rows.entries()) {
    const start = starts[row * width + column]!;
    const end = ends[row * width + column]!;
    if (used + LONGEST > gathered.length) {
      const longer = new Uint8Array(gathered.length * 2);
      longer.set(gathered);
      gathered = longer;
    }
    begins[at] = end - start < LONGEST && copyAscii(bytes, start, end, used) ? used : APART;
    if (begins[at] !== APART) used += end - start;
  }
  const together = decoder.decode(gathered.subarray(0, used));
  return rows.map((row, at) => {
    const start = starts[row * width + column]!;
    const end = ends[row * width + column]!;
    const begin = begins[at]!;
    return begin === APART ? decoder.decode(bytes.subarray(start, end)) : together.slice(begin, begin + end - start);
  });
}

const APART = -1;

function copyAscii(bytes: Uint8Array, start: number, end: number, to: number): boolean {
  const into = gathered;
  let all = 0;
  for (let at = start, next = to; at < end; at++, next++) {
    const byte = bytes[at]!;
    into[next] = byte;
    all |= byte;
  }
  return all < 0x80;
}
