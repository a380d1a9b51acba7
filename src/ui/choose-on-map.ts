import type { Mark } from "../model/mark.ts";
import type { App } from "../state/app.ts";
import { chooseTerritory } from "./choose-suggestion.ts";
import { openCluster } from "./open-cluster.ts";
import { openInitiative } from "./open-initiative.ts";

interface TouchedDot {
  readonly kind: "dot";
  readonly version: number;
  readonly row: number;
  readonly here: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** What was touched on the map, as the map tells it. */
export type Touched =
  | { readonly kind: "mark"; readonly mark: Mark }
  | TouchedDot
  | { readonly kind: "cluster"; readonly id: string }
  | { readonly kind: "territory"; readonly id: string; readonly longitude: number; readonly latitude: number }
  | { readonly kind: "ground"; readonly longitude: number; readonly latitude: number };

/** A click on the map: it chooses a point or a territory when one is asked for, and opens what lies there otherwise. */
export async function chooseOnMap(app: App, touched: Touched): Promise<void> {
  const { store, page } = app;
  page.begin();
  if (page.sketch.peek()) return; // it is a corner
  switch (page.picking.peek()) {
    case "point":
      page.picking.value = "nothing";
      if (touched.kind !== "cluster") store.orderFrom(pointOf(touched), "");
      return;
    case "territory":
      if (touched.kind !== "cluster") await chooseTerritoryAt(app, pointOf(touched));
      return;
    case "nothing":
      break;
  }
  switch (touched.kind) {
    case "mark":
      openMark(app, touched.mark);
      return;
    case "dot":
      await openDot(app, touched);
      return;
    case "cluster":
      openCluster(app, touched.id);
      return;
    case "territory":
      chooseTerritory(app, touched.id);
      return;
    case "ground":
      if (store.facts.peek().selected !== undefined) store.change({ selected: undefined });
  }
}

/** One initiative opens its card, several at one place their list; several elsewhere are parted by going nearer. */
export function openMark(app: App, mark: Mark): void {
  if (mark.single) openInitiative(app, mark.single);
  else if (mark.onePlace) openPlace(app, mark);
  else app.store.goTo({ bounds: mark.bounds });
}

/** One initiative opens its card, several at one place their list. */
async function openDot(app: App, dot: TouchedDot): Promise<void> {
  if (dot.here > 1) return openPlace(app, dot);
  const row = await app.run("dotAt", { version: dot.version, row: dot.row });
  if (row) openInitiative(app, row);
}

function openPlace({ store, page }: App, { longitude, latitude }: { longitude: number; latitude: number }): void {
  page.begin();
  page.showAnswer();
  store.change({ place: { longitude, latitude }, selected: undefined });
}

async function chooseTerritoryAt(app: App, point: { longitude: number; latitude: number }): Promise<void> {
  const path = await app.run("territoryAt", point);
  const level = app.store.viewport.peek().zoom < REGION_ZOOM ? "country" : "first";
  const chosen = path.find((territory) => territory.level === level) ?? path.find((each) => each.level === "country");
  if (chosen) chooseTerritory(app, chosen.id);
}

/** Below it a click means a country, from it on a region. */
const REGION_ZOOM = 5;

const pointOf = (touched: Exclude<Touched, { kind: "cluster" }>): { longitude: number; latitude: number } =>
  touched.kind === "mark"
    ? { longitude: touched.mark.longitude, latitude: touched.mark.latitude }
    : { longitude: touched.longitude, latitude: touched.latitude };
