import { useApp } from "./context.ts";

/** Marks, a choropleth by country or region, or territorial clusters. */
export type Layer = "marks" | "country" | "first" | "clusters";

export function useLayer() {
  const { store, page, messages } = useApp();
  const { map } = messages.page;
  const { choropleth, clusters } = store.facts.value;
  const layer: Layer =
    choropleth === "country" || choropleth === "first" ? choropleth : clusters ? "clusters" : "marks";
  const names: Readonly<Record<Layer, string>> = {
    marks: map.showInitiatives,
    country: map.showCountries,
    first: map.showRegions,
    clusters: map.showClusters,
  };
  const choose = (next: Layer) => {
    page.begin();
    const wasClusters = store.facts.peek().panel === "clusters";
    store.change({
      choropleth: next === "country" || next === "first" ? next : undefined,
      clusters: next === "clusters" ? "suggested" : undefined,
      cluster: undefined,
      ...(next === "clusters" && { panel: "clusters" as const, selected: undefined, place: undefined }),
      ...(next !== "clusters" && wasClusters && { panel: "list" as const }),
    });
    if (next === "clusters") page.isAnswerOpen.value = true;
  };
  return { layer, names, choose };
}
