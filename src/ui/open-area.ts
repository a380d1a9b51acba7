import { areaBounds } from "../model/area/area-bounds.ts";
import type { OwnArea } from "../model/area/own-area.ts";
import type { App } from "../state/app.ts";

type Pages = Pick<App, "store" | "page">;

/** An own area in place of a territory; its sheet opens. @param goes the map goes there, where the reader does not stand before it */
export function openArea({ store, page }: Pages, area: OwnArea, goes = true): void {
  const { territory: _, text: __, ...query } = store.facts.peek().query;
  page.begin();
  page.sketch.value = undefined;
  page.showAnswer();
  page.isAskOpen.value = false;
  store.change({
    query: { ...query, area },
    panel: "area",
    selected: undefined,
    place: undefined,
    cluster: undefined,
  });
  if (goes) store.goTo({ bounds: areaBounds(area) });
}

/** Takes the own area back; the list follows. */
export function leaveArea({ store }: Pick<App, "store">): void {
  const { area: _, ...query } = store.facts.peek().query;
  store.change({ query, panel: "list", place: undefined, cluster: undefined });
}

/** The form in which an own area is chosen, or the sheet of the one that is. */
export function openAreaPanel({ store, page }: Pages): void {
  page.begin();
  page.showAnswer();
  page.isAskOpen.value = false;
  store.change({ panel: "area", selected: undefined, place: undefined, cluster: undefined });
}
