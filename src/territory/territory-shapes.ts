import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { feature, merge } from "topojson-client";
import type { MultiPolygon as TopoMultiPolygon } from "topojson-specification";
import { LEVELS, type Level, type Territories } from "../model/territory.ts";
import type { Boundaries, Layer } from "./read-boundaries.ts";

export interface ShapeProperties {
  readonly id: string;
  readonly name: string;
  /** Index into the territories. */
  readonly territory: number;
}
export type TerritoryShape = Feature<MultiPolygon, ShapeProperties>;

/** The polygon of a territory of any level, borders inside it dissolved; undefined where the files have none. */
export function shapeOf(boundaries: Boundaries, territory: number): TerritoryShape | undefined {
  return shapesOf(boundaries, [territory])[0];
}

/**
 * The polygons of a level, for a choropleth or for choosing on the map. Countries without regions stand in for them at the levels
 * below, and first-level regions without parts at the second, so that the land stays covered.
 */
export function shapesOfLevel(boundaries: Boundaries, level: Level): FeatureCollection<MultiPolygon, ShapeProperties> {
  return {
    type: "FeatureCollection",
    features: shapesOf(boundaries, territoriesOfLevel(boundaries.territories, level)),
  };
}

/** Territories of a level, and of those above it the ones that have nothing below. */
export function territoriesOfLevel({ parent, level: levels, size }: Territories, level: Level): number[] {
  const lowest = LEVELS.indexOf(level);
  const hasDeeper = new Uint8Array(size);
  for (let territory = size - 1; territory > 0; territory--) {
    if (levels[territory]! <= lowest) hasDeeper[parent[territory]!] = 1;
  }
  return Array.from({ length: size }, (_, territory) => territory).filter(
    (territory) => levels[territory]! <= lowest && hasDeeper[territory] === 0,
  );
}

function shapesOf({ territories, countries, regions }: Boundaries, wanted: readonly number[]): TerritoryShape[] {
  const isRegion = (territory: number) => territories.level[territory]! > LEVELS.indexOf("country");
  const ofCountries = groupShapes(
    countries,
    territories.parent,
    new Set(wanted.filter((territory) => !isRegion(territory))),
  );
  const ofRegions = groupShapes(regions, territories.parent, new Set(wanted.filter(isRegion)));
  return wanted.flatMap((territory): TerritoryShape[] => {
    const layer = isRegion(territory) ? regions : countries;
    const geometries = (layer === regions ? ofRegions : ofCountries).get(territory);
    if (!geometries) return [];
    const geometry = geometries.length === 1 ? polygonsOf(layer, geometries[0]!) : merge(layer.topology(), geometries);
    const properties = { id: territories.id[territory]!, name: territories.name[territory]!, territory };
    return [{ type: "Feature", id: territory, properties, geometry }];
  });
}

/** Shapes of a layer by the wanted territory in which they lie. */
function groupShapes(
  layer: Layer,
  parent: Territories["parent"],
  wanted: ReadonlySet<number>,
): Map<number, TopoMultiPolygon[]> {
  const groups = new Map<number, TopoMultiPolygon[]>();
  for (const [shape, geometry] of layer.topology().objects.shapes.geometries.entries()) {
    let above = layer.territory[shape]!;
    while (above >= 0 && !wanted.has(above)) above = parent[above]!;
    if (above < 0) continue;
    const group = groups.get(above);
    if (group) group.push(geometry);
    else groups.set(above, [geometry]);
  }
  return groups;
}

const polygonsOf = (layer: Layer, geometry: TopoMultiPolygon): MultiPolygon =>
  feature(layer.topology(), geometry).geometry as MultiPolygon;
