import { describe, expect, test } from "vitest";
import { mendWebAddress } from "../../src/import/cells/mend-web-address.ts";
import { isInCapitals, lowerCapitals } from "../../src/import/text/lower-capitals.ts";
import { mendLetters } from "../../src/import/text/mend-letters.ts";
import type { Correction } from "../../src/model/correction.ts";
import type { ImportChoices } from "../../src/model/import.ts";
import { isSuggestion, JUDGEMENT_IDS, JUDGEMENTS, type Judgements, judgementOf } from "../../src/model/judgements.ts";
import { readRecipe } from "../../src/model/recipe.ts";
import { choicesOf } from "../../src/model/recipe-choices.ts";
import { cells, extraCells, imported, issuesOf } from "./support/read.ts";

const FILE = [
  "name,website,description,opening hours,employees",
  "PANIFICIO SOCIALE DI ROMA,www.alba.example,CafÃ© <b>social</b> &amp; more,n/a,n/a",
  "Bora,htp//bora.example,xxx,tbd,3",
].join("\n");

const told = async (choices: Parameters<typeof imported>[2]) =>
  issuesOf(await imported("a.csv", FILE, choices))
    .filter(({ code }) => judgementOf(code))
    .map(({ line, code, severity, became = "" }) => `${line} ${severity} ${code} ${became}`);

describe("I13 repairs that are a matter of judgement", () => {
  test("are suggested with what they would make, or made and told", async () => {
    expect((await told({})).sort()).toEqual([
      "2 remark markup-in-text CafÃ© social & more",
      "2 remark mojibake-suspected Café <b>social</b> &amp; more",
      "2 remark name-in-capitals Panificio Sociale di Roma",
      "2 remark placeholder-taken ",
      "2 remark placeholder-taken ",
      "2 repair url-completed https://www.alba.example",
      "3 remark placeholder-suspected ",
      "3 remark placeholder-suspected ",
      "3 remark url-doubtful http://bora.example",
    ]);
  });

  test("are made in the whole file when the reader asks for them", async () => {
    const all = Object.fromEntries(JUDGEMENT_IDS.map((id) => [id, true]));
    const { directory } = await imported("a.csv", FILE, { judgements: all });
    expect(cells(directory, "name")).toEqual(["Panificio Sociale di Roma", "Bora"]);
    expect(cells(directory, "description")).toEqual(["Café social & more", ""]);
    expect(cells(directory, "website")).toEqual(["https://www.alba.example", "http://bora.example"]);
    expect(cells(directory, "openingHours")).toEqual(["", ""]);
    expect((await told({ judgements: all })).every((each) => !isSuggestion(each.split(" ")[2] as never))).toBe(true);
  });

  test("are refused in the whole file: cells stay as they are written", async () => {
    const none = Object.fromEntries(JUDGEMENT_IDS.map((id) => [id, false]));
    const { directory } = await imported("a.csv", FILE, { judgements: none });
    expect(cells(directory, "openingHours")).toEqual(["n/a", "tbd"]);
    expect(cells(directory, "website")).toEqual(["", ""]);
    expect(extraCells(directory, "website (as written)")).toEqual(["www.alba.example", "htp//bora.example"]);
    expect(extraCells(directory, "employees (as written)")).toEqual(["n/a", ""]);
  });

  test("are made or refused in one cell", async () => {
    const own = (line: number, column: string, before: string, judgements: Correction["judgements"]): Correction => ({
      line,
      column,
      occurrence: 1,
      before,
      after: before,
      ...(judgements && { judgements }),
    });
    const corrections = [
      own(2, "name", "PANIFICIO SOCIALE DI ROMA", { "lower-capitals": true }),
      own(2, "website", "www.alba.example", { "complete-addresses": false }),
      own(2, "employees", "n/a", { "skip-missing-words": false }),
      own(3, "website", "htp//bora.example", { "mend-addresses": true }),
      own(3, "description", "xxx", { "skip-placeholders": true }),
    ];
    const { directory } = await imported("a.csv", FILE, { corrections });
    expect(cells(directory, "name")).toEqual(["Panificio Sociale di Roma", "Bora"]);
    expect(cells(directory, "website")).toEqual(["", "http://bora.example"]);
    expect(cells(directory, "description")[1]).toBe("");
    expect(cells(directory, "openingHours")).toEqual(["", "tbd"]);
    expect(extraCells(directory, "employees (as written)")).toEqual(["n/a", ""]);
  });

  test.each(["ann&#64;doe.example", "ann<at>doe.example", "ann<b>@</b>doe.example"])(
    "P4 bring nothing personal to light: %s",
    async (written) => {
      const csv = `name,description\nAlba,Ask ${written}\n`;
      for (const isMade of written.includes("<b>") ? [true] : [true, false]) {
        const judgements = { "strip-markup": isMade };
        const { directory, account } = await imported("a.csv", csv, { judgements });
        expect(cells(directory, "description")[0]).not.toMatch(/doe/);
        expect(JSON.stringify([account.report, [...account.issues()]])).not.toMatch(/doe/);
      }
    },
  );

  test("are never what protects persons or machines", () => {
    const codes = JUDGEMENT_IDS.map((id) => JUDGEMENTS[id].made as string);
    for (const code of ["personal-masked", "personal-dropped", "point-blurred", "apostrophe-removed", "unsafe-url"])
      expect(codes).not.toContain(code);
  });

  test("of markup in a format that has it by its nature", async () => {
    const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Alba</name>
      <description><![CDATA[<b>Bread</b>]]></description><Point><coordinates>7,45</coordinates></Point></Placemark></Document></kml>`;
    expect(cells((await imported("a.kml", kml)).directory, "description")).toEqual(["Bread"]);
    const { directory } = await imported("a.kml", kml, { judgements: { "strip-markup": false } });
    expect(cells(directory, "description")).toEqual(["<b>Bread</b>"]);
  });
});

test("a recipe with a repair that we do not know is read without it", () => {
  const reading = { judgements: { "lower-capitals": true, "paint-it-blue": true, "strip-markup": "yes" } };
  const recipe = (judged: object) =>
    readRecipe(
      JSON.stringify({
        format: "solidarity-atlas-recipe",
        version: 1,
        madeWith: "0",
        file: { name: "a.csv", format: "csv" },
        reading: judged,
        columns: [],
        values: {},
        constants: {},
        source: {},
      }),
    );
  expect(recipe(reading).ok).toBe(false);
  const { "strip-markup": _, ...known } = reading.judgements;
  const read = recipe({ judgements: known });
  expect(read.ok && choicesOf(read.value).judgements).toEqual({ "lower-capitals": true });
});

test("letters that were decoded wrongly are mended, once or twice, and right ones stay", () => {
  expect(["CafÃ©", "â‚¬ 5", "SÃƒÂ£o", "Ãœber", "Café", "Ã", "日本 Ã©"].map((text) => mendLetters(text))).toEqual([
    "Café",
    "€ 5",
    "São",
    "Über",
    undefined,
    undefined,
    "日本 é",
  ]);
});

test("names in capitals are told from acronyms and other scripts", () => {
  const names = ["COOPERATIVA L'OFFICINA", "ARCI", "CGIL-CISL", "東京生協", "МОСКВА КООП", "Coop ALBA", "CAFÉ DÉJÀ VU"];
  expect(names.filter(isInCapitals)).toEqual(["COOPERATIVA L'OFFICINA", "CGIL-CISL", "CAFÉ DÉJÀ VU"]);
  expect(lowerCapitals("COOPERATIVA L'OFFICINA DEL SOLE S.C.A.R.L. ONLUS")).toBe(
    "Cooperativa L'Officina del Sole S.C.A.R.L. ONLUS",
  );
});

test("web addresses with slips of the pen are mended, and words are not", () => {
  const written = [
    "htp://alba.example",
    "https//alba.example/a",
    "http://http://alba.example",
    "www,alba,example",
    "www. alba.example",
    "http:\\\\alba.example\\a",
    "ask us",
    "javascript:alert(1)",
    "ann@alba.example",
    "wwww.alba.example.",
  ];
  expect(written.map((text) => mendWebAddress(text))).toEqual([
    "http://alba.example",
    "https://alba.example/a",
    "http://alba.example",
    "https://www.alba.example",
    "https://www.alba.example",
    "http://alba.example/a",
    undefined,
    undefined,
    undefined,
    "https://www.alba.example",
  ]);
});

describe("P8 no repair makes readable what protects a record", () => {
  const bytesWrong = (text: string) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
  const read = (cell: string, choices: ImportChoices) =>
    imported("a.csv", `name,description,street,lat,lon\nCasa,"${cell}",Via Roma 12,45.123456,7.654321\n`, choices);
  const BOTH: Judgements = { "strip-markup": true, "mend-letters": true };

  test("neither markup nor letters in which a refuge is named, nor those in which it tells its street", async () => {
    for (const cell of [
      "women&#39;s refuge",
      "Women&rsquo;s <b>refuge</b>",
      "Frauen<b>haus</b>, Via&nbsp;Roma&nbsp;12",
      bytesWrong("Maison d’hébergement pour femmes victimes de violences"),
      bytesWrong("Ξενώνας κακοποιημένων γυναικών"),
    ]) {
      const result = await read(cell, { judgements: BOTH });
      expect([result.sheltered.size, cells(result.directory, "latitude")]).toEqual([1, ["45.1"]]);
      const all = [result.preview.rows, issuesOf(result), [...result.directory.fields]];
      expect(JSON.stringify(all)).not.toContain("Via Roma");
      const place = { line: 2, column: "description", occurrence: 1, before: cell, after: cell };
      const own = await read(cell, { corrections: [{ ...place, judgements: BOTH }] });
      expect(issuesOf(own).map(({ code }) => code)).toContain("correction-refused");
    }
  });

  test("P7 nor the legal form of one person, P9 nor the wish not to be published", async () => {
    const csv = `name,legal form,street,note\nA,${bytesWrong("Empresário individual")},Via Roma 12,x\nB,eG,Via Roma 12,do&nbsp;not&nbsp;publish\n`;
    const { directory } = await imported("a.csv", csv, { judgements: { "mend-letters": true, "strip-markup": true } });
    expect([cells(directory, "name"), cells(directory, "street")]).toEqual([["A"], [""]]);
  });
});
