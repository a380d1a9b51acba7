import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { makeWorkbook } from "../import/support/make-workbook.ts";
import {
  checkFile,
  chooseFiles,
  csvFile,
  dialog,
  downloaded,
  expectShown,
  fixture,
  initiatives,
  keep,
  numberIn,
  openAtlas,
  results,
  rows,
  shownCount,
  withoutGraphics,
} from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

const MESSY = fixture("messy-cooperatives.csv");
/** Every value of the personal columns of that file. */
const PERSONAL = [
  "maria.huber",
  "Maria Huber",
  "664 1234567",
  "info@gruenerzweig",
  "732 555 0101",
  "Josef Auer",
  "obmann@",
  "Karl Gruber",
  "niemand@",
  "Peter Namenlos",
  "Anna Muster",
  "kontakt@sonnentor",
  "5550199",
  "Eva Berger",
];

const parse = (bytes: Buffer): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(bytes.toString("utf8").replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

const sums = async (page: Page): Promise<readonly number[]> => {
  const told = await dialog(page)
    .getByText(/records? (were|was) read, and/)
    .textContent();
  const parts = await Promise.all(
    ["as they are", "mended", "left out"].map((name) =>
      dialog(page)
        .locator(".sums div", { has: page.getByRole("term").filter({ hasText: name }) })
        .getByRole("definition")
        .textContent(),
    ),
  );
  return [told, ...parts].map(numberIn);
};

const noPersonalValue = (text: string) => expect(PERSONAL.filter((value) => text.includes(value))).toEqual([]);

test("I4 P1 the check shows the structure as a guess, names the columns, and hides personal values", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  const before = await shownCount(page);
  await checkFile(page, MESSY);
  const check = dialog(page);
  await expect(check.getByLabel("Encoding")).toHaveValue("utf-8");
  await expect(check.getByLabel("Separator")).toHaveValue(";");
  await expect(check.getByRole("combobox", { name: "Column names" })).toHaveValue("3");
  await expect(check.getByLabel("What “Name” is read as")).toHaveValue("field:name");
  await expect(check.getByLabel("What “Branche” is read as")).toHaveValue("field:sectors");
  await expect(check.getByLabel("What “Breitengrad” is read as")).toHaveValue("field:latitude");
  await expect(check.getByLabel("What “Ansprechpartner” is read as")).toHaveValue("dropped");
  await expect(check.getByRole("row")).toHaveCount(10); // the names, and all nine records
  await expect(check.getByRole("cell", { name: "Energiegenossenschaft Donau" })).toBeVisible();
  await expect(check.getByRole("heading", { name: "3 personal columns are dropped" })).toBeVisible();
  await expect(check.getByText("“Telefon”: 3 values")).toBeVisible();
  noPersonalValue((await page.locator("body").textContent()) ?? "");
  expect(await sums(page)).toEqual([9, 4, 4, 1]);
  await expect(check).toContainText("is gone when you reload");
  await expect(check).toContainText("Nothing is kept until you say so");
  expect(await shownCount(page)).toBe(before);
});

test("I4 what was guessed can be changed, and the whole file is read again with it", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, MESSY);
  const check = dialog(page);
  const name = check.getByLabel("What “Name” is read as");

  await check.getByLabel("What “Öffnungszeiten” is read as").selectOption("dropped");
  await expect(check.getByRole("heading", { name: "4 personal columns are dropped" })).toBeVisible();
  await expect(check.getByRole("cell", { name: "Mo-Fr 9-17" })).toHaveCount(0);

  await check.getByLabel("Separator").selectOption("|");
  await expect(name).toHaveCount(0);
  await check.getByLabel("Separator").selectOption(";");
  await expect(name).toHaveValue("field:name");

  await check.getByRole("combobox", { name: "Column names" }).selectOption("4");
  await expect(check.getByLabel("What “Solidarische Landwirtschaft Murhof” is read as")).toBeVisible();
  await check.getByRole("combobox", { name: "Column names" }).selectOption("3");
  await expect(name).toHaveValue("field:name");

  await name.selectOption("extra"); // whatever becomes of the records, they add up
  await expect(check.getByText("chosen by you").first()).toBeVisible();
  const [read, ...parts] = await sums(page);
  expect(read).toBe(9);
  expect(parts.reduce((sum, part) => sum + part)).toBe(9);
  await name.selectOption("field:name");
  await expect(check.getByRole("button", { name: "Keep 8 initiatives" })).toBeEnabled();
  await check.getByRole("button", { name: "Back" }).click();
  await expect(check.getByRole("heading", { name: "Add a directory" })).toBeVisible();
});

test("I4 a separator of two characters can be typed where the usual ones do not part the cells", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, csvFile("tilde.csv", "name~~town\nShop, the first~~Roma\nShop, the second~~Milano\n"));
  const check = dialog(page);
  const separator = check.getByRole("combobox", { name: "Separator" });
  await separator.selectOption("another…");
  const typed = check.getByRole("textbox", { name: "Separator of one or two characters" });
  await expect(typed).toBeFocused();
  await typed.fill("~~");
  await typed.press("Enter");
  await expect(separator).toHaveValue("~~");
  await expect(check.getByLabel("What “town” is read as")).toBeVisible();
  await expect(check.getByRole("cell", { name: "Shop, the second" })).toBeVisible();
  await separator.selectOption("another…");
  await typed.press("Tab"); // nothing typed, nothing changed
  await expect(separator).toHaveValue("~~");
});

test("U1 I12 I13 a kept file is on the map, has its report and its left-out rows, and can be undone", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  const before = await shownCount(page);
  await checkFile(page, MESSY);
  await keep(page);
  await expect(page.getByText("8 initiatives of “messy cooperatives” are on the map.")).toBeVisible(); // two by their town
  await expect(initiatives(page).getByText("Werkstatt für Quantenfiligran")).toBeVisible();
  await expect(page.getByRole("contentinfo")).toContainText(`of ${(before + 8).toLocaleString("en")} initiatives`);
  noPersonalValue((await page.locator("html").innerHTML()) ?? "");

  await page
    .getByRole("contentinfo")
    .getByRole("button", { name: /directories$/ })
    .click();
  const entry = results(page).getByRole("listitem").filter({ hasText: "messy cooperatives" });
  await expect(entry).toContainText(/8 initiatives(?!,)/);
  await expect(entry).toContainText("added by you, gone when you reload");
  await entry.getByRole("button", { name: "Report" }).click();
  await expect(results(page)).toContainText("9 records were read, and every one is here:");
  await results(page).getByRole("button", { name: "Show: No name" }).click();
  await expect(results(page)).toContainText("line 8");
  await expect(results(page)).toContainText("Genossenschaft | Handel | Ohne Namen 5 | Wels");

  const report = await downloaded(page, () =>
    results(page).getByRole("button", { name: "Download the report" }).click(),
  );
  expect(report.name).toMatch(/^[\w.-]+\.csv$/);
  const issues = parse(report.bytes);
  expect(Object.keys(issues[0]!)).toEqual(expect.arrayContaining(["line", "column", "code", "found", "hint"]));
  expect(issues.filter(({ severity }) => severity === "repair").map(({ line }) => line)).toEqual([
    "5",
    "9",
    "10",
    "11",
  ]);
  expect(issues.find(({ code }) => code === "name-missing")).toMatchObject({ line: "8" });

  const leftOut = await downloaded(page, () =>
    results(page).getByRole("button", { name: "Download this one" }).click(),
  );
  const [left, ...others] = parse(leftOut.bytes);
  expect(others).toEqual([]);
  expect(left).toMatchObject({ Name: "", Ort: "Wels" });
  noPersonalValue(`${report.bytes.toString("utf8")}${leftOut.bytes.toString("utf8")}`);

  const mended = Papa.unparse([{ ...left, Name: "Laden am Eck" }]);
  await checkFile(page, csvFile("mended.csv", mended));
  expect(await sums(page)).toEqual([1, 1, 0, 0]);
  await keep(page);
  await expect(page.getByText("1 initiative of “mended” is on the map.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("contentinfo")).toContainText(`of ${(before + 8).toLocaleString("en")} initiatives`);
});

test("U1 a check that was kept gives the focus back and leaves the page; the next file begins anew", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  const add = page.getByRole("button", { name: "Add data", exact: true });
  await add.focus();
  const lines = Array.from({ length: 40 }, (_, at) => `Verein ${at}`);
  await checkFile(page, csvFile("forty.csv", ["name", ...lines].join("\n")));
  await expect(dialog(page).locator("tbody tr")).toHaveCount(20); // however few the window has room for
  await keep(page);
  await expect(add).toBeFocused();
  await expect(page.locator("dialog")).toHaveCount(0);
  await expect(add).toBeFocused();
  await add.press("Enter");
  await expect(dialog(page).getByLabel("Choose files")).toBeAttached();
  await expect(dialog(page).getByRole("table")).toHaveCount(0);
});

test("I4 U8 of many columns that nobody understands the first are named, and each leads to its choice", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  const odd = Array.from({ length: 30 }, (_, at) => `odd ${at + 1}`);
  await checkFile(page, csvFile("odd.csv", `name,${odd.join()}\nShop,${odd.join()}\n`));
  const note = dialog(page).getByRole("region", { name: "30 columns are not understood." });
  await expect(note).toContainText("they stay in the data under their own names");
  await expect(note.getByRole("listitem")).toHaveCount(7);
  await note.getByRole("button", { name: "Show 24 more" }).click();
  await note.getByRole("button", { name: "odd 30" }).click();
  await expect(dialog(page).getByRole("combobox", { name: "What “odd 30” is read as" })).toBeFocused();
});

test("U8 a file without positions says what works all the same and what would put it on the map", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, csvFile("no-place.csv", "name,founded,,\nShop,1998,,\n"));
  await expect(dialog(page)).toContainText("No record has a position, so the map stays empty.");
  await expect(dialog(page).getByRole("listitem").filter({ hasText: "A column has no name" })).toHaveText(/^2/);
  await keep(page);
  const directories = page.getByRole("contentinfo").getByRole("button", { name: /directories$/ });
  await directories.click();
  await results(page)
    .getByRole("listitem")
    .filter({ hasText: "no place" })
    .getByRole("button", { name: "Report" })
    .click();
  await expect(results(page)).toContainText("No record has a position, so the map stays empty.");
  await directories.click(); // the report gives way to what is opened
  await expect(results(page).getByRole("heading", { name: "Directories" })).toBeVisible();
  await expect(results(page)).toContainText("Licence not stated");
});

test("a town that may be several waits for the reader, whose choice counts for all rows that say the same", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, csvFile("towns.csv", "name,town,country\nAlba,Valence,FR\nBora,VALENCE,FR\nCima,Lyon,FR\n"));
  await dialog(page)
    .getByLabel("Valence: 2 rows")
    .selectOption({ label: "Valence, Tarn-et-Garonne, Occitanie, France (5,000 people)" });
  await expect(dialog(page).getByRole("listitem").filter({ hasText: "Placed by their town" })).toHaveText(/^3/);
  await keep(page);
  await rows(page).filter({ hasText: "Bora" }).click();
  await expect(results(page)).toContainText("centre of its town, within 2.7 km");
});

test("a licence that is not known is asked for, with what it costs, until the reader gives one", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, csvFile("workshops.csv", "name,country\nShop,Italy\n"));
  const licence = dialog(page).getByRole("combobox", { name: "Licence" });
  await expect(licence).toHaveValue("unknown");
  await expect(licence).toHaveAccessibleDescription(
    /Ask whoever keeps the directory.*packages for others leave them out/,
  );
  await licence.focus();
  await licence.selectOption("CC-BY-4.0");
  await expect(dialog(page).getByText("ask whoever keeps the directory")).toHaveCount(0);
  await expect(licence).toBeFocused(); // by keyboard the next licence is one key away
  await keep(page);
  await page
    .getByRole("contentinfo")
    .getByRole("button", { name: /directories$/ })
    .click();
  const entry = results(page).getByRole("listitem").filter({ hasText: "workshops" });
  await expect(entry).toContainText("Attribution 4.0");
  await expect(entry).not.toContainText("not stated");
});

test("I13 the same file a second time takes the place of the first", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page);
  const before = await shownCount(page);
  for (const _ of [1, 2]) {
    await checkFile(page, MESSY);
    await keep(page);
    await expect(page.getByRole("contentinfo")).toContainText(`of ${(before + 8).toLocaleString("en")} initiatives`);
    await page.getByRole("button", { name: "Close this message" }).click();
  }
  await page.goBack(); // to where the map stood before the file took it along
  await page
    .getByRole("contentinfo")
    .getByRole("button", { name: /directories$/ })
    .click();
  await expect(results(page).getByRole("listitem").filter({ hasText: "messy cooperatives" })).toHaveCount(1);
});

test("I9 workbooks, KML and packed files are read under the policy of the page, and another sheet can be chosen", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  const rows = (name: string, count: number) => [
    ["name", "lat", "lon"],
    ...Array.from({ length: count }, (_, at) => [`${name} ${at}`, 45.2, 5.7]),
  ];
  // Large enough for a library to think of a worker of its own.
  const book = makeWorkbook({ Coops: rows("Coop", 20_000), Banks: rows("Bank", 3) });
  await chooseFiles(page, { name: "all.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(book) });
  await expect(dialog(page).getByText("20,000").first()).toBeVisible();
  await dialog(page).getByRole("combobox", { name: "Sheet", exact: true }).selectOption("Banks");
  await expect(dialog(page).getByRole("cell", { name: "Bank 2" })).toBeVisible();
  await page.keyboard.press("Escape");
  const kml = `<kml><Placemark><name>Bakery</name><Point><coordinates>5.7,45.2</coordinates></Point></Placemark></kml>`;
  await chooseFiles(page, { name: "a.kml.gz", mimeType: "application/gzip", buffer: gzipSync(kml) });
  await expect(dialog(page).getByRole("cell", { name: "Bakery" })).toBeVisible();
  await expect(dialog(page).getByText("KML", { exact: false }).first()).toBeVisible();
});

test("I10 U8 what is no table is refused by name, with the way out", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page);
  const refusals: readonly (readonly [string, Buffer, RegExp])[] = [
    ["members.xlsx", Buffer.from("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml", "latin1"), /workbook.*CSV/],
    ["list.csv", Buffer.from("<!DOCTYPE html><html><head><title>Login</title></head></html>"), /web page.*download/],
    ["empty.csv", Buffer.alloc(0), /is empty/],
    ["cut.geojson", Buffer.from('{"type":"FeatureCollection","features":[{"type":"Feature",'), /damaged \(1:59\)/],
  ];
  for (const [name, buffer, sentence] of refusals) {
    await chooseFiles(page, { name, mimeType: "application/octet-stream", buffer });
    await expect(dialog(page).getByRole("alert")).toHaveText(sentence);
    await expect(dialog(page)).toContainText(name);
    await dialog(page).getByRole("button", { name: "Choose another file" }).click();
  }
});

test("U8 after a refused file the next that waits has its turn; those that never had one are named", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  const files = ["one", "two", "three"].map((name) => csvFile(`${name}.csv`, `name\n${name}\n`));
  await chooseFiles(page, csvFile("empty.csv", ""), ...files);
  await expect(dialog(page).getByRole("alert")).toHaveText(/is empty/);
  await dialog(page).getByRole("button", { name: "Next file (3 wait)" }).click();
  await expect(dialog(page).getByText(/^one\.csv, /)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("2 files that waited were not read: two.csv, three.csv.")).toBeVisible();
});

test("U2 files by drop, several at once, and pasted text come in one after the other", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page);
  const text = await readFile(MESSY, "utf8");
  const transfer = await page.evaluateHandle((csv) => {
    const data = new DataTransfer();
    data.items.add(new File([csv], "first.csv"));
    data.items.add(new File(["name,lat,lon\nSecond,48,11\n"], "second.csv"));
    return data;
  }, text);
  const body = page.locator("body");
  await body.dispatchEvent("dragenter", { dataTransfer: transfer });
  await expect(page.getByText("Drop the file to add it")).toBeVisible();
  await body.dispatchEvent("drop", { dataTransfer: transfer });
  await expect(dialog(page).getByText(/^first\.csv, /)).toBeVisible();
  await dialog(page).getByRole("button", { name: "Keep 8 initiatives" }).click();
  await expect(dialog(page).getByText(/^second\.csv, /)).toBeVisible();
  await keep(page);
  await expect(rows(page).filter({ hasText: "Second" })).toBeVisible();

  await page.getByRole("button", { name: "Add data", exact: true }).click();
  await dialog(page).getByLabel("Or paste a table").fill("name\tfounded\tjobs\nPasted Workshop\t1998\t4\n");
  await dialog(page).getByRole("button", { name: "Read the pasted table" }).click();
  await expect(dialog(page).getByLabel("Separator")).toHaveValue("\t");
  await keep(page);
  await expect(page.getByText(/1 initiative of “pasted table” is in the list; none has a position/)).toBeVisible();
  await expectShown(page, 1);
  await expect(rows(page)).toHaveText(/Pasted Workshop.*no position/);
});

test("I12 the empty table and the list of columns can be taken, and the table comes in without a click", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await page.getByRole("button", { name: "Add data", exact: true }).click();
  const template = await downloaded(page, () =>
    dialog(page)
      .getByRole("button", { name: /^Empty table/ })
      .click(),
  );
  const columns = await downloaded(page, () =>
    dialog(page)
      .getByRole("button", { name: /^List of accepted/ })
      .click(),
  );
  expect(template.name).toMatch(/^[\w.-]+\.csv$/);
  expect(parse(columns.bytes).length).toBeGreaterThan(20);
  const [header] = Papa.parse<string[]>(template.bytes.toString("utf8").replace(/^\uFEFF/, "")).data;
  expect(header).toEqual(expect.arrayContaining(["name", "latitude", "longitude", "sectors"]));
  const filled = Papa.unparse([Object.fromEntries(header!.map((name) => [name, name === "name" ? "Filled in" : ""]))]);
  await checkFile(page, csvFile("filled.csv", filled));
  await expect(dialog(page).getByText(/not understood/)).toHaveCount(0);
  expect((await sums(page))[0]).toBe(1);
});
