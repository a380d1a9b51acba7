import { effect } from "@preact/signals";
import { fromLink, toLink } from "./link.ts";
import type { Store } from "./store.ts";

/** What is needed of the window, so that a test can stand in for it. */
export interface AddressBar {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(type: "popstate", listener: () => void): void;
}

/** Browsers refuse more than some hundred changes of the address in half a minute. */
const PAUSE_MS = 300;

/** Keeps the address equal to the facts: a choice is a step back, panning and typing are not. */
export function syncLink(store: Store, { location, history, addEventListener }: AddressBar): void {
  let written = location.hash.replace(/^#/, "");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drifted: string | undefined;

  const write = (link: string, how: "pushState" | "replaceState") => {
    clearTimeout(timer);
    drifted = undefined;
    if (link === written) return;
    written = link;
    history[how](null, "", `#${link}`);
  };

  effect(() => {
    const view = store.view.value;
    const link = toLink({ facts: store.facts.value, ...(view && { view }) });
    switch (store.step.value.kind) {
      case "choice":
        if (drifted !== undefined) write(drifted, "replaceState"); // "back" returns to where the choice was made
        write(link, "pushState");
        break;
      case "drift":
        clearTimeout(timer);
        drifted = link;
        timer = setTimeout(() => write(link, "replaceState"), PAUSE_MS);
        break;
      case "from-link":
        break;
    }
  });

  addEventListener("popstate", () => {
    const link = location.hash.replace(/^#/, "");
    if (link === written) return;
    clearTimeout(timer);
    drifted = undefined;
    written = link;
    store.open(fromLink(link));
  });
}
