import type { Locator, Page } from "@playwright/test";
import { checkFile, csvFile, dialog, openAtlas, withoutGraphics, withoutTimers } from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

const TEXT = [
  "name;Anmerkung;Zahl;Anschrift der Geschäftsstelle",
  "Alba;schön;7;Am Markt 1, 8010 Graz",
  "Bora;gut;9;Am Ring 2, 8020 Graz",
].join("\n");
const COLUMNS = ["name", "Anmerkung", "Zahl"] as const;

const readAs = (page: Page, column: string): Locator =>
  dialog(page).getByRole("combobox", { name: `What “${column}” is read as` });

/** By keyboard alone. */
async function tabTo(page: Page, select: Locator): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if (await select.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("It has never had the focus.");
}

/** An ordinary select with the same options and the same choice, all there from the beginning. */
const ordinary = async (select: Locator): Promise<Locator> => {
  await select.evaluate((element: HTMLSelectElement) => {
    const copy = element.cloneNode(true) as HTMLSelectElement;
    copy.id = "ordinary";
    copy.value = element.value;
    element.closest("dialog")!.append(copy);
  });
  return select.page().locator("#ordinary");
};

test.describe("before all that a column can be read as is offered", () => {
  test.beforeEach(async ({ page }) => {
    await withoutGraphics(page);
    await withoutTimers(page, 300, 1000); // with which the page offers them by itself
    await openAtlas(page);
    await checkFile(page, csvFile("members.csv", TEXT));
  });

  test("A4 U4 whoever comes by keyboard and types a letter chooses as in any other select", async ({ page }) => {
    for (const [column, keys] of [
      ["name", ["t"]],
      ["Anmerkung", ["w", "e"]],
      ["Zahl", ["ArrowDown"]],
    ] as const) {
      const select = readAs(page, column);
      await expect(select.getByRole("option", { includeHidden: true })).toHaveCount(1);
      const before = await select.inputValue();
      await tabTo(page, select);
      for (const key of keys) await page.keyboard.press(key);
      await expect(select).not.toHaveValue(before);
      const chosen = await select.inputValue();

      await select.selectOption(before);
      const other = await ordinary(select);
      await other.focus();
      for (const key of keys) await page.keyboard.press(key);
      expect(chosen).toBe(await other.inputValue());
      await other.evaluate((element) => element.remove());
    }
  });

  test("U4 whoever comes changes nothing by coming, and goes again by Tab", async ({ page }) => {
    const before = await Promise.all(COLUMNS.map((column) => readAs(page, column).inputValue()));
    for (const column of COLUMNS) await tabTo(page, readAs(page, column));
    await page.keyboard.press("Shift+Tab");
    for (const [at, column] of COLUMNS.entries()) {
      await expect(readAs(page, column)).toHaveValue(before[at]!);
      expect(await readAs(page, column).getByRole("option", { includeHidden: true }).count()).toBeGreaterThan(40);
    }
  });
});
