import { expect, test } from "vitest";
import { cellAt } from "../../src/model/column.ts";
import type { ImportChoices } from "../../src/model/import.ts";
import { createImports, type Imports } from "../../src/worker/imports.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";

const watch = { signal: new AbortController().signal, onProgress: () => {} };
const TYPES = ["Bäckerei", "Laden; Café", "n/a", "Frauenhaus", "xxx", "Dorfladen"];
const NOTES = ["CafÃ© <b>x</b>", "tbd", "ok", "Ask ann@doe.example"];
const PAGES = ["www.a.example", "htp:/b.example", "c .example", ""];
const FORMS = ["sole trader", "eG", "GmbH"];
const of = (all: readonly string[], row: number) => all[row % all.length]!;
const ROWS = Array.from({ length: 40 }, (_, row) =>
  [
    `COOPERATIVA ${of([..."ABCDE"], row)}`,
    of(TYPES, row),
    of(NOTES, row),
    of(PAGES, row),
    of(FORMS, row),
    "P",
    `Q${row % 2}`,
    of(["Ruritania", "Italy", ""], row),
    of(["45.1", "48.8"], row),
    of(["7.6", ""], row),
  ].join(","),
);
const file = new File([`name,type,note,website,legal form,first,second,country,lat,lon\n${ROWS.join("\n")}`], "a.csv");

/** All that is known of a check. */
function told(imports: Imports, check: number): string {
  const { directory, account, sheltered, words, preview } = imports.importedOf(check);
  const columns = [...directory.fields, ...directory.extra].map(([name, column]) => [
    name,
    Array.from({ length: directory.size }, (_, row) => cellAt(column, row)),
  ]);
  const { report, issues, leftOutRows } = account;
  return JSON.stringify([columns, report, [...issues()], leftOutRows, [...sheltered], words(), preview]);
}

const locality = { as: "field", field: "locality" } as const;
const words = { values: { sectors: { backerei: "theirs" }, kinds: { laden: ["association"] } } } as const;
const mended = { judgements: { "mend-letters": true, "strip-markup": true, "lower-capitals": true } };
const fixed = {
  corrections: [
    { line: 3, column: "type", occurrence: 1, before: "Laden; Café", after: "Bäckerei" },
    { line: 4, column: "legal form", occurrence: 1, before: "GmbH", after: "eG" },
  ],
};
const lands = { values: { countryCode: { ruritania: ["IT"] } } } as const;
const leftOut = {
  duplicates: { leaveOut: [{ key: "k", line: 5, name: "cooperativa d", stays: "x" }], different: [] },
};
const joined = { columns: { 5: locality, 6: locality }, joins: { locality: { separator: " " } } };

test("I13 by whatever steps decisions come and go, a check is what reading the file with them is", async () => {
  const way: readonly ImportChoices[] = [
    words,
    { ...words, ...mended },
    { ...words, ...mended, constants: { kinds: "cooperative" } },
    { ...words, ...fixed },
    { ...fixed, constants: { kinds: "cooperative" } },
    { ...fixed, constants: { countryCode: "FR" } },
    { ...fixed, ...lands },
    { ...words, ...fixed, ...lands, constants: { kinds: "cooperative" } },
    { ...words, ...fixed, ...leftOut, ...mended },
    { ...words, ...leftOut, ...joined },
    { ...leftOut, ...joined },
    { ...words, ...leftOut, ...joined, judgements: { "skip-missing-words": false } },
    {},
  ];
  const imports = createImports(async () => taxonomy);
  let again: number | undefined;
  for (const choices of way) {
    const step = await imports.check(file, choices, watch, again);
    const anew = createImports(async () => taxonomy);
    const read = await anew.check(file, choices, watch);
    if (!step.ok || !read.ok) throw new Error("The file is not read.");
    again = step.value.check;
    expect(told(imports, again), JSON.stringify(choices)).toBe(told(anew, read.value.check));
  }
});
