/** Rows of a block. */
export const BLOCK = 4096;

/**
 * Visits rows 0 … size - 1 block by block. Engines compile what is called often and keep it; a loop that is entered once and runs long
 * starts slowly again and again.
 */
export function inBlocks(size: number, visit: (from: number, to: number) => void): void {
  for (let from = 0; from < size; from += BLOCK) visit(from, Math.min(size, from + BLOCK));
}
