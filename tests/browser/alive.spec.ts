import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import {
  chooseFiles,
  dialog,
  expectShown,
  keep,
  numberIn,
  openAtlas,
  results,
  rows,
  searchBox,
  shownCount,
  withoutGraphics,
} from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

const SECTORS = ["repair", "housing-and-land", "energy-and-water", "food-and-farming", "culture-and-leisure"];

/** A table over the whole world: the same one every time. */
function table(rowCount: number): string {
  const lines = ["id,name,kind,sectors,latitude,longitude,founded,note"];
  for (let at = 0; at < rowCount; at++) {
    const latitude = (((at * 7919) % 130_000) / 1000 - 60).toFixed(4);
    const longitude = (((at * 104_729) % 359_000) / 1000 - 179).toFixed(4);
    const sector = SECTORS[at % SECTORS.length];
    lines.push(
      `n${at},"Initiative ${at}, of ${at % 97}",cooperative,${sector},${latitude},${longitude},${1900 + (at % 120)},"said ""${at}"""`,
    );
  }
  return lines.join("\n");
}

/** On the disk, so that the page has nothing to do with how the test hands it over. */
async function tableFile(name: string, rowCount: number): Promise<string> {
  const path = test.info().outputPath(name);
  await writeFile(path, table(rowCount));
  return path;
}

/** Collects what keeps the page itself from answering, in milliseconds. */
const watchLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const found: number[] = [];
    Object.assign(window, { longTasks: found });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) found.push(Math.round(duration));
    }).observe({ type: "longtask" });
  });
const longTasks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);

test("L6 U3 without WebGL the page says so, and list, filters, card and download go on", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await expect(page.getByText("This browser cannot draw the map, because it offers no WebGL.")).toBeVisible();
  const all = await shownCount(page);
  await searchBox(page).fill("credit union");
  await expect.poll(() => shownCount(page)).toBeLessThan(all);
  await rows(page).first().click();
  await expect(results(page).getByRole("article")).toContainText(/credit union/i);
  await page.getByRole("button", { name: /^Download [\d,]+ initiatives$/ }).click();
  await expect(dialog(page).getByRole("button", { name: "Download", exact: true })).toBeEnabled();
  await page.keyboard.press("Escape");
});

test("L8 while a file is read the page answers, and cancelling leaves no trace", async ({ page }) => {
  await withoutGraphics(page);
  await openAtlas(page);
  const before = await page.getByRole("contentinfo").textContent();
  await chooseFiles(page, await tableFile("first.csv", 30_000));
  await expect(dialog(page).getByRole("button", { name: /^Keep 30,000/ })).toBeVisible({ timeout: 60_000 });
  await dialog(page).getByRole("button", { name: "Back" }).click();

  await watchLongTasks(page);
  await chooseFiles(page, await tableFile("second.csv", 30_000));
  await expect(dialog(page).getByRole("heading", { name: /^Reading second\.csv|^Check what/ })).toBeVisible();
  await page.keyboard.press("Escape"); // closes while it is being read
  await expect(dialog(page)).toHaveCount(0);
  const light = page.getByRole("button", { name: /^(Dark|Light) colours$/ });
  await light.click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const found = await longTasks(page);
  expect(found.filter((ms) => ms > 200)).toEqual([]);

  await expect(page.getByRole("contentinfo")).toHaveText(before!);
  await searchBox(page).fill("Initiative 29999");
  await expectShown(page, 0);
});

test("L8 the worker stops reading within 200 ms of a cancel", async ({ page }) => {
  test.setTimeout(120_000);
  await withoutGraphics(page);
  await page.addInitScript(() => {
    const heard: { readonly at: number; readonly what: string }[] = [];
    Object.assign(window, { heard });
    const note = (what: string) => void heard.push({ at: performance.now(), what });
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener("message", ({ data }) => {
          if ("progress" in data) note("progress");
          else if (data.output?.error?.code === "cancelled") note("stopped");
        });
      }
      override postMessage(message: object): void {
        if ("cancel" in message) note("cancel");
        super.postMessage(message);
      }
    };
  });
  await openAtlas(page);
  const file = await tableFile("long.csv", 600_000);
  type Heard = readonly { readonly at: number; readonly what: string }[];
  const heard = () => page.evaluate(() => (window as unknown as { heard: Heard }).heard);
  const took: number[] = [];
  for (let round = 0; round < 5; round++) {
    const before = (await heard()).length;
    await chooseFiles(page, file);
    const isReading = async () => (await heard()).slice(before).some(({ what }) => what === "progress");
    await expect.poll(isReading, { intervals: [20] }).toBe(true); // long before it has been read
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await heard()).at(-1)!.what).toBe("stopped");
    const found = (await heard()).slice(before);
    took.push(Math.round(found.at(-1)!.at - found.find(({ what }) => what === "cancel")!.at));
  }
  console.info(`The worker stopped ${took.join(", ")} ms after a cancel.`);
  expect(took.sort((a, b) => a - b)[2]!).toBeLessThan(200); // the middle one: the machine may have other things to do
});

test("L8 U3 a file of 100,000 rows is kept without holding up the page, and a facet answers within a second", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await withoutGraphics(page);
  await openAtlas(page);
  await watchLongTasks(page);
  await chooseFiles(page, await tableFile("large.csv", 100_000));
  const keepAll = dialog(page).getByRole("button", { name: "Keep 100,000 initiatives" });
  await expect(keepAll).toBeEnabled({ timeout: 120_000 });
  expect((await longTasks(page)).filter((ms) => ms > 200)).toEqual([]);
  await keep(page);
  await expectShown(page, 100_000);
  await expect(page.getByRole("contentinfo")).not.toContainText("regions are still being found");
  const energy = page.getByRole("checkbox", { name: /^Energy and water, / });
  const expected = numberIn((await energy.getAttribute("aria-label"))?.slice("Energy and water".length));
  expect(expected).toBe(20_000);
  const ms = await energy.evaluate(
    (input: HTMLInputElement) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        const count = document.querySelector(".answer-count b")!;
        new MutationObserver((_, observer) => {
          if (count.textContent !== "20,000") return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - from));
        }).observe(count, { characterData: true, childList: true, subtree: true });
        input.click();
      }),
  );
  console.info(`A facet on 100,000 rows answered after ${ms.toFixed(0)} ms.`);
  expect(ms).toBeLessThan(1000);
});
