import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { GeoJSON, Position } from "geojson";
import {
  type Corner,
  circleOf,
  LEAST_RADIUS_KM,
  MOST_RADIUS_KM,
  type OwnArea,
  ownAreaSchema,
} from "../../src/model/area/own-area.ts";
import type { Options, Values } from "./command.ts";
import { EXIT, stop } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

/** An area of one's own, in place of a territory or beside it. */
export const OWN_AREA = {
  within: {
    type: "string",
    value: "LAT,LON,KM",
    text: 'Only rows within a distance of a point, latitude first: "45.07,7.68,25km".',
  },
  area: { type: "string", value: "FILE", text: "Only rows in the polygons of a GeoJSON file." },
} as const satisfies Options;

/** The area that the options name; undefined when none is. */
export async function readOwnArea(
  { within, area }: Values<typeof OWN_AREA>,
  surroundings: Surroundings,
): Promise<OwnArea | undefined> {
  if (within !== undefined && area !== undefined)
    throw stop(EXIT.wrongUse, "--within and --area each name an area; give one of them.");
  if (within !== undefined) return circleIn(within);
  return area === undefined ? undefined : polygonsIn(area, surroundings);
}

function circleIn(text: string): OwnArea {
  const [latitude, longitude, radiusKm] = text
    .replace(/\s*km\s*$/i, "")
    .split(",")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const isNumber = text.split(",").length === 3 && [latitude, longitude, radiusKm].every(Number.isFinite);
  if (!isNumber) throw stop(EXIT.wrongUse, `--within is written latitude,longitude,kilometres, not "${text}".`);
  if (Math.abs(latitude!) > 90 || Math.abs(longitude!) > 180)
    throw stop(EXIT.wrongUse, `--within: ${latitude}, ${longitude} is no place on Earth; latitude comes first.`);
  if (radiusKm! < LEAST_RADIUS_KM || radiusKm! > MOST_RADIUS_KM)
    throw stop(EXIT.wrongUse, `--within reaches from ${LEAST_RADIUS_KM} to ${MOST_RADIUS_KM} km, not ${radiusKm}.`);
  return circleOf(longitude!, latitude!, radiusKm!);
}

async function polygonsIn(path: string, { folder }: Surroundings): Promise<OwnArea> {
  let content: string;
  try {
    content = await readFile(resolve(folder, path), "utf8");
  } catch (error) {
    throw stop(EXIT.unreadable, `The area ${path} could not be opened: ${(error as Error).message}.`);
  }
  const polygons = polygonsOf(parsed(content)).map((rings) => rings.map(openRing));
  const read = ownAreaSchema.safeParse({ shape: "polygon", polygons });
  if (read.success) return read.data;
  throw stop(EXIT.unreadable, `${path} holds no polygon in longitude and latitude as GeoJSON.`);
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

/** Polygons of a geometry, a feature or a collection, one after another; what else is in the file is no area. */
function polygonsOf(value: unknown): readonly Position[][][] {
  if (typeof value !== "object" || value === null) return [];
  const json = value as Partial<GeoJSON>;
  switch (json.type) {
    case "FeatureCollection":
      return listOf(json.features).flatMap(polygonsOf);
    case "GeometryCollection":
      return listOf(json.geometries).flatMap(polygonsOf);
    case "Feature":
      return polygonsOf(json.geometry);
    case "Polygon":
      return [listOf(json.coordinates)];
    case "MultiPolygon":
      return listOf(json.coordinates);
    default:
      return [];
  }
}

const listOf = <T>(value: T[] | undefined): T[] => (Array.isArray(value) ? value : []);

/** Longitude and latitude of each corner, without the first one again at the end. */
function openRing(ring: Position[]): Corner[] {
  const corners = listOf(ring).map(
    (position): Corner => [listOf(position)[0] as number, listOf(position)[1] as number],
  );
  const [first, last] = [corners[0], corners.at(-1)];
  return first && last && corners.length > 1 && first[0] === last[0] && first[1] === last[1]
    ? corners.slice(0, -1)
    : corners;
}
