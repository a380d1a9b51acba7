import { batch, effect, type ReadonlySignal } from "@preact/signals";
import { OWN_PREFIX } from "../model/boundary-set.ts";
import { WHOLE_WORLD } from "../model/viewport.ts";
import type { Client, Jobs } from "../worker/jobs.ts";
import { type Away, createAway } from "./away.ts";
import { type Boundaries, createBoundaries } from "./boundaries.ts";
import { createDownloads, type Downloads } from "./downloads.ts";
import { createDuplicates, type Duplicates } from "./duplicates.ts";
import { AT_FIRST, type Facts, type FactsChange } from "./facts.ts";
import { freeRemoved } from "./free-removed.ts";
import type { Imports } from "./import-stage.ts";
import { createImports } from "./imports.ts";
import { createInhabitants, type Inhabitants } from "./inhabitants.ts";
import { createKept, type Kept, type Persistence } from "./kept.ts";
import { fromLink } from "./link.ts";
import { createNotices, type Notices } from "./notices.ts";
import { createOutside, type Outside } from "./outside.ts";
import { createPage, type Page } from "./page.ts";
import { choosePlace, saveFile } from "./save-file.ts";
import { clearSettings, readSettings, type Shelf } from "./settings.ts";
import { createStore, type Store } from "./store.ts";
import { createUpdating, type Updating } from "./updating.ts";
import type { Size } from "./viewport-of.ts";

export type { Checked, ExportWords, FileOut, Suggestion } from "../worker/jobs.ts";

/** Everything that the page knows and can do; components find it in their context. */
export interface App {
  readonly store: Store;
  readonly page: Page;
  readonly imports: Imports;
  readonly duplicates: Duplicates;
  readonly updating: Updating;
  readonly kept: Kept;
  readonly away: Away;
  readonly boundaries: Boundaries;
  readonly inhabitants: Inhabitants;
  readonly downloads: Downloads;
  readonly notices: Notices;
  readonly outside: ReadonlySignal<Outside | undefined>;
  readonly run: Client["run"];
}

/** What the page is given from outside. */
interface Surroundings {
  /** The part of the address after "#". */
  readonly hash: string;
  readonly shelf: Shelf;
  readonly persistence: Persistence;
  readonly mapSize: () => Size;
  /** As ISO 8601. */
  readonly today: () => string;
}

export function createApp(client: Client, { hash, shelf, persistence, mapSize, today }: Surroundings): App {
  const settings = readSettings(shelf);
  const linked = fromLink(hash);
  const page = createPage(settings, shelf, !settings.visited && hash.replace(/^#/, "") === "");
  const notices = createNotices();
  freeRemoved(notices, client);
  const store = createStore(client, notices, linked, mapSize);
  const imports = createImports(client, notices, async (kept, isLast) => {
    if (kept.update) void onDevice.renew(kept.id);
    const close = (): void => {
      if (isLast()) page.dialog.value = "none";
    };
    if (kept.rows > 0) await showDirectory(store, kept, close);
    close();
    if (isLast()) await new Promise((resolve) => setTimeout(resolve, LEAVING_MS));
  });
  const updating = createUpdating(client, imports.stage);
  const away = createAway(client, notices, shelf);
  const onDevice = createKept(client, notices, store, {
    persistence,
    today,
    forgetChoices() {
      clearSettings(shelf);
      void away.show(away.ids.peek());
    },
  });
  const boundaries = createBoundaries(client, notices, {
    kept({ id, bounds }) {
      page.dialog.value = "none";
      page.begin();
      store.change({ choropleth: `${OWN_PREFIX}${id}`, dots: undefined, clusters: undefined, cluster: undefined });
      store.goTo({ bounds });
    },
  });
  const duplicates = createDuplicates(client, imports);
  effect(() => {
    if (store.step.value.kind !== "from-link" && store.facts.value !== linked.facts) page.begin();
  });
  effect(() => {
    if (store.step.value.kind === "from-link" && opensAnswer(store.facts.value)) page.showAnswer();
  });
  const downloads = createDownloads(client, notices, { choosePlace, saveFile });
  return {
    store,
    page,
    imports,
    duplicates,
    updating,
    kept: onDevice,
    away,
    boundaries,
    inhabitants: createInhabitants(client, notices, onDevice),
    downloads,
    notices,
    outside: createOutside(store),
    run: client.run,
  };
}

/** For so long a dialog that was closed stays what it was, to be taken out of the page meanwhile, some frames later: nothing of it need be drawn anew. */
const LEAVING_MS = 300;

/** What a link opens is to be seen as if it had been chosen here. */
const opensAnswer = ({ selected, place, panel }: Facts): boolean =>
  selected !== undefined || place !== undefined || panel !== "list";

/**
 * After keeping: the new rows are shown, and nothing else stands in their way. Settled when they are. `close` is called in the same picture: while the
 * page behind it is as it was, a dialog leaves without being laid out anew.
 */
async function showDirectory(
  store: Store,
  { id, rows, placed, extent }: Jobs["keep"]["output"],
  close: () => void,
): Promise<void> {
  const change: FactsChange = {
    ...AT_FIRST,
    query: { directories: [id] },
    hidden: store.facts.peek().hidden,
    follows: placed === rows, // else the list would leave out those that are on no map
    selected: undefined,
    place: undefined,
    choropleth: undefined,
    clusters: undefined,
    cluster: undefined,
  };
  if (extent) return store.travel({ bounds: extent }, change, close);
  batch(() => {
    store.lookAt({ ...store.viewport.peek(), bounds: WHOLE_WORLD }, undefined); // what was in view says nothing about them
    store.change(change);
  });
}
