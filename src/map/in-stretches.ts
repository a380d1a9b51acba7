import type { Steps } from "../model/steps.ts";

/** A part of a frame. */
const STRETCH_MS = 10;

/**
 * Does work in tasks of a few milliseconds, then what needs it, so that no task stops the page for long; work that takes less is done at once.
 * @param isWanted asked before every further task
 */
export function inStretches(steps: Steps<void>, isWanted: () => boolean, then: () => void): void {
  const until = performance.now() + STRETCH_MS;
  let isDone = false;
  while (!isDone && performance.now() < until) isDone = steps.next().done === true;
  if (isDone) then();
  else
    setTimeout(() => {
      if (isWanted()) inStretches(steps, isWanted, then);
    });
}
