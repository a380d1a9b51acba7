import { isOwn, OWN_PREFIX } from "../model/boundary-set.ts";
import { BY_COUNT, PAINTED_LEVELS, type PaintedGround } from "../model/painting.ts";
import type { Facts } from "../state/facts.ts";
import { useApp } from "./context.ts";
import { paintedName } from "./indicator-words.ts";
import { quoted } from "./quoted.ts";

/** Marks, every initiative as a dot, a choropleth of a level or of boundaries of one's own, or territorial clusters. */
export type Layer = "marks" | "dots" | PaintedGround | "clusters";

export const isPaintedLayer = (layer: Layer): layer is PaintedGround =>
  isOwn(layer) || PAINTED_LEVELS.some((level) => level === layer);

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
  const figure = paintedName(store.facts.value.painted ?? BY_COUNT, app);
  const { title, by } = messages.territory.legend;
  const paintedNames = {
    region: title(figure, by.region),
    subregion: title(figure, by.subregion),
    country: title(figure, by.country),
    first: title(figure, by.first),
  };
  const sets = store.answer.value?.boundarySets ?? [];
  const names: Readonly<Record<string, string>> = {
    marks: map.showInitiatives,
    dots: map.showDots,
    ...paintedNames,
    clusters: map.showClusters,
    ...Object.fromEntries(sets.map((set) => [`${OWN_PREFIX}${set.id}`, title(figure, quoted(set.title))])),
  };
  const wanted = layerOf(store.facts.value);
  const layer = names[wanted] === undefined ? "marks" : wanted; // boundaries that are not open show none
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
