import type { MatchedColumn } from "../columns/match-columns.ts";
import type { Table } from "../table/table.ts";
import type { Words } from "../words.ts";
import { isInCountry } from "./country-boxes.ts";
import { readDegrees } from "./read-degrees.ts";

const LEAST_ROWS = 5;
const MOST_OF = 0.8;

/**
 * Whether latitude and longitude of a file are exchanged as a whole: most points leave the Earth, or their country, and lie on it the other
 * way round.
 */
export function isSwapped(table: Table, columns: readonly MatchedColumn[], words: Words): boolean {
  const at = (field: "latitude" | "longitude" | "countryCode") =>
    columns.find(({ target }) => target.as === "field" && target.field === field)?.index;
  const [latitudeAt, longitudeAt, countryAt] = [at("latitude"), at("longitude"), at("countryCode")];
  if (latitudeAt === undefined || longitudeAt === undefined) return false;
  let [known, swapped] = [0, 0];
  for (const { cells } of table.sample) {
    const latitude = readDegrees(cells[latitudeAt] ?? "", "latitude");
    const longitude = readDegrees(cells[longitudeAt] ?? "", "longitude");
    if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) continue;
    const country = countryAt === undefined ? undefined : words.country(cells[countryAt] ?? "");
    const verdict = isBetterSwapped(latitude, longitude, country);
    if (verdict === undefined) continue;
    known++;
    if (verdict) swapped++;
  }
  return swapped >= LEAST_ROWS && swapped > known * MOST_OF;
}

function isBetterSwapped(latitude: number, longitude: number, country: string | undefined): boolean | undefined {
  if (Math.abs(latitude) > 90) return Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
  const [asIs, turned] = country
    ? [isInCountry(country, longitude, latitude), isInCountry(country, latitude, longitude)]
    : [];
  if (asIs === undefined || turned === undefined) return Math.abs(longitude) > 90 ? false : undefined;
  return turned && !asIs;
}
