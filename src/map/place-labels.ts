import type { FeatureCollection, Point } from "geojson";
import type { CountryLabels } from "../model/basemap.ts";
import { isRightToLeft, type Language } from "../model/language.ts";
import type { MapWords } from "./map-view.ts";
import { SEAS } from "./seas.ts";

type Labels<Properties> = FeatureCollection<Point, Properties & { readonly label: string }>;

/** Countries by their names in the reader's language; those without a code keep the name that came with the boundaries. */
export function countryLabels(
  countries: CountryLabels,
  language: Language,
): Labels<{ readonly id: string; readonly area: number }> {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const label = (id: string, name: string): string => (/^[A-Z]{2}$/.test(id) ? (names.of(id) ?? name) : name);
  return {
    type: "FeatureCollection",
    features: countries.features.map(({ geometry, properties: { id, name, area } }) => ({
      type: "Feature",
      properties: { id, label: label(id, name), area },
      geometry,
    })),
  };
}

export function seaLabels(names: MapWords["seas"]): Labels<{ readonly zoom: number }> {
  return {
    type: "FeatureCollection",
    features: SEAS.map(({ id, longitude, latitude, zoom }) => ({
      type: "Feature",
      properties: { label: names[id], zoom },
      geometry: { type: "Point", coordinates: [longitude, latitude] },
    })),
  };
}

/** Latin letters of a country stand apart; Arabic ones are joined, so they are larger instead. */
export const countryLettering = (language: Language): { readonly size: number; readonly spacing: number } =>
  isRightToLeft(language) ? { size: 13, spacing: 0 } : { size: 11.5, spacing: 0.05 };
