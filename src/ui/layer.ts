import { PAINTED_LEVELS, type PaintedLevel } from "../model/painting.ts";
import type { Facts } from "../state/facts.ts";
import { useApp } from "./context.ts";

/** Marks, every initiative as a dot, a choropleth of a level, or territorial clusters. */
export type Layer = "marks" | "dots" | PaintedLevel | "clusters";

export const isPaintedLayer = (layer: Layer): layer is PaintedLevel => PAINTED_LEVELS.includes(layer as PaintedLevel);

/** A hand-written link may ask for several; one is shown. */
export function layerOf({ choropleth, clusters, dots }: Facts): Layer {
  if (choropleth) return choropleth;
  if (clusters) return "clusters";
  return dots ? "dots" : "marks";
}

export function useLayer() {
  const { store, page, messages } = useApp();
  const { map } = messages.page;
  const layer = layerOf(store.facts.value);
  const names: Readonly<Record<Layer, string>> = {
    marks: map.showInitiatives,
    dots: map.showDots,
    region: map.showContinents,
    subregion: map.showSubregions,
    country: map.showCountries,
    first: map.showRegions,
    clusters: map.showClusters,
  };
  const choose = (next: Layer) => {
    page.begin();
    const wasClusters = store.facts.peek().panel === "clusters";
    store.change({
      choropleth: isPaintedLayer(next) ? next : undefined,
      dots: next === "dots" ? true : undefined,
      clusters: next === "clusters" ? "suggested" : undefined,
      cluster: undefined,
      ...(next === "clusters" && { panel: "clusters" as const, selected: undefined, place: undefined }),
      ...(next !== "clusters" && wasClusters && { panel: "list" as const }),
    });
    if (next === "clusters") page.isAnswerOpen.value = true;
  };
  return { layer, names, choose };
}
