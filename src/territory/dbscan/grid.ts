import { chordOf } from "./sphere-points.ts";

/** Sides are shorter, and reaches longer, by more than rounding. */
const MARGIN = 1e-9;

/** Bands of a grid on either side of a row's own that may hold rows within reach. */
export const BANDS_AROUND = 2;

/** Bands of latitude, each cut into columns of longitude; the diagonal of a cell is shorter than the radius. */
export interface Grid {
  readonly bands: number;
  /** Bands from the south pole up to a latitude, with their fraction. */
  readonly bandsBelow: (latitude: number) => number;
  readonly columnsOf: (band: number) => number;
  /** How far apart in longitude, as a part of the whole circle, rows of two bands can be within the radius. */
  readonly reachOf: (band: number, other: number) => number;
}

export function createGrid(radiusKm: number): Grid {
  const chord = chordOf(radiusKm);
  const side = (chord / Math.SQRT2) * (1 - MARGIN); // on a sphere of radius 1
  const bands = Math.ceil(Math.PI / side);
  const edge = (band: number) => Math.cos(Math.min(Math.PI, band * side) - Math.PI / 2); // radius of the parallel
  const narrowest = (band: number) => Math.max(0, Math.min(edge(band), edge(band + 1)));
  const isAtEquator = (band: number) => band * side <= Math.PI / 2 && (band + 1) * side >= Math.PI / 2;
  const widest = (band: number) => (isAtEquator(band) ? 1 : Math.max(edge(band), edge(band + 1)));
  return {
    bands,
    bandsBelow: (latitude) => ((latitude + 90) * Math.PI) / 180 / side,
    columnsOf: (band) => Math.ceil((2 * Math.PI * widest(band)) / side),
    reachOf(band, other) {
      const gap = Math.max(0, Math.abs(band - other) - 1) * side;
      const left = Math.max(0, (chord / 2) ** 2 - Math.sin(gap / 2) ** 2);
      const sine = Math.sqrt(left / (narrowest(band) * narrowest(other)));
      return sine < 1 ? Math.asin(sine) / Math.PI + MARGIN : 1; // at a pole every longitude is near
    },
  };
}
