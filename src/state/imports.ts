import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { UpdateWish } from "../model/changes.ts";
import type { ImportChoices, ImportProgress, Preview, Refusal } from "../model/import.ts";
import type { Recipe } from "../model/recipe.ts";
import { choicesOf, withOwn } from "../model/recipe-choices.ts";
import type { Source } from "../model/source.ts";
import type { Checked, Client, Jobs } from "../worker/jobs.ts";
import { createDecisions, type Decisions } from "./decisions.ts";
import { type ImportStep, stepBetween } from "./import-step.ts";
import { createSteps, type ImportSteps } from "./import-steps.ts";
import type { Notice, Notices } from "./notices.ts";
import { mayBeRecipe, recipeIn } from "./recipe-in.ts";

/** Adding a directory: choose, check, correct, keep; nothing is kept before the last step. */
export type ImportStage =
  | { readonly at: "choose" }
  | { readonly at: "read"; readonly file: File; readonly preview?: Preview; readonly progress?: ImportProgress }
  | { readonly at: "check"; readonly file: File; readonly checked: Checked; readonly isReadingAgain: boolean }
  | { readonly at: "refused"; readonly file: File; readonly refusal: Refusal }
  | { readonly at: "keep"; readonly file: File; readonly checked: Checked };

export interface Imports extends Decisions {
  readonly stage: ReadonlySignal<ImportStage>;
  /** Files that wait for their turn. */
  readonly waiting: ReadonlySignal<readonly File[]>;
  readonly choices: ReadonlySignal<ImportChoices>;
  readonly add: (files: readonly File[]) => void;
  /** What was decided, to be taken back and made again. */
  readonly steps: ImportSteps;
  /** What is applied to every file until the last has been kept. */
  readonly recipe: ReadonlySignal<Recipe | undefined>;
  /** Why the recipe that came last is none. */
  readonly recipeFault: ReadonlySignal<Refusal | undefined>;
  /** Goes on without it, as if nothing had been decided. */
  readonly dropRecipe: () => void;
  /** Reads another file of the archive; what was decided about the one before does not hold for it. */
  readonly chooseMember: (path: string) => void;
  readonly describe: (source: Partial<Source>) => void;
  readonly source: ReadonlySignal<Partial<Source>>;
  readonly cancel: () => void;
  /** To the first step, or to the next file that waits. */
  readonly leave: () => void;
  /** Closes the whole: nothing waits any more, and the files that did are named. */
  readonly abandon: () => void;
  /** `update`: in the place of an open directory. */
  readonly keep: (update?: UpdateWish) => Promise<void>;
  /** The directory that was kept last, while its check can be entered again as it was left. */
  readonly reopenable: ReadonlySignal<string | undefined>;
  readonly reopen: () => void;
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
  const recipe = signal<Recipe | undefined>(undefined);
  const recipeFault = signal<Refusal | undefined>(undefined);
  let reading: AbortController | undefined;
  const steps = createSteps({ choices, source, recipe }, ({ choices: before, recipe: ledBy }) => {
    const now = stage.peek();
    const isRead = before !== choices.peek() || ledBy !== recipe.peek();
    if (now.at === "check" && isRead) void read(now.file);
  });
  const left = signal<{ readonly directory: string; readonly enter: () => void } | undefined>(undefined);

  async function read(file: File): Promise<void> {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    const isMine = () => reading === mine;
    const before = stage.peek();
    const isAgain = before.at === "check" && before.file === file;
    stage.value = isAgain ? { ...before, isReadingAgain: true } : { at: "read", file };
    if (!isAgain) {
      const others = [file, ...waiting.peek()].filter(mayBeRecipe);
      const taken = others.length === 0 ? [] : await takeRecipes(others);
      if (!isMine()) return;
      if (taken.includes(file)) {
        const fault = recipeFault.peek();
        if (fault) stage.value = { at: "refused", file, refusal: fault };
        else next();
        return;
      }
      follow();
    }
    const wanted = choices.peek();
    const show = (change: { readonly preview?: Preview; readonly progress?: ImportProgress }) => {
      const now = stage.peek();
      if (isMine() && now.at === "read") stage.value = { ...now, ...change };
    };
    try {
      if (!isAgain) {
        const looked = await client.run("inspect", { file, choices: wanted });
        if (!isMine()) return;
        if (looked.ok) show({ preview: looked.value });
      }
      const result = await client.run(
        "check",
        { file, choices: wanted, ...(isAgain && { again: before.checked.check }) },
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

  /** Recipes leave the files that are to be read; of several the last one counts. */
  async function takeRecipes(files: readonly File[]): Promise<readonly File[]> {
    const taken: File[] = [];
    for (const file of files) {
      const found = await recipeIn(file);
      if (!found) continue;
      taken.push(file);
      waiting.value = waiting.peek().filter((each) => each !== file);
      if (found.ok) recipe.value = found.value;
      recipeFault.value = found.ok ? undefined : found.error;
    }
    return taken;
  }

  /** What the recipe says is chosen, as far as the reader has not chosen otherwise. */
  function follow(): void {
    const wanted = recipe.peek();
    if (!wanted) return;
    choices.value = withOwn(choicesOf(wanted), choices.peek());
    source.value = { ...choices.peek().source, ...source.peek() };
  }

  function next(): void {
    const [file, ...rest] = waiting.peek();
    batch(() => {
      choices.value = {};
      source.value = {};
      waiting.value = rest;
      stage.value = { at: "choose" };
      steps.clear();
    });
    if (file) void read(file);
  }

  function stop(): void {
    reading?.abort();
    reading = undefined;
    const now = stage.peek();
    if (now.at === "check") client.run("discard", { check: now.checked.check }).catch(() => undefined); // its memory only
    next();
  }

  function decideOn(change: () => void, step?: ImportStep): void {
    const now = stage.peek();
    if (now.at === "choose") return;
    steps.take(change, (before, after) => step ?? stepBetween(before.choices, after.choices));
    void read(now.file);
  }

  /** How to go back to the check of a file as it is now. */
  function leave(file: File): () => void {
    const [decided, said, ledBy, history] = [choices.peek(), source.peek(), recipe.peek(), steps.kept()];
    return () => {
      batch(() => {
        choices.value = decided;
        source.value = said;
        recipe.value = ledBy;
        steps.restore(history);
      });
      void read(file);
    };
  }

  /** A recipe that comes while a file is looked at is for that file. */
  async function applyRecipes(file: File, files: readonly File[]): Promise<void> {
    const before = recipe.peek();
    await takeRecipes(files);
    const now = stage.peek();
    if (recipe.peek() === before || now.at !== "check" || now.file !== file) return;
    follow();
    void read(file);
  }

  return {
    stage,
    waiting,
    choices,
    source,
    recipe,
    add(files) {
      waiting.value = [...waiting.peek(), ...files];
      const now = stage.peek();
      if (now.at === "choose" || now.at === "refused") next();
      else if (now.at === "check") void applyRecipes(now.file, files.filter(mayBeRecipe));
    },
    ...createDecisions(choices, decideOn, (change, step) => steps.take(change, () => step)),
    steps,
    recipeFault,
    dropRecipe() {
      const now = stage.peek();
      recipeFault.value = undefined;
      steps.take(
        () => {
          recipe.value = undefined;
          source.value = {};
          choices.value = {};
        },
        () => ({ of: "recipe" }),
      );
      if (now.at === "check") void read(now.file);
    },
    chooseMember(member) {
      const now = stage.peek();
      if (now.at === "choose") return;
      decideOn(
        () => {
          choices.value = { member };
          follow();
        },
        { of: "file" },
      );
    },
    describe(change) {
      steps.take(
        () => {
          source.value = { ...source.peek(), ...change };
        },
        () => ({ of: "source" }),
      );
    },
    cancel: stop,
    leave: stop,
    abandon() {
      const names = waiting.peek().map(({ name }) => name);
      if (names.length > 0) notices.show({ kind: "not-read", names });
      waiting.value = [];
      recipe.value = undefined;
      recipeFault.value = undefined;
      stop();
    },
    async keep(update) {
      const now = stage.peek();
      if (now.at !== "check" || now.isReadingAgain) return;
      const { file, checked } = now;
      stage.value = { at: "keep", file, checked };
      try {
        const kept = await client.run("keep", {
          check: checked.check,
          source: source.peek(),
          ...(update && { update }),
        });
        left.value = update ? undefined : { directory: kept.id, enter: leave(file) };
        notices.show(noticeOf(kept));
        if (waiting.peek().length === 0) {
          recipe.value = undefined;
          recipeFault.value = undefined;
        }
        onKept(kept, waiting.peek().length === 0);
      } catch {
        notices.show({ kind: "failed", what: "import" });
      }
      next();
    },
    reopenable: computed(() => (stage.value.at === "choose" ? left.value?.directory : undefined)),
    reopen() {
      const enter = stage.peek().at === "choose" ? left.peek()?.enter : undefined;
      left.value = undefined;
      enter?.();
    },
  };
}

function noticeOf({ id, source: { title }, rows, placed, again, update }: Jobs["keep"]["output"]): Notice {
  if (update) return { kind: "updated", directory: id, title, update };
  return again ? { kind: "open-already", title } : { kind: "kept", directory: id, title, rows, placed };
}
