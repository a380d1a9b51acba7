import { grown } from "../../model/grown.ts";
import type { Shapes } from "../json/shape.ts";
import { type Box, boxOf, isInBox, isInEdges } from "../position/country-boxes.ts";
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

const EARTH: Box = [-180, -90, 180, 90];

/** Boxes of the countries that were met. */
export interface UsualPoints {
  /** Four numbers of each, by the place of a country that lasts. */
  boxes: Float64Array;
  known: number;
}

export const createUsualPoints = (): UsualPoints => ({ boxes: new Float64Array(0), known: 0 });

/** Marks with 1 the points on the Earth that are not 0, 0 and not outside of the country of their row; none where one of both is NaN. */
export function markUsual(
  points: UsualPoints,
  x: Float64Array,
  y: Float64Array,
  countries: FieldTexts | undefined,
): Uint8Array {
  const usual = new Uint8Array(x.length);
  if (!countries) markInBox(EARTH, x, y, usual);
  else {
    know(points, countries);
    for (const row of markInBoxes(points.boxes, countries.lasting, countries.places, x, y, usual))
      if (isInBox(boxOf(countries.at(countries.places[row]!)) ?? EARTH, x[row]!, y[row]!)) usual[row] = 1;
  }
  return usual;
}

function know(points: UsualPoints, { at, lasting }: FieldTexts): void {
  if (lasting * 4 > points.boxes.length) points.boxes = grown(points.boxes, lasting * 8);
  for (; points.known < lasting; points.known++) points.boxes.set(boxOf(at(points.known)) ?? EARTH, points.known * 4);
}

const isPoint = (longitude: number, latitude: number): boolean =>
  isInBox(EARTH, longitude, latitude) && (longitude !== 0 || latitude !== 0);

function markInBox(box: Box, x: Float64Array, y: Float64Array, usual: Uint8Array): void {
  for (let row = 0; row < x.length; row++)
    if (isPoint(x[row]!, y[row]!) && isInBox(box, x[row]!, y[row]!)) usual[row] = 1;
}

/** Gives the rows of points whose places do not last. */
function markInBoxes(
  boxes: Float64Array,
  lasting: number,
  places: Int32Array,
  x: Float64Array,
  y: Float64Array,
  usual: Uint8Array,
): number[] {
  const others: number[] = [];
  for (let row = 0; row < x.length; row++) {
    const longitude = x[row]!;
    const latitude = y[row]!;
    if (!isPoint(longitude, latitude)) continue;
    const at = places[row]! * 4;
    if (at >= lasting * 4) others.push(row);
    else if (isInEdges(boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!, longitude, latitude)) usual[row] = 1;
  }
  return others;
}
