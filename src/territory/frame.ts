/** The box that is divided into cells, which are counted from its south-western corner. */
export interface Frame {
  /** Degrees. */
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
  readonly cellsPerDegree: number;
}

export const worldFrame = (cellsPerDegree: number): Frame => ({
  west: -180,
  south: -90,
  columns: 360 * cellsPerDegree,
  rows: 180 * cellsPerDegree,
  cellsPerDegree,
});

/** Column of a point in a frame; what lies beside the frame belongs to the nearest one. */
export const columnOf = (longitude: number, west: number, cellsPerDegree: number, columns: number): number =>
  Math.max(0, Math.min(columns - 1, ((longitude - west) * cellsPerDegree) | 0));

export const rowOf = (latitude: number, south: number, cellsPerDegree: number, rows: number): number =>
  Math.max(0, Math.min(rows - 1, ((latitude - south) * cellsPerDegree) | 0));
