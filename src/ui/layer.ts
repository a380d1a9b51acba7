import { BY_COUNT, PAINTED_LEVELS, type PaintedLevel } from "../model/painting.ts";
import type { Facts } from "../state/facts.ts";
import { useApp } from "./context.ts";
import { paintedName } from "./indicator-words.ts";

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
  const app = useApp();
  const { store, page, messages } = app;
  const { map } = messages.page;
  const layer = layerOf(store.facts.value);
  const figure = paintedName(store.facts.value.painted ?? BY_COUNT, app);
  const { title, by } = messages.territory.legend;
  const paintedNames = {
    region: title(figure, by.region),
    subregion: title(figure, by.subregion),
    country: title(figure, by.country),
    first: title(figure, by.first),
  };
  const names: Readonly<Record<Layer, string>> = {
    marks: map.showInitiatives,
    dots: map.showDots,
    ...paintedNames,
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
