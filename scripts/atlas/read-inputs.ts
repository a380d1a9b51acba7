import { en } from "../../src/i18n/en.ts";
import type { Directory } from "../../src/model/directory.ts";
import type { Imported, ImportProgress, Preview, Refusal } from "../../src/model/import.ts";
import { type RecipeFit, recipeFit } from "../../src/model/recipe-fit.ts";
import type { Account } from "../../src/model/report.ts";
import type { Result } from "../../src/model/result.ts";
import { err, ok } from "../../src/model/result.ts";
import type { Taxonomy } from "../../src/model/taxonomy.ts";
import { createGazetteers } from "../../src/worker/gazetteers.ts";
import type { OpenDirectory } from "../../src/worker/holding.ts";
import { createImports, type Taken } from "../../src/worker/imports.ts";
import { createPlaceRows } from "../../src/worker/placing/place-rows.ts";
import { choicesFor, type Reading } from "./choices.ts";
import type { Input } from "./inputs.ts";
import { plain } from "./plain.ts";
import { geographyOf } from "./stock.ts";
import type { Surroundings } from "./surroundings.ts";

/** A file that was read. */
export interface Read {
  readonly preview: Preview;
  readonly account: Account;
  readonly imported: Imported;
  /** What of the recipe no longer fits; undefined without one. */
  readonly fit: RecipeFit | undefined;
  /** The directory as the page would keep it, under an id that no other has. */
  readonly take: (open: readonly OpenDirectory[]) => Taken;
  /** The same, also where another has the very same rows. */
  readonly takeApart: (isTaken: (id: string) => boolean) => OpenDirectory;
}

/** Why nothing came of a file. */
export interface Unread {
  readonly refusal: Refusal;
  readonly sentence: string;
}

/**
 * Reads one file after another through the very functions that the page calls. A result lasts until the next file is read.
 * @param beside directories whose initiatives a table of assessments may speak of
 */
export function createReader(
  taxonomy: Taxonomy,
  reading: Reading,
  surroundings: Surroundings,
  beside: () => readonly Directory[] = () => [],
) {
  const { openAhead, shipped } = surroundings;
  const placeRows = createPlaceRows({
    geography: () => geographyOf(shipped),
    findGazetteer: createGazetteers(shipped.gazetteer),
    language: () => "en",
  });
  const imports = createImports(async () => taxonomy, { openAhead, placeRows, beside });
  return async (input: Input): Promise<Result<Read, Unread>> => {
    let file: File;
    try {
      file = await input.open();
    } catch (error) {
      const reason = (error as Error).message.replace(/^[A-Z]+: |, \w+ '.*'$/g, "");
      return err({ refusal: { code: "unreadable" }, sentence: `It could not be opened: ${plain(reason)}.` });
    }
    const choices = await choicesFor(file, reading, taxonomy);
    const progress = createProgress(input.path, surroundings);
    const signal = new AbortController().signal; // an interrupt ends the process, not the import
    const checked = await imports.check(file, choices, { signal, onProgress: progress.show });
    progress.clear();
    if (!checked.ok) return err({ refusal: checked.error, sentence: sentenceFor(checked.error) });
    const { check, preview, words } = checked.value;
    const { recipe } = reading;
    return ok({
      preview,
      fit: recipe && recipeFit(recipe, preview.columns, words),
      account: imports.accountOf(check),
      imported: imports.importedOf(check),
      take: (open) => imports.take(check, {}, open),
      takeApart: (isTaken) => imports.takeApart(check, {}, isTaken),
    });
  };
}

/** Where the sentences of the page speak of the page, the command line has its own. */
const OWN_SENTENCES: Partial<Record<Refusal["code"], string>> = {
  unreadable: "The file could not be read: it was moved, changed or locked meanwhile.",
  "too-large": "The file is too large: 2 GB for tables, 500 MB for JSON. Split it.",
};

const sentenceFor = ({ code, detail = "" }: Refusal): string =>
  OWN_SENTENCES[code] ?? plain(en.errors.refusals[code](detail));

const CLEAR_LINE = "\r\u001b[K";
const SHOW_AFTER_MS = 1000;
const SHOW_EVERY_MS = 200;

/** One line that is written over, for whoever watches and waits. */
function createProgress(path: string, { words, isWatched }: Surroundings) {
  let nextMs = performance.now() + SHOW_AFTER_MS;
  let isShown = false;
  return {
    show({ bytesRead, bytes, records }: ImportProgress): void {
      if (!isWatched || performance.now() < nextMs) return;
      nextMs = performance.now() + SHOW_EVERY_MS;
      isShown = true;
      words.write(`${CLEAR_LINE}${plain(path)}: ${en.imports.progress(records, bytesRead, bytes)}`);
    },
    clear(): void {
      if (isShown) words.write(CLEAR_LINE);
    },
  };
}
