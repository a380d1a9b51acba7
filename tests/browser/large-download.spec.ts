import type { Page } from "@playwright/test";
import { checkFile, csvFile, dialog, expectShown, keep, openAtlas, withoutGraphics } from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

/** Enough to be asked for a place. */
const ROWS = 100_000;

const manyRows = (): string =>
  `name,latitude,longitude\n${Array.from({ length: ROWS }, (_, row) => `Bakery ${row},${(row % 600) / 10},${(row % 1700) / 100}\n`).join("")}`;

/** A person who takes the place that is offered, which here is one that the page can read again. */
const withPlace = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    Object.assign(window, { showSaveFilePicker });
  });

const placesTaken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  });

const textAt = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (name) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(name);
    return (await handle.getFile()).text();
  }, name);

test("E4 many rows go straight to the place that the reader chooses, all of them, in their order", async ({ page }) => {
  test.setTimeout(120_000);
  await withoutGraphics(page);
  await withPlace(page);
  await openAtlas(page);
  await checkFile(page, csvFile("bakeries.csv", manyRows()), 60_000);
  await keep(page);
  await expectShown(page, ROWS);
  await page.getByRole("button", { name: "Download 100,000 initiatives" }).click();
  const choice = (name: RegExp) => dialog(page).getByRole("radio", { name });
  await expect(choice(/^Region pack .*not known or not open/)).toBeDisabled(); // their licence is not stated
  await expect(choice(/^Spreadsheet /)).toBeChecked();
  await choice(/^Lossless CSV /).check();
  let handedOver = 0;
  page.on("download", () => handedOver++);
  const name = await dialog(page).getByRole("status").textContent();
  await dialog(page).getByRole("button", { name: "Download", exact: true }).click();
  await expect(page.getByText(`${name} is written.`)).toBeVisible({ timeout: 60_000 });
  await expect(dialog(page)).toHaveCount(0);
  const [header, ...lines] = (await textAt(page, name!)).trimEnd().split("\r\n");
  const at = header!.split(",").indexOf("name");
  const names = lines.map((line) => line.split(",")[at]);
  expect(names).toEqual(Array.from({ length: ROWS }, (_, row) => `Bakery ${row}`));
  expect(await placesTaken(page)).toEqual([name]);
  expect(handedOver).toBe(0);
});
