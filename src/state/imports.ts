import { batch, type ReadonlySignal, signal } from "@preact/signals";
import type { UpdateWish } from "../model/changes.ts";
import { type DuplicateDecisions, NOTHING_DECIDED } from "../model/duplicates.ts";
import type { ImportChoices, ImportProgress, Preview, Refusal } from "../model/import.ts";
import type { Recipe } from "../model/recipe.ts";
import { choicesOf, withOwn } from "../model/recipe-choices.ts";
import type { Source } from "../model/source.ts";
import type { Constants, WordDecision, WordField } from "../model/source-words.ts";
import { wordKey } from "../model/source-words.ts";
import type { Checked, Client, Jobs } from "../worker/jobs.ts";
import type { Notice, Notices } from "./notices.ts";
import { mayBeRecipe, recipeIn } from "./recipe-in.ts";

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
  /** Decides words of a field at once, for every row with one of them; undefined takes a decision back. */
  readonly decide: (
    field: WordField,
    decisions: readonly (readonly [word: string, WordDecision | undefined])[],
  ) => void;
  /** A term for the rows of which the file says nothing; "" for none. */
  readonly fill: (field: WordField, term: string) => void;
  /** Rows left out as duplicates, and pairs that are none; the file is read again when the rows have changed. */
  readonly decideDuplicates: (decisions: DuplicateDecisions) => void;
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

  function choose(change: ImportChoices): void {
    const now = stage.peek();
    if (now.at === "choose") return;
    const { duplicates, ...others } = choices.peek();
    const isOtherSheet = change.sheet !== undefined && change.sheet !== others.sheet;
    choices.value = { ...others, ...(duplicates && !isOtherSheet && { duplicates }), ...change };
    void read(now.file);
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
    choose,
    decide(field, decisions) {
      const { values } = choices.peek();
      const decided = new Map(Object.entries(values?.[field] ?? {}));
      for (const [word, decision] of decisions) {
        if (decision === undefined) decided.delete(wordKey(word));
        else decided.set(wordKey(word), decision);
      }
      choose({ values: { ...values, [field]: Object.fromEntries(decided) } });
    },
    fill(field, term) {
      const { [field]: _, ...others }: Constants = choices.peek().constants ?? {};
      choose({ constants: term === "" ? others : { ...others, [field]: term } });
    },
    decideDuplicates(duplicates) {
      const { leaveOut } = choices.peek().duplicates ?? NOTHING_DECIDED;
      const linesOf = (rows: DuplicateDecisions["leaveOut"]) =>
        rows.map(({ line, stays }) => `${line} ${stays}`).join("\n");
      if (linesOf(leaveOut) !== linesOf(duplicates.leaveOut)) choose({ duplicates });
      else choices.value = { ...choices.peek(), duplicates };
    },
    recipeFault,
    dropRecipe() {
      const now = stage.peek();
      batch(() => {
        recipe.value = undefined;
        recipeFault.value = undefined;
        source.value = {};
        choices.value = {};
      });
      if (now.at === "check") void read(now.file);
    },
    chooseMember(member) {
      const now = stage.peek();
      if (now.at === "choose") return;
      choices.value = { member };
      follow();
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
  };
}

function noticeOf({ id, source: { title }, rows, placed, again, update }: Jobs["keep"]["output"]): Notice {
  if (update) return { kind: "updated", directory: id, title, update };
  return again ? { kind: "open-already", title } : { kind: "kept", directory: id, title, rows, placed };
}
