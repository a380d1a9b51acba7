import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allRowsOf } from "../../src/export/chosen-rows.ts";
import { sourcesOf } from "../../src/export/sources.ts";
import type { Source } from "../../src/model/source.ts";
import type { LicenceTerm } from "../../src/model/taxonomy.ts";
import { root } from "../support/source-files.ts";
import { directoryOf } from "./directories.ts";

const licences: readonly LicenceTerm[] = JSON.parse(
  readFileSync(join(root, "data/taxonomy/licences.json"), "utf8"),
).terms;

/** Credit line that the words of the licence make. */
function creditOf(source: Partial<Source> & Pick<Source, "licence">): string {
  const rows = [{ cells: { id: "a:1", name: "Alba" } }];
  const directory = { ...directoryOf(rows), source: { id: "a", title: "List", ...source } };
  return sourcesOf(allRowsOf(directory), licences, "Columns mapped.")[0]!.credits[0]!;
}

test("a credit line names publisher and date where they are known", () => {
  expect(creditOf({ licence: "CC-BY-4.0", publisher: "Town" })).toBe("List, Town, CC BY 4.0. Columns mapped.");
  expect(creditOf({ licence: "etalab-2.0", publisher: "Town", issued: "2025" })).toBe(
    "Town, List, 2025, Licence Ouverte 2.0.",
  );
  expect(creditOf({ licence: "unknown", publisher: "Town" })).toBe("List, Town.");
});

test("a credit line leaves out what is not known", () => {
  expect(creditOf({ licence: "CC-BY-4.0" })).toBe("List, CC BY 4.0. Columns mapped.");
  expect(creditOf({ licence: "etalab-2.0" })).toBe("List, Licence Ouverte 2.0.");
  expect(creditOf({ licence: "unknown" })).toBe("List.");
});
