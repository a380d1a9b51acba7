import type { Steps } from "../model/steps.ts";

/** Steps that several take by turns: whoever needs their end at once takes all that are left. */
export interface SharedSteps<T> {
  /** Goes on from where anybody has stopped. */
  run(): Steps<T>;
  finish(): T;
}

export function shareSteps<T>(steps: Steps<T>): SharedSteps<T> {
  let end: { readonly value: T } | undefined;
  const step = (): void => {
    const { done, value } = steps.next();
    if (done) end = { value };
  };
  return {
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
