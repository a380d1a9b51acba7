/** Rows of a block, which has a box of its own. */
export const DOTS_PER_BLOCK = 1024;

/** Where the dots lie: one for each placed row, in Z-order, so that those of a block lie together. */
export interface DotPositions {
  /** Web Mercator, 2^32 units the world (see mercator.ts). */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  /** Of each block west, east, north and south, in the same units. */
  readonly boxes: Uint32Array;
}

/** Every selected row with a position as a dot. */
export interface Dots {
  /** Of the rows and their order: positions with one version are the same. */
  readonly version: number;
  /** Left out when they are known to whoever asks. */
  readonly positions?: DotPositions;
  /** Of each placed row: 0 when it is not selected, otherwise one more than its primary sector's place in TOP_SECTORS. */
  readonly codes: Uint8Array;
  /** How many are selected. */
  readonly count: number;
}
