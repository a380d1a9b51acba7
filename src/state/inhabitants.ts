import { batch, type ReadonlySignal, signal } from "@preact/signals";
import { type OwnLevel, setOf } from "../model/boundary-set.ts";
import type { Client, Jobs } from "../worker/jobs.ts";
import type { Kept } from "./kept.ts";
import type { Notices } from "./notices.ts";

/** A number that was corrected. */
interface Correction {
  readonly territory: string;
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** Correcting the inhabitants of boundaries of one's own, one by one; each step can be taken back as long as the page is open. */
export interface Inhabitants {
  /** Whose numbers are shown: "own:" and the id of the set. */
  readonly of: ReadonlySignal<OwnLevel | undefined>;
  /** What is looked for among its territories. */
  readonly text: ReadonlySignal<string>;
  /** Grows with every correction. */
  readonly version: ReadonlySignal<number>;
  /** What was corrected is not in the copy on the device yet. */
  readonly isUnwritten: ReadonlySignal<boolean>;
  /** The step that can be taken back next. */
  readonly last: ReadonlySignal<Correction | undefined>;
  readonly open: (set: OwnLevel, text?: string) => void;
  readonly lookFor: (text: string) => void;
  /** False where the text is no number of people: then nothing changes. */
  readonly put: (territory: string, name: string, text: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly leave: () => void;
}

/** A copy on the device is written when nobody has corrected anything for so long: a set may be large. */
const PAUSE_MS = 1000;

export function createInhabitants(client: Client, notices: Notices, kept: Pick<Kept, "renew" | "all">): Inhabitants {
  const of = signal<OwnLevel | undefined>(undefined);
  const text = signal("");
  const version = signal(0);
  const last = signal<Correction | undefined>(undefined);
  const isUnwritten = signal(false);
  const steps = new Map<OwnLevel, readonly Correction[]>();
  let waiting: { readonly set: OwnLevel; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  function renewNow(): void {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const { set } = waiting;
    waiting = undefined;
    void kept.renew(set);
    isUnwritten.value = false;
  }
  function renewSoon(set: OwnLevel): void {
    if (!kept.all.peek().some(({ id, isOpen }) => isOpen && id === set)) return;
    if (waiting?.set !== set) renewNow();
    if (waiting) clearTimeout(waiting.timer);
    waiting = { set, timer: setTimeout(renewNow, PAUSE_MS) };
    isUnwritten.value = true;
  }
  function keepSteps(set: OwnLevel, next: readonly Correction[]): void {
    steps.set(set, next);
    last.value = next.at(-1);
    version.value++;
  }

  async function write(set: OwnLevel, wanted: Jobs["setInhabitants"]["input"]) {
    const result = await client.run("setInhabitants", wanted);
    if (result.ok) renewSoon(set);
    return result;
  }

  return {
    of,
    text,
    version,
    isUnwritten,
    last,
    open(set, wanted = "") {
      batch(() => {
        of.value = `own:${setOf(set)}`;
        text.value = wanted;
        last.value = steps.get(of.value)?.at(-1);
      });
    },
    lookFor(wanted) {
      text.value = wanted;
    },
    async put(territory, name, written) {
      const set = of.peek();
      if (!set) return true;
      try {
        const result = await write(set, { territory, text: written });
        if (result.ok) {
          const { before, now } = result.value;
          if (before !== now) keepSteps(set, [...(steps.get(set) ?? []), { territory, name, before, now }]);
        } else if (result.error === "unreadable") return false;
        else notices.show({ kind: "failed", what: "ask" });
        return true;
      } catch {
        notices.show({ kind: "failed", what: "ask" });
        return true;
      }
    },
    async undo() {
      const set = of.peek();
      const done = set && steps.get(set)?.at(-1);
      if (!set || !done) return;
      keepSteps(set, steps.get(set)!.slice(0, -1));
      try {
        const { territory, before, now } = done;
        const result = await write(set, { territory, text: before, instead: now });
        if (!result.ok) keepSteps(set, []); // these are other boundaries, and none of the steps is of them
      } catch {
        notices.show({ kind: "failed", what: "ask" });
      }
      version.value++;
    },
    leave() {
      renewNow();
      of.value = undefined;
    },
  };
}
