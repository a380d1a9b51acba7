import type { OpenAhead } from "../import/ahead/read-ahead.ts";
import { importFile, inspectFile } from "../import/import-file.ts";
import type { Directory } from "../model/directory.ts";
import type { ImportChoices, Imported, ImportProgress, Preview, Refusal } from "../model/import.ts";
import type { Account } from "../model/report.ts";
import { err, ok, type Result } from "../model/result.ts";
import type { Source } from "../model/source.ts";
import type { Taxonomy } from "../model/taxonomy.ts";
import { adopt } from "./adopt.ts";
import type { OpenDirectory } from "./holding.ts";
import type { Checked } from "./jobs.ts";
import type { PlaceRows } from "./placing/place-rows.ts";
import { isSameDirectory } from "./same-directory.ts";
import { createTurns } from "./turns.ts";

interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

export interface Taken {
  readonly taken: OpenDirectory;
  /** It is open already, row for row, and nothing is to be done. */
  readonly again: boolean;
}

/** Files that were read and are not kept yet: one at a time, forgotten when the next is checked. */
export interface Imports {
  inspect(file: File, choices: ImportChoices): Promise<Result<Preview, Refusal>>;
  check(file: File, choices: ImportChoices, watch: Watch): Promise<Result<Checked, Refusal>>;
  /** The checked import as a directory that can be opened, or the brought one that has the very same rows. */
  take(check: number, source: Partial<Source>, open: readonly OpenDirectory[]): Taken;
  /** The checked import as a directory of its own, whatever else is open. */
  takeApart(check: number, source: Partial<Source>, isTaken: (id: string) => boolean): OpenDirectory;
  accountOf(check: number): Account;
  /** The directory of the import that waits. */
  readonly waiting: Directory | undefined;
}

export interface ImportsSurroundings {
  /** By default files are read by one thread. */
  readonly openAhead?: OpenAhead | undefined;
  /** By default rows without a position get none. */
  readonly placeRows?: PlaceRows;
}

export function createImports(
  taxonomy: () => Promise<Taxonomy>,
  { openAhead, placeRows = leaveRows }: ImportsSurroundings = {},
): Imports {
  let checks = 0;
  let pending: { readonly check: number; readonly imported: Imported } | undefined;

  const find = (check: number): Imported => {
    if (pending?.check !== check)
      throw new RangeError(`Import ${check} was asked for; the one that waits is ${pending?.check}.`);
    return pending.imported;
  };

  const takeApart: Imports["takeApart"] = (check, source, isTaken) => {
    const { directory, account } = find(check);
    pending = undefined;
    return { directory: adopt(directory, source, isTaken), account };
  };

  return {
    inspect: async (file, choices) => inspectFile(file, choices, { taxonomy: await taxonomy(), brought: true }),

    async check(file, choices, { signal, onProgress }) {
      const check = ++checks;
      const { tell, breathe } = createTurns(onProgress);
      const context = {
        taxonomy: await taxonomy(),
        brought: true,
        signal,
        onProgress: tell,
        breathe,
        ...(openAhead && { openAhead }),
      };
      pending = undefined; // two files in memory at once would be one too many
      const result = await importFile(file, choices, context);
      if (!result.ok) return result;
      const { imported, several } = await placeRows(result.value, { choices, breathe });
      if (signal.aborted) return err({ code: "cancelled" });
      if (check === checks) pending = { check, imported };
      return ok({
        check,
        preview: imported.preview,
        report: imported.account.report,
        source: imported.directory.source,
        several,
      });
    },

    take(check, source, open) {
      const { directory } = find(check);
      const already = open.find((each) => each.directory.brought && isSameDirectory(each.directory, directory));
      if (!already) {
        const isTaken = (wanted: string) => open.some((each) => each.directory.source.id === wanted);
        return { taken: takeApart(check, source, isTaken), again: false };
      }
      pending = undefined;
      return { taken: already, again: true };
    },
    takeApart,

    accountOf: (check) => find(check).account,
    get waiting() {
      return pending?.imported.directory;
    },
  };
}

const leaveRows: PlaceRows = async (imported) => ({ imported, several: [] });
