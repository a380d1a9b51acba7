import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { ImportStage } from "./import-stage.ts";

/** Keeping that is over sooner is not worth drawing: the picture would only come later. */
const SLOW_MS = 400;

/** What a page shows of the stage: the check stays as it is until keeping turns out to be slow. Once it is kept the page is about to show it. */
export function shownStage(stage: ReadonlySignal<ImportStage>): ReadonlySignal<ImportStage> {
  const shown = signal(stage.peek());
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const now = stage.value;
    const show = () => {
      shown.value = now;
    };
    clearTimeout(timer);
    if (now.at !== "keep") show();
    else if (!now.isKept) timer = setTimeout(show, SLOW_MS);
  });
  return shown;
}
