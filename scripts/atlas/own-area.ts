import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { GeoJSON } from "geojson";
import { en } from "../../src/i18n/en.ts";
import {
  type Corner,
  circleOf,
  LEAST_RADIUS_KM,
  MOST_RADIUS_KM,
  type OwnArea,
  ownAreaSchema,
} from "../../src/model/area/own-area.ts";
import type { ShapeFindingCode } from "../../src/model/boundary-set.ts";
import type { Ring } from "../../src/territory/own/cut-ring.ts";
import { readAreas } from "../../src/territory/own/read-areas.ts";
import { tidyPolygon } from "../../src/territory/own/tidy-polygon.ts";
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

/** An area without a part of what is written is another one. Points and lines beside the polygons are no part of it. */
const FAULTS: readonly ShapeFindingCode[] = ["shape-invalid", "not-degrees", "no-area", "hole-outside", "around-twice"];

/** The polygons of a file, cut where they cross the antimeridian and closed where they go around a pole. */
async function polygonsIn(path: string, { folder }: Surroundings): Promise<OwnArea> {
  let content: string;
  try {
    content = await readFile(resolve(folder, path), "utf8");
  } catch (error) {
    throw stop(EXIT.unreadable, `The area ${path} could not be opened: ${(error as Error).message}.`);
  }
  const areas = geometriesOf(parsed(content)).map(readAreas);
  const tidied = areas.flatMap(({ polygons }) => polygons).map(tidyPolygon);
  const told = [...areas.flatMap((each) => each.told.map(({ code }) => code)), ...tidied.flatMap((each) => each.told)];
  const polygons = tidied.flatMap((each) => each.polygons).map((rings) => rings.map(openRing));
  const read = ownAreaSchema.safeParse({ shape: "polygon", polygons });
  if (!read.success) throw stop(EXIT.unreadable, `${path} holds no polygon in longitude and latitude as GeoJSON.`);
  const fault = told.find((code) => FAULTS.includes(code));
  if (fault) throw stop(EXIT.unreadable, `${path} has a polygon that is none: ${en.boundaries.findings.kinds[fault]}.`);
  return read.data;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

/** Geometries of a file, one after another. */
function geometriesOf(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const json = value as Partial<GeoJSON>;
  if (json.type === "FeatureCollection") return listOf(json.features).flatMap(geometriesOf);
  return json.type === "Feature" ? [json.geometry] : [value];
}

const listOf = <T>(value: T[] | undefined): T[] => (Array.isArray(value) ? value : []);

/** The corners without the first one again at the end. */
const openRing = (ring: Ring): Corner[] => ring.slice(0, -1).map(([longitude, latitude]) => [longitude, latitude]);
