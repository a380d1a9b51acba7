import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { BoundaryChoices, BoundarySetSummary, CheckedBoundaries, SetWords } from "../model/boundary-set.ts";
import type { Refusal } from "../model/import.ts";
import type { Client } from "../worker/jobs.ts";
import type { Notices } from "./notices.ts";

/** Adding boundaries: choose, check, keep; nothing is kept before the last step. */
export type BoundariesStage =
  | { readonly at: "choose" }
  | { readonly at: "read"; readonly file: File }
  | {
      readonly at: "check";
      readonly file: File;
      readonly checked: CheckedBoundaries;
      readonly isReadingAgain: boolean;
    }
  | { readonly at: "refused"; readonly file: File; readonly refusal: Refusal };

export interface Boundaries {
  readonly stage: ReadonlySignal<BoundariesStage>;
  readonly choices: ReadonlySignal<BoundaryChoices>;
  /** How the set and its levels are called. */
  readonly words: ReadonlySignal<SetWords>;
  readonly add: (file: File) => void;
  /** Reads the file again. */
  readonly choose: (change: BoundaryChoices) => void;
  readonly describe: (change: Partial<SetWords>) => void;
  readonly keep: () => Promise<void>;
  readonly leave: () => void;
}

const NO_WORDS: SetWords = { title: "", levelName: "", parentName: "" };

export function createBoundaries(
  client: Client,
  notices: Notices,
  on: { readonly kept: (set: BoundarySetSummary) => void },
): Boundaries {
  const stage = signal<BoundariesStage>({ at: "choose" });
  const choices = signal<BoundaryChoices>({});
  const words = signal<SetWords>(NO_WORDS);
  let reading: AbortController | undefined;

  async function read(file: File): Promise<void> {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    const before = stage.peek();
    const isAgain = before.at === "check" && before.file === file;
    stage.value = isAgain ? { ...before, isReadingAgain: true } : { at: "read", file };
    try {
      const input = { file, choices: choices.peek() };
      const result = await client.run("checkBoundaries", input, { signal: mine.signal });
      if (reading !== mine) return;
      batch(() => {
        if (result.ok && !isAgain) words.value = { ...NO_WORDS, title: result.value.title };
        stage.value = result.ok
          ? { at: "check", file, checked: result.value, isReadingAgain: false }
          : { at: "refused", file, refusal: result.error };
      });
    } catch {
      if (reading !== mine) return;
      stage.value = { at: "choose" };
      notices.show({ kind: "failed", what: "import" });
    }
  }

  function leave(): void {
    reading?.abort();
    reading = undefined;
    const now = stage.peek();
    if (now.at === "check") client.run("discardBoundaries", { check: now.checked.check }).catch(() => undefined); // its memory only
    batch(() => {
      stage.value = { at: "choose" };
      choices.value = {};
      words.value = NO_WORDS;
    });
  }

  return {
    stage,
    choices,
    words,
    add(file) {
      leave();
      void read(file);
    },
    choose(change) {
      const now = stage.peek();
      if (now.at === "choose") return;
      const roles = { ...choices.peek().roles, ...change.roles };
      choices.value = { ...choices.peek(), ...change, roles };
      void read(now.file);
    },
    describe(change) {
      words.value = { ...words.peek(), ...change };
    },
    async keep() {
      const now = stage.peek();
      if (now.at !== "check" || now.isReadingAgain || now.checked.territories === 0) return;
      const { title, levelName, parentName, credit = "", licence } = words.peek();
      const said = {
        title: title.trim() || now.checked.title,
        levelName: levelName.trim(),
        parentName: parentName.trim(),
        ...(credit.trim() && { credit: credit.trim() }),
        ...(licence && { licence }),
      };
      try {
        const set = await client.run("keepBoundaries", { check: now.checked.check, words: said });
        notices.show({ kind: "boundaries", set: set.id, title: set.title, territories: set.territories });
        on.kept(set);
      } catch {
        notices.show({ kind: "failed", what: "import" });
      }
      leave();
    },
    leave,
  };
}
