import { statSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { generateCsv } from "../../scripts/bench/generate.ts";
import {
  checkFile,
  dialog,
  expectLocated,
  fixture,
  keep,
  openAtlas,
  results,
  shownCount,
  withoutGraphics,
} from "./support/atlas-page.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const MESSY = fixture("messy-cooperatives.csv");
const TITLE = "messy cooperatives";

const notice = (page: Page) => page.locator(".notice-bar");
const entry = (page: Page) => results(page).locator(".directory", { hasText: TITLE });
const onDevice = (page: Page) => results(page).getByRole("region", { name: "Kept on this device" });
const showDirectories = (page: Page) => openAtlas(page, "panel=directories");

/** Files and records in the browser's database, whether the page lists them or not. */
const onDisk = (page: Page) =>
  page.evaluate(async () => {
    if ((await indexedDB.databases()).length === 0) return { files: 0, records: [] };
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answered(indexedDB.open("solidarity-atlas"));
    const reading = database.transaction(["contents", "records"]);
    const found = {
      files: await answered(reading.objectStore("contents").count()),
      records: await answered<{ readonly isHidden: boolean }[]>(reading.objectStore("records").getAll()),
    };
    database.close();
    return found;
  });

async function bring(page: Page): Promise<void> {
  await withoutGraphics(page);
  await openAtlas(page);
  await checkFile(page, MESSY);
  await keep(page);
}

async function bringAndKeep(page: Page): Promise<void> {
  await bring(page);
  await notice(page).getByRole("button", { name: "Keep on this device" }).click();
  await expect(notice(page)).toContainText("is kept on this device");
}

/** What a reader sees of the directory: its entry, and every word of its report. */
async function told(page: Page): Promise<readonly (string | null)[]> {
  const rows = await entry(page).locator("p").first().textContent();
  await entry(page).getByRole("button", { name: "Report" }).click();
  await expect(results(page).locator(".report")).toContainText("records were read");
  const report = await results(page).locator(".report").textContent();
  await results(page).getByRole("button", { name: /^Back/ }).click();
  return [rows, report];
}

test("a directory is kept on the reader's wish, opens again with its report, and is deleted", async ({ page }) => {
  await bring(page);
  await expect(notice(page)).toContainText("whoever else uses it can see it");
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0); // nothing without the wish
  await notice(page).getByRole("button", { name: "Keep on this device" }).click();
  await expect(notice(page)).toContainText(/is kept on this device \(\d+ kB\)/);
  await showDirectories(page);
  const before = await told(page);
  await page.reload();
  await expect(entry(page)).toContainText("added by you, kept on this device");
  expect(await told(page)).toEqual(before);
  await expect(onDevice(page)).toContainText(/1 entry, \d+ kB/);
  await expect(onDevice(page).getByRole("listitem")).toContainText(
    /messy cooperatives.*initiatives · \d+ kB · kept since/,
  );
  await expectAccessible(page);

  await onDevice(page)
    .getByRole("button", { name: /^Delete/ })
    .click();
  await expect(onDevice(page)).toHaveCount(0);
  await expect(entry(page)).toContainText("gone when you reload");
  await page.reload();
  await expectLocated(page);
  await expect(entry(page)).toHaveCount(0);
});

test("A3 nothing is said to be found of a kept directory before it has opened", async ({ page }) => {
  await bringAndKeep(page);
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(document.body?.textContent ?? "")).observe(document, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  await page.reload();
  await expectLocated(page);
  expect(new URL(page.url()).hash).toContain("directory=messy-cooperatives");
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((text) => /\b0 (of|initiatives)|No initiative|Nothing matches/.test(text))).toEqual([]);
  expect(said.some((text) => text.includes("Opening the directories"))).toBe(true);
});

test("a link to a kept directory and one of its initiatives shows the same after reloading, without a false alarm", async ({
  page,
}) => {
  await bringAndKeep(page);
  const count = await results(page).getByRole("heading", { level: 2 }).first().textContent();
  await results(page).getByRole("list", { name: "Results" }).getByRole("button").first().click();
  const name = await results(page).locator(".card-name").textContent();
  await page.reload();
  await expect(results(page).locator(".card-name")).toHaveText(name!);
  await expect(notice(page)).not.toContainText("no open directory");
  await page.keyboard.press("Escape");
  await expect(results(page).getByRole("heading", { level: 2 }).first()).toHaveText(count!);
});

test("A2 the focus goes on when a message or a directory that has it goes", async ({ page }) => {
  await bringAndKeep(page);
  await expect(notice(page).getByRole("button", { name: "Close this message" })).toBeFocused();
  await showDirectories(page);
  await entry(page).getByRole("button", { name: "Remove" }).press("Enter");
  const list = results(page).getByRole("list", { name: "Directories" });
  await expect(list).toBeFocused();
  await notice(page).getByRole("button", { name: "Undo" }).press("Enter");
  await expect(entry(page)).toBeVisible();
  await expect(list).toBeFocused();
});

test("removing takes it off the device, undo puts it back, and hidden stays hidden", async ({ page }) => {
  await bringAndKeep(page);
  await showDirectories(page);
  await entry(page).getByRole("button", { name: "Remove" }).click();
  await expect(entry(page)).toHaveCount(0);
  await expect(onDevice(page)).toHaveCount(0);
  await notice(page).getByRole("button", { name: "Undo" }).click();
  await expect(entry(page)).toContainText("kept on this device");
  await entry(page).getByRole("button", { name: "Hide" }).click();
  await expect(entry(page).getByRole("button", { name: "Show" })).toBeVisible();
  const isHiddenOnDisk = async () => (await onDisk(page)).records.map(({ isHidden }) => isHidden);
  await expect.poll(isHiddenOnDisk, { intervals: [50] }).toEqual([true]);
  await page.goto("about:blank");
  await showDirectories(page);
  await expect(entry(page).getByRole("button", { name: "Show" })).toBeVisible();
});

test("two windows: what one keeps the other lists, once, and what one deletes is gone from the other", async ({
  page,
  context,
}) => {
  await bringAndKeep(page);
  const other = await context.newPage();
  await withoutGraphics(other);
  await showDirectories(other);
  await expect(entry(other)).toContainText("kept on this device");
  await other.goto("about:blank");
  await bring(other); // the same file again
  await expect(notice(other)).toContainText("open already");
  await showDirectories(other);
  await showDirectories(page);
  await onDevice(other)
    .getByRole("button", { name: /^Delete/ })
    .click();
  await expect(onDevice(other)).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(onDevice(page)).toHaveCount(0);
  await expect(entry(page)).toContainText("gone when you reload");
});

/** What the browser does when a record is to be written; the file of the directory lies beside it already. */
const whenRecorded = (page: Page, code: string) =>
  page.route("**/assets/worker-*.js", async (route) => {
    const response = await route.fetch();
    const stub = `{
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (value, ...rest) {
        if (value instanceof Blob) return add.call(this, value, ...rest);
        ${code}
      };
    }\n`;
    await route.fulfill({ response, body: stub + (await response.text()) });
  });

test("S8 storage without room is told in a sentence, keeps no half, and the directory works on", async ({ page }) => {
  await whenRecorded(page, 'throw new DOMException("full", "QuotaExceededError");');
  await bring(page);
  await notice(page).getByRole("button", { name: "Keep on this device" }).click();
  await expect(page.getByRole("alert")).toContainText("not enough room");
  expect((await onDisk(page)).files).toBe(0);
  await showDirectories(page);
  await expect(entry(page)).toContainText("gone when you reload");
  await expect(onDevice(page)).toHaveCount(0);
});

test("a window that is lost while it writes leaves nothing behind", async ({ page }) => {
  // The transaction stays open until the window goes.
  await whenRecorded(page, "const wait = () => { this.count().onsuccess = wait; }; wait(); return {};");
  await bring(page);
  await notice(page).getByRole("button", { name: "Keep on this device" }).click();
  await showDirectories(page);
  await expect(entry(page)).toContainText("Being written to this device");
  await page.reload();
  await expect(page.getByRole("contentinfo")).toContainText(/of [\d,]+ initiatives/);
  expect((await onDisk(page)).files).toBe(0);
  await expect(entry(page)).toHaveCount(0);
});

test("S8 a window without storage says so when it is asked to keep, and not before", async ({ page }) => {
  await page.route("**/assets/worker-*.js", async (route) => {
    const response = await route.fetch();
    const stub = 'IDBFactory.prototype.open = () => { throw new DOMException("no", "SecurityError"); };\n';
    await route.fulfill({ response, body: stub + (await response.text()) });
  });
  await bring(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await notice(page).getByRole("button", { name: "Keep on this device" }).click();
  await expect(page.getByRole("alert")).toContainText("keeps nothing for this page");
  await showDirectories(page);
  await expect(entry(page)).toContainText("gone when you reload");
});

test("100,000 rows take less room than their file, and open again in less time than reading them took", async ({
  page,
}, testInfo) => {
  const file = testInfo.outputPath("many.csv");
  writeFileSync(file, [...generateCsv({ rows: 100_000 })].join(""));
  await withoutGraphics(page);
  await openAtlas(page);
  const before = await shownCount(page);
  const fromMs = Date.now();
  await checkFile(page, file, 60_000);
  const readMs = Date.now() - fromMs;
  await keep(page);
  await notice(page).getByRole("button", { name: "Keep on this device" }).click();
  await expect(notice(page)).toContainText("is kept on this device", { timeout: 30_000 });
  const [size] = (await notice(page).textContent())!.match(/\d+(\.\d+)? MB/)!;
  expect(Number.parseFloat(size) * 1e6).toBeLessThan(statSync(file).size);
  await page.goto("about:blank");
  await openAtlas(page);
  const shownMs = Date.now();
  await expect.poll(() => shownCount(page), { intervals: [50] }).toBeGreaterThan(before + 90_000);
  expect(Date.now() - shownMs).toBeLessThan(readMs);
});

test("P15 one button deletes all that the page keeps", async ({ page }) => {
  await bringAndKeep(page);
  await showDirectories(page);
  await onDevice(page).getByRole("button", { name: "How to remove everything" }).click();
  await dialog(page).getByRole("button", { name: "Delete everything kept on this device" }).click();
  await expect(notice(page)).toContainText("Nothing is left on this device");
  await expect(entry(page)).toContainText("gone when you reload");
  expect(await page.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length])).toEqual([0, 0]);
});

test("A2 the keyboard goes on at the next entry when one is deleted, and above the list when none is left", async ({
  page,
}) => {
  await bringAndKeep(page);
  await checkFile(page, fixture("links-and-directions.csv"));
  await keep(page);
  await notice(page).getByRole("button", { name: "Keep on this device" }).click();
  await expect(notice(page)).toContainText("is kept on this device");
  await showDirectories(page);
  const buttons = onDevice(page).getByRole("button", { name: /^Delete/ });
  await expect(buttons).toHaveCount(2);
  await buttons.first().focus();
  await page.keyboard.press("Enter");
  await expect(buttons).toHaveCount(1);
  await expect(buttons).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(onDevice(page)).toHaveCount(0);
  await expect(results(page).getByRole("list", { name: "Directories" })).toBeFocused();
});
