import { DOTS_PER_BLOCK, type DotPositions } from "../../model/dots.ts";
import { WORLD } from "../../model/mercator.ts";

/** The dots that are shown. */
export interface DotField {
  readonly positions: DotPositions;
  /** Of each row: 0 where it is not shown. */
  readonly codes: Uint8Array;
  /** Of each block: 0 where none of its rows is. */
  readonly filled: Uint8Array;
}

/** What the map shows, in Mercator units; x may run beyond either edge of the world, where its copies lie. */
export interface DotsView {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** Rows `from` … `to - 1`. */
export interface DotRun {
  from: number;
  to: number;
}

/**
 * Runs of rows whose blocks lie in view, on whatever copy of the world, so that what cannot be seen is not even looked at by the graphics card.
 */
export function blocksInView({ positions, filled }: DotField, { west, east, north, south }: DotsView): DotRun[] {
  const { x, boxes } = positions;
  const runs: DotRun[] = [];
  const [first, last] = [Math.floor(west / WORLD), Math.floor(east / WORLD)];
  const isAcross = (left: number, right: number): boolean => {
    for (let copy = first; copy <= last; copy++)
      if (left + copy * WORLD <= east && right + copy * WORLD >= west) return true;
    return false;
  };
  for (let block = 0; block < filled.length; block++) {
    if (filled[block] === 0 || boxes[4 * block + 2]! > south || boxes[4 * block + 3]! < north) continue;
    if (!isAcross(boxes[4 * block]!, boxes[4 * block + 1]!)) continue;
    const [from, to] = [block * DOTS_PER_BLOCK, Math.min(x.length, (block + 1) * DOTS_PER_BLOCK)];
    const before = runs.at(-1);
    if (before?.to === from) before.to = to;
    else runs.push({ from, to });
  }
  return runs;
}

/** The dots that codes leave. */
export function dotField(positions: DotPositions, codes: Uint8Array): DotField {
  const filled = new Uint8Array(Math.ceil(codes.length / DOTS_PER_BLOCK));
  for (let block = 0; block < filled.length; block++) {
    const to = Math.min(codes.length, (block + 1) * DOTS_PER_BLOCK);
    let row = block * DOTS_PER_BLOCK;
    while (row < to && codes[row] === 0) row++;
    filled[block] = row < to ? 1 : 0;
  }
  return { positions, codes, filled };
}
