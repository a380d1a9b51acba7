import {
  checkFile,
  csvFile,
  dialog,
  downloaded,
  expectShown,
  keep,
  openAtlas,
  withoutGraphics,
} from "./support/atlas-page.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const FILE = [
  "name,lat,lon,town",
  "PANIFICIO SOCIALE DI ROMA,41.9,12.5,Roma",
  "Bora,4x.1,7.6,Torino",
  ",45.4,9.2,Milano",
  "Alba,44.4,8.9,Genova",
].join("\n");

test("I13 U4 A1 findings are worked off by keyboard: a cell is edited, a name lowered, and every step taken back", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, csvFile("coops.csv", FILE));
  const check = dialog(page);
  const keepButton = check.getByRole("button", { name: /^Keep \d/ });
  const undo = check.getByRole("button", { name: /^(Undo|Nothing to undo)/ });
  await expect(keepButton).toHaveText("Keep 3 initiatives");
  await expect(undo).toHaveAccessibleName("Nothing to undo");

  await check.getByRole("button", { name: "Show: No name" }).click();
  await check.getByRole("button", { name: "Edit: line 4" }).click();
  const field = check.getByRole("textbox", { name: "name" });
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(check.getByRole("button", { name: "Hide: No name" })).toBeFocused();
  await check.getByRole("button", { name: "Edit: line 4" }).click();
  await field.fill("Cima");
  await page.keyboard.press("Enter");
  await expect(keepButton).toHaveText("Keep 4 initiatives");
  await expect(undo).toHaveAccessibleName("Undo: “name”, line 4");
  await page.keyboard.press("Control+z");
  await expect(keepButton).toHaveText("Keep 3 initiatives");
  await expect(check.getByText("Taken back: “name”, line 4")).toBeAttached();
  await page.keyboard.press("Control+Shift+Z");
  await expect(keepButton).toHaveText("Keep 4 initiatives");

  await check.getByRole("button", { name: "Show: A position that cannot be read" }).click();
  await check.getByRole("button", { name: "Edit: line 3, Bora" }).click();
  await check.getByRole("textbox", { name: "lat" }).fill("45.1");
  await page.keyboard.press("Enter");
  await expect(check.getByText("4 of 4 kept have a position.")).toBeVisible();
  await check.getByRole("button", { name: "Show: A name in capital letters" }).click();
  await check.getByRole("button", { name: "Apply to this one" }).click();
  await expect(check.getByRole("button", { name: "Show: Names in capitals were written small" })).toBeVisible();

  await check.getByRole("button", { name: "Show: Corrected by you" }).click();
  const file = await downloaded(page, () =>
    check.getByRole("button", { name: "Download the 2 corrected cells" }).click(),
  );
  expect(file.bytes.toString("utf8")).toBe("line,column,before,after\r\n3,lat,4x.1,45.1\r\n4,name,,Cima\r\n");
  await keep(page);
  await expectShown(page, 4);
  await expect(page.getByRole("list", { name: "Results" })).toContainText("Panificio Sociale di Roma");

  await page.getByRole("button", { name: "Back to the check" }).click();
  await expect(keepButton).toHaveText("Keep 4 initiatives");
  await expect(undo).toHaveAccessibleName("Undo: apply to all: Names in capitals were written small");
});
