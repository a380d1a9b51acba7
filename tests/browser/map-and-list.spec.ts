import type { Page } from "@playwright/test";
import {
  checkFile,
  csvFile,
  expectShown,
  fixture,
  keep,
  numberIn,
  openAtlas,
  results,
  rows,
  searchBox,
  shownCount,
  withoutGraphics,
} from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

const marks = (page: Page) => page.getByRole("list", { name: "Marks in view" }).getByRole("button");

/** Initiatives behind the marks: a mark of several says its number first, a single one its name. */
const initiativesBehindMarks = async (page: Page): Promise<number> =>
  (await marks(page).allTextContents())
    .map((text) => numberIn(/^([\d,]+) initiatives, most in /.exec(text)?.[1] ?? "1"))
    .reduce((sum, count) => sum + count, 0);

/** A view with marks of several and of one; the list follows as soon as the map stands there. */
const openAlps = async (page: Page): Promise<void> => {
  await openAtlas(page, "panel=list&map=6/47.4/14");
  await expect(results(page).getByRole("heading", { name: /in view$/ })).toBeVisible();
  await expect(marks(page).first()).toBeAttached();
};

test("A2 A3 marks and list are the same initiatives, told once in words", async ({ page }) => {
  await openAlps(page);
  const live = page.getByRole("status").filter({ hasText: /in view, most in / });
  let shown = 0;
  // While the page is being laid out the map may still grow by a few pixels, and with it all three.
  await expect(async () => {
    shown = await shownCount(page);
    expect(await initiativesBehindMarks(page)).toBe(shown);
    await expect(live).toHaveText(new RegExp(`^${shown} initiatives in view, most in .+\\.$`), { timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await expect(live).toHaveAttribute("aria-live", "polite");

  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/[#&]map=7\//); // it has arrived
  await expect.poll(() => shownCount(page)).toBeLessThan(shown);
  await expect.poll(async () => (await initiativesBehindMarks(page)) - (await shownCount(page))).toBe(0);
  await expect(page.getByText(/^[\d,]+ more lie outside the map view/)).toBeVisible();
  await expect(live).not.toHaveText(new RegExp(`^${shown} `));

  const names = await rows(page).locator(".list-name").allTextContents();
  const single = (await marks(page).allTextContents()).find((text) => !/^[\d,]+ init/.test(text));
  expect(names).toContain(single);
});

test("A2 the list by keyboard: arrows, Home and End move, Enter opens the card, Escape gives the row back", async ({
  page,
}) => {
  await openAlps(page);
  await page.getByRole("button", { name: "Go to the list" }).focus();
  await page.keyboard.press("Enter");
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(rows(page).nth(2)).toBeFocused();
  await page.keyboard.press("End");
  const total = await shownCount(page);
  await expect(page.locator(`li[aria-posinset="${total}"][aria-setsize="${total}"] button`)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(rows(page).nth(1)).toBeFocused();
  const name = await rows(page).nth(1).locator(".list-name").textContent();
  await page.keyboard.press("Enter");
  const card = page.getByRole("article", { name: name! });
  await expect(card).toBeVisible();
  await expect(results(page).getByRole("button", { name: /^Back to / })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(rows(page).filter({ hasText: name! }).first()).toBeFocused();
});

test("A2 S4 the card says from which file and line it is, under which licence, and why it was classified so", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, fixture("messy-cooperatives.csv"));
  await keep(page);
  await rows(page).filter({ hasText: "Murhof" }).click();
  const card = results(page).getByRole("article", { name: "Solidarische Landwirtschaft Murhof" });
  const fact = (name: string) =>
    card.locator(".fact", { has: page.getByRole("term").filter({ hasText: new RegExp(`^${name}$`) }) });
  await expect(fact("Directory")).toContainText("messy cooperatives");
  await expect(fact("Directory")).toContainText("line 4");
  await expect(fact("Licence")).toContainText("Licence not stated");
  await expect(fact("Territory")).toContainText("Austria");
  await expect(fact("Last checked")).toContainText("not known");
  await card.getByText("Why classified so").click();
  await expect(card.getByText("“Landwirtschaft” read as Food and farming")).toBeVisible();
  const website = card.getByRole("link", { name: "Website" });
  await expect(website).toHaveAttribute("href", "https://murhof.example");
  await expect(website).toHaveAttribute("rel", "noopener noreferrer");

  await page.keyboard.press("Escape");
  await rows(page).filter({ hasText: "Quantenfiligran" }).click();
  await expect(results(page).getByRole("heading", { name: "Werkstatt für Quantenfiligran" })).toBeVisible();
  await expect(results(page).getByRole("link")).toHaveCount(0); // javascript: is no address
});

test("A2 the ties of a network stand on its card, and lead on to the other end and back", async ({ page }) => {
  await openAtlas(page, "panel=list&sel=net:cicopa");
  const card = results(page).getByRole("article");
  await expect(card.getByRole("heading", { level: 2 })).toContainText("(CICOPA)");
  const ties = card.getByRole("region", { name: "Ties" });
  await ties.getByRole("button", { name: "International Cooperative Alliance (ICA)" }).click();
  await expect(card.getByRole("heading", { level: 2 })).toContainText("International Cooperative Alliance");
  const ends = ties.getByRole("listitem");
  await expect(ends.filter({ hasText: "Cooperatives Europe" })).toContainText(/\d k?m/);
  await page.goBack();
  await expect(card.getByRole("heading", { level: 2 })).toContainText("(CICOPA)");
});

test("A3 from a town the list goes by distance, nearest first, and says from where", async ({ page }) => {
  await openAtlas(page);
  await searchBox(page).fill("Innsbruck");
  await page
    .getByRole("option", { name: /Innsbruck.*Austria/ })
    .first()
    .click();
  await expect(page.getByRole("combobox", { name: "Order" })).toHaveValue("distance");
  await expect(page.getByRole("combobox", { name: "Order" })).toContainText("Nearest to Innsbruck");
  await expect(rows(page).first()).toContainText(/\d (k?m)$/);
  const metres = (await rows(page).locator(".list-distance").allTextContents()).map(
    (text) => Number.parseFloat(text.replace(",", "")) * (text.endsWith("km") ? 1000 : 1),
  );
  expect(metres.length).toBeGreaterThan(5);
  expect(metres).toEqual([...metres].sort((a, b) => a - b));
  await page.getByRole("combobox", { name: "Order" }).selectOption("name");
  await expect(rows(page).locator(".list-distance")).toHaveCount(0);
});

test("A2 the mark that has the focus hands it on when the map moves and others take its place", async ({ page }) => {
  await openAtlas(page, "map=3/48/10");
  await marks(page).first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(marks(page).nth(1)).toBeFocused();
  const before = await marks(page).allTextContents();
  await page.evaluate(() => {
    location.hash = "lang=en&map=6/46/7";
  });
  await expect.poll(() => marks(page).allTextContents()).not.toEqual(before);
  await expect(marks(page).and(page.locator(":focus"))).toHaveCount(1);
});

test("A2 several at one address open as a list", async ({ page }) => {
  await openAtlas(page);
  const text = [
    "name,sectors,latitude,longitude",
    "First at the corner,repair,-54.8,-68.3",
    "Second at the corner,housing-and-land,-54.8,-68.3",
    "Third at the corner,finance-insurance-and-exchange,-54.8,-68.3",
  ].join("\n");
  await checkFile(page, csvFile("corner.csv", text));
  await keep(page);
  await expectShown(page, 3);
  await expect(marks(page)).toHaveText([/^3 initiatives, most in /]);
  await marks(page).first().focus();
  await page.keyboard.press("Enter");
  await expect(results(page).getByRole("heading", { name: "3 initiatives at this place" })).toBeVisible();
  await expect(results(page).getByRole("button").filter({ hasText: "at the corner" })).toHaveCount(3);
  await page.keyboard.press("Escape");
  await expectShown(page, 3);
});
