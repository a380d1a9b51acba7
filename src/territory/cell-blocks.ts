import { grown } from "../model/grown.ts";

/** What each cell holds, in square blocks: most lie on the sea or inside one territory, and all that hold the same are one. */
export interface CellBlocks {
  readonly blocksInRow: number;
  /** Place of the first cell of each block. */
  readonly start: Int32Array;
  readonly held: Int32Array;
}

const BLOCK_BITS = 3;
/** Cells across a block. */
export const BLOCK = 1 << BLOCK_BITS;
const WITHIN = BLOCK - 1;

/** What a cell holds: a part that covers it, EMPTY_CELL, or -2 - the first entry of a list. */
export const heldBy = ({ blocksInRow, start, held }: CellBlocks, row: number, column: number): number =>
  held[placeOf(start, blocksInRow, row, column)]!;

/** Place in `held` of a cell. */
export const placeOf = (start: Int32Array, blocksInRow: number, row: number, column: number): number =>
  start[(row >> BLOCK_BITS) * blocksInRow + (column >> BLOCK_BITS)]! +
  ((row & WITHIN) << BLOCK_BITS) +
  (column & WITHIN);

/** Room for so many cells at first; it doubles when it is full. */
const FIRST_CELLS = 1 << 16;

export function createBlocks(columns: number, rows: number) {
  const blocksInRow = Math.ceil(columns / BLOCK);
  const start = new Int32Array(blocksInRow * Math.ceil(rows / BLOCK));
  const startOf = new Map<number, number>(); // of blocks that hold one thing
  const size = BLOCK * BLOCK;
  let held = new Int32Array(FIRST_CELLS);
  let [blocks, used] = [0, 0];
  return {
    /** The next rows, as many as a block has. */
    add(band: Int32Array): void {
      for (let left = 0; left < columns; left += BLOCK) {
        const right = Math.min(columns, left + BLOCK);
        if (used + size > held.length) held = grown(held);
        const first = band[left]!;
        held.fill(first, used, used + size); // also what is beyond the last column: a block inside may hold the same
        let isAlike = true;
        for (let row = 0; row < BLOCK; row++) {
          for (let column = left; column < right; column++) {
            const value = band[row * columns + column]!;
            if (value !== first) isAlike = false;
            held[used + row * BLOCK + column - left] = value;
          }
        }
        const known = isAlike ? startOf.get(first) : undefined;
        start[blocks++] = known ?? used;
        if (known !== undefined) continue;
        if (isAlike) startOf.set(first, used);
        used += size;
      }
    },
    finish: (): CellBlocks => ({ blocksInRow, start, held: held.slice(0, used) }),
  };
}
