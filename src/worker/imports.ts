import { version } from "../../package.json";
import type { OpenAhead } from "../import/ahead/read-ahead.ts";
import { correctedCsv } from "../import/corrections/corrected-file.ts";
import { readRecord } from "../import/corrections/read-record.ts";
import { importFile, inspectFile } from "../import/import-file.ts";
import { maskPersonal } from "../import/privacy/personal-text.ts";
import type { RecordCells } from "../model/correction.ts";
import type { Directory } from "../model/directory.ts";
import type { ImportChoices, Imported, ImportProgress, Preview, Refusal } from "../model/import.ts";
import type { Issue } from "../model/issue.ts";
import { makeRecipe } from "../model/make-recipe.ts";
import type { Recipe } from "../model/recipe.ts";
import type { Account } from "../model/report.ts";
import { err, ok, type Result } from "../model/result.ts";
import type { Source } from "../model/source.ts";
import type { FieldWords } from "../model/source-words.ts";
import type { Steps } from "../model/steps.ts";
import type { Taxonomy } from "../model/taxonomy.ts";
import { adopt } from "./adopt.ts";
import { toBlob } from "./blob.ts";
import type { OpenDirectory } from "./holding.ts";
import type { FileOut } from "./jobs.ts";
import type { Checked } from "./jobs-of-imports.ts";
import { type Placed, type PlaceRows, placedNowhere } from "./placing/placed.ts";
import { isSameDirectory } from "./same-directory.ts";
import { createTurns } from "./turns.ts";

interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
  /** What was decided is applied, and rows are being placed anew; it is a check of its own. */
  readonly onDecided?: (checked: Checked) => void;
}

export interface Taken {
  readonly taken: OpenDirectory;
  /** It is open already, row for row, and nothing is to be done. */
  readonly again: boolean;
}

/** Files that were read and are not kept yet: one at a time, forgotten when the next is checked. */
export interface Imports {
  inspect(file: File, choices: ImportChoices): Promise<Result<Preview, Refusal>>;
  /** `again`: an earlier check of the same file. */
  check(file: File, choices: ImportChoices, watch: Watch, again?: number): Promise<Result<Checked, Refusal>>;
  /** The checked import as a directory that can be opened, or the brought one that has the very same rows. */
  take(check: number, source: Partial<Source>, open: readonly OpenDirectory[]): Taken;
  /** The checked import as a directory of its own, whatever else is open. */
  takeApart(check: number, source: Partial<Source>, isTaken: (id: string) => boolean): OpenDirectory;
  accountOf(check: number): Account;
  /** The checked import, to be looked through. */
  importedOf(check: number): Imported;
  /** The cells of a record that an issue speaks of. */
  record(
    check: number,
    issue: Pick<Issue, "code" | "line" | "column" | "field" | "isOfAssessment">,
  ): Promise<RecordCells>;
  correctedFile(check: number): FileOut;
  /** Forgets a checked import, unless another waits by now. */
  discard(check: number): void;
  /** The directory of the import that waits. */
  readonly waiting: Directory | undefined;
  /** The import that waits is decided about once, as it is: the reader's first decision is then as quick as the next. */
  warm(): void;
  /** Pairs of its records that are two initiatives, as was decided also since it was checked. */
  noteDifferent(check: number, different: readonly string[]): void;
  /** What was decided about the checked import, with what the reader says of its source. */
  recipeOf(check: number, source: Partial<Source>): Recipe;
}

/** What it takes to look a record up in the file again, also while that is read with other decisions. */
interface Looked {
  readonly check: number;
  readonly file: File;
  readonly choices: ImportChoices;
  readonly dropped: ReadonlySet<number>;
  readonly isOfAssessments: boolean;
}

interface Pending {
  readonly check: number;
  /** The checks of the same file since it was read, the first one first. */
  readonly since: readonly number[];
  readonly file: File;
  readonly fileName: string;
  readonly choices: ImportChoices;
  readonly imported: Imported;
  readonly words: readonly FieldWords[];
  readonly decideAgain: Imported["decideAgain"];
  /** The same with other decisions on words; undefined where the file has to be read again. */
  readonly decide: Decide;
}

type Decide = (choices: ImportChoices, breathe: () => Promise<void>) => Promise<Placed | undefined>;

/** Fewer rows are decided about before anybody notices; more would keep others from their turn for too long. */
const LEAST_WARMED = 10_000;
const MOST_WARMED = 200_000;

/** Words of each field that are handed to whoever decides. */
const MOST_WORDS = 1000;

export interface ImportsSurroundings {
  /** By default files are read by one thread. */
  readonly openAhead?: OpenAhead | undefined;
  /** By default rows without a position get none. */
  readonly placeRows?: PlaceRows;
  /** Open directories, whose initiatives a table of assessments may speak of. */
  readonly beside?: () => readonly Directory[];
  /** What can be done for a directory before its last rows have found their places. */
  readonly lay?: (directory: Directory) => Steps<void>;
}

export function createImports(
  taxonomy: () => Promise<Taxonomy>,
  { openAhead, placeRows = leaveRows, beside, lay }: ImportsSurroundings = {},
): Imports {
  let checks = 0;
  let pending: Pending | undefined;
  let looked: Looked | undefined;

  const find = (check: number): Pending => {
    if (pending?.check !== check)
      throw new RangeError(`Import ${check} was asked for; the one that waits is ${pending?.check}.`);
    return pending;
  };
  const recipeOf: Imports["recipeOf"] = (check, source) => {
    const { fileName, choices, imported, words } = find(check);
    const isPersonal = (text: string) => maskPersonal(text) !== text;
    const { preview } = imported;
    return makeRecipe({ fileName, choices, source, preview, words, madeWith: version, isPersonal });
  };

  const takeApart: Imports["takeApart"] = (check, source, isTaken) => {
    const { directory, account } = find(check).imported;
    const recipe = recipeOf(check, source);
    pending = undefined;
    return { directory: adopt(directory, source, isTaken), account, recipe };
  };

  /** What was checked last waits to be kept. */
  const wait = (rest: Omit<Pending, "imported" | "words">, { imported, several }: Placed): Checked => {
    const words = imported.words();
    if (rest.check === checks) {
      const { check, file, choices } = rest;
      const { preview } = imported;
      const isOfAssessments = preview.isOfAssessments === true;
      looked = { check, file, choices, dropped: droppedColumns(preview), isOfAssessments };
      pending = { ...rest, imported, words };
    }
    return {
      check: rest.check,
      preview: imported.preview,
      report: imported.account.report,
      source: imported.directory.source,
      several,
      words: words.map(firstWords),
    };
  };

  return {
    inspect: async (file, choices) => inspectFile(file, choices, { taxonomy: await taxonomy(), brought: true }),

    async check(file, choices, { signal, onProgress, onDecided }, again) {
      const check = ++checks;
      const { tell, breathe } = createTurns(onProgress);
      const before = again !== undefined && pending?.since.includes(again) ? pending : undefined;
      const decided = await before?.decide(choices, breathe);
      if (signal.aborted) return err({ code: "cancelled" });
      if (before && decided) {
        const waitFor = (each: number, placed: Placed): Checked => {
          const [since, decide] = [[...before.since, check, each], decideAfter(placed, before.decideAgain)];
          return wait({ ...before, check: each, since, choices, decide }, placed);
        };
        const checked = waitFor(check, decided);
        if (!decided.finish) return ok(checked);
        onDecided?.(checked);
        const placed = await decided.finish();
        if (signal.aborted) return err({ code: "cancelled" });
        return ok(waitFor(++checks, placed));
      }
      const context = {
        taxonomy: await taxonomy(),
        brought: true,
        signal,
        onProgress: tell,
        breathe,
        keepsWords: true as const,
        ...(openAhead && { openAhead }),
        ...(beside && { beside }),
      };
      pending = undefined; // two files in memory at once would be one too many
      const result = await importFile(file, choices, context);
      if (!result.ok) return result;
      const aside = lay?.(result.value.directory);
      const placed = await placeRows(result.value, { choices, breathe, aside, takesOver: true });
      if (signal.aborted) return err({ code: "cancelled" });
      const { decideAgain } = result.value;
      const decide = decideAfter(placed, decideAgain);
      return ok(wait({ check, since: [check], file, fileName: file.name, choices, decideAgain, decide }, placed));
    },

    take(check, source, open) {
      const { directory } = find(check).imported;
      const already = open.find((each) => each.directory.brought && isSameDirectory(each.directory, directory));
      if (!already) {
        const isTaken = (wanted: string) => open.some((each) => each.directory.source.id === wanted);
        return { taken: takeApart(check, source, isTaken), again: false };
      }
      pending = undefined;
      return { taken: already, again: true };
    },
    takeApart,

    accountOf: (check) => find(check).imported.account,
    importedOf: (check) => find(check).imported,
    async record(check, issue) {
      if (looked?.check !== check) throw new RangeError(`A record of import ${check} was asked for, which is gone.`);
      const { file, choices, dropped, isOfAssessments } = looked;
      if (isOfAssessments || issue.isOfAssessment) return { is: "protected" };
      const context = { taxonomy: await taxonomy(), brought: true };
      return readRecord(file, issue, choices, context, ({ index }) => dropped.has(index));
    },
    correctedFile(check) {
      const { fileName, choices, imported } = find(check);
      const name = `${fileName.replace(/\.[^.]*$/, "")}_corrected.csv`;
      const pieces = correctedCsv(choices.corrections ?? [], imported.account, imported.preview.columns);
      return { name, blob: toBlob(pieces, name) };
    },
    noteDifferent(check, different) {
      const now = find(check);
      const leaveOut = now.choices.duplicates?.leaveOut ?? [];
      pending = { ...now, choices: { ...now.choices, duplicates: { leaveOut, different } } };
    },
    recipeOf,
    discard(check) {
      if (looked?.check === check) looked = undefined;
      if (pending?.since.includes(check)) pending = undefined;
    },
    get waiting() {
      return pending?.imported.directory;
    },
    warm() {
      if (pending?.since.length !== 1) return;
      const { size } = pending.imported.directory;
      if (size >= LEAST_WARMED && size <= MOST_WARMED) pending.decideAgain?.(pending.choices)?.words();
    },
  };
}

const droppedColumns = ({ columns }: Preview): ReadonlySet<number> =>
  new Set(columns.flatMap(({ index, target }) => (target.as === "dropped" ? [index] : [])));

const decideAfter =
  ({ placeAgain }: Placed, decideAgain: Imported["decideAgain"]): Decide =>
  async (choices, breathe) => {
    const imported = placeAgain && decideAgain?.(choices);
    return imported && placeAgain(imported, { choices, breathe });
  };

const leaveRows: PlaceRows = async (imported) => placedNowhere(imported);

/** The most frequent ones, and all that were decided. */
function firstWords({ field, words, beyond }: FieldWords): FieldWords {
  if (words.length <= MOST_WORDS) return { field, words, beyond };
  const isTold = ({ rule }: FieldWords["words"][number], at: number) =>
    at < MOST_WORDS || rule === "decided" || rule === "theirs";
  const rest = words.filter((word, at) => !isTold(word, at)).reduce((sum, { rows }) => sum + rows, 0);
  return { field, words: words.filter(isTold), beyond: beyond + rest };
}
