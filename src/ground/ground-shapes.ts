import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Point } from "geojson";
import { feature, mesh } from "topojson-client";
import { madeWhenAsked } from "../model/made-when-asked.ts";
import { type PackedPlaces, unpackPlaces } from "../territory/places.ts";
import { type PackedTopology, type ShapeTopology, unpackTopology } from "../territory/unpack-topology.ts";
import { closeAtPole } from "./close-at-pole.ts";
import { coastLines } from "./coast-lines.ts";

/** data/boundaries/region-table.json: the parent of a region is a country or, of a second-level one, another region. */
export interface RegionParents {
  readonly id: readonly string[];
  readonly parent: readonly string[];
}

type Lines = FeatureCollection<LineString | MultiLineString>;

/** What is drawn at every zoom, from the file of countries alone. The shapes of a country are made when they are asked for. */
export function readGround(countries: PackedTopology): {
  readonly land: FeatureCollection<MultiPolygon>;
  readonly coast: Lines;
  readonly borders: Lines;
} {
  const topology = unpackTopology(countries);
  const { shapes } = topology.objects;
  const { geometries } = shapes;
  const polygons: FeatureCollection<MultiPolygon> = {
    type: "FeatureCollection",
    features: madeWhenAsked(geometries.length, (at) => {
      const { geometry } = feature(topology, geometries[at]!);
      return { type: "Feature", properties: {}, geometry: geometry as MultiPolygon };
    }),
  };
  const land = closeAtPole(polygons) as FeatureCollection<MultiPolygon>;
  const borders = mesh(topology, shapes, (one, other) => one !== other);
  return { land, coast: coastLines(land), borders: collection([line({}, borders)]) };
}

/** A country with more regions than this shows their borders only from near. */
const CROWDED = 112;

/** Borders inside countries; `crowded` are those inside a first-level region and those of countries with very many of them. */
export function readRegionBorders(regions: PackedTopology, { id, parent }: RegionParents): Lines {
  const topology = unpackTopology(regions);
  const parentOf = new Map(id.map((each, at) => [each, parent[at]!]));
  const firstOf = (region: string): string => {
    const above = parentOf.get(region);
    return above !== undefined && parentOf.has(above) ? above : region;
  };
  const countryOf = (region: string): string => parentOf.get(firstOf(region)) ?? region;
  const firsts = new Map<string, Set<string>>();
  for (const region of regions.ids) {
    const country = countryOf(region);
    firsts.set(country, (firsts.get(country) ?? new Set()).add(firstOf(region)));
  }
  const isCrowded = (one: string, other: string) =>
    firstOf(one) === firstOf(other) || firsts.get(countryOf(one))!.size > CROWDED;
  return collection(
    [false, true].map((crowded) =>
      line(
        { crowded },
        mesh(topology, topology.objects.shapes, (a, b) => {
          const [one, other] = [idOf(a), idOf(b)];
          return one !== other && countryOf(one) === countryOf(other) && isCrowded(one, other) === crowded;
        }),
      ),
    ),
  );
}

/** Towns with their names and numbers of people. */
export function readTowns(
  places: PackedPlaces,
): FeatureCollection<Point, { readonly name: string; readonly population: number }> {
  const { size, name, population, longitude, latitude } = unpackPlaces(places);
  return {
    type: "FeatureCollection",
    features: Array.from({ length: size }, (_, place) => ({
      type: "Feature",
      properties: { name: name[place]!, population: population[place]! },
      geometry: { type: "Point", coordinates: [longitude[place]!, latitude[place]!] },
    })),
  };
}

const idOf = (shape: object): string => (shape as ShapeTopology["objects"]["shapes"]["geometries"][number]).id;

const line = (
  properties: Feature["properties"],
  geometry: LineString | MultiLineString,
): Lines["features"][number] => ({
  type: "Feature",
  properties,
  geometry,
});

const collection = (features: Lines["features"]): Lines => ({ type: "FeatureCollection", features });
