import type { Shapes } from "../json/shape.ts";
import { type Box, boxOf, isInBox } from "../position/country-boxes.ts";
import type { FieldTexts } from "./field-texts.ts";

export const KEPT_DECIMALS = 7;
const DECIMALS = 10 ** KEPT_DECIMALS;

export const roundDegrees = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;

/** Rounds them in place. */
export function roundAll(degrees: Float64Array): void {
  for (let row = 0; row < degrees.length; row++) degrees[row] = roundDegrees(degrees[row]!);
}

/** Writes plain points on the Earth to `x` and `y`, NaN for any other shape. */
export function roundPoints({ longitudes, latitudes }: Shapes, x: Float64Array, y: Float64Array): void {
  for (let row = 0; row < x.length; row++) {
    const isOnEarth = Math.abs(longitudes[row]!) <= 180 && Math.abs(latitudes[row]!) <= 90;
    x[row] = isOnEarth ? roundDegrees(longitudes[row]!) : Number.NaN;
    y[row] = roundDegrees(latitudes[row]!);
  }
}

/** Marks with 1 the points on the Earth that are not 0, 0 and not outside of the country of their row; none where one of both is NaN. */
export type UsualPoints = (x: Float64Array, y: Float64Array, countries: FieldTexts | undefined) => Uint8Array;

const EARTH: Box = [-180, -90, 180, 90];

export function createUsualPoints(): UsualPoints {
  const boxes: Box[] = []; // by the place of a country that lasts

  function boxAt(place: number, { at, lasting }: FieldTexts): Box {
    if (place >= lasting) return boxOf(at(place)) ?? EARTH;
    while (boxes.length <= place) boxes.push(boxOf(at(boxes.length)) ?? EARTH);
    return boxes[place]!;
  }

  return (x, y, countries) => {
    const usual = new Uint8Array(x.length);
    const known = countries ? Math.min(boxes.length, countries.lasting) : 0;
    for (let row = 0; row < x.length; row++) {
      const longitude = x[row]!;
      const latitude = y[row]!;
      if (!isInBox(EARTH, longitude, latitude) || (longitude === 0 && latitude === 0)) continue;
      if (countries) {
        const place = countries.places[row]!;
        const box = place < known ? boxes[place]! : boxAt(place, countries);
        if (!isInBox(box, longitude, latitude)) continue;
      }
      usual[row] = 1;
    }
    return usual;
  };
}
