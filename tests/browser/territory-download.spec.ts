import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import type { FeatureCollection } from "geojson";
import Papa from "papaparse";
import {
  dialog,
  downloaded,
  expectShown,
  numberIn,
  openAtlas,
  results,
  rows,
  searchBox,
  shownCount,
  withoutGraphics,
} from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

const PLAIN_NAME = /^[\w.-]+$/;

interface Taken {
  readonly name: string;
  /** Name in the zip, or the name of the file itself, and its text. */
  readonly files: Readonly<Record<string, string>>;
}

/** Opens the dialog, chooses a form and takes the file apart. */
async function take(page: Page, form: string): Promise<Taken> {
  await results(page)
    .getByRole("button", { name: /^Download / })
    .click();
  await dialog(page)
    .getByRole("radio", { name: new RegExp(`^${form} `) })
    .check();
  const announced = dialog(page).getByRole("status");
  await expect(announced).toHaveText(/\.[a-z]+$/);
  const promised = await announced.textContent();
  const save = dialog(page).getByRole("button", { name: "Download", exact: true });
  const { name, bytes } = await downloaded(page, () => save.click());
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText(`${name} is written.`)).toBeVisible();
  expect(name).toBe(promised);
  expect(name).toMatch(PLAIN_NAME);
  if (!name.endsWith(".zip")) return { name, files: { [name]: bytes.toString("utf8") } };
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const);
  return { name, files: Object.fromEntries(files) };
}

const textsOf = ({ files }: Taken, ending: string): readonly string[] =>
  Object.entries(files).flatMap(([name, text]) => (name.endsWith(ending) ? [text] : []));

const recordsOf = (taken: Taken): readonly Record<string, string>[] =>
  textsOf(taken, ".csv").flatMap((text) => {
    const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    return data.filter(({ id, name }) => id !== undefined && name !== undefined); // sources have a table of their own
  });

const idsOf = (records: readonly { readonly [key: string]: unknown }[]) => records.map(({ id }) => String(id)).sort();

/** Ids of the whole list, from its first row to its last. */
async function idsOfList(page: Page): Promise<readonly string[]> {
  const total = await shownCount(page);
  const ids = new Set<string>();
  await rows(page).first().focus();
  await expect(async () => {
    for (const id of await rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.id!)))
      ids.add(id);
    if (ids.size < total) for (let step = 0; step < 4; step++) await page.keyboard.press("PageDown");
    expect(ids.size).toBe(total);
  }).toPass({ intervals: [100], timeout: 30_000 });
  return [...ids].sort();
}

test("E4 a territory is found, its sheet counts what its list holds, and every download holds exactly those rows", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await withoutGraphics(page);
  await openAtlas(page);
  await searchBox(page).fill("Austria");
  await page
    .getByRole("option", { name: /^Austria/ })
    .first()
    .click();
  const sheet = results(page).getByRole("article", { name: "Austria" });
  await expect(sheet.getByRole("heading", { name: "Austria" })).toBeVisible();
  await expect(sheet).toContainText("country, 9 regions");
  const count = numberIn(await sheet.getByRole("definition").first().textContent());
  expect(count).toBeGreaterThan(100);
  await expect(sheet.getByRole("region", { name: "Its parts" })).toContainText("Vienna");
  await expect(sheet.getByRole("region", { name: "How sure this is" })).toContainText(`of ${count}`);
  await expect(page).toHaveURL(/territory=AT/);

  await sheet.getByRole("button", { name: "Download Austria" }).click();
  const dialogText = dialog(page);
  await expect(dialogText).toContainText(`${count} initiatives, exactly those in the list`);
  await expect(dialogText.getByRole("complementary")).toContainText(/\d+ rows?/);
  await expect(dialogText.getByRole("complementary")).toContainText(/From \d+ director/);
  await page.keyboard.press("Escape");

  const pack = await take(page, "Region pack");
  const spreadsheet = await take(page, "Spreadsheet");
  const lossless = await take(page, "Lossless CSV");
  const geojson = await take(page, "GeoJSON");

  await sheet.getByRole("button", { name: `List all ${count}` }).click();
  await page.getByRole("checkbox", { name: "List follows the map" }).uncheck();
  await expectShown(page, count);
  const listed = await idsOfList(page);

  for (const taken of [spreadsheet, lossless]) {
    const records = recordsOf(taken);
    expect(idsOf(records)).toEqual(listed);
    for (const { licence, countryCode } of records) {
      expect(licence).not.toBe("");
      expect(countryCode).toBe("AT");
    }
    expect(taken.name).toMatch(/_AT_/);
    expect(taken.name).toMatch(/\d{4}(-\d{2}){0,2}/);
  }
  const collections = textsOf(geojson, ".geojson").map((text) => JSON.parse(text) as FeatureCollection);
  const features = collections.flatMap(({ features: all }) => all);
  expect(idsOf(features.map(({ id, properties }) => ({ id: id ?? properties?.id })))).toEqual(listed);
  for (const { geometry } of features) {
    if (geometry?.type === "Point") expect(geometry.coordinates[0]).toBeLessThan(geometry.coordinates[1]!); // longitude first
  }

  expect(Object.keys(pack.files).join("\n")).toMatch(/\.csv[\s\S]*\.geojson|\.geojson[\s\S]*\.csv/);
  for (const path of Object.keys(pack.files)) expect(path).toMatch(/^[\x20-\x7e]+$/);
  const notes = textsOf(pack, "ATTRIBUTION.txt").join();
  for (const word of ["Austria", "Licence", "Credit line", "Date of the data"]) expect(notes).toContain(word);
  const packed = idsOf(recordsOf(pack));
  expect(listed).toEqual(expect.arrayContaining(packed));
});

test("U5 territorial clusters are found by two numbers, opened, linked and taken as an area", async ({ page }) => {
  await openAtlas(page, "panel=list&territory=AT&map=6/47.6/13.5");
  await page.getByRole("button", { name: "What the map shows" }).click();
  await page.getByText("Territorial clusters", { exact: true }).click();
  const found = results(page).getByRole("status");
  await expect(found).toHaveText(/^\d+ clusters?\. \d+ initiatives? (is|are) in none\.$/);
  const withFive = numberIn(await found.textContent());
  expect(withFive).toBeGreaterThan(0);
  await results(page)
    .getByLabel(/^At least/)
    .fill("30");
  await expect.poll(async () => numberIn(await found.textContent())).toBeLessThan(withFive);
  await results(page)
    .getByLabel(/^At least/)
    .fill("5");
  await expect.poll(async () => numberIn(await found.textContent())).toBe(withFive);
  await expect(page).toHaveURL(/clusters=[\d.]+,5/);

  await results(page).getByRole("listitem").getByRole("button").first().click();
  const sheet = results(page).getByRole("article");
  await expect(sheet).toContainText("km²");
  const members = numberIn(await sheet.getByRole("definition").first().textContent());
  const link = page.url();
  expect(link).toMatch(/cluster=/);

  const area = await take(page, "Area of the cluster");
  const [collection] = textsOf(area, ".geojson").map((text) => JSON.parse(text) as FeatureCollection);
  expect(collection?.features.map(({ geometry }) => geometry.type)).toEqual([expect.stringMatching(/Polygon$/)]);
  expect(Object.values(collection?.features[0]?.properties ?? {})).toContain(members);
  const records = recordsOf(await take(page, "Lossless CSV"));
  expect(records).toHaveLength(members);

  await page.goto("about:blank");
  await page.goto(link);
  await expect(sheet.getByRole("definition").first()).toHaveText(String(members));
  await results(page)
    .getByRole("button", { name: /All clusters$/ })
    .click();
  await expect(found).toHaveText(new RegExp(`^${withFive} clusters`));
});

test("U5 clusters of everything are there at first start, say why, follow the slider and open as a sheet", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page, "panel=clusters&clusters=suggested");
  const found = results(page).getByRole("status");
  await expect(found).toHaveText(/^\d+ clusters\. [\d,]+ initiatives are in none\.$/);
  await expect(results(page)).toContainText(/About \d+% of these initiatives have at least 4 others within \d+ km/);
  const suggested = await found.textContent();
  await results(page).getByRole("slider").focus();
  await page.keyboard.press("ArrowRight");
  await expect(found).not.toHaveText(suggested!);
  await results(page)
    .getByRole("button", { name: /^Take the numbers suggested here/ })
    .click();
  await expect(found).toHaveText(suggested!);

  await results(page).getByRole("listitem").getByRole("button").first().click();
  await expect(page).toHaveURL(/clusters=[\d.]+,5&cluster=c-/);
  const sheet = results(page).getByRole("article");
  await expect(sheet.getByRole("region", { name: "How sure this is" })).toContainText(/\d+ of \d+/);
  const first = sheet.getByRole("region", { name: "Its initiatives" }).getByRole("button").first();
  const name = (await first.textContent())!;
  await first.click();
  await expect(results(page).getByRole("heading", { name })).toBeVisible();
  await page.goBack();
  await expect(sheet.getByRole("region", { name: "Its initiatives" })).toContainText(name);
});
