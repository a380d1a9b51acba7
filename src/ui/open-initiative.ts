import type { App } from "../state/app.ts";

interface Opened {
  readonly id: string;
  readonly longitude?: number;
  readonly latitude?: number;
}

/** Opens a card; the map shows the place if it does not do so already. */
export function openInitiative({ store, page }: Pick<App, "store" | "page">, { id }: Opened): void {
  page.begin();
  page.showAnswer();
  page.cameFrom.value = id;
  store.change({ selected: id });
}
