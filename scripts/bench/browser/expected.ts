import { generateRows } from "../generate.ts";
import { POINT_BYTES, readPoints } from "./points.ts";

/** What an import of the generated rows has to come to. */
export interface Expected {
  /** Rows that have a name. */
  readonly kept: number;
  /** Of these, those without a website. */
  readonly withoutWebsite: number;
  /** Those with a position that can be right. */
  readonly points: Uint8Array;
  readonly pointCount: number;
  /** Of the points, those without a website. */
  readonly pointsWithoutWebsite: number;
}

export function expectedOf(rows: number): Expected {
  const [longitude, latitude, website]: [number[], number[], number[]] = [[], [], []];
  let [kept, withoutWebsite, pointsWithoutWebsite] = [0, 0, 0];
  for (const row of generateRows({ rows })) {
    if (row.name === "") continue;
    const hasWebsite = row.website.startsWith("https:");
    kept++;
    if (!hasWebsite) withoutWebsite++;
    const [east, north] = [Number(row.lon || "x"), Number(row.lat || "x")];
    if (!(Math.abs(east) <= 180 && Math.abs(north) <= 90)) continue;
    longitude.push(east);
    latitude.push(north);
    website.push(hasWebsite ? 1 : 0);
    if (!hasWebsite) pointsWithoutWebsite++;
  }
  const points = new Uint8Array(POINT_BYTES * longitude.length);
  const columns = readPoints(points.buffer);
  columns.longitude.set(longitude);
  columns.latitude.set(latitude);
  columns.website.set(website);
  return { kept, withoutWebsite, points, pointCount: longitude.length, pointsWithoutWebsite };
}
