import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { fontStack } from "./font-stack.ts";
import type { Theme } from "./theme.ts";

/** Layers that give way when territories are coloured instead. */
export const MARK_LAYERS = ["marks", "mark-hover", "mark-focus-halo", "mark-focus"];

/** Areas of territorial clusters. */
export function hullLayers(theme: Theme): LayerSpecification[] {
  const opened: ExpressionSpecification = ["get", "opened"];
  return [
    {
      id: "hulls",
      type: "fill",
      source: "hulls",
      paint: { "fill-color": theme.hull, "fill-opacity": ["case", opened, 0.18, 0.1], "fill-antialias": false },
    },
    {
      id: "hull-edges",
      type: "line",
      source: "hulls",
      layout: { "line-join": "round" },
      paint: { "line-color": theme.hull, "line-width": ["case", opened, 2.6, 1.8] },
    },
  ];
}

/** Ties of the selected initiative: one ink, the kind is in the dash. */
export function arcLayers(theme: Theme): LayerSpecification[] {
  const dashes = { dashed: [7 / 1.6, 4 / 1.6], dotted: [0, 2.4] };
  const line = (id: string, stroke: string): LineLayerSpecification => ({
    id,
    type: "line",
    source: "arcs",
    filter: ["==", ["get", "stroke"], stroke],
    layout: { "line-join": "round", "line-cap": stroke === "dotted" ? "round" : "butt" },
    paint: { "line-color": theme.tie, "line-width": 1.6 },
  });
  const dashed = (id: string, stroke: keyof typeof dashes): LineLayerSpecification => {
    const layer = line(id, stroke);
    return { ...layer, paint: { ...layer.paint, "line-dasharray": dashes[stroke] } };
  };
  return [
    {
      id: "arc-halos",
      type: "line",
      source: "arcs",
      layout: { "line-join": "round" },
      paint: { "line-color": theme.halo, "line-width": 4 },
    },
    line("arcs-solid", "solid"),
    dashed("arcs-dashed", "dashed"),
    dashed("arcs-dotted", "dotted"),
  ];
}

/** Marks, with the rings of pointer and keyboard around them. */
export function markLayers(theme: Theme): LayerSpecification[] {
  const ring = (id: string, state: string, beyond: number, width: number, colour: string): LayerSpecification => ({
    id,
    type: "circle",
    source: "marks",
    paint: {
      "circle-radius": ["+", ["get", "radius"], beyond - width / 2],
      "circle-opacity": 0,
      "circle-stroke-color": colour,
      "circle-stroke-width": ["case", ["boolean", ["feature-state", state], false], width, 0],
    },
  });
  return [
    ring("mark-focus-halo", "focused", 3, 6, theme.markEdge),
    ring("mark-focus", "focused", 4.5, 3, theme.focus),
    ring("mark-hover", "hovered", 2.5, 1.5, theme.markRing),
    {
      id: "marks",
      type: "symbol",
      source: "marks",
      layout: {
        "icon-image": ["get", "image"],
        "icon-allow-overlap": true,
        "icon-padding": 0,
        "symbol-sort-key": ["-", ["get", "radius"]],
      },
    },
  ];
}

/** The selected initiative over everything else, and how far its position may be wrong. */
export function selectedLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: "uncertainty",
      type: "fill",
      source: "uncertainty",
      paint: { "fill-color": theme.ink, "fill-opacity": 0.06 },
    },
    {
      id: "uncertainty-edge",
      type: "line",
      source: "uncertainty",
      paint: { "line-color": theme.ink, "line-width": 1.4, "line-dasharray": [2.4, 1.8] },
    },
    {
      id: "selected",
      type: "symbol",
      source: "selected",
      layout: {
        "icon-image": ["get", "image"],
        "icon-allow-overlap": true,
        "icon-padding": 0,
        "text-field": ["get", "name"],
        "text-font": fontStack("semibold", theme.fontText),
        "text-size": 12.5,
        "text-anchor": "top",
        "text-offset": [0, 1.65],
        "text-max-width": 16,
        "text-allow-overlap": true,
      },
      paint: { "text-color": theme.ink, "text-halo-color": theme.halo, "text-halo-width": 1.6 },
    },
  ];
}

/** Names of the layers of cards, the uppermost first. */
export const CARD_LAYERS = ["card-opened", "cards", "cards-afar"];

/** From here on areas are seen as such, and their names are worth more than a mark behind them. */
const CARDS_FROM_ZOOM = 4.5;

/** From afar a mark stands for half a continent: a card stands beside it or not at all. */
export const farCardLayers = (theme: Theme): LayerSpecification[] => [
  { ...cardLayer(theme, "cards-afar", false), maxzoom: CARDS_FROM_ZOOM },
];

/** A card at the edge of each cluster: its name, and how many lie within what distance. That of the opened one comes before all others. */
export const cardLayers = (theme: Theme): LayerSpecification[] => [
  { ...cardLayer(theme, "cards", false), minzoom: CARDS_FROM_ZOOM },
  cardLayer(theme, "card-opened", true),
];

function cardLayer(theme: Theme, id: string, opened: boolean): LayerSpecification {
  return {
    id,
    type: "symbol",
    source: "cards",
    filter: ["==", ["get", "opened"], opened],
    layout: {
      "text-field": [
        "format",
        ["get", "title"],
        { "text-font": ["literal", fontStack("semibold", theme.fontText)], "text-color": theme.ink },
        "\n",
        {},
        ["get", "note"],
        { "font-scale": 0.92, "text-color": theme.ink2 },
      ],
      "text-font": fontStack("normal", theme.fontText),
      "text-size": 12.5,
      "text-line-height": 1.45,
      "text-max-width": 22,
      "text-justify": "auto",
      "text-variable-anchor-offset": [
        "match",
        ["get", "side"],
        "left",
        ["literal", ["top-right", [-0.6, 0.2], "bottom-right", [-0.6, -0.2]]],
        ["literal", ["top-left", [0.6, 0.2], "bottom-left", [0.6, -0.2]]],
      ] as unknown as ExpressionSpecification,
      "text-padding": 8,
      "icon-image": "card",
      "icon-text-fit": "both",
      "icon-text-fit-padding": [6, 10, 6, 10],
      "icon-padding": 4,
      "symbol-sort-key": ["get", "rank"],
    },
  };
}
