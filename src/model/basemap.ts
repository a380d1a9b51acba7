import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";

/** Shapes of the embedded base map, decoded once in the worker. */
export interface BaseMap {
  /** Properties: id (ISO alpha-2 or ""), name (English). */
  readonly countries: FeatureCollection<Polygon | MultiPolygon, { readonly id: string; readonly name: string }>;
  readonly borders: FeatureCollection<LineString | MultiLineString>;
}

export interface BaseMapDetails {
  /** Borders between first-level regions; `crowded`: of a country with more than 112 of them. */
  readonly regionBorders: FeatureCollection<LineString | MultiLineString, { readonly crowded: boolean }>;
  /** Where each country's name stands; `area` in square degrees. */
  readonly countryLabels: FeatureCollection<
    Point,
    { readonly id: string; readonly name: string; readonly area: number }
  >;
  readonly towns: FeatureCollection<Point, { readonly name: string; readonly population: number }>;
}
