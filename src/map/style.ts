import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { MOST_GROUND_ZOOM } from "../ground/zoom.ts";
import type { Language } from "../model/language.ts";
import { groundLayers, labelLayers } from "./base-layers.ts";
import { arcLayers, cardLayers, farCardLayers, hullLayers, markLayers, selectedLayers } from "./mark-layers.ts";
import { ownAreaLayers } from "./own-area-layers.ts";
import { outlineLayers, shapeLayers } from "./shape-layers.ts";
import type { Theme } from "./theme.ts";

/** Everything that the map is given to draw. */
export const SOURCES = [
  "countries",
  "seas",
  "shapes",
  "shape-symbols",
  "shape-labels",
  "outer-labels",
  "leaders",
  "outline",
  "own-area",
  "hulls",
  "arcs",
  "marks",
  "uncertainty",
  "selected",
  "cards",
] as const;
export type SourceName = (typeof SOURCES)[number];

/** What MapLibre's thread draws by itself, from embedded files. A source that is fetched from elsewhere does not exist. */
export const GROUND_SOURCES = ["base", "details"] as const;

/** Sources whose features carry a state of their own (colour of a class, pointer, focus). */
const NAMED_FEATURES: readonly SourceName[] = ["shapes", "marks"];

/** Our own style, made of the tokens of a theme. Without glyphs: letters are drawn with the fonts of the system. */
export function mapStyle(theme: Theme, language: Language): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries([
      ...GROUND_SOURCES.map((name) => [name, groundSource(name)]),
      ...SOURCES.map((name) => [name, emptySource(name)]),
    ]),
    layers: mapLayers(theme, language),
  };
}

/** From the ground up. Labels of the base map are placed last, so they give way to all that is drawn over them. */
export const mapLayers = (theme: Theme, language: Language): LayerSpecification[] => [
  ...groundLayers(theme),
  ...shapeLayers(theme),
  ...labelLayers(theme, language),
  ...hullLayers(theme),
  ...outlineLayers(theme),
  ...ownAreaLayers(theme),
  ...arcLayers(theme),
  ...farCardLayers(theme),
  ...markLayers(theme),
  ...selectedLayers(theme),
  ...cardLayers(theme),
];

const groundSource = (name: (typeof GROUND_SOURCES)[number]): SourceSpecification => ({
  type: "vector",
  tiles: [`ground://${name}/{z}/{x}/{y}`],
  maxzoom: MOST_GROUND_ZOOM,
});

function emptySource(name: SourceName): SourceSpecification {
  return {
    type: "geojson",
    data: { type: "FeatureCollection", features: [] },
    ...(NAMED_FEATURES.includes(name) && { promoteId: "id" }),
  };
}
