import { checkFile, csvFile, dialog, downloaded, openAtlas, withoutGraphics } from "./support/atlas-page.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const TEXT = [
  "name;Hausnummer;Straße;Lage;Art",
  'Alba;3;Weg;"Gasse 1, 10115 Berlin";Verein, Genossenschaft',
  'Bora;4;Platz;"Gasse 2, 10117 Berlin";Verein',
  'Cima;5;Ring;"am See";Verein',
].join("\n");

test("I4 A2 columns are joined and split by keyboard, shown as they come out, and kept in the recipe", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, csvFile("members.csv", TEXT));
  const arrange = dialog(page).getByRole("region", { name: "Joined and split columns" });
  await expect(arrange).toContainText("Street and number: 2 columns joined");
  await expect(arrange).toContainText("Weg 3");
  await arrange.getByRole("button", { name: "Move “Hausnummer” forward" }).focus();
  await page.keyboard.press("Enter");
  await expect(arrange).toContainText("3 Weg");
  await arrange.getByRole("combobox", { name: "Between them" }).selectOption("a comma");
  await expect(arrange).toContainText("3, Weg");

  await dialog(page).getByRole("combobox", { name: "What “Lage” is read as" }).selectOption("By a sign, into fields");
  await arrange.getByRole("combobox", { name: "What part 2 is read as" }).selectOption("Description");
  await expect(arrange.getByRole("cell", { name: "10117 Berlin", exact: true })).toBeVisible();
  await dialog(page)
    .getByRole("combobox", { name: "What “Lage” is read as" })
    .selectOption("Whole address, in its parts");
  await expect(arrange.getByRole("cell", { name: "10117", exact: true })).toBeVisible();
  await expect(arrange).toContainText("does not fit, stays whole");
  await expect(dialog(page)).toContainText("Cells that did not fall into parts");
  await dialog(page).getByRole("combobox", { name: "Kind", exact: true }).selectOption("also comma");
  await expect(dialog(page).locator("[aria-busy=true]")).toHaveCount(0);
  await expectAccessible(page);
  const recipe = await downloaded(page, () => dialog(page).getByRole("button", { name: "Save the recipe" }).click());
  expect(JSON.parse(recipe.bytes.toString("utf8"))).toMatchObject({
    joins: { street: { separator: ", ", order: [{ header: "Hausnummer" }, { header: "Straße" }] } },
    lists: { kinds: "," },
  });
});
