import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { back, forth, type History, type Move, NO_HISTORY, withStep } from "./history.ts";
import type { ImportStep } from "./import-step.ts";

/** The steps of a check, to be taken back and made again. */
export interface ImportSteps {
  /** The step that would be taken back next. */
  readonly undoable: ReadonlySignal<ImportStep | undefined>;
  readonly redoable: ReadonlySignal<ImportStep | undefined>;
  /** What was done last, for those who hear the page. */
  readonly told: ReadonlySignal<{ readonly is: "undone" | "redone"; readonly step: ImportStep } | undefined>;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface StepsOf<State> extends ImportSteps {
  /** Makes a change that is a step; one that changes nothing is none. */
  readonly take: (change: () => void, stepOf: (before: State, after: State) => ImportStep) => void;
  readonly clear: () => void;
  /** All of it, to go on from there later. */
  readonly kept: () => History<State, ImportStep>;
  readonly restore: (history: History<State, ImportStep>) => void;
}

type Parts = Readonly<Record<string, Signal<unknown>>>;
type StateOf<Facts extends Parts> = { readonly [Name in keyof Facts]: Facts[Name]["value"] };

/** @param onMoved after a step was taken back or made again, with what stood before it */
export function createSteps<Facts extends Parts>(
  facts: Facts,
  onMoved: (before: StateOf<Facts>) => void,
): StepsOf<StateOf<Facts>> {
  type State = StateOf<Facts>;
  const names = Object.keys(facts) as (keyof Facts & string)[];
  const history = signal<History<State, ImportStep>>(NO_HISTORY);
  const told = signal<ImportSteps["told"]["value"]>(undefined);
  const now = (): State => Object.fromEntries(names.map((name) => [name, facts[name]!.peek()])) as State;
  const put = (state: State): void => {
    for (const name of names) facts[name]!.value = state[name];
  };

  function move(turn: typeof back<State, ImportStep>, is: "undone" | "redone"): void {
    const before = now();
    const made: Move<State, ImportStep> | undefined = turn(history.peek(), before);
    if (!made) return;
    batch(() => {
      put(made.state);
      history.value = made.history;
      told.value = { is, step: made.step };
    });
    onMoved(before);
  }

  return {
    undoable: computed(() => history.value.past.at(-1)?.step),
    redoable: computed(() => history.value.future.at(-1)?.step),
    told,
    undo: () => move(back, "undone"),
    redo: () => move(forth, "redone"),
    take(change, stepOf) {
      const before = now();
      batch(() => {
        change();
        const after = now();
        if (names.every((name) => before[name] === after[name])) return;
        history.value = withStep(history.peek(), before, stepOf(before, after));
        told.value = undefined;
      });
    },
    clear() {
      history.value = NO_HISTORY;
      told.value = undefined;
    },
    kept: () => history.peek(),
    restore(kept) {
      history.value = kept;
    },
  };
}
