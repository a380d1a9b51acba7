import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type * as choroplethTools from "../map/choropleth.ts";
import type { MapView, MapWords } from "../map/map-view.ts";
import type { scaleBar } from "../map/scale-bar.ts";
import { clusterName } from "./cluster-name.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { later } from "./later.tsx";
import type { MapFloats } from "./map-floats.tsx";
import { MapTop } from "./map-top.tsx";

export type { MapView, MapWords };

/** What the page needs of the map's code, which is fetched after the list is there. */
export interface MapTools {
  readonly view: MapView;
  readonly scaleBar: typeof scaleBar;
  readonly choropleth: Pick<typeof choroplethTools, "classBreaks" | "symbolRadius" | "valuesOf">;
}

const DrawOver = later(async () => (await import("./draw-over.tsx")).DrawOver);

/** What the reader asks of the whole system, and may change at any time. */
const WISHES = ["(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)", "(forced-colors: active)"];

type MapState = "loading" | "works" | "lost" | "no-webgl" | "failed";

/** The map and what floats on it; without graphics the list goes on, and a sentence says so. */
export function MapPane() {
  const app = useApp();
  const { store, page, messages } = app;
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(app);
  latest.current = app;
  const tools = useSignal<(MapTools & { readonly Floats: typeof MapFloats }) | undefined>(undefined);
  const state = useSignal<MapState>("loading");
  const hasAnswer = store.answer.value !== undefined;
  const mapWords = wordsForMap(app);

  useEffect(() => {
    if (!hasAnswer) return;
    let leave = () => {};
    let isWanted = true;
    const load = async () => {
      const [{ createMap }, scale, choropleth, { bindMap, standInForMap }, floats] = await Promise.all([
        import("../map/create-map.ts"),
        import("../map/scale-bar.ts"),
        import("../map/choropleth.ts"),
        import("./bind-map.ts"),
        import("./map-floats.tsx"),
      ]);
      if (!isWanted) return;
      const made = createMap(container.current!, { language: app.language, words: mapWords });
      if (!made.ok) {
        state.value = "no-webgl";
        leave = standInForMap(app, container.current!);
        return;
      }
      const view = made.value;
      state.value = "works";
      tools.value = { view, scaleBar: scale.scaleBar, choropleth, Floats: floats.MapFloats };
      view.onDrawing((works) => {
        state.value = works ? "works" : "lost";
      });
      page.drawPicture.value = async (words) => {
        const { legendOfMap } = await import("./legend-entries.ts");
        return view.picture({ ...words, legend: legendOfMap(latest.current, choropleth) });
      };
      const unbind = bindMap(view, container.current!, app, () => latest.current.words);
      leave = () => {
        unbind();
        page.drawPicture.value = undefined;
        view.destroy();
      };
    };
    load().catch((error: unknown) => {
      state.value = "failed";
      reportError(error);
    });
    return () => {
      isWanted = false;
      leave();
    };
  }, [hasAnswer]);

  useEffect(() => tools.value?.view.setLanguage(app.language, mapWords), [app.language, tools.value]);
  useEffect(() => tools.value?.view.setTheme(), [page.theme.value, tools.value]);

  useEffect(() => {
    const redraw = () => tools.value?.view.setTheme();
    const wishes = WISHES.map((wish) => matchMedia(wish));
    for (const wish of wishes) wish.addEventListener("change", redraw);
    return () => {
      for (const wish of wishes) wish.removeEventListener("change", redraw);
    };
  }, [tools]);

  const Floats = tools.value?.Floats;
  const sketch = page.sketch.value;
  const { map } = messages.page;
  const trouble = {
    "no-webgl": map.unavailable,
    failed: messages.errors.map.what,
    lost: map.lost,
    loading: "",
    works: "",
  };
  return (
    <>
      <div ref={container} class={`map${page.picking.value === "nothing" && !sketch ? "" : " is-picking"}`} />
      {trouble[state.value] !== "" && (
        <p class="notice notice-plain map-trouble" role="status">
          <Icon name="info" />
          {trouble[state.value]}
        </p>
      )}
      {!sketch && <MapTop />}
      {Floats && tools.value && <Floats {...tools.value} />}
      {tools.value && sketch && <DrawOver view={tools.value.view} sketch={sketch} />}
    </>
  );
}

function wordsForMap(app: ReturnType<typeof useApp>): MapWords {
  const { messages, words } = app;
  const { clusters } = messages.territory;
  return {
    title: messages.page.map.title,
    seas: messages.seas,
    cluster: (cluster) => ({
      title: clusterName(app, cluster),
      note: cluster.hull
        ? clusters.within(cluster.count, words.kilometres(Math.sqrt(cluster.areaKm2 / Math.PI)))
        : messages.page.list.count(cluster.count),
    }),
  };
}
