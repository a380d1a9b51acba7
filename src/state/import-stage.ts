import type { ReadonlySignal } from "@preact/signals";
import type { UpdateWish } from "../model/changes.ts";
import type { ImportChoices, ImportProgress, Preview, Refusal } from "../model/import.ts";
import type { Recipe } from "../model/recipe.ts";
import type { Source } from "../model/source.ts";
import type { Checked } from "../worker/jobs.ts";
import type { Decisions } from "./decisions.ts";
import type { ImportSteps } from "./import-steps.ts";

/** Adding a directory: choose, check, correct, keep; nothing is kept before the last step. */
export type ImportStage =
  | { readonly at: "choose" }
  | { readonly at: "read"; readonly file: File; readonly preview?: Preview; readonly progress?: ImportProgress }
  | {
      readonly at: "check";
      readonly file: File;
      readonly checked: Checked;
      readonly isReadingAgain: boolean;
      /** What was decided is applied; its rows are being placed in the countries that they are said to lie in. */
      readonly isPlacing?: boolean;
    }
  /** `preview`: of the check that a decision led away from. */
  | { readonly at: "refused"; readonly file: File; readonly refusal: Refusal; readonly preview?: Preview }
  | {
      readonly at: "keep";
      readonly file: File;
      readonly checked: Checked;
      /** It is kept, and on its way to the map. */
      readonly isKept?: true;
    };

export interface Imports extends Decisions {
  readonly stage: ReadonlySignal<ImportStage>;
  /** The same to the eye: that a directory is being kept is shown only where it takes a while. */
  readonly shown: ReadonlySignal<ImportStage>;
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
