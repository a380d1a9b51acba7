import { chooseFiles, dialog, openAtlas, results, withoutGraphics } from "./support/atlas-page.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const box = (west: number, east: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, 46],
      [east, 46],
      [east, 49],
      [west, 49],
      [west, 46],
    ],
  ],
});
const feature = (name: string, people: unknown, geometry: unknown) => ({
  type: "Feature",
  properties: { name, einwohner: people },
  geometry,
});
const FILE = {
  name: "halves.geojson",
  mimeType: "application/geo+json",
  buffer: Buffer.from(
    JSON.stringify({
      type: "FeatureCollection",
      features: [feature("<b>West</b>", 3_000_000, box(9.5, 14)), feature("East", "many", box(13.9, 17.2))],
    }),
  ),
};

test("a file of areas is read as boundaries, checked, counted by, and kept for the next visit", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await chooseFiles(page, FILE);
  await dialog(page).getByRole("button", { name: "Read it as boundaries instead" }).click();
  const check = dialog(page);
  await expect(check.getByRole("heading", { name: "Check the boundaries" })).toBeVisible();
  await expect(check.getByRole("heading", { name: "2 territories" })).toBeVisible();
  await expect(check).toContainText(/“East” lies in “<b>West<\/b>” with about [2-4]% of its area/);
  await check.getByLabel("Inhabitants").selectOption("einwohner");
  await expect(check).toContainText("no. 2, “East” · many");
  await expectAccessible(page);
  await check.getByLabel("One of its territories is called").fill("half");
  await check.getByRole("button", { name: "Use these boundaries" }).click();
  await page.locator(".notice-bar").getByRole("button", { name: "Keep on this device" }).click();
  await expect(page.locator(".notice-bar")).toContainText("is kept on this device");

  await openAtlas(page, "panel=directories");
  await results(page).getByRole("button", { name: "Sheet" }).click();
  await expect(results(page).getByRole("heading", { name: "halves" })).toBeVisible();
  await results(page).getByRole("button", { name: "<b>West</b>" }).click();
  const sheet = results(page).getByRole("article");
  await expect(sheet.getByRole("heading", { name: "<b>West</b>" })).toBeVisible();
  await expect(sheet).toContainText("half");
  await expect(sheet).toContainText("Boundaries as the file “halves” draws them");
  const told = await sheet.locator(".figures").textContent();
  expect(page.url()).toContain("territory=own:halves.b-west-b");

  await results(page).getByRole("button", { name: "Inhabitants" }).click();
  const people = dialog(page).getByLabel("Inhabitants of <b>West</b>");
  await people.fill("4.000.000");
  await people.press("Enter");
  await expect(people).toHaveValue("4000000");
  await expect(people).toBeFocused();
  await expect(dialog(page).getByRole("button", { name: /^Undo/ })).toBeVisible();
  await expectAccessible(page);
  await dialog(page).getByRole("button", { name: "Done" }).click();
  const figure = sheet.locator(".fact", { hasText: "Per 100,000 inhabitants" });
  await expect(figure).not.toContainText("not known");

  await page.reload();
  await expect(results(page).getByRole("article").locator(".figures")).toHaveText(told ?? "");
});
