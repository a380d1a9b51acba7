import type { Metres } from "../../model/import.ts";
import { BRITISH_GRID, PROJECTIONS, type Projection, utmZoneOf, WEB_MERCATOR } from "../../model/projection.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import { positionSource } from "../rows/position-source.ts";
import type { Table } from "../table/table.ts";
import type { Words } from "../words.ts";
import { isInCountry } from "./country-boxes.ts";
import { LEAST_METRES, toDegreesFrom } from "./projections.ts";
import { readDegrees } from "./read-degrees.ts";

const LEAST_ROWS = 3;
const MOST_OF = 0.8;
const SHOWN = 4;

interface MetrePoint {
  readonly easting: number;
  readonly northing: number;
  readonly country: string | undefined;
}

/**
 * Whether the positions of a file are metres in a plane, and which projections bring its first records into the countries that they state, best
 * first. Without countries only what the numbers and the column names themselves tell. Undefined where positions are degrees.
 */
export function recogniseProjection(table: Table, columns: readonly MatchedColumn[], words: Words): Metres | undefined {
  const source = positionSource(columns, table.hasShapes);
  if (source?.from !== "columns") return undefined;
  const countryAt = columns.find(({ target }) => target.as === "field" && target.field === "countryCode")?.index;
  const points: MetrePoint[] = [];
  let read = 0;
  for (const { cells } of table.sample) {
    const northing = readDegrees(cells[source.latitude] ?? "", "latitude");
    const easting = readDegrees(cells[source.longitude] ?? "", "longitude");
    if (northing === undefined || easting === undefined || (northing === 0 && easting === 0)) continue;
    read++;
    if (Math.max(Math.abs(northing), Math.abs(easting)) < LEAST_METRES) continue;
    const country = countryAt === undefined ? undefined : words.country(cells[countryAt] ?? "");
    points.push({ easting, northing, country });
  }
  if (points.length < LEAST_ROWS || points.length < read * MOST_OF) return undefined;
  const headers = [columns[source.longitude]!.header, columns[source.latitude]!.header];
  return { fits: fitting(points, headers.join(" ")) };
}

function fitting(points: readonly MetrePoint[], headers: string): readonly Projection[] {
  const zone = Number(/utm\D{0,6}(\d{1,2})(?!\d)/i.exec(headers)?.[1] ?? 0);
  const isNamed = (projection: Projection) => zone > 0 && utmZoneOf(projection)?.zone === zone;
  const hasCountries = points.some(({ country }) => country !== undefined);
  return PROJECTIONS.filter((each) => hasCountries || !utmZoneOf(each) || isNamed(each))
    .map((projection) => ({ projection, share: shareOnLand(points, projection), isNamed: isNamed(projection) }))
    .filter(({ share }) => share >= MOST_OF)
    .sort(
      (a, b) => Number(b.isNamed) - Number(a.isNamed) || b.share - a.share || rank(a.projection) - rank(b.projection),
    )
    .slice(0, SHOWN)
    .map(({ projection }) => projection);
}

/** Numbers that fit into the small National Grid are seldom of the world's. */
const rank = (projection: Projection): number => [BRITISH_GRID, WEB_MERCATOR].indexOf(projection);

/** How many points come to lie in their country, or anywhere where they state none. */
function shareOnLand(points: readonly MetrePoint[], projection: Projection): number {
  const toDegrees = toDegreesFrom(projection);
  const isRight = ({ easting, northing, country }: MetrePoint): boolean => {
    const { longitude, latitude } = toDegrees(easting, northing);
    if (Number.isNaN(latitude) || Math.abs(longitude) > 180) return false;
    return country === undefined || isInCountry(country, longitude, latitude) !== false;
  };
  return points.filter(isRight).length / points.length;
}
