import type { Steps } from "../model/steps.ts";
import { createStandstill } from "./standstill.ts";

/** Without a question for so long nobody waits, and what was answered is drawn: on few processors, work here would keep that from them. */
const QUIET_MS = 1000;
/** By then what was told is drawn, and nobody can have asked for anything yet. */
const DRAWN_MS = 80;
/** Then work goes on in stretches of about so long, so that the next question need not wait either. */
const STRETCH_MS = 20;

/** What answers can do without is done when nobody asks. */
export interface Chores {
  /** Begins anew, whatever was begun before: a change of directories may have overtaken it. */
  begin(atOnce?: "at-once"): void;
  /** Somebody asks. */
  putOff(): void;
  /** Nothing is done until then. */
  standStill(until: Promise<unknown>): void;
}

export function createChores(work: () => Steps<void>, now: () => number = () => performance.now()): Chores {
  let steps: Steps<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const standstill = createStandstill(() => putOff(QUIET_MS));
  const goOn = (): void => {
    const from = now();
    while (steps && now() - from < STRETCH_MS) if (steps.next().done) steps = undefined;
    if (steps) timer = setTimeout(goOn);
  };
  const putOff = (forMs: number): void => {
    clearTimeout(timer);
    if (steps && standstill.isOver) timer = setTimeout(goOn, forMs);
  };
  return {
    begin(atOnce) {
      steps = work();
      putOff(atOnce ? DRAWN_MS : QUIET_MS);
    },
    putOff: () => putOff(QUIET_MS),
    standStill(until) {
      clearTimeout(timer);
      standstill.last(until);
    },
  };
}
