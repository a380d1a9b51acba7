import { openAtlas, results, rows, shownCount, withoutGraphics } from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

const VIENNA = "map=8/48.2/16.37";

test("U5 a link to a place lists what lies there, also without a map", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page, VIENNA);
  await expect(results(page).getByText("initiatives in view")).toBeVisible();
  expect(await shownCount(page)).toBeLessThan(500);
  await expect(rows(page).filter({ hasText: "Wien" }).first()).toBeAttached();
});

test("U5 the first list of a link to a place is that of the place, before the map has come", async ({ page }) => {
  let letMapCome = () => {};
  const held = new Promise<void>((resolve) => {
    letMapCome = resolve;
  });
  await page.route(/\/(create-map|maplibre)-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await openAtlas(page, VIENNA);
  await expect(results(page).getByText("initiatives in view")).toBeVisible();
  const early = await shownCount(page);
  letMapCome();
  await page.getByRole("button", { name: "Zoom in" }).waitFor();
  await expect(results(page).getByText("initiatives in view")).toBeVisible();
  expect(await shownCount(page)).toBe(early);
  expect(early).toBeLessThan(500);
});

for (const link of ["territory=AT-7&panel=sheet", "country=AT"]) {
  test(`A3 nothing is said of #${link} before the regions have come`, async ({ page }) => {
    await withoutGraphics(page);
    let letRegionsCome = () => {};
    const held = new Promise<void>((resolve) => {
      letRegionsCome = resolve;
    });
    await page.route(/\/regions-[^/]*\.json$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`./#lang=en&${link}`);
    await expect(results(page)).toContainText("Opening the directories");
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(document.body.textContent)).observe(document.body, {
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
    await expect(results(page).getByRole("progressbar", { name: "Working" })).toBeVisible();
    letRegionsCome();
    await expect(page.getByRole("contentinfo")).toContainText(/of [\d,]+ initiatives/);
    await expect(page.getByText(/^[1-9]\d* initiatives? in view, most in/)).toBeAttached();
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.filter((text) => /\b0 initiatives|No initiative|Nothing matches/.test(text))).toEqual([]);
  });
}

test("U8 a link to a territory that does not exist says that nothing is found, with a way out", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page, "territory=ES-XX&panel=sheet");
  await results(page).getByRole("button", { name: "Without ES-XX" }).click();
  await expect(rows(page).first()).toBeAttached();
});

test("U8 a link to a directory that somebody else has added says so, and offers to add it", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page, "directory=a-list-of-ours");
  await expect(results(page).getByRole("status")).toContainText("A directory of this link is not open here");
  await results(page).getByRole("button", { name: "Add data" }).click();
  await expect(page.getByRole("dialog", { name: "Add a directory" })).toBeVisible();
});
