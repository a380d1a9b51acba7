import type { Steps } from "../model/steps.ts";

/** Steps that several take by turns: whoever needs their end at once takes all that are left. */
export interface SharedSteps<T> {
  /** Goes on from where anybody has stopped. */
  run(): Steps<T>;
  /** @throws where it has broken off already: it would only say that it has ended */
  finish(): T;
  /** A step has thrown: there is no end of them. */
  readonly isBroken: boolean;
}

export function shareSteps<T>(steps: Steps<T>): SharedSteps<T> {
  let end: { readonly value: T } | undefined;
  let isBroken = false;
  const step = (): void => {
    if (isBroken) throw new Error("The steps have broken off before.");
    isBroken = true;
    const { done, value } = steps.next();
    isBroken = false;
    if (done) end = { value };
  };
  return {
    get isBroken() {
      return isBroken;
    },
    *run() {
      while (!end) {
        step();
        if (!end) yield;
      }
      return end.value;
    },
    finish() {
      while (!end) step();
      return end.value;
    },
  };
}
