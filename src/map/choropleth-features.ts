import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import type { PaintedTerritory, Painting } from "../model/painting.ts";
import { classBreaks, shadeOf, symbolRadius, type ValueClass, valuesOf } from "./choropleth.ts";
import { type LabelPlaces, labelPlaces } from "./label-places.ts";
import type { ShapeLabel } from "./shape-labels.ts";

export type Shapes = FeatureCollection<Polygon | MultiPolygon, { readonly id: string; readonly name: string }>;

export type Symbols = FeatureCollection<Point, { readonly id: string; readonly radius: number }>;

export interface Choropleth {
  /** Shapes of the territories that are painted; others are none of the reader's business at the moment. */
  readonly shapes: Shapes;
  readonly classes: readonly ValueClass[];
  /** Territory id -> number of its colour, 0 for none. */
  readonly shades: ReadonlyMap<string, number>;
  /** Territories that nothing can be said of, and those with too few records for a figure. */
  readonly noData: readonly string[];
  readonly few: readonly string[];
  /** Countries that need no name of the base map: labelled themselves, or by their regions ("AT-1"). */
  readonly named: readonly string[];
  readonly labels: readonly ShapeLabel[];
  /** Circles in pixels, the largest first, where they stand for colours. */
  readonly symbols: Symbols;
}

const known = new WeakMap<Polygon | MultiPolygon, LabelPlaces>(); // values change with every filter, shapes do not

export function choroplethOf(shapes: Shapes, painting: Painting): Choropleth {
  const { territories, symbols: asSymbols } = painting;
  const values = valuesOf(territories);
  const classes = classBreaks(values, painting);
  const byId = new Map(territories.map((territory) => [territory.id, territory]));
  const painted = shapes.features.filter(({ properties }) => byId.has(properties.id));
  const shade = ({ value }: PaintedTerritory): number =>
    value === undefined || asSymbols ? 0 : shadeOf(value, classes);
  const lacking = (lack: PaintedTerritory["lack"]) =>
    territories.filter((territory) => territory.lack === lack).map(({ id }) => id);
  return {
    shapes: painted.length === shapes.features.length ? shapes : { type: "FeatureCollection", features: painted },
    classes,
    shades: new Map(territories.map((territory) => [territory.id, shade(territory)])),
    noData: lacking("no-data"),
    few: lacking("few"),
    named: [...new Set(territories.filter(({ label }) => label !== "").map(({ id }) => id.slice(0, 2)))],
    labels: mostLabelled(painted, byId).map(({ properties, geometry }) => {
      const territory = byId.get(properties.id)!;
      const { name, label } = territory;
      const places = placesOf(geometry);
      const isCircle = asSymbols && (territory.value ?? 0) > 0;
      return { name, count: label, shade: shade(territory), places: isCircle ? onCircle(places) : places };
    }),
    symbols: { type: "FeatureCollection", features: asSymbols ? symbolsOf(painted, byId, Math.max(0, ...values)) : [] },
  };
}

/** Finding room takes a tenth of a millisecond for each, and nobody reads thousands at once. */
const MOST_LABELLED = 3000;

/** Shapes on which something is written; of very many those with the largest values. */
function mostLabelled(painted: Shapes["features"], byId: ReadonlyMap<string, PaintedTerritory>): Shapes["features"] {
  const labelled = painted.filter(({ properties }) => byId.get(properties.id)!.label !== "");
  if (labelled.length <= MOST_LABELLED) return labelled;
  const valueIn = ({ properties }: Shapes["features"][number]) => byId.get(properties.id)!.value ?? 0;
  return labelled.sort((a, b) => valueIn(b) - valueIn(a)).slice(0, MOST_LABELLED);
}

/** The name of a circle stands on it, or leads to it. */
const onCircle = ({ all: [middle], holds }: LabelPlaces): LabelPlaces => ({ all: [middle], holds });

function symbolsOf(
  painted: Shapes["features"],
  byId: ReadonlyMap<string, PaintedTerritory>,
  largest: number,
): Feature<Point, Symbols["features"][number]["properties"]>[] {
  const features = painted.flatMap(({ properties: { id }, geometry }) => {
    const radius = symbolRadius(byId.get(id)!.value ?? 0, largest);
    if (radius === 0) return [];
    const { longitude, latitude } = placesOf(geometry).all[0];
    const point: Point = { type: "Point", coordinates: [longitude, latitude] };
    return { type: "Feature" as const, properties: { id, radius }, geometry: point };
  });
  return features.sort((a, b) => b.properties.radius - a.properties.radius);
}

function placesOf(geometry: Polygon | MultiPolygon): LabelPlaces {
  const places = known.get(geometry) ?? labelPlaces(geometry);
  known.set(geometry, places);
  return places;
}
