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

/** Of each select that is seen: what it shows, and pixels that the letters take and that they have. */
const shownSelects = (page: Page) =>
  page.evaluate(() => {
    const line = document.createElement("span");
    line.style.cssText = "position: absolute; white-space: nowrap";
    const selects = [...document.querySelectorAll("dialog select")]
      .filter((select) => select.checkVisibility())
      .map((each) => {
        const select = each as HTMLSelectElement;
        const { fontFamily, fontSize, fontWeight, letterSpacing, paddingLeft, paddingRight } = getComputedStyle(select);
        Object.assign(line.style, { fontFamily, fontSize, fontWeight, letterSpacing });
        const text = select.selectedOptions[0]!.label;
        line.textContent = text;
        select.after(line);
        const needed = line.getBoundingClientRect().width;
        const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        return { text, needed, room, isTarget: select.closest(".target") !== null };
      });
    line.remove();
    return selects;
  });

/** Styles as browsers read them that cannot fit a select to what it shows. */
const withoutFieldSizing = (page: Page): Promise<unknown> =>
  page.route("**/*.css", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll("field-sizing", "sizing-of-none") });
  });

for (const [browsers, prepare] of [
  ["those that fit selects to what they show", async () => undefined],
  ["others", withoutFieldSizing],
] as const) {
  test(`U4 what each column is read as stands there in full, in as much room as it needs, in ${browsers}`, async ({
    page,
  }) => {
    await prepare(page);
    await withoutGraphics(page);
    await openAtlas(page);
    await checkFile(page, csvFile("members.csv", TEXT));
    await readAs(page, "Zahl").selectOption("coordinates:latitude-first");
    await readAs(page, "Anmerkung").selectOption("field:locationUncertaintyM");
    await expect(readAs(page, "name").getByRole("option", { includeHidden: true })).not.toHaveCount(1);
    // The file is read again with each choice.
    await expect(async () => {
      const selects = await shownSelects(page);
      expect(selects.length).toBeGreaterThan(4);
      for (const { text, needed, room, isTarget } of selects) {
        expect(room, text).toBeGreaterThan(needed - 1); // room is in whole pixels
        if (isTarget) expect(room, text).toBeLessThan(Math.max(needed + 30, 240)); // a column has a width of its own
      }
    }).toPass({ timeout: 15_000 });
  });
}
