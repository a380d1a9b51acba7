import type { Field } from "../../model/initiative.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import type { Table } from "../table/table.ts";
import type { Words } from "../words.ts";
import { isInCountry } from "./country-boxes.ts";
import { readDegrees } from "./read-degrees.ts";
import { type Point, readPair } from "./read-pair.ts";

const LEAST_ROWS = 5;
const MOST_OF = 0.8;

/**
 * Whether latitude and longitude of a file are exchanged as a whole: most points leave the Earth, or their country, and lie on it the other
 * way round.
 */
export function isSwapped(table: Table, columns: readonly MatchedColumn[], words: Words): boolean {
  const pointIn = pointReader(columns);
  const countryAt = columnOf(columns, "countryCode");
  if (!pointIn) return false;
  let [known, swapped] = [0, 0];
  for (const { cells } of table.sample) {
    const point = pointIn(cells);
    if (!point || (point.latitude === 0 && point.longitude === 0)) continue;
    const country = countryAt === undefined ? undefined : words.country(cells[countryAt] ?? "");
    const verdict = isBetterSwapped(point.latitude, point.longitude, country);
    if (verdict === undefined) continue;
    known++;
    if (verdict) swapped++;
  }
  return swapped >= LEAST_ROWS && swapped > known * MOST_OF;
}

const columnOf = (columns: readonly MatchedColumn[], field: Field): number | undefined =>
  columns.find(({ target }) => target.as === "field" && target.field === field)?.index;

/** Reads two columns, or one that holds both; undefined where there are none. */
function pointReader(columns: readonly MatchedColumn[]): ((cells: readonly string[]) => Point | undefined) | undefined {
  const [latitudeAt, longitudeAt] = [columnOf(columns, "latitude"), columnOf(columns, "longitude")];
  if (latitudeAt !== undefined && longitudeAt !== undefined)
    return (cells) => {
      const latitude = readDegrees(cells[latitudeAt] ?? "", "latitude");
      const longitude = readDegrees(cells[longitudeAt] ?? "", "longitude");
      return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
    };
  for (const { target, index } of columns)
    if (target.as === "coordinates") return (cells) => readPair(cells[index] ?? "", target.order);
  return undefined;
}

function isBetterSwapped(latitude: number, longitude: number, country: string | undefined): boolean | undefined {
  if (Math.abs(latitude) > 90) return Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
  const [asIs, turned] = country
    ? [isInCountry(country, longitude, latitude), isInCountry(country, latitude, longitude)]
    : [];
  if (asIs === undefined || turned === undefined) return Math.abs(longitude) > 90 ? false : undefined;
  return turned && !asIs;
}
