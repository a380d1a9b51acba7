import type { Steps } from "../model/steps.ts";
import type { Desk } from "./desk.ts";
import type { Holding, OpenDirectory } from "./holding.ts";
import type { Imports } from "./imports.ts";
import type { Jobs } from "./jobs.ts";
import type { Checked, ImportJobs } from "./jobs-of-imports.ts";
import { createTurns, takeTurns } from "./turns.ts";
import type { Updates } from "./updates.ts";

interface Surroundings {
  readonly holding: Holding;
  readonly imports: () => Promise<Imports>;
  readonly updates: () => Promise<Updates>;
  /** What can wait is done anew, for the import that waits to be kept; or for none. */
  readonly prepare: (importing: Imports | undefined) => void;
  /** The store with the import that waits, which is wanted sooner than what else is found out about it. */
  readonly prepareNext: () => Steps<void>;
  /** One has taken the place of another, which can be brought back. */
  readonly onReplaced: (before: OpenDirectory) => void;
  /** What is said of a directory that has just come. */
  readonly shown: (taken: OpenDirectory) => Omit<Jobs["keep"]["output"], "again" | "update">;
}

export function createImportJobs({
  holding,
  imports,
  updates,
  prepare,
  prepareNext,
  onReplaced,
  shown,
}: Surroundings): Pick<Desk, keyof ImportJobs> {
  let checks = 0;
  return {
    inspect: async ({ file, choices }) => (await imports()).inspect(file, choices),
    async check({ file, choices, again }, { signal, onProgress }) {
      const all = await imports();
      const mine = ++checks;
      prepare(undefined); // what the file before was prepared with is let go of
      try {
        const onDecided = (decided: Checked) => onProgress({ decided });
        return await all.check(file, choices, { signal, onProgress, onDecided }, again);
      } finally {
        if (mine === checks) prepare(all); // one that came meanwhile is not whole yet
      }
    },
    async duplicates({ check }, watch) {
      const [all, { duplicatesOf }] = await Promise.all([imports(), import("./duplicates.ts")]);
      const imported = all.importedOf(check); // it may be given up meanwhile
      await takeTurns(prepareNext(), createTurns(() => undefined).breathe, watch.signal);
      if (watch.signal.aborted) return undefined; // the import itself may be open by now
      return duplicatesOf(
        imported,
        holding.open.map(({ directory }) => directory),
        {
          ...watch,
          judged: new Set(holding.open.flatMap(({ recipe }) => recipe?.different ?? [])),
          away: new Set(holding.awayIds),
        },
      );
    },
    async discard({ check }) {
      const all = await imports();
      all.discard(check);
      prepare(all);
    },
    async keep({ check, source, different, update }) {
      const all = await imports();
      if (different) all.noteDifferent(check, different);
      if (update) {
        const { taken, account } = (await updates()).take(check, source, update);
        const before = holding.replace(taken);
        if (before) onReplaced(before);
        prepare(undefined);
        return { ...shown(taken), again: false, update: account };
      }
      const { taken, again } = all.take(check, source, holding.open);
      if (!again) holding.add(taken);
      prepare(undefined);
      return { ...shown(taken), again };
    },
    editions: async (input) => (await updates()).editions(input),
    compareEditions: async (input) => (await updates()).compare(input),
    changeEntries: async (input) => (await updates()).entries(input),
    settleRefusals: async (input) => (await updates()).settle(input),
    changeMarks: async (input) => (await updates()).marks(input),
    record: async ({ check, issue }) => (await imports()).record(check, issue),
    correctedFile: async ({ check }) => (await imports()).correctedFile(check),
  };
}
