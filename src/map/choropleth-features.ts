import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { TerritoryCount } from "../model/answer.ts";
import { type CountClass, classBreaks, shadeOf } from "./choropleth.ts";
import { type LabelPlaces, labelPlaces } from "./label-places.ts";
import type { ShapeLabel } from "./shape-labels.ts";

export type Shapes = FeatureCollection<Polygon | MultiPolygon, { readonly id: string; readonly name: string }>;

export interface Choropleth {
  /** Shapes of the territories that were counted; others are none of the reader's business at the moment. */
  readonly shapes: Shapes;
  readonly classes: readonly CountClass[];
  /** Territory id -> number of its colour, 0 for none. */
  readonly shades: ReadonlyMap<string, number>;
  /** Territories that no open directory reaches. */
  readonly uncovered: readonly string[];
  /** Countries that need no name of the base map: labelled themselves, or by their regions ("AT-1"). */
  readonly named: readonly string[];
  readonly labels: readonly ShapeLabel[];
}

const known = new WeakMap<Polygon | MultiPolygon, LabelPlaces>(); // counts change with every filter, shapes do not

/** @param number a count in the reader's digits */
export function choroplethOf(
  shapes: Shapes,
  counts: readonly TerritoryCount[],
  number: (count: number) => string,
): Choropleth {
  const classes = classBreaks(counts.map(({ count }) => count));
  const byId = new Map(counts.map((territory) => [territory.id, territory]));
  const counted = shapes.features.filter(({ properties }) => byId.has(properties.id));
  return {
    shapes: counted.length === shapes.features.length ? shapes : { type: "FeatureCollection", features: counted },
    classes,
    shades: new Map(counts.map(({ id, count }) => [id, shadeOf(count, classes)])),
    uncovered: counts.filter(({ covered }) => !covered).map(({ id }) => id),
    named: [...new Set(counts.filter(({ count }) => count > 0).map(({ id }) => id.slice(0, 2)))],
    labels: counted.flatMap(({ properties, geometry }) => {
      const territory = byId.get(properties.id);
      if (!territory?.count) return [];
      const { name, count } = territory;
      return { name, count: number(count), shade: shadeOf(count, classes), places: placesOf(geometry) };
    }),
  };
}

function placesOf(geometry: Polygon | MultiPolygon): LabelPlaces {
  const places = known.get(geometry) ?? labelPlaces(geometry);
  known.set(geometry, places);
  return places;
}
