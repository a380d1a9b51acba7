import { batch, computed, signal } from "@preact/signals";
import { assessmentsLast, isNamedAssessments } from "../model/assessments-last.ts";
import type { ImportChoices, ImportProgress, Preview, Refusal } from "../model/import.ts";
import type { Recipe } from "../model/recipe.ts";
import { choicesOf, withOwn } from "../model/recipe-choices.ts";
import type { Source } from "../model/source.ts";
import type { CheckProgress, Client, Jobs } from "../worker/jobs.ts";
import { createDecisions } from "./decisions.ts";
import type { ImportStage, Imports } from "./import-stage.ts";
import { type ImportStep, stepBetween } from "./import-step.ts";
import { createSteps } from "./import-steps.ts";
import { keptNotice } from "./kept-notice.ts";
import type { Notices } from "./notices.ts";
import { type FoundRecipes, mayBeRecipe, NO_RECIPES, recipesIn } from "./recipe-in.ts";
import { shownStage } from "./shown-stage.ts";

/** For the worker, which is not told at once that two records are two initiatives: nothing is read again for it. */
export const differentIn = ({ duplicates }: ImportChoices): { readonly different?: readonly string[] } =>
  duplicates ? { different: duplicates.different } : {};

export function createImports(
  client: Client,
  notices: Notices,
  onKept: (kept: Jobs["keep"]["output"], isLast: () => boolean) => unknown,
): Imports {
  const stage = signal<ImportStage>({ at: "choose" });
  const waiting = signal<readonly File[]>([]);
  const choices = signal<ImportChoices>({});
  const source = signal<Partial<Source>>({});
  const recipe = signal<Recipe | undefined>(undefined);
  const recipeFault = signal<Refusal | undefined>(undefined);
  const postponed = new WeakSet<File>();
  let reading: AbortController | undefined;
  /** What the recipe says is among the choices, as far as it was wanted. */
  let isFollowed = false;
  const steps = createSteps({ choices, source, recipe }, ({ choices: before, recipe: ledBy }) => {
    const now = stage.peek();
    const isRead = before !== choices.peek() || ledBy !== recipe.peek();
    if (now.at !== "choose" && now.at !== "keep" && isRead) void read(now.file);
  });
  const left = signal<{ readonly directory: string; readonly enter: () => void } | undefined>(undefined);

  async function read(file: File): Promise<void> {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    const isMine = () => reading === mine;
    const before = stage.peek();
    const isAgain = before.at === "check" && before.file === file;
    stage.value = isAgain ? { ...before, isReadingAgain: true, isPlacing: false } : { at: "read", file };
    if (!isFollowed) {
      const others = [file, ...waiting.peek()].filter(mayBeRecipe);
      const { taken, last } = others.length === 0 ? NO_RECIPES : await takeRecipes(others);
      if (last) recipe.value = last;
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
    const tell = (progress: CheckProgress) => {
      if (!("decided" in progress)) show({ progress });
      else if (isMine()) {
        const { decided: checked } = progress;
        stage.value = { at: "check", file, checked, isReadingAgain: true, isPlacing: true };
      }
    };
    try {
      if (!isAgain) {
        const looked = await client.run("inspect", { file, choices: wanted });
        if (!isMine()) return;
        if (looked.ok && looked.value.isOfAssessments && mayComeLater(file)) return next();
        if (looked.ok) show({ preview: looked.value });
      }
      const result = await client.run(
        "check",
        { file, choices: wanted, ...(isAgain && { again: before.checked.check }) },
        { signal: mine.signal, onProgress: tell },
      );
      if (!isMine()) return;
      stage.value = result.ok
        ? { at: "check", file, checked: result.value, isReadingAgain: false }
        : { at: "refused", file, refusal: result.error, ...(isAgain && { preview: before.checked.preview }) };
    } catch {
      if (!isMine()) return;
      stage.value = { at: "choose" };
      notices.show({ kind: "failed", what: "import" });
    }
  }

  /** Assessments that turn out as such wait for the initiatives that may come behind them: once, or two of them would wait for each other. */
  function mayComeLater(file: File): boolean {
    if (postponed.has(file) || waiting.peek().every((each) => postponed.has(each) || isNamedAssessments(each)))
      return false;
    postponed.add(file);
    waiting.value = [...waiting.peek(), file];
    return true;
  }

  /** Recipes leave the files that are to be read. */
  async function takeRecipes(files: readonly File[]): Promise<FoundRecipes> {
    const found = await recipesIn(files);
    waiting.value = waiting.peek().filter((each) => !found.taken.includes(each));
    if (found.taken.length > 0) recipeFault.value = found.fault;
    return found;
  }

  /** What the recipe says is chosen, as far as the reader has not chosen otherwise. */
  function follow(): void {
    isFollowed = true;
    const wanted = recipe.peek();
    if (!wanted) return;
    choices.value = withOwn(choicesOf(wanted), choices.peek());
    source.value = { ...choices.peek().source, ...source.peek() };
  }

  function next(): void {
    const [file, ...rest] = waiting.peek();
    isFollowed = false;
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
    if (now.at === "choose" || now.at === "keep") return;
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
      isFollowed = true;
      void read(file);
    };
  }

  /** A recipe that comes while a file is looked at is for that file, and a step of its check. */
  async function applyRecipes(file: File, files: readonly File[]): Promise<void> {
    const { last } = await takeRecipes(files);
    if (!last) return;
    const use = (): void => {
      recipe.value = last;
    };
    const now = stage.peek();
    if (now.at !== "check" || now.file !== file) return use();
    decideOn(
      () => {
        use();
        follow();
      },
      { of: "recipe" },
    );
  }

  return {
    stage,
    shown: shownStage(stage),
    waiting,
    choices,
    source,
    recipe,
    add(files) {
      waiting.value = assessmentsLast([...waiting.peek(), ...files], isNamedAssessments);
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
    leave() {
      if (stage.peek().at !== "keep") stop();
    },
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
      let keeping: ImportStage = { at: "keep", file, checked };
      stage.value = keeping;
      try {
        const kept = await client.run("keep", {
          check: checked.check,
          source: source.peek(),
          ...differentIn(choices.peek()),
          ...(update && { update }),
        });
        if (stage.peek() === keeping) {
          keeping = { at: "keep", file, checked, isKept: true };
          stage.value = keeping;
        }
        left.value = update ? undefined : { directory: kept.id, enter: leave(file) };
        if (waiting.peek().length === 0) {
          recipe.value = undefined;
          recipeFault.value = undefined;
        }
        await onKept(kept, () => stage.peek() === keeping && waiting.peek().length === 0);
        notices.show(keptNotice(kept));
      } catch {
        notices.show({ kind: "failed", what: "import" });
      }
      if (stage.peek() === keeping) next(); // else another file has come meanwhile
    },
    reopenable: computed(() => (stage.value.at === "choose" ? left.value?.directory : undefined)),
    reopen() {
      const enter = stage.peek().at === "choose" ? left.peek()?.enter : undefined;
      left.value = undefined;
      enter?.();
    },
  };
}
