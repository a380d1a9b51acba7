import { checkFile, csvFile, dialog, keep, openAtlas, results, withoutGraphics } from "./support/atlas-page.ts";
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

test("assessments stand on the card side by side, with method, date and reasons", async ({ page }) => {
  await openAtlas(page);
  await checkFile(page, csvFile("members.csv", "id,name,kind\n1,Forno,Cooperative\n"));
  await keep(page);
  const header = "initiativeId,framework,ownershipArchitecture,rationale,method,assessor,date";
  const opinions = ["5,Workers own it.,peer,Network,2025-06", "2,,desk,Maria Rossi,2024"];
  const rows = opinions.map((rest) => `members:1,commons-alignment-2.0,${rest}`);
  await checkFile(page, csvFile("assessments.csv", [header, ...rows].join("\n")));
  await expect(dialog(page).getByText("These are assessments.")).toBeVisible();
  await expect(dialog(page)).not.toContainText("Rossi");
  await dialog(page).getByRole("button", { name: "Keep 2 assessments" }).click();
  await page.goto("./#lang=en&sel=members:1");
  const assessed = results(page).getByRole("region", { name: "Assessments" });
  await expect(assessed.locator("li", { hasText: "5 of 5: Value creation architecture" })).toHaveCount(1);
  await expect(assessed).toContainText("Opinions differ: 2 to 5");
  await expect(assessed.getByRole("article").first()).toContainText(/by peers.*June 2025.*Network.*Workers own it\./);
  await expect(assessed.getByRole("article").last()).toContainText(/from documents.*2024.*not named/);
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
