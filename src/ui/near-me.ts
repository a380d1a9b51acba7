import type { Speech } from "../i18n/load-language.ts";
import type { App } from "../state/app.ts";

const WAIT_MS = 10_000;
const AROUND_ZOOM = 10;

/** Asks the browser for the reader's place, only ever on a click. The place stays on the device; the link rounds it. */
export async function orderNearMe({ store, page, notices, messages }: App & Speech): Promise<void> {
  const found = await new Promise<GeolocationPosition | undefined>((resolve) => {
    if (!("geolocation" in navigator)) resolve(undefined);
    else navigator.geolocation.getCurrentPosition(resolve, () => resolve(undefined), { timeout: WAIT_MS });
  });
  if (!found) {
    notices.show({ kind: "no-place" });
    document.querySelector<HTMLInputElement>(".search-input")?.focus();
    return;
  }
  // about a kilometre: enough for an order, and a link that is passed on does not say where somebody lives
  const longitude = Number(found.coords.longitude.toFixed(2));
  const latitude = Number(found.coords.latitude.toFixed(2));
  page.begin();
  store.orderFrom({ longitude, latitude }, messages.page.list.here);
  store.goTo({ view: { longitude, latitude, zoom: AROUND_ZOOM } });
}
