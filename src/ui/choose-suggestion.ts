import type { App, Suggestion } from "../state/app.ts";

/** Zoom at which a town fills the map. */
const TOWN_ZOOM = 10;

/** UN M49's number of the world: its sheet lists the continents, theirs the countries, and so on. */
export const WORLD = "001";

/** A territory is chosen; from a place the list is ordered by distance. */
export function chooseSuggestion({ store, page }: App, suggestion: Suggestion): void {
  page.begin();
  if (suggestion.kind === "territory" && suggestion.id !== undefined) {
    chooseTerritory({ store, page }, suggestion.id);
    return;
  }
  const { longitude, latitude, name } = suggestion;
  store.narrow({ text: undefined });
  store.orderFrom({ longitude, latitude }, name);
  store.goTo({ view: { longitude, latitude, zoom: TOWN_ZOOM } });
}

/** Opens its sheet, wherever it was named. */
export function chooseTerritory({ store, page }: Pick<App, "store" | "page">, id: string): void {
  page.begin();
  page.showAnswer();
  page.picking.value = "nothing";
  const { text: _, area: __, ...query } = store.facts.peek().query;
  store.change({
    query: { ...query, territory: id },
    panel: "sheet",
    selected: undefined,
    place: undefined,
    cluster: undefined,
    clusters: undefined,
  });
}
