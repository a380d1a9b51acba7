import Papa from "papaparse";
import { dialog, downloaded, openAtlas, results, withoutGraphics } from "./support/atlas-page.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

test("rule 7.19 the sheet of a territory explains its figures, and stands beside others by link, on paper and as a table", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page, "territory=AT&panel=sheet");
  const numbers = results(page).getByRole("region", { name: "In numbers" });
  await expect(numbers).toContainText("inhabitants not known");
  await numbers.getByText("How this is worked out").click();
  await expect(numbers).toContainText("e to the power of H");
  await results(page).getByRole("combobox", { name: "Kind or sector" }).selectOption("sector:food-and-farming");
  const far = results(page).getByRole("region", { name: "How far away" });
  await expect(far.getByText(/^[\d,]+ of [\d,]+ places$/)).toBeVisible();
  await expect(far.getByRole("button", { name: /^\d+ km, in / })).toHaveCount(5);
  await expect(page).toHaveURL(/far=sector:food-and-farming,25km/);
  await expectAccessible(page);

  await results(page).getByRole("button", { name: "Compare with another territory" }).click();
  await dialog(page).getByRole("button", { name: "Add Germany" }).click();
  await dialog(page).getByRole("combobox", { name: "Add a territory" }).fill("antarct");
  await dialog(page)
    .getByRole("option", { name: /^Antarctica/ })
    .click();
  await expect(dialog(page).getByRole("columnheader")).toHaveCount(3);
  await expect(page).toHaveURL(/compare=AT,DE,AQ/);
  const initiatives = dialog(page).getByRole("row", { name: /^Initiatives/ });
  await expect(initiatives.getByRole("cell")).toHaveText([/^\d+$/, /^\d+$/, "no directory here"]);
  const median = dialog(page).getByRole("row", { name: /^Median distance: Food and farming/ });
  await expect(median.getByRole("cell")).toHaveText([/^\d+ km$/, /^\d+ km$/, "no directory here"]);
  await expectAccessible(page);

  const { name, bytes } = await downloaded(page, () =>
    dialog(page).getByRole("button", { name: "Download as CSV" }).click(),
  );
  expect(name).toMatch(/^solidarity-atlas_AT-DE-AQ_[\d-]+_comparison\.csv$/);
  const { data } = Papa.parse<string[]>(bytes.toString("utf8").trim());
  expect(new Set(data.slice(1).map(([code]) => code))).toEqual(new Set(["AT", "DE", "AQ"]));

  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(dialog(page).getByRole("table")).toBeVisible();
  await expect(results(page)).toBeHidden();
  expect(await dialog(page).evaluate((shown) => getComputedStyle(shown).color)).toBe("rgb(29, 37, 35)");
  await page.emulateMedia({ media: "screen" });

  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await page.goBack();
  await expect(dialog(page).getByRole("columnheader")).toHaveCount(3);
});
