import { expect, test } from "vitest";
import type { Steps } from "../../src/model/steps.ts";
import { createImportJobs } from "../../src/worker/import-jobs.ts";
import type { Imports } from "../../src/worker/imports.ts";
import { imported } from "../import/support/read.ts";

test("of an import that is kept while its store is built nothing is searched for any more: it is open itself", async () => {
  const { directory } = await imported("a.csv", "id,name\n1,Cima\n");
  const mine = new AbortController();
  function* prepareNext(): Steps<void> {
    mine.abort();
    yield;
  }
  const jobs = createImportJobs({
    holding: {
      get open(): never {
        throw new Error("It is held against all that is open.");
      },
    } as never,
    imports: async () => ({ importedOf: () => ({ directory, sheltered: new Set() }) }) as unknown as Imports,
    prepareNext,
  } as unknown as Parameters<typeof createImportJobs>[0]);
  expect(await jobs.duplicates({ check: 1 }, { signal: mine.signal, onProgress: () => {} })).toBeUndefined();
});
