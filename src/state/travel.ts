import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { changed, type Facts, type FactsChange, type View } from "./facts.ts";

/** What the page is going to say when the answer is there. */
interface Travel {
  readonly change: FactsChange;
  readonly arrive: () => void;
  readonly atEnd: () => void;
  /** Settled when it is over. */
  readonly over: Promise<void>;
}

/** The way to where other facts hold: until it is over the page says what it said, and only what is asked goes ahead. */
export interface Travels {
  /** The one that is under way. */
  readonly now: ReadonlySignal<{ readonly over: Promise<void> } | undefined>;
  /** The facts of which the answer is going to come next. */
  readonly coming: ReadonlySignal<Facts>;
  /** The map stands anywhere but at the whole world, or is going to. */
  readonly isSomewhere: ReadonlySignal<boolean>;
  /** Settled when it is over; `atEnd` is called in the same picture in which the facts change. */
  readonly begin: (change: FactsChange, atEnd: () => void) => Promise<void>;
  /** Where the map stands: the page says so at the end. False where nobody travels. */
  readonly stand: (view: View | undefined) => boolean;
  /** Ends the one that is under way, and gives what the facts change to. */
  readonly end: () => FactsChange | undefined;
}

export function createTravels(facts: ReadonlySignal<Facts>, view: Signal<View | undefined>): Travels {
  const now = signal<Travel | undefined>(undefined);
  const ahead = signal<View | undefined>(undefined);
  return {
    now,
    coming: computed(() => (now.value ? changed(facts.value, now.value.change) : facts.value)),
    isSomewhere: computed(() => (now.value ? ahead : view).value !== undefined),
    begin(change, atEnd) {
      let arrive = (): void => {};
      const over = new Promise<void>((resolve) => (arrive = resolve));
      batch(() => {
        ahead.value = undefined;
        now.value = { change, arrive, atEnd, over };
      });
      return over;
    },
    stand(at) {
      if (now.peek()) ahead.value = at;
      return now.peek() !== undefined;
    },
    end() {
      const over = now.peek();
      if (!over) return undefined;
      batch(() => {
        over.atEnd();
        now.value = undefined;
        view.value = ahead.peek();
      });
      over.arrive();
      return over.change;
    },
  };
}
