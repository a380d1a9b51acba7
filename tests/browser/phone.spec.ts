import type { Page } from "@playwright/test";
import { fixture, openAtlas, results } from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const sheet = (page: Page) => results(page);
const notice = (page: Page) => page.locator(".notice-bar .notice");

/** Whether what is seen of one element is seen apart from another. */
async function areApart(page: Page, first: string, second: string): Promise<boolean> {
  const boxes = await Promise.all([first, second].map((place) => page.locator(place).first().boundingBox()));
  const [one, other] = boxes as { x: number; y: number; width: number; height: number }[];
  return (
    one!.y + one!.height <= other!.y ||
    other!.y + other!.height <= one!.y ||
    one!.x + one!.width <= other!.x ||
    other!.x + other!.width <= one!.x
  );
}

for (const [name, link] of [
  ["a card", "sel=osm:n3519628870"],
  ["the sheet of a territory", "territory=AT&panel=sheet"],
  ["the directories", "panel=directories"],
] as const)
  test(`U1 ${name} that a link opens is seen, as when it is chosen on the map`, async ({ page }) => {
    await openAtlas(page, link);
    await expect(sheet(page)).toHaveClass(/sheet-half/);
    await expect(results(page).getByRole("heading").first()).toBeInViewport();
  });

test("U1 a link to a list leaves the map its place", async ({ page }) => {
  await openAtlas(page, "territory=AT");
  await expect(sheet(page)).toHaveClass(/sheet-peek/);
});

test("U1 a card is seen as well when the way back leads to it", async ({ page }) => {
  await openAtlas(page, "sel=osm:n3519628870");
  await results(page).getByRole("button", { name: "Close" }).click();
  await results(page).getByRole("button", { name: "Show more of the map" }).last().click();
  await expect(sheet(page)).toHaveClass(/sheet-peek/);
  await page.goBack();
  await expect(sheet(page)).toHaveClass(/sheet-half/);
});

for (const language of ["en", "de", "fr"])
  test(`what is said of a file that is kept covers nothing of the map, in ${language}`, async ({ page }) => {
    await page.goto(`./#lang=${language}&panel=list`);
    await page.locator(".menu-button").click();
    await page.locator(".top-actions button").first().click();
    await page.locator("dialog input[type=file]").first().setInputFiles(fixture("messy-cooperatives.csv"));
    await page.locator(".dialog-foot .button-filled").click();
    await expect(notice(page).getByRole("button")).toHaveCount(4);
    await expect(notice(page).locator(".notice-offer")).toHaveCount(1); // for those who hear it
    expect((await notice(page).boundingBox())!.height).toBeLessThan(140);
    for (const place of [".map-controls", ".bottom-bar", ".sheet-grip > span"])
      await expect.poll(() => areApart(page, ".notice-bar .notice", place), place).toBe(true);
    for (const button of await notice(page).getByRole("button").all()) await button.click({ trial: true });
  });
