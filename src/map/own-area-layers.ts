import type { LayerSpecification } from "maplibre-gl";
import type { Theme } from "./theme.ts";

/** An area of the reader's own, also while it is drawn: a dashed line, since no office has drawn it, and its corners. */
export const ownAreaLayers = (theme: Theme): LayerSpecification[] => [
  {
    id: "own-area",
    type: "fill",
    source: "own-area",
    filter: ["!=", ["geometry-type"], "Point"],
    paint: { "fill-color": theme.markRing, "fill-opacity": 0.06, "fill-antialias": false },
  },
  {
    id: "own-area-halo",
    type: "line",
    source: "own-area",
    layout: { "line-join": "round" },
    paint: { "line-color": theme.surface, "line-width": 4.4 },
  },
  {
    id: "own-area-edge",
    type: "line",
    source: "own-area",
    layout: { "line-join": "round" },
    paint: { "line-color": theme.markRing, "line-width": 2, "line-dasharray": [3, 1.6] },
  },
  {
    id: "own-area-corners",
    type: "circle",
    source: "own-area",
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-radius": 5,
      "circle-color": theme.surface,
      "circle-stroke-color": theme.markRing,
      "circle-stroke-width": 2,
    },
  },
];
