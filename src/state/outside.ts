import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Answer } from "../model/answer.ts";
import { newest } from "./newest.ts";
import type { Store } from "./store.ts";

/** Selected rows that a list which follows the map leaves out. */
export interface Outside {
  /** They have no position. */
  readonly unplaced: number;
  /** They lie beyond the view. */
  readonly elsewhere: number;
}

/** Asked once for each query, not at every step of the map. */
export function createOutside(store: Store): ReadonlySignal<Outside | undefined> {
  const wide = signal<{ readonly key: string; readonly answer: Answer } | undefined>(undefined);
  let last = "";
  const key = computed(() => {
    if (store.coming.value !== store.facts.value) return last; // on a travel the page stays as it is
    const { query, hidden } = store.facts.value;
    last = store.question.value.query.within === undefined ? "" : JSON.stringify([query, hidden, store.edition.value]);
    return last;
  });
  const ask = newest(
    () => store.count(store.facts.peek().query),
    (answer, asked: string) => {
      wide.value = { key: asked, answer };
    },
    () => {
      wide.value = undefined;
    },
  );
  effect(() => {
    if (key.value !== "") ask(key.value);
  });
  return computed(() => {
    const answer = store.answer.value;
    if (!answer || wide.value?.key !== key.value || store.answered.value?.query.within === undefined) return undefined;
    const { total, placed } = wide.value.answer;
    return { unplaced: total - placed, elsewhere: Math.max(0, placed - answer.total) };
  });
}
