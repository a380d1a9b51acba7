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
type TermField = keyof typeof TERMS;
type Drawn = Readonly<Record<TermField, readonly number[]>>;

const drawn = fc.record({
  kinds: fc.array(fc.nat(99), { minLength: 1, maxLength: 6 }),
  sectors: fc.array(fc.nat(99), { minLength: 1, maxLength: 6 }),
  practices: fc.array(fc.nat(99), { minLength: 1, maxLength: 6 }),
  /** What stays as it was decided before. */
  stay: fc.subarray<TermField>(["kinds", "sectors", "practices"]),
  constant: fc.constantFrom<ImportChoices>(
    {},
    { constants: { kinds: "foundation" } },
    { constants: { sectors: "food-and-farming", practices: "one-member-one-vote" } },
  ),
});

/** Words of the file decided, as they come. */
function decisions(
  { words }: Imported,
  { constant, stay, ...numbers }: Drawn & { stay: readonly TermField[]; constant: ImportChoices },
  before: ImportChoices,
): ImportChoices {
  const values = Object.fromEntries(
    words().flatMap(({ field, words: own }) => {
      if (field === "countryCode") return [];
      if (stay.includes(field)) return [[field, before.values?.[field] ?? {}] as const];
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

/** Holds words decided again to reading the file again with them; false where the file has to be read again. */
async function isAsRead(first: Imported, text: string, choices: ImportChoices): Promise<boolean> {
  const again = first.decideAgain?.(choices);
  if (!again) return false;
  expect(contentOf(again)).toEqual(contentOf(await read(text, choices, false)));
  return true;
}

/** Counts what was decided again, which most is. */
function createTally() {
  const tally = { exact: 0, refused: 0 };
  return {
    count(isExact: boolean) {
      tally[isExact ? "exact" : "refused"]++;
    },
    expectMostExact: () => expect(tally.exact).toBeGreaterThan(tally.refused),
  };
}

const runs = (part: number): { readonly numRuns: number } => ({
  numRuns: Number(process.env.ATLAS_RUNS ?? 1000) / part,
});

test("I1 I15 words that are decided again give the same as reading the file again", async () => {
  const tally = createTally();
  await fc.assert(
    fc.asyncProperty(table, fc.array(drawn, { minLength: 1, maxLength: 4 }), async (text, all) => {
      const first = await read(text, {}, true);
      let choices: ImportChoices = {};
      for (const each of all) {
        choices = decisions(first, each, choices);
        tally.count(await isAsRead(first, text, choices));
      }
    }),
    runs(10),
  );
  tally.expectMostExact();
}, 120_000);

test("P4 what was masked in words is counted once, whatever is decided and however often", async () => {
  const rows = Array.from({ length: 60 }, (_, at) => `Coop ${at},${at % 2 ? "Dorfkrug" : "Verein"},Bioladen`);
  const text = ["name,kind,Sektor", ...rows, "Alba,Verein ask ann.doe@mail.example,Strickkreis"].join("\n");
  const first = await read(text, {}, true);
  expect(first.account.report.masked).toBe(1);
  const steps: ImportChoices["values"][] = [
    { sectors: { strickkreis: ["food-and-farming"] } },
    { sectors: { strickkreis: ["food-and-farming"] }, kinds: { dorfkrug: ["association"] } },
    { sectors: {}, kinds: { dorfkrug: ["association"] } },
  ];
  for (const values of steps) expect(await isAsRead(first, text, { values: values! })).toBe(true);
});

test("P7 P8 a decision that has to do with what is hidden of a record reads the file again", async () => {
  const text = "name,kind,focus groups,street\nAlba,Dorfkrug,lgbtq-people,Road 1\nBora,Laden,,Road 2\n";
  const first = await read(text, {}, true);
  const decide = (word: string, term: string) => first.decideAgain?.({ values: { kinds: { [word]: [term] } } });
  expect(decide("dorfkrug", "association")).toBeDefined();
  expect(decide("dorfkrug", "self-help-group")).toBeUndefined();
  expect(decide("laden", "allied-company")).toBeUndefined();
  expect(first.decideAgain?.({ headerLine: 1 })).toBeUndefined();
});

const PLACED = ["name", "kind", "country", "lat", "lon", "town", "note", "focus groups", "second"];
const placedRow = fc.tuple(
  fc.constantFrom("Alba", "Alba", "Bora", "Haus Ruth"),
  fc.constantFrom("Coop", "Dorfkrug", "Verein; Coop", "", "women's refuge", "self-employed"),
  fc.constantFrom("Italy", "Frankreich", "Ruritania", "it", "n/a", "", "Ruritania; Italy", "Tel 06 1234567"),
  fc.constantFrom("45.1", "45,1", "7.6", "48.8", "0", "95", ""),
  fc.constantFrom("7.6", "45.1", "2.3", "0", "200", ""),
  fc.constantFrom("Torino", "Paris", ""),
  fc.constantFrom("", "Caf\u00c3\u00a9 <b>x</b>", "women's refuge", "Ask ann@doe.example"),
  fc.constantFrom("lgbtq-people", ""),
  fc.constantFrom("Q", "R"),
);
const COUNTRIES = ["IT", "FR", "theirs", "none"];
const countryDecisions: fc.Arbitrary<CountriesDrawn> = fc.record({
  countries: fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
  constant: fc.constantFrom("", "IT", "FR"),
  kinds: fc.constantFrom(
    {},
    { dorfkrug: ["association"] },
    { coop: ["allied-company"] },
    { coop: ["self-help-group"] },
  ),
});
const FIRST_COUNTRY = { values: { countryCode: { ruritania: ["FR"] } } } as const;

interface CountriesDrawn {
  readonly countries: readonly number[];
  readonly constant: string;
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

function withCountries({ words }: Imported, { countries, constant, kinds }: CountriesDrawn): ImportChoices {
  const own = words().find(({ field }) => field === "countryCode")?.words ?? [];
  const decided = own.flatMap(({ word }, at) => {
    const country = COUNTRIES[countries[at % countries.length]!]!;
    return country === "none" ? [] : [[wordKey(word), country === "theirs" ? country : [country]] as const];
  });
  return {
    values: { kinds, countryCode: Object.fromEntries(decided) },
    ...(constant !== "" && { constants: { countryCode: constant } }),
  };
}

const placedTable = fc.array(placedRow, { minLength: 1, maxLength: 20 });
const textOf = (rows: readonly (readonly string[])[]): string =>
  [PLACED, ...rows].map((row) => row.map(quoted).join(",")).join("\n");

test("I8 I13 countries that are decided again give the same as reading the file again", async () => {
  const tally = createTally();
  await fc.assert(
    fc.asyncProperty(
      placedTable,
      fc.constantFrom<ImportChoices>({}, FIRST_COUNTRY, { constants: { countryCode: "FR" } }),
      fc.array(countryDecisions, { minLength: 1, maxLength: 3 }),
      async (rows, before, all) => {
        const text = textOf(rows);
        const first = await read(text, before, true);
        for (const each of all) {
          tally.count(await isAsRead(first, text, withCountries(first, each)));
        }
      },
    ),
    runs(10),
  );
  tally.expectMostExact();
}, 120_000);

test("I13 P8 decisions beside corrected cells give the same as reading the file again", async () => {
  const tally = createTally();
  const change = fc.tuple(fc.nat(), fc.nat(PLACED.length - 1), placedRow, fc.boolean());
  await fc.assert(
    fc.asyncProperty(
      placedTable,
      fc.array(change, { minLength: 1, maxLength: 5 }),
      countryDecisions,
      async (...drawn) => {
        const [rows, changes, decided] = drawn;
        const text = textOf(rows);
        const places = new Map(changes.map((each) => [`${each[0] % rows.length} ${each[1]}`, each] as const));
        const corrections = [...places.values()].map(([at, index, other, isJudged]) => ({
          line: (at % rows.length) + 2,
          column: PLACED[index]!,
          occurrence: 1,
          before: rows[at % rows.length]![index]!,
          after: other[index]!,
          ...(isJudged && { judgements: { "skip-missing-words": false } }),
        }));
        const first = await read(text, { corrections }, true);
        tally.count(await isAsRead(first, text, { ...withCountries(first, decided), corrections }));
      },
    ),
    runs(20),
  );
  tally.expectMostExact();
}, 120_000);

test("P8 a decision that protects a record of which a cell is corrected reads the file again", async () => {
  const text = "name,kind,focus groups,note\nAlba,Dorfkrug,lgbtq-people,one\nBora,Laden,,two\n";
  const corrections = [
    { line: 2, column: "kind", occurrence: 1, before: "Dorfkrug", after: "Laden" },
    { line: 3, column: "note", occurrence: 1, before: "two", after: "three" },
  ];
  const first = await read(text, { corrections }, true);
  const decide = (word: string, term: string) =>
    first.decideAgain?.({ corrections, values: { kinds: { [word]: [term] } } });
  expect(decide("dorfkrug", "association")).toBeDefined();
  expect(decide("laden", "association")).toBeDefined();
  expect(decide("dorfkrug", "self-help-group")).toBeUndefined();
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
