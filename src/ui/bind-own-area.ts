import { effect } from "@preact/signals";
import type { App } from "../state/app.ts";
import type { MapView } from "./map-pane.tsx";

/** The own area on the map; one that came with a link that does not say where the map stands is gone to. */
export function bindOwnArea(view: MapView, { store }: App): () => void {
  let shown: string | undefined;
  let comesAlone = false;
  const stopSteps = effect(() => {
    const { kind } = store.step.value;
    if (kind !== "drift") comesAlone = kind === "from-link" && store.view.peek() === undefined;
  });
  const stopArea = effect(() => {
    const { area } = store.facts.value.query;
    const sheet = store.answer.value?.area;
    const asked = area && JSON.stringify(area);
    const isAnswered = asked === JSON.stringify(store.answered.value?.query.area);
    view.showOwnArea(isAnswered ? sheet?.shape : undefined);
    if (!isAnswered || asked === shown || (area && !sheet)) return;
    shown = asked;
    if (sheet && comesAlone) store.goTo({ bounds: sheet.bounds });
  });
  return () => {
    stopSteps();
    stopArea();
  };
}
