export type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * Adds the rows of a block that hold to the rows of their codes; the block begins with row `from`. The loop stands here once for each width,
 * since an engine compiles a loop for the arrays that it has met, and one that meets several widths takes twice as long. It takes four rows
 * at a time and never branches, as answers follow no pattern that a processor could foresee.
 */
export function countCodes(rows: Uint32Array, codes: Codes, holds: Uint8Array, from: number, length: number): void {
  if (codes instanceof Uint8Array) countCodes8(rows, codes, holds, from, length);
  else if (codes instanceof Uint16Array) countCodes16(rows, codes, holds, from, length);
  else countCodes32(rows, codes, holds, from, length);
}

function countCodes8(rows: Uint32Array, codes: Uint8Array, holds: Uint8Array, from: number, length: number): void {
  let at = 0;
  for (; at + 3 < length; at += 4) {
    rows[codes[from + at]!]! += holds[at]!;
    rows[codes[from + at + 1]!]! += holds[at + 1]!;
    rows[codes[from + at + 2]!]! += holds[at + 2]!;
    rows[codes[from + at + 3]!]! += holds[at + 3]!;
  }
  for (; at < length; at++) rows[codes[from + at]!]! += holds[at]!;
}

function countCodes16(rows: Uint32Array, codes: Uint16Array, holds: Uint8Array, from: number, length: number): void {
  let at = 0;
  for (; at + 3 < length; at += 4) {
    rows[codes[from + at]!]! += holds[at]!;
    rows[codes[from + at + 1]!]! += holds[at + 1]!;
    rows[codes[from + at + 2]!]! += holds[at + 2]!;
    rows[codes[from + at + 3]!]! += holds[at + 3]!;
  }
  for (; at < length; at++) rows[codes[from + at]!]! += holds[at]!;
}

function countCodes32(rows: Uint32Array, codes: Uint32Array, holds: Uint8Array, from: number, length: number): void {
  let at = 0;
  for (; at + 3 < length; at += 4) {
    rows[codes[from + at]!]! += holds[at]!;
    rows[codes[from + at + 1]!]! += holds[at + 1]!;
    rows[codes[from + at + 2]!]! += holds[at + 2]!;
    rows[codes[from + at + 3]!]! += holds[at + 3]!;
  }
  for (; at < length; at++) rows[codes[from + at]!]! += holds[at]!;
}
