/** Spreads the lower 16 bits of a number over the even bits of 32. */
function spread(value: number): number {
  value &= 0xffff;
  value = (value | (value << 8)) & 0x00ff00ff;
  value = (value | (value << 4)) & 0x0f0f0f0f;
  value = (value | (value << 2)) & 0x33333333;
  return (value | (value << 1)) & 0x55555555;
}

/** Morton key of the upper 16 bits of x and y: the cells of every zoom up to 16 are runs of such keys. */
export const mortonKey = (x: number, y: number): number => (spread(x >>> 16) | (spread(y >>> 16) << 1)) >>> 0;

/** Finest zoom at which a cell is one run of keys. */
export const FINEST_CELL_ZOOM = 16;

/** First key of cell (column, line) at a zoom of at most 16; the keys of the cell end before `cellKey + 4^(16 - zoom)`. */
export const cellKey = (column: number, line: number, zoom: number): number => {
  const shift = FINEST_CELL_ZOOM - zoom;
  return (spread(column << shift) | (spread(line << shift) << 1)) >>> 0;
};

export const keysPerCell = (zoom: number): number => 4 ** (FINEST_CELL_ZOOM - zoom);

/** Position of the first key not below `wanted` in ascending keys, looked for from `from` to `to`. */
export function firstNotBelow(keys: Uint32Array, wanted: number, from = 0, to = keys.length): number {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (keys[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
