import type { LayerSpecification, Map as MapLibre } from "maplibre-gl";

type PaintName = Parameters<MapLibre["setPaintProperty"]>[1];
type LayoutName = Parameters<MapLibre["setLayoutProperty"]>[1];

/** Takes over what differs from the layer on the map; MapLibre skips what is the same. */
export function repaint(map: MapLibre, layer: LayerSpecification): void {
  for (const [name, value] of Object.entries(layer.paint ?? {})) {
    map.setPaintProperty(layer.id, name as PaintName, value as never);
  }
  for (const [name, value] of Object.entries(layer.layout ?? {})) {
    map.setLayoutProperty(layer.id, name as LayoutName, value as never);
  }
}
