import type { Shapes } from "../json/shape.ts";
import { isInCountry } from "../position/country-boxes.ts";
import { plainNumber } from "../raw/plain-values.ts";
import type { RawCells } from "../table/cells.ts";

const DECIMALS = 1e7;

export const roundDegrees = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;

/** Writes the numbers of a column to `into`, by row, as degrees; NaN for a cell that is no plain number. */
export function readPlainDegrees({ bytes, width, starts, ends }: RawCells, column: number, into: Float64Array): void {
  for (let row = 0, cell = column; row < into.length; row++, cell += width)
    into[row] = plainNumber(bytes, starts[cell]!, ends[cell]!);
}

/** Writes plain points on the Earth to `x` and `y`, NaN for any other shape. */
export function roundPoints({ longitudes, latitudes }: Shapes, x: Float64Array, y: Float64Array): void {
  for (let row = 0; row < x.length; row++) {
    const isOnEarth = Math.abs(longitudes[row]!) <= 180 && Math.abs(latitudes[row]!) <= 90;
    x[row] = isOnEarth ? roundDegrees(longitudes[row]!) : Number.NaN;
    y[row] = roundDegrees(latitudes[row]!);
  }
}

/** A point on the Earth that is not 0, 0 and not outside of its country; false also where one of both is NaN. */
export function isUsualPoint(longitude: number, latitude: number, country: string | undefined): boolean {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) || (longitude === 0 && latitude === 0)) return false;
  return !country || isInCountry(country, longitude, latitude) !== false;
}
