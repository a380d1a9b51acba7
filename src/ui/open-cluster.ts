import type { App } from "../state/app.ts";

/** Opens the sheet of a cluster. The numbers that found it go into the link: what is suggested changes with the selection. */
export function openCluster({ store, page }: Pick<App, "store" | "page">, id: string): void {
  const clusters = store.answer.peek()?.clusters?.parameters;
  page.showAnswer();
  store.change({ panel: "clusters", cluster: id, selected: undefined, ...(clusters && { clusters }) });
}
