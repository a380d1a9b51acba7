import type { ClassificationRule } from "../../model/directory.ts";
import type { RecipeFit } from "../../model/recipe-fit.ts";
import { wordsFor } from "../words.ts";

const { number, plural, share } = wordsFor("en");

/** What the reader decides about a file: its words, what holds for the whole of it, and the recipe for the next edition. */
export const decisions = {
  tabs: {
    label: "What is checked",
    columns: "Columns",
    words: "Words",
    open: (count: number) => `${number(count)} open`,
  },
  words: {
    intro: "Each word of the file once, with its rows. A decision holds for all of them, and can be taken back.",
    none: "The file has no column of words for kind, sector, practice or country.",
    onlyOpen: (count: number) => `Only what is not understood (${number(count)})`,
    nothingOpen: "Every word is understood or decided.",
    sums: (all: number, open: number) =>
      `${plural(all, { one: "# word", other: "# words" })}, ${open === 0 ? "all understood" : `${number(open)} not understood`}`,
    rows: (rows: number) => plural(rows, { one: "# row", other: "# rows" }),
    becomes: (word: string) => `What “${word}” becomes`,
    choose: "Choose a term",
    asUnderstood: "As understood",
    theirs: "Keep as theirs",
    suggested: "Suggested",
    suggestion: (label: string, score: number) => `${label}, ${share(score)}`,
    like: (name: string) => `like “${name}”`,
    take: (label: string) => `Take ${label}`,
    undo: "Take back",
    undoFor: (word: string) => `Take back what was decided of “${word}”`,
    rules: {
      decided: "decided by you",
      theirs: "kept as theirs",
      code: "by its code",
      value: "same word",
      parts: "by its parts",
      bracket: "by the bracket",
      "before-dash": "before the dash",
      number: "plural form",
      joined: "joined words",
      contained: "holds the word",
      stem: "guessed by its stem",
      marked: "marked",
      none: "not understood",
    } satisfies Record<ClassificationRule, string>,
    more: (count: number) => plural(count, { one: "Show # more", other: "Show # more" }),
    beyond: (rows: number) =>
      plural(rows, {
        one: "Further words, too many to list: # row.",
        other: "Further words, too many to list: # rows.",
      }),
    takeAll: (count: number, least: number) =>
      plural(count, {
        one: `Take # suggestion of ${share(least)} or more`,
        other: `Take # suggestions of ${share(least)} or more`,
      }),
    willBecome: "These words would become:",
    confirm: (count: number) => plural(count, { one: "Take it", other: "Take all #" }),
    cancel: "Cancel",
  },
  constants: {
    label: "For the whole file",
    text: "For rows of which the file says nothing.",
    none: "not said",
  },
  recipe: {
    save: "Save the recipe",
    saveText: "All decisions as a small file, for next year’s edition of this one.",
    used: (name: string) => `Read by the recipe made for “${name}”.`,
    ready: (name: string) => `The recipe made for “${name}” is ready: choose the new file.`,
    drop: "Without it",
    hint: "A recipe saved earlier can be dropped here as well, together with the file or before it.",
    fits: "The recipe fits: nothing is lacking, nothing is new.",
    fitsNot: "What no longer fits the recipe:",
    unfit: {
      goneColumns: (count: number) =>
        plural(count, {
          one: "# column of the recipe is not in the file, so what it gave is lacking:",
          other: "# columns of the recipe are not in the file, so what they gave is lacking:",
        }),
      newColumns: (count: number) =>
        plural(count, {
          one: "# column is new and read as guessed:",
          other: "# columns are new and read as guessed:",
        }),
      personalColumns: (count: number) =>
        plural(count, {
          one: "# column holds personal data now and is dropped:",
          other: "# columns hold personal data now and are dropped:",
        }),
      newWords: (count: number) =>
        plural(count, {
          one: "# word is neither decided nor understood; its rows stay, without a term:",
          other: "# words are neither decided nor understood; their rows stay, without a term:",
        }),
      goneWords: (count: number) =>
        plural(count, {
          one: "# decided word does not occur any more; it stays in the recipe:",
          other: "# decided words do not occur any more; they stay in the recipe:",
        }),
      lostTerms: (count: number) =>
        plural(count, {
          one: "# word was decided as a term that does not exist; it is read as if nothing were decided:",
          other: "# words were decided as terms that do not exist; they are read as if nothing were decided:",
        }),
    } satisfies Record<keyof RecipeFit, (count: number) => string>,
  },
};
