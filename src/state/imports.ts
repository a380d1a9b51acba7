import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { ImportChoices, ImportProgress, Preview, Refusal } from "../model/import.ts";
import type { Source } from "../model/source.ts";
import type { Checked, Client, Jobs } from "../worker/jobs.ts";
import type { Notices } from "./notices.ts";

/** Adding a directory: choose, check, correct, keep; nothing is kept before the last step. */
export type ImportStage =
  | { readonly at: "choose" }
  | { readonly at: "read"; readonly file: File; readonly preview?: Preview; readonly progress?: ImportProgress }
  | { readonly at: "check"; readonly file: File; readonly checked: Checked; readonly isReadingAgain: boolean }
  | { readonly at: "refused"; readonly file: File; readonly refusal: Refusal }
  | { readonly at: "keep"; readonly file: File; readonly checked: Checked };

export interface Imports {
  readonly stage: ReadonlySignal<ImportStage>;
  /** Files that wait for their turn. */
  readonly waiting: ReadonlySignal<readonly File[]>;
  readonly choices: ReadonlySignal<ImportChoices>;
  readonly add: (files: readonly File[]) => void;
  /** Reads the file again with what the reader decided. */
  readonly choose: (change: ImportChoices) => void;
  /** Reads another file of the archive; what was decided about the one before does not hold for it. */
  readonly chooseMember: (path: string) => void;
  readonly describe: (source: Partial<Source>) => void;
  readonly source: ReadonlySignal<Partial<Source>>;
  readonly cancel: () => void;
  /** To the first step, or to the next file that waits. */
  readonly leave: () => void;
  /** Closes the whole: nothing waits any more, and the files that did are named. */
  readonly abandon: () => void;
  readonly keep: () => Promise<void>;
}

export function createImports(
  client: Client,
  notices: Notices,
  onKept: (kept: Jobs["keep"]["output"], isLast: boolean) => void,
): Imports {
  const stage = signal<ImportStage>({ at: "choose" });
  const waiting = signal<readonly File[]>([]);
  const choices = signal<ImportChoices>({});
  const source = signal<Partial<Source>>({});
  let reading: AbortController | undefined;

  async function read(file: File): Promise<void> {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    const isMine = () => reading === mine;
    const before = stage.peek();
    const wanted = choices.peek();
    stage.value =
      before.at === "check" && before.file === file ? { ...before, isReadingAgain: true } : { at: "read", file };
    const show = (change: { readonly preview?: Preview; readonly progress?: ImportProgress }) => {
      const now = stage.peek();
      if (isMine() && now.at === "read") stage.value = { ...now, ...change };
    };
    try {
      const looked = await client.run("inspect", { file, choices: wanted });
      if (!isMine()) return;
      if (looked.ok) show({ preview: looked.value });
      const result = await client.run(
        "check",
        { file, choices: wanted },
        { signal: mine.signal, onProgress: (progress) => show({ progress }) },
      );
      if (!isMine()) return;
      stage.value = result.ok
        ? { at: "check", file, checked: result.value, isReadingAgain: false }
        : { at: "refused", file, refusal: result.error };
    } catch {
      if (!isMine()) return;
      stage.value = { at: "choose" };
      notices.show({ kind: "failed", what: "import" });
    }
  }

  function next(): void {
    const [file, ...rest] = waiting.peek();
    batch(() => {
      choices.value = {};
      source.value = {};
      waiting.value = rest;
      stage.value = { at: "choose" };
    });
    if (file) void read(file);
  }

  function stop(): void {
    reading?.abort();
    reading = undefined;
    next();
  }

  return {
    stage,
    waiting,
    choices,
    source,
    add(files) {
      waiting.value = [...waiting.peek(), ...files];
      const { at } = stage.peek();
      if (at === "choose" || at === "refused") next();
    },
    choose(change) {
      const now = stage.peek();
      if (now.at === "choose") return;
      choices.value = { ...choices.peek(), ...change };
      void read(now.file);
    },
    chooseMember(member) {
      const now = stage.peek();
      if (now.at === "choose") return;
      choices.value = { member };
      void read(now.file);
    },
    describe(change) {
      source.value = { ...source.peek(), ...change };
    },
    cancel: stop,
    leave: stop,
    abandon() {
      const names = waiting.peek().map(({ name }) => name);
      if (names.length > 0) notices.show({ kind: "not-read", names });
      waiting.value = [];
      stop();
    },
    async keep() {
      const now = stage.peek();
      if (now.at !== "check" || now.isReadingAgain) return;
      const { file, checked } = now;
      stage.value = { at: "keep", file, checked };
      try {
        const kept = await client.run("keep", { check: checked.check, source: source.peek() });
        const { id, source: described, rows, placed, again } = kept;
        notices.show(
          again
            ? { kind: "open-already", title: described.title }
            : { kind: "kept", directory: id, title: described.title, rows, placed },
        );
        onKept(kept, waiting.peek().length === 0);
      } catch {
        notices.show({ kind: "failed", what: "import" });
      }
      next();
    },
  };
}
