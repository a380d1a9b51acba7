/** A box in degrees. `west` > `east` means that it crosses the antimeridian. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What the map shows at one moment. */
export interface Viewport {
  readonly bounds: Bounds;
  /** MapLibre's zoom: the world is 512 · 2^zoom pixels wide. */
  readonly zoom: number;
}

export const WHOLE_WORLD: Bounds = { west: -180, south: -90, east: 180, north: 90 };

export const isWholeWorld = ({ west, south, east, north }: Bounds): boolean =>
  west <= -180 && east >= 180 && south <= -85 && north >= 85;
