import { effect } from "@preact/signals";
import type { App } from "../state/app.ts";
import type { Facts } from "../state/facts.ts";
import { newest } from "../state/newest.ts";
import { layerOf } from "./layer.ts";
import type { MapView } from "./map-pane.tsx";

/** Keeps the dots equal to the filters while they are what the map shows. Positions come once; then each change of a filter costs a byte a row. */
export function bindDots(view: MapView, { store, page, notices, run }: App): () => void {
  let known: number | undefined;
  const isShown = () => layerOf(store.facts.peek()) === "dots";
  const ask = newest(
    (filters: Pick<Facts, "query" | "hidden">) => run("dots", { ...filters, ...(known !== undefined && { known }) }),
    (dots) => {
      if (!isShown()) return;
      known = dots.version;
      page.dots.value = dots.count;
      view.showDots(dots);
    },
    () => notices.show({ kind: "failed", what: "ask" }),
  );
  let asked = "";
  return effect(() => {
    const { query, hidden } = store.facts.value;
    const edition = store.edition.value;
    if (layerOf(store.facts.value) !== "dots") {
      if (asked !== "") view.showDots(undefined);
      [asked, known, page.dots.value] = ["", undefined, undefined];
      return;
    }
    const wanted = JSON.stringify([query, hidden, edition]);
    if (wanted === asked || edition === 0) return; // a card was opened, or the list scrolled
    asked = wanted;
    ask({ query, hidden });
  });
}
