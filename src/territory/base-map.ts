import type { Feature, MultiPolygon, Point } from "geojson";
import { feature, mesh } from "topojson-client";
import type { BaseMap, BaseMapDetails } from "../model/basemap.ts";
import { LEVELS, type Territories } from "../model/territory.ts";
import { labelPoint } from "./label-point.ts";
import { countryAbove } from "./locate.ts";
import type { Places } from "./places.ts";
import type { Boundaries, Layer } from "./read-boundaries.ts";
import { packedTopologySchema, unpackTopology } from "./unpack-topology.ts";

/** A country with more regions than this shows their borders only from near. */
const CROWDED = 112;

/** What the first paint of the map needs, from the file of countries alone. */
export function readBaseMap(countriesFile: unknown): BaseMap {
  const topology = unpackTopology(packedTopologySchema.parse(countriesFile));
  const { shapes } = topology.objects;
  const features = feature(topology, shapes).features.map(({ id, properties, geometry }) => ({
    type: "Feature" as const,
    properties: { id: /^[A-Z]{2}$/.test(String(id)) ? String(id) : "", name: properties?.name ?? String(id) },
    geometry: geometry as MultiPolygon,
  }));
  const borders = mesh(topology, shapes, (one, other) => one !== other);
  return {
    countries: { type: "FeatureCollection", features },
    borders: { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry: borders }] },
  };
}

/** Region borders, labels and towns, which come after the first paint. */
export function createBaseMapDetails(boundaries: Boundaries, places: Places): BaseMapDetails {
  return {
    regionBorders: regionBorders(boundaries),
    countryLabels: { type: "FeatureCollection", features: countryLabels(boundaries.countries, boundaries.territories) },
    towns: {
      type: "FeatureCollection",
      features: Array.from({ length: places.size }, (_, place) => ({
        type: "Feature",
        properties: { name: places.name[place]!, population: places.population[place]! },
        geometry: { type: "Point", coordinates: [places.longitude[place]!, places.latitude[place]!] },
      })),
    },
  };
}

/** Borders inside countries; `crowded` are those inside a first-level region and those of countries with very many of them. */
function regionBorders({ territories, regions }: Boundaries): BaseMapDetails["regionBorders"] {
  const { parent, level } = territories;
  const countryOf = countryAbove(parent, level);
  const firstOf = (territory: number) => (LEVELS[level[territory]!] === "second" ? parent[territory]! : territory);
  const firsts = new Map<number, Set<number>>();
  for (const territory of regions.territory) {
    const country = countryOf[territory]!;
    firsts.set(country, (firsts.get(country) ?? new Set()).add(firstOf(territory)));
  }
  const { shapes } = regions.topology.objects;
  const territoryOf = new Map(
    shapes.geometries.map((geometry, shape) => [geometry as object, regions.territory[shape]!]),
  );
  const isCrowded = (one: number, other: number) =>
    firstOf(one) === firstOf(other) || firsts.get(countryOf[one]!)!.size > CROWDED;
  const features = [false, true].map((crowded) => ({
    type: "Feature" as const,
    properties: { crowded },
    geometry: mesh(regions.topology, shapes, (a, b) => {
      const [one, other] = [territoryOf.get(a)!, territoryOf.get(b)!];
      return one !== other && countryOf[one] === countryOf[other] && isCrowded(one, other) === crowded;
    }),
  }));
  return { type: "FeatureCollection", features };
}

function countryLabels(
  layer: Layer,
  territories: Territories,
): Feature<Point, { id: string; name: string; area: number }>[] {
  const largest = new Map<number, { part: number; area: number; whole: number }>();
  for (const [part, territory] of layer.partTerritory.entries()) {
    const area = squareDegrees(layer, part);
    const known = largest.get(territory);
    const whole = (known?.whole ?? 0) + area;
    largest.set(territory, known && known.area >= area ? { ...known, whole } : { part, area, whole });
  }
  return [...largest].map(([territory, { part, whole }]) => ({
    type: "Feature",
    properties: { id: territories.id[territory]!, name: territories.name[territory]!, area: whole },
    geometry: { type: "Point", coordinates: [...labelPoint(layer, part)] },
  }));
}

function squareDegrees({ coordinates, ringStart, partStart }: Layer, part: number): number {
  const outline = partStart[part]!;
  let twice = 0;
  for (let point = ringStart[outline]!; point < ringStart[outline + 1]! - 1; point++) {
    twice +=
      coordinates[2 * point]! * coordinates[2 * point + 3]! - coordinates[2 * point + 2]! * coordinates[2 * point + 1]!;
  }
  return Math.abs(twice) / 2;
}
