import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { testFiles } from "../support/test-files.ts";
import {
  checkFile,
  dialog,
  expectShown,
  fixture,
  keep,
  openAtlas,
  results,
  rows,
  searchBox,
  shownCount,
  withoutGraphics,
} from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

const MARKUP = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg/onload=alert(1)>',
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "</style><style>*{display:none}</style>",
  "{{constructor.constructor('alert(1)')()}}",
  "<a href=javascript:alert(1)>press</a>",
  "<b>bold</b>",
];
const naughty = testFiles("corpora/naughty-strings/blns.json");
const NAUGHTY: readonly string[] = naughty ? JSON.parse(readFileSync(naughty, "utf8")) : [];

let dialogs: string[] = [];
test.beforeEach(({ page }) => {
  dialogs = [];
  page.on("dialog", (shown) => {
    dialogs.push(shown.message());
    void shown.dismiss();
  });
});
test.afterEach(() => expect(dialogs).toEqual([]));

/** Nothing of what was written became an element of the page. */
async function expectOnlyText(page: Page): Promise<void> {
  await expect(page.locator("iframe, script:not([src]), [onerror], [onload], [srcdoc]")).toHaveCount(0);
  const sources = await page.locator("img").evaluateAll((all) => all.map((image) => (image as HTMLImageElement).src));
  expect(sources.filter((source) => !/^(data|blob):/.test(source))).toEqual([]);
}

test("S2 S3 markup as name, sector, description, file name, title, query and link is shown as written", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await withoutGraphics(page);
  await openAtlas(page);
  const name = `${MARKUP[1]}.csv`;
  const table = MARKUP.map((text, at) => ({
    name: text,
    sector: text,
    description: `Described: ${text}`,
    city: text,
    website: "javascript:alert(1)",
    [MARKUP[0]!]: text,
    latitude: 60 + at / 10,
    longitude: 100 + at / 10,
  }));
  await checkFile(page, { name, mimeType: "text/csv", buffer: Buffer.from(Papa.unparse(table)) });
  await expect(dialog(page)).toContainText(name);
  await expect(dialog(page).getByRole("cell").filter({ hasText: MARKUP[0]! }).first()).toBeVisible();
  await expectOnlyText(page);
  await dialog(page).getByRole("button", { name: "Change: Title" }).click();
  await dialog(page).getByRole("textbox", { name: "Title" }).fill(MARKUP[0]!);
  await page.keyboard.press("Tab");
  await keep(page);
  await expect(page.getByText(`8 initiatives of “${MARKUP[0]}” are on the map.`)).toBeVisible();
  await expectShown(page, MARKUP.length);
  for (const text of MARKUP) await expect(rows(page).filter({ hasText: text }).first()).toBeVisible();
  await expect(rows(page).first().locator("bdi").first()).toBeVisible(); // each value isolated for direction
  await expectOnlyText(page);

  for (const text of MARKUP) {
    const written = new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`);
    await rows(page)
      .filter({ has: page.locator(".list-name", { hasText: written }) })
      .click();
    const card = results(page).getByRole("article");
    await expect(card.getByRole("heading", { level: 2 })).toHaveText(text);
    await expect(card).toContainText(`Described: ${text}`);
    await card.getByRole("button", { name: /^Show \d+ more$/ }).click();
    await expect(results(page).getByRole("link")).toHaveCount(0);
    await expectOnlyText(page);
    await page.keyboard.press("Escape");
  }
  await searchBox(page).fill(MARKUP[1]!);
  await expectShown(page, 1);
  await expect(page.getByRole("list", { name: "Active filters" })).toContainText(`“${MARKUP[1]}”`);
  await searchBox(page).fill("");
  await page.getByRole("button", { name: "Download 8 initiatives" }).click();
  await expect(dialog(page).getByRole("complementary")).toContainText(MARKUP[0]!);
  await expect(dialog(page).getByRole("status")).toHaveText(/^[\w.-]+$/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(dialog(page)).toContainText("not in the link");
  await page.keyboard.press("Escape");
  await expectOnlyText(page);
});

test("S3 naughty strings as names are listed as written, every one", async ({ page }) => {
  test.setTimeout(120_000);
  test.skip(NAUGHTY.length === 0, "The strings are in the large collection of test files.");
  await withoutGraphics(page);
  await openAtlas(page);
  const table = NAUGHTY.map((text, at) => ({
    id: at,
    name: `${at} ${text}`,
    description: text,
    latitude: 1,
    longitude: 2,
  }));
  await checkFile(page, { name: "naughty.csv", mimeType: "text/csv", buffer: Buffer.from(Papa.unparse(table)) });
  await expectOnlyText(page);
  await keep(page);
  await expectShown(page, NAUGHTY.length);
  const seen = new Map<string, string>();
  await rows(page).first().focus();
  await expect(async () => {
    const names = await rows(page).evaluateAll((all) =>
      all.map((row) => [(row as HTMLElement).dataset.id!, row.querySelector(".list-name")!.textContent!] as const),
    );
    for (const [id, text] of names) seen.set(id, text);
    if (seen.size < NAUGHTY.length) for (let step = 0; step < 4; step++) await page.keyboard.press("PageDown");
    expect(seen.size).toBe(NAUGHTY.length);
  }).toPass({ intervals: [100], timeout: 60_000 });
  const shown = [...seen.values()].join("\n");
  // Longer names are shortened, which is a repair, and stand whole beside them.
  const plain = NAUGHTY.filter(
    (text) => text.length < 190 && /^[\x20-\x7e]+$/.test(text) && text === text.trim() && !/\s\s/.test(text),
  );
  expect(plain.length).toBeGreaterThan(250);
  expect(plain.filter((text) => !shown.includes(text))).toEqual([]);
  await expectOnlyText(page);
});

test("S3 S9 markup in GeoJSON names and styles reaches no style and no element", async ({ page }) => {
  await openAtlas(page);
  await checkFile(page, fixture("html-names.geojson"));
  await expectOnlyText(page);
  await keep(page);
  await expectShown(page, 3);
  for (const [at, name] of [
    "<img src=x onerror=alert(1)>",
    "<script>alert(2)</script>",
    "url(javascript:alert(3))",
  ].entries()) {
    await expect(rows(page).filter({ hasText: name })).toHaveCount(1);
    const mark = page.getByRole("list", { name: "Marks in view" }).getByRole("button", { name, exact: true });
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(results(page).getByRole("heading", { level: 2 })).toHaveText(name);
    await expectOnlyText(page);
    await page.keyboard.press("Escape");
    expect(at).toBeLessThan(3);
  }
});

test("S4 S5 only whole web addresses become links, and what turns the direction is shown by a mark", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, fixture("links-and-directions.csv"));
  await keep(page);
  await expectShown(page, 6);
  const addresses: Record<string, string | null> = {};
  for (const name of ["Plain", "Bare", "Script", "Data", "User"]) {
    await rows(page).filter({ hasText: name }).click();
    await expect(results(page).getByRole("heading", { level: 2 })).toHaveText(name);
    const link = results(page).getByRole("link", { name: "Website" });
    addresses[name] = (await link.count()) === 0 ? null : await link.getAttribute("href");
    if (addresses[name] !== null) {
      await expect(link).toHaveAttribute("rel", "noopener noreferrer");
      await expect(link).toHaveAttribute("target", "_blank");
    }
    await page.keyboard.press("Escape");
  }
  expect(addresses).toEqual({
    Plain: "https://plain.example/a?b=c",
    Bare: "https://www.bare.example",
    Script: null,
    Data: null,
    User: null,
  });
  const turned = rows(page).filter({ hasText: "Turned" });
  await expect(turned.locator("bdi").first()).toHaveText("TurnedU+202Enruter");
  await expect(turned.locator(".hidden-character")).toHaveAttribute("title", "hidden character");
  expect(await page.locator("body").textContent()).not.toContain("\u202e");
});

test("S3 the hostile files of the collection are shown as text", async ({ page }) => {
  const folder = testFiles("corpora/hostile");
  test.skip(folder === undefined, "The files are in the large collection of test files.");
  await withoutGraphics(page);
  await openAtlas(page);
  for (const name of [
    "sec-html.csv",
    "sec-urls.csv",
    "sec-bidi-unicode.csv",
    "gj-html-names.geojson",
    "csv-proto-headers.csv",
  ]) {
    await checkFile(page, join(folder!, name));
    await expectOnlyText(page);
    await keep(page);
    await expect.poll(() => shownCount(page)).toBeLessThan(200);
    await rows(page).first().click();
    await expect(results(page).getByRole("article")).toBeVisible();
    for (const link of await results(page).getByRole("link").all()) {
      expect(await link.getAttribute("href")).toMatch(/^https?:\/\//);
      expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    }
    await expectOnlyText(page);
    await page.keyboard.press("Escape");
  }
  expect(await page.evaluate(() => ({}) as { polluted?: unknown })).toEqual({});
});
