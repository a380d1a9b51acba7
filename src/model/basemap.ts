import type { FeatureCollection, Point } from "geojson";

/** Where each country's name stands. Properties: id (ISO alpha-2 or ""), name (English), area in square degrees. */
export type CountryLabels = FeatureCollection<
  Point,
  { readonly id: string; readonly name: string; readonly area: number }
>;
