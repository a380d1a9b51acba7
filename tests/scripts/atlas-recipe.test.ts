import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { diskShipped } from "../../scripts/disk-shipped.ts";
import { en } from "../../src/i18n/en.ts";
import { hintsOf } from "../../src/i18n/hints.ts";
import type { ImportChoices } from "../../src/model/import.ts";
import { readRecipe } from "../../src/model/recipe.ts";
import { choicesOf } from "../../src/model/recipe-choices.ts";
import { WHOLE_WORLD } from "../../src/model/viewport.ts";
import { createDesk, type Desk } from "../../src/worker/desk.ts";
import type { FileOut } from "../../src/worker/jobs.ts";
import { root } from "../support/source-files.ts";
import { callAtlas } from "./call-atlas.ts";

const scratch = mkdtempSync(join(tmpdir(), "atlas-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(scratch, name), text);
  return join(scratch, name);
};
const FIRST =
  "Name;Art;Land;Ort;Mail\nAlba;Dorfkrug;Frace;Lyon;a@example.org\nBora;Genossenschaft;;Graz;b@example.org\n;x;;;\n";
const NEXT = "Ort;Art;Name;Seit\nLinz;Dorfkrug;Alba;1999\nGraz;Strickkreis;Bora;2001\n";

const context = { signal: new AbortController().signal, onProgress: () => {} };
const bytesOf = async ({ blob }: FileOut): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());

/** The worker's side of the page, without the directories that come with it. */
const openPage = (): Promise<Desk> =>
  new Promise((done) => {
    const shipped = { ...diskShipped(join(root, "data")), directories: async () => [] };
    const desk = createDesk(shipped, { onEdition: (edition) => edition === 3 && done(desk) });
    void desk.open({ language: "en" }, context);
  });

async function check(page: Desk, name: string, text: string, choices: ImportChoices) {
  const checked = await page.check({ file: new File([text], name), choices }, context);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.check;
}

/** The rows of the download of everything, which lie in a zip beside its notes. */
async function rowsOf(page: Desk): Promise<Buffer> {
  const question = {
    query: {},
    hidden: [],
    viewport: { bounds: WHOLE_WORLD, zoom: 3 },
    order: { by: "name" as const },
    listFrom: 0,
    listLength: 0,
  };
  const wish = {
    scope: { what: "shown" as const },
    question,
    format: "csv" as const,
    words: en.download.notes,
    filters: [],
  };
  const saved = await page.download(wish, context);
  if (!saved.ok || !saved.value.blob) throw new Error("No file came.");
  const bytes = await bytesOf({ name: saved.value.name, blob: saved.value.blob });
  if (!saved.value.name.endsWith(".zip")) return bytes;
  const [rows] = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith(".csv") && name !== "sources.csv");
  return Buffer.from(rows![1]);
}

test("I15 import by a recipe writes what the page downloads after the same recipe, byte for byte", async () => {
  const page = await openPage();
  // The page makes the recipe of the first year, by hand.
  const values = { kinds: { dorfkrug: ["community-cooperative"] }, countryCode: { frace: ["FR"] } };
  const first = await check(page, "a-2025.csv", FIRST, { values, constants: { countryCode: "AT" } });
  const source = { title: "Members", licence: "CC0-1.0" };
  const recipe = (await bytesOf(await page.recipeFile({ of: { check: first, source } }, context))).toString();
  expect(recipe).not.toContain("example.org");
  const recipeAt = write("members_recipe.json", recipe);

  for (const [name, text] of [
    ["a-2025.csv", FIRST],
    ["a-2026.csv", NEXT],
  ] as const) {
    const read = readRecipe(recipe);
    if (!read.ok) throw new Error(read.error.code);
    const choices = choicesOf(read.value);
    const again = await check(page, name, text, choices);
    const accounts = await Promise.all(
      (["issues", "left-out"] as const).map((what) =>
        page.reportFile({ of: { check: again }, what, hints: hintsOf(en.issues) }, context),
      ),
    );
    const { id } = await page.keep({ check: again, source: choices.source ?? {} }, context);
    const kept = await page.recipeFile({ of: { directory: id } }, context);
    const out = join(scratch, `out of ${name}`);
    await callAtlas(["import", write(name, text), "--recipe", recipeAt, "--out", out]);
    expect(readdirSync(out).sort()).toEqual([`${id}.csv`, ...[...accounts, kept].map((file) => file.name)].sort());
    for (const file of [...accounts, kept])
      expect(readFileSync(join(out, file.name), "utf8"), file.name).toBe((await bytesOf(file)).toString());
    expect(readFileSync(join(out, `${id}.csv`), "utf8")).toBe((await rowsOf(page)).toString());
    await page.remove({ directory: id }, context);
  }
});

test("I15 columns are joined and split by a recipe as in the page, byte for byte", async () => {
  const page = await openPage();
  const text = 'Name;Form;Anschrift;Art\nForno;e.G.;"Weg 1, 10115 Berlin";Verein / Genossenschaft\nOrto;;irgendwo;\n';
  const again = await check(page, "split.csv", text, {
    columns: { 1: { as: "field", field: "name" }, 2: { as: "split", split: { by: "address" } } },
    joins: { name: { separator: ", ", order: [{ header: "Form" }, { header: "Name" }] } },
    lists: { kinds: "/" },
  });
  const recipe = await page.recipeFile({ of: { check: again, source: {} } }, context);
  const report = await page.reportFile({ of: { check: again }, what: "issues", hints: hintsOf(en.issues) }, context);
  const { id } = await page.keep({ check: again, source: {} }, context);
  const out = join(scratch, "out of split");
  const recipeAt = write("split_recipe.json", (await bytesOf(recipe)).toString());
  await callAtlas(["import", write("split.csv", text), "--recipe", recipeAt, "--out", out]);
  expect(readFileSync(join(out, `${id}.csv`), "utf8")).toBe((await rowsOf(page)).toString());
  for (const file of [recipe, report])
    expect(readFileSync(join(out, file.name), "utf8"), file.name).toBe((await bytesOf(file)).toString());
  const rows = readFileSync(join(out, `${id}.csv`), "utf8");
  expect(rows).toContain('"e.G., Forno"');
  expect(rows).toContain("Weg 1,Berlin");
  expect((await bytesOf(report)).toString()).toContain("cell-not-split");
});

test("I15 repairs are asked for and refused by a recipe as in the page, byte for byte, and no corrected cell is in it", async () => {
  const page = await openPage();
  const text = "name,website,opening hours\nPANIFICIO SOCIALE,www.a.example,n/a\nBora,htp//b.example,tbd\n";
  const choices: ImportChoices = {
    judgements: { "lower-capitals": true, "complete-addresses": false, "mend-addresses": true },
  };
  const corrections = [{ line: 3, column: "name", occurrence: 1, before: "Bora", after: "Corrected" }];
  const corrected = await check(page, "judged.csv", text, { ...choices, corrections });
  const recipe = await page.recipeFile({ of: { check: corrected, source: {} } }, context);
  expect((await bytesOf(recipe)).toString()).not.toContain("Corrected");
  const again = await check(page, "judged.csv", text, choices);
  const report = await page.reportFile({ of: { check: again }, what: "issues", hints: hintsOf(en.issues) }, context);
  const { id } = await page.keep({ check: again, source: {} }, context);
  const out = join(scratch, "out of judged");
  const recipeAt = write("judged_recipe.json", (await bytesOf(recipe)).toString());
  await callAtlas(["import", write("judged.csv", text), "--recipe", recipeAt, "--out", out]);
  for (const file of [recipe, report])
    expect(readFileSync(join(out, file.name), "utf8"), file.name).toBe((await bytesOf(file)).toString());
  const rows = readFileSync(join(out, `${id}.csv`), "utf8");
  expect(rows).toBe((await rowsOf(page)).toString());
  expect(rows).toContain("Panificio Sociale");
  expect(rows).toContain("http://b.example");
  expect(rows).not.toContain("https://www.a.example");
});

test("what no longer fits is said, with what happens, and ends with 1 when it is to be strict", async () => {
  const recipe = join(scratch, "members_recipe.json");
  const next = write("next.csv", NEXT);
  const { exitCode, words } = await callAtlas(["check", next, "--recipe", recipe, "--strict"]);
  expect(exitCode).toBe(1);
  expect(words).toContain('1 column of the recipe is not in the file, so what it gave is lacking: "Land"');
  expect(words).toContain('1 column is new and read as guessed: "Seit"');
  expect(words).toMatch(/1 word is neither decided nor understood.*"Strickkreis"/);
  expect(words).toMatch(/1 decided word does not occur any more.*"frace"/);
  expect((await callAtlas(["check", next, "--recipe", recipe])).exitCode).toBe(0);
  const first = write("first.csv", FIRST.replace(";x;;;\n", ""));
  const fitting = await callAtlas(["check", first, "--recipe", recipe, "--strict"]);
  expect(fitting.words).toContain(en.decisions.recipe.fits);
  expect(fitting.exitCode).toBe(0);
});

test("options go before the recipe, and convert reads by it as well", async () => {
  const recipe = join(scratch, "members_recipe.json");
  const { output } = await callAtlas(["convert", write("c.csv", NEXT), "--recipe", recipe, "--licence", "CC-BY-4.0"]);
  expect(output).toContain("community-cooperative,Dorfkrug");
  expect(output).toContain("CC-BY-4.0");
  expect(output).not.toContain("CC0-1.0");
});

test.each([
  ["{}", 3, "is no recipe"],
  ['{"format":"solidarity-atlas-recipe","version":9}', 3, "has version 9"],
  ['{"format":"solidarity-atlas-recipe","version":1}', 3, "damaged"],
])("C3 what is no recipe of ours is refused with a sentence: %s", async (text, code, sentence) => {
  const { exitCode, words, output } = await callAtlas([
    "import",
    write("d.csv", NEXT),
    "--recipe",
    write("no.json", text),
    "--out",
    scratch,
  ]);
  expect(exitCode).toBe(code);
  expect(words).toContain(sentence);
  expect(output).toBe("");
});

test("C3 without a folder or a file it says what is lacking", async () => {
  expect(await callAtlas(["import", "a.csv"])).toMatchObject({ exitCode: 2, output: "" });
  expect(await callAtlas(["import", "--out", scratch])).toMatchObject({ exitCode: 2, output: "" });
  expect((await callAtlas(["check", "a.csv", "--recipe", "none.json"])).exitCode).toBe(3);
});
