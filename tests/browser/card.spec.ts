import { dialog, openAtlas, results, withoutGraphics } from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(({ page }) => withoutGraphics(page));

test("rule 7 a card of an embedded directory has the words of its source, and says what they were read as", async ({
  page,
}) => {
  await openAtlas(page, "sel=osm:n3519628870");
  const card = results(page).getByRole("article");
  await expect(card.locator(".fact", { hasText: "Kind, in their words" })).toContainText("commons-peer-production");
  await expect(card.locator(".fact", { hasText: "Sector, in their words" })).toContainText(
    "digital; education-culture",
  );
  await card.getByText("Why classified so").click();
  await expect(card.getByText(/“commons-peer-production” read as Commons-based peer production/)).toBeVisible();
  await expect(
    card.getByText(/“education-culture” read as Education and research and Culture and leisure/),
  ).toBeVisible();
});

test("a licence is called by its title, and leads to its own text", async ({ page }) => {
  await openAtlas(page, "sel=osm:n3519628870");
  const licence = results(page).locator(".fact", { hasText: "Licence" });
  await expect(licence).toContainText("ODbL-1.0");
  await expect(licence.getByRole("link", { name: "Open Database License 1.0" })).toHaveAttribute(
    "href",
    "https://opendatacommons.org/licenses/odbl/1-0/",
  );
  await openAtlas(page, "panel=directories");
  await expect(results(page).getByText("Public domain, no licence needed").first()).toBeVisible();
  await expect(results(page)).not.toContainText("public-domain");
  await expect(results(page)).not.toContainText("LicenseRef");
});

test("P15 8.8 the page about credits all that is shipped, and tells how to remove everything", async ({ page }) => {
  await openAtlas(page);
  await page
    .getByRole("contentinfo")
    .getByRole("button", { name: /OpenStreetMap contributors/ })
    .click();
  for (const owner of ["Natural Earth", "Unicode CLDR", "GeoNames", "ESSglobal", "Facts read on: www.ica.coop."])
    await expect(dialog(page).getByText(owner).first()).toBeVisible();
  await expect(dialog(page).getByRole("heading", { name: "How to remove everything" })).toBeVisible();
});

for (const language of ["en", "ar"]) {
  test(`A2 the box of a sector comes before the button for its parts, in ${language}`, async ({ page }) => {
    await page.goto(`./#lang=${language}`);
    const row = page.locator(".facet-sectors .facet-row").first();
    await row.getByRole("checkbox").focus();
    await page.keyboard.press("Tab");
    await expect(row.getByRole("button")).toBeFocused();
  });
}

test("a facet counts the rows that it offers", async ({ page }) => {
  await openAtlas(page);
  const kinds = page.getByRole("region", { name: /^Kind, \d+ choices$/ });
  const name = await kinds.getByRole("button", { name: /^Kind, / }).getAttribute("aria-label");
  await kinds.getByRole("button", { name: /more$/ }).click();
  await expect(kinds.getByRole("checkbox")).toHaveCount(Number(/\d+/.exec(name!)![0]));
});
