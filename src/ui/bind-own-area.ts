import { effect } from "@preact/signals";
import type { App } from "../state/app.ts";
import type { MapView } from "./map-pane.tsx";

/** The own area on the map, as soon as the answer about it has come. */
export function bindOwnArea(view: MapView, { store }: App): () => void {
  return effect(() => {
    const { area } = store.facts.value.query;
    const isAnswered = JSON.stringify(area) === JSON.stringify(store.answered.value?.query.area);
    view.showOwnArea(isAnswered ? store.answer.value?.area?.shape : undefined);
  });
}
