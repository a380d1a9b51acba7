import {
  checkFile,
  chooseFiles,
  csvFile,
  dialog,
  downloaded,
  openAtlas,
  withoutGraphics,
} from "./support/atlas-page.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const FIRST = "name,kind,country,lat,lon\nAlba,Dorfkrug,Frace,45.2,5.7\nBora,dorfkrug;Coop,Italia,45.1,7.6\n";
const NEXT = "country,kind,since,name,lat,lon\nFrace,Dorfkrug,1999,Alba,45.2,5.7\n";

test("I4 A1 words are decided once for all rows, by keyboard, and a recipe reads the next file alike", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, csvFile("members-2025.csv", FIRST));
  const tab = dialog(page).getByRole("tab", { name: "Words 2 open" });
  await dialog(page).getByRole("tab", { name: "Columns" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(tab).toBeFocused();
  await expect(dialog(page).getByRole("tabpanel").getByRole("listitem").filter({ hasText: "Dorfkrug" })).toContainText(
    "2 rows",
  );
  await expectAccessible(page);

  await dialog(page).getByRole("combobox", { name: "What “Dorfkrug” becomes" }).selectOption("Keep as theirs");
  await dialog(page).getByRole("button", { name: "Take France: Frace" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("combobox", { name: "What “Frace” becomes" })).toBeFocused();
  await expect(dialog(page).getByRole("tab", { name: "Words", exact: true })).toBeVisible();
  await dialog(page).getByRole("button", { name: "Take back what was decided of “Dorfkrug”" }).click();
  await expect(dialog(page).getByRole("tab", { name: "Words 1 open" })).toBeVisible();
  await dialog(page).getByRole("combobox", { name: "What “Dorfkrug” becomes" }).selectOption("Community cooperative");
  await expect(dialog(page).locator("[aria-busy=true]")).toHaveCount(0);
  const recipe = await downloaded(page, () => dialog(page).getByRole("button", { name: "Save the recipe" }).click());
  expect(recipe.name).toBe("members-2025_recipe.json");
  expect(JSON.parse(recipe.bytes.toString("utf8"))).toMatchObject({
    values: { kinds: { dorfkrug: ["community-cooperative"] }, countryCode: { frace: ["FR"] } },
  });

  await page.keyboard.press("Escape");
  const given = { name: recipe.name, mimeType: "application/json", buffer: recipe.bytes };
  await chooseFiles(page, csvFile("members-2026.csv", NEXT), given);
  await expect(dialog(page)).toContainText("Read by the recipe made for “members-2025.csv”.");
  await expect(dialog(page)).toContainText("1 column is new and read as guessed:since");
  await expect(dialog(page).getByRole("tab", { name: "Words", exact: true })).toBeVisible();
});
