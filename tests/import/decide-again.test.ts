import fc from "fast-check";
import { expect, test } from "vitest";
import { importFile } from "../../src/import/import-file.ts";
import { cellAt } from "../../src/model/column.ts";
import type { ImportChoices, Imported } from "../../src/model/import.ts";
import { wordKey } from "../../src/model/source-words.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { searchedTexts } from "../support/searched.ts";

const context = { taxonomy, brought: true };

async function read(text: string, choices: ImportChoices, keepsWords: boolean): Promise<Imported> {
  const file = new File([text], "a.csv");
  const result = await importFile(file, choices, keepsWords ? { ...context, keepsWords } : context);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** All that becomes of a file. */
const contentOf = ({ directory, account, preview, sheltered, words }: Imported) => ({
  columns: [...directory.fields, ...directory.extra].map(([name, column]) => [
    name,
    Array.from({ length: directory.size }, (_, row) => cellAt(column, row)),
  ]),
  source: directory.source,
  line: [...directory.line],
  classifications: directory.classifications,
  search: searchedTexts(directory),
  report: account.report,
  issues: [...account.issues()],
  leftOut: account.leftOutRows,
  preview,
  sheltered: [...sheltered],
  words: words(),
});

const HEADERS = [
  "id",
  "name",
  "kind",
  "Sektor",
  "practices",
  "type",
  "Land",
  "focus groups",
  "legal form",
  "street",
  "note",
  "FairTrade",
];
const CELLS = [
  "",
  "Coop",
  "Coop",
  "Dorfkrug",
  "dorfkrug; Coop",
  "Verein",
  "Bioladen|Strickkreis",
  "Tel 06 1234567; Verein",
  "lgbtq-people",
  "self-employed",
  "Road 1",
  "women's refuge",
  "x",
  "n/a",
  "Frankreich",
  "Bäckerei, Café",
  "\u200bVerein",
];
const TERMS = {
  kinds: ["association", "worker-cooperative", "allied-company", "self-help-group", "theirs", "none"],
  sectors: ["food-and-farming", "theirs", "none"],
  practices: ["one-member-one-vote", "theirs", "none"],
} as const;
type Drawn = Readonly<Record<keyof typeof TERMS, readonly number[]>>;

const drawn = fc.record({
  kinds: fc.array(fc.nat(99), { minLength: 1, maxLength: 6 }),
  sectors: fc.array(fc.nat(99), { minLength: 1, maxLength: 6 }),
  practices: fc.array(fc.nat(99), { minLength: 1, maxLength: 6 }),
  constant: fc.constantFrom<ImportChoices>(
    {},
    { constants: { kinds: "foundation" } },
    { constants: { sectors: "food-and-farming", practices: "one-member-one-vote" } },
  ),
});

/** Words of the file decided, as they come. */
function decisions({ words }: Imported, { constant, ...numbers }: Drawn & { constant: ImportChoices }): ImportChoices {
  const values = Object.fromEntries(
    words().flatMap(({ field, words: own }) => {
      if (field === "countryCode") return [];
      const entries = own.flatMap(({ word }, at) => {
        const terms = TERMS[field];
        const term = terms[numbers[field][at % numbers[field].length]! % terms.length]!;
        return term === "none" ? [] : [[wordKey(word), term === "theirs" ? term : [term]] as const];
      });
      return [[field, Object.fromEntries(entries)] as const];
    }),
  );
  return { values, ...constant };
}

const quoted = (text: string): string => (/[",;\n]/.test(text) ? `"${text}"` : text);
const table = fc
  .tuple(
    fc.shuffledSubarray(HEADERS, { minLength: 4 }),
    fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: 12, maxLength: 13 }), { minLength: 1, maxLength: 20 }),
  )
  .map(([headers, rows]) =>
    [headers, ...rows.map((row) => row.slice(0, headers.length + (row.length > 12 ? 1 : 0)))]
      .map((row) => row.map(quoted).join(","))
      .join("\n"),
  );

test("I1 I15 words that are decided again give the same as reading the file again", async () => {
  let exact = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(table, fc.array(drawn, { minLength: 1, maxLength: 3 }), async (text, all) => {
      const first = await read(text, {}, true);
      for (const each of all) {
        const choices = decisions(first, each);
        const again = first.decideAgain?.(choices);
        if (!again) {
          refused++;
          continue;
        }
        exact++;
        expect(contentOf(again)).toEqual(contentOf(await read(text, choices, false)));
      }
    }),
    { numRuns: Number(process.env.ATLAS_RUNS ?? 1000) / 10 },
  );
  expect(exact).toBeGreaterThan(refused);
}, 120_000);

test("P7 P8 a decision that has to do with what is hidden of a record reads the file again", async () => {
  const text = "name,kind,focus groups,street\nAlba,Dorfkrug,lgbtq-people,Road 1\nBora,Laden,,Road 2\n";
  const first = await read(text, {}, true);
  const decide = (word: string, term: string) => first.decideAgain?.({ values: { kinds: { [word]: [term] } } });
  expect(decide("dorfkrug", "association")).toBeDefined();
  expect(decide("dorfkrug", "self-help-group")).toBeUndefined();
  expect(decide("laden", "allied-company")).toBeUndefined();
  expect(first.decideAgain?.({ values: { countryCode: { x: ["FR"] } } })).toBeUndefined();
  expect(first.decideAgain?.({ headerLine: 1 })).toBeUndefined();
});

test("where cells of words are mostly different, they are not kept", async () => {
  const rows = Array.from({ length: 70_000 }, (_, at) => `N${at},word ${at}`);
  const first = await read(
    ["name,kind", ...rows].join("\n"),
    { columns: { 1: { as: "field", field: "kinds" } } },
    true,
  );
  expect(first.decideAgain).toBeUndefined();
}, 60_000);
