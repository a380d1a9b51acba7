import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { isRightToLeft, type Language } from "../model/language.ts";
import { fontStack } from "./font-stack.ts";
import { countryLettering } from "./place-labels.ts";
import type { Theme } from "./theme.ts";

const ADMIN_FROM_ZOOM = 4.6;
const CROWDED_ADMIN_FROM_ZOOM = 8;
const SMALL_COUNTRY = 0.2; // square degrees
const SMALL_COUNTRY_FROM_ZOOM = 6;
const HALO_WIDTH = 2.5 / 2; // MapLibre counts a halo on either side of the letter

/** What would be read together with the colours of territories. */
export const HIDDEN_BY_COLOURS = ["admin", "admin-crowded", "towns"];

/** Water, land and lines, from the bottom up. */
export function groundLayers(theme: Theme): LayerSpecification[] {
  const line = (id: string, colour: string, width: ExpressionSpecification): LayerSpecification => ({
    id,
    type: "line",
    source: "base",
    "source-layer": id,
    layout: { "line-join": "round" },
    paint: { "line-color": colour, "line-width": width },
  });
  return [
    { id: "water", type: "background", paint: { "background-color": theme.water } },
    {
      id: "land",
      type: "fill",
      source: "base",
      "source-layer": "land",
      paint: { "fill-color": theme.land, "fill-antialias": false },
    },
    { ...adminLayer(theme, "admin", false), minzoom: ADMIN_FROM_ZOOM },
    { ...adminLayer(theme, "admin-crowded", true), minzoom: CROWDED_ADMIN_FROM_ZOOM },
    line("coast", theme.coast, ["interpolate", ["linear"], ["zoom"], 1, 0.5, 6, 0.9]),
    line("borders", theme.border, ["interpolate", ["linear"], ["zoom"], 1, 0.6, 6, 1]),
  ];
}

const adminLayer = (theme: Theme, id: string, crowded: boolean) =>
  ({
    id,
    type: "line",
    source: "details",
    "source-layer": "admin",
    filter: ["==", ["get", "crowded"], crowded],
    layout: { "line-join": "round" },
    paint: { "line-color": theme.admin, "line-width": 0.9 },
  }) satisfies LayerSpecification;

/** The lowest of the names: what lies below them all goes below this one. */
export const LOWEST_LABELS = "towns";

/** Names of seas, countries and towns; the later one wins where two want the same place. */
export function labelLayers(theme: Theme, language: Language): LayerSpecification[] {
  const { size, spacing } = countryLettering(language);
  const halo = { "text-halo-color": theme.halo, "text-halo-width": HALO_WIDTH };
  return [
    {
      id: LOWEST_LABELS,
      type: "symbol",
      source: "details",
      "source-layer": "towns",
      minzoom: 5,
      filter: [">=", ["get", "population"], TOWN_POPULATION],
      layout: {
        "text-field": ["get", "name"],
        "text-font": fontStack("normal", theme.fontText),
        "text-size": 11,
        "text-variable-anchor-offset": ABOVE_OR_BELOW,
        "text-max-width": 9,
        "text-padding": 6,
        "icon-image": "town",
        "icon-optional": true, // a mark may stand on the town
        "symbol-sort-key": ["-", ["get", "population"]],
      },
      paint: { "text-color": theme.town, ...halo },
    },
    {
      id: "seas",
      type: "symbol",
      source: "seas",
      filter: [">=", ["zoom"], ["get", "zoom"]],
      layout: {
        "text-field": ["get", "label"],
        "text-font": fontStack(isRightToLeft(language) ? "normal" : "italic", theme.fontPlace), // Arabic knows no slant
        "text-size": 13,
        "text-letter-spacing": spacing,
        "text-max-width": 10,
        "text-padding": 6,
        ...ASIDE,
        "symbol-sort-key": ["get", "zoom"],
      },
      paint: { "text-color": theme.sea, "text-halo-color": theme.water, "text-halo-width": HALO_WIDTH },
    },
    {
      id: "countries",
      type: "symbol",
      source: "countries",
      maxzoom: 9,
      filter: countryFilter([]),
      layout: {
        "text-field": ["get", "label"],
        "text-font": fontStack("semibold", theme.fontText),
        "text-size": size,
        "text-letter-spacing": spacing,
        "text-max-width": 8,
        "text-padding": ["interpolate", ["linear"], ["zoom"], 1, 5, 3, 3],
        ...ASIDE,
        "symbol-sort-key": ["-", ["get", "area"]],
      },
      paint: { "text-color": theme.country, ...halo },
    },
  ];
}

// biome-ignore format: one distance a line
const PLACES_ASIDE = [
  "center", [0, 0],
  "bottom", [0, -1.4], "top", [0, 1.4], "left", [1.4, 0], "right", [-1.4, 0],
  "bottom", [0, -2.6], "top", [0, 2.6], "left", [2.6, 0], "right", [-2.6, 0],
  "bottom", [0, -3.5], "top", [0, 3.5],
];

// biome-ignore format: one distance a line
const ABOVE_OR_BELOW: (string | [number, number])[] = [
  "bottom", [0, -0.35], "top", [0, 0.35],
  "bottom", [0, -1.4], "top", [0, 1.4],
  "bottom", [0, -2], "top", [0, 2],
];

/** A name moves aside, and further aside, where a mark stands in its place (ems); from afar that could be another country. */
const ASIDE = {
  "text-variable-anchor-offset": [
    "step",
    ["zoom"],
    ["literal", PLACES_ASIDE.slice(0, 6)],
    2.5,
    ["literal", PLACES_ASIDE],
  ],
  "text-justify": "auto",
} as NonNullable<SymbolLayerSpecification["layout"]>;

/** @param without ids of countries that are named otherwise at the moment */
export const countryFilter = (without: readonly string[]): ExpressionSpecification => [
  "all",
  [">=", ["get", "area"], ["step", ["zoom"], 40, 2, 8, 3, 1.5, 4, SMALL_COUNTRY, SMALL_COUNTRY_FROM_ZOOM, 0]],
  ["!", ["in", ["get", "id"], ["literal", [...without]]]],
];

/** Least population of a town that gets a name, by zoom. */
const TOWN_POPULATION: ExpressionSpecification = ["step", ["zoom"], 300_000, 6, 150_000, 7, 50_000, 8, 15_000, 9, 0];
