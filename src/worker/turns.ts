import type { Steps } from "../model/steps.ts";

/** Whoever waits for an answer, or wants to stop this, is heard after so long. */
const TURN_MS = 30;
/** Often enough to be seen moving, seldom enough to be read aloud. */
const TELL_MS = 250;

/** Long work that lets others have their turn, and tells how far it is, now and then rather than at every step. */
export interface Turns<Progress> {
  tell(progress: Progress): void;
  /** Between two steps: what has been asked meanwhile, a cancel above all, is heard. */
  breathe(): Promise<void>;
}

export function createTurns<Progress>(onProgress: (progress: Progress) => void): Turns<Progress> {
  let turnMs = performance.now();
  let toldMs = Number.NEGATIVE_INFINITY;
  return {
    tell(progress) {
      if (performance.now() - toldMs < TELL_MS) return;
      onProgress(progress);
      toldMs = performance.now();
    },
    async breathe() {
      if (performance.now() - turnMs < TURN_MS) return;
      await nextTurn();
      turnMs = performance.now();
    },
  };
}

/** The end of some steps, with a breath between two of them; undefined when nobody waits for it any more. */
export async function takeTurns<T>(
  steps: Steps<T>,
  breathe: () => Promise<void>,
  signal: Pick<AbortSignal, "aborted">,
): Promise<T | undefined> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
    if (signal.aborted) return undefined;
  }
}

/** What has arrived is taken up after so long. */
const ASIDE_MS = 12;

/** Takes steps while others do what is awaited, and leaves what is left of them. */
export async function meanwhile<T>(awaited: Promise<T>, steps: Steps<unknown>): Promise<T> {
  let isThere = false;
  const settle = (): void => {
    isThere = true;
  };
  awaited.then(settle, settle);
  for (let isDone = false; !isThere && !isDone; await nextTurn()) {
    const until = performance.now() + ASIDE_MS;
    while (!isDone && performance.now() < until) isDone = steps.next().done === true;
  }
  return awaited;
}

/** Aborted as well as soon as what is open is another: steps through it would look for what is no more. */
export function whileOpen(
  holding: { readonly edition: number },
  signal: Pick<AbortSignal, "aborted">,
): Pick<AbortSignal, "aborted"> {
  const { edition } = holding;
  return {
    get aborted() {
      return signal.aborted || holding.edition !== edition;
    },
  };
}

/** Not by a timer: browsers let one wait for 4 ms, a second in a long file. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
