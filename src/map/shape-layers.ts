import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { fontStack } from "./font-stack.ts";
import { LABEL_SIZE } from "./shape-labels.ts";
import { inkOn, type Theme } from "./theme.ts";

const SHADE: ExpressionSpecification = ["coalesce", ["feature-state", "shade"], 0];

/** Territories coloured by their counts, below the names of the base map. */
export function shapeLayers(theme: Theme): LayerSpecification[] {
  const colours = theme.shades.flatMap((colour, at) => [at + 1, colour]);
  return [
    {
      id: "shapes",
      type: "fill",
      source: "shapes",
      paint: {
        "fill-color": ["match", SHADE, ...colours, theme.land] as unknown as ExpressionSpecification,
        "fill-antialias": false,
      },
    },
    {
      id: "shapes-uncovered",
      type: "fill",
      source: "shapes",
      filter: shapeFilter([]),
      paint: { "fill-pattern": "hatch" },
    },
    {
      id: "shapes-few",
      type: "fill",
      source: "shapes",
      filter: shapeFilter([]),
      paint: { "fill-pattern": "dotting" },
    },
    {
      id: "shape-edges",
      type: "line",
      source: "shapes",
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["case", [">", SHADE, 0], theme.surface, theme.border],
        "line-width": ["interpolate", ["linear"], ["zoom"], 2, edge(0.6, 0.4), 5, edge(1.2, 0.8)],
      },
    },
  ];
}

/** A gap between colours, a thinner line around bare land. */
const edge = (coloured: number, bare: number): ExpressionSpecification => ["case", [">", SHADE, 0], coloured, bare];

/** Shapes of these territories only. */
export const shapeFilter = (ids: readonly string[]): ExpressionSpecification => [
  "in",
  ["get", "id"],
  ["literal", [...ids]],
];

/** Position of the shade that circles have: it stands out from land and water alike. */
export const SYMBOL_SHADE = 3;

/** Circles that stand for colours, the chosen territory, and the names and figures of painted ones. */
export function outlineLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "shape-symbols",
      type: "circle",
      source: "shape-symbols",
      layout: { "circle-sort-key": ["-", ["get", "radius"]] },
      paint: {
        "circle-radius": ["get", "radius"],
        "circle-color": theme.shades[SYMBOL_SHADE]!,
        "circle-opacity": 0.78,
        "circle-stroke-color": theme.surface,
        "circle-stroke-width": 1.2,
      },
    },
    {
      id: "outline-halo",
      type: "line",
      source: "outline",
      layout: { "line-join": "round" },
      paint: { "line-color": theme.surface, "line-width": 4.4 },
    },
    {
      id: "outline",
      type: "line",
      source: "outline",
      layout: { "line-join": "round" },
      paint: { "line-color": theme.markRing, "line-width": 1.6 },
    },
    {
      id: "leaders",
      type: "line",
      source: "leaders",
      paint: { "line-color": theme.ink, "line-width": 1 },
    },
    shapeLabels("shape-labels", false, theme),
    shapeLabels("outer-labels", true, theme),
  ];
}

const shapeLabels = (id: string, overlap: boolean, theme: Theme): LayerSpecification => ({
  id,
  type: "symbol",
  source: id,
  layout: {
    "text-field": [
      "case",
      ["==", ["get", "name"], ""],
      ["format", ["get", "count"], {}],
      ["format", ["get", "name"], {}, "\n", {}, ["get", "count"], {}],
    ],
    "text-font": fontStack("semibold", theme.fontText),
    "text-size": LABEL_SIZE,
    "text-max-width": 8.5,
    "text-padding": 2,
    "text-allow-overlap": overlap,
    "symbol-sort-key": ["-", ["get", "room"]],
  },
  paint: {
    "text-color": byShade(theme.shades.map(inkOn), theme.ink),
    "text-halo-color": byShade(theme.shades, theme.land),
    "text-halo-width": 1.2,
  },
});

const byShade = (values: readonly string[], none: string): ExpressionSpecification =>
  [
    "match",
    ["get", "shade"],
    ...values.flatMap((value, at) => [at + 1, value]),
    none,
  ] as unknown as ExpressionSpecification;
