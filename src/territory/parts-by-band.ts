/** Parts by bands of rows, bands from the south; within a band they stand in the order that they were given in. */
export interface PartsByBand {
  /** First of every band, and one more. */
  readonly start: Uint32Array;
  readonly parts: Uint32Array;
}

/**
 * Each band looks at the parts that reach into it alone: there may be as many parts as numbers for them, and hundreds of thousands of rows.
 * @param lowest the first row of a part, `highest` its last
 */
export function partsByBand(
  order: readonly number[],
  bands: number,
  rowsInBand: number,
  lowest: (part: number) => number,
  highest: (part: number) => number,
): PartsByBand {
  const forEachBand = (visit: (band: number, part: number) => void): void => {
    for (const part of order) {
      const last = Math.floor(highest(part) / rowsInBand);
      for (let band = Math.floor(lowest(part) / rowsInBand); band <= last; band++) visit(band, part);
    }
  };
  const start = new Uint32Array(bands + 1);
  forEachBand((band) => start[band + 1]!++);
  for (let band = 0; band < bands; band++) start[band + 1]! += start[band]!;
  const parts = new Uint32Array(start[bands]!);
  const next = start.slice();
  forEachBand((band, part) => {
    parts[next[band]!++] = part;
  });
  return { start, parts };
}
