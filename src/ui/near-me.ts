import type { Speech } from "../i18n/load-language.ts";
import { areaBounds } from "../model/area/area-bounds.ts";
import { circleOf, USUAL_RADIUS_KM } from "../model/area/own-area.ts";
import type { App } from "../state/app.ts";

const WAIT_MS = 10_000;

/** Orders the list from the reader's place, and shows it beside the map of what lies around. */
export async function orderNearMe(app: App & Speech): Promise<void> {
  const here = await askForPlace(app);
  if (!here) return;
  const { store, page, messages } = app;
  page.begin();
  page.showAnswer(); // the nearest are in the list
  store.orderFrom(here, messages.page.list.here);
  store.goTo({ bounds: areaBounds(circleOf(here.longitude, here.latitude, USUAL_RADIUS_KM)) });
}

/** Asks the browser for the reader's place, only ever on a click. The place stays on the device; a notice says when there is none. */
export async function askForPlace({
  notices,
}: App): Promise<{ readonly longitude: number; readonly latitude: number } | undefined> {
  const found = await new Promise<GeolocationPosition | undefined>((resolve) => {
    if (!("geolocation" in navigator)) resolve(undefined);
    else navigator.geolocation.getCurrentPosition(resolve, () => resolve(undefined), { timeout: WAIT_MS });
  });
  if (!found) {
    notices.show({ kind: "no-place" });
    document.querySelector<HTMLInputElement>(".search-input")?.focus();
    return undefined;
  }
  // about a kilometre: enough for an order, and a link that is passed on does not say where somebody lives
  return {
    longitude: Number(found.coords.longitude.toFixed(2)),
    latitude: Number(found.coords.latitude.toFixed(2)),
  };
}
