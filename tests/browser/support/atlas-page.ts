import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";

/** A file that a test gives to the page: one of the project's own by its path, or bytes with a name. */
export type GivenFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export const fixture = (name: string): string => join(import.meta.dirname, "../fixtures", name);

export const csvFile = (name: string, text: string): GivenFile => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

/** A browser that offers no WebGL: for what the map has no part in, and where drawing in software would only take time. */
export const withoutGraphics = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : original.call(this, kind as "2d", ...(rest as []));
    } as typeof original;
  });

/** Work that the page puts off for so many milliseconds does not come: whatever is tried is tried before it. */
export const withoutTimers = (page: Page, fromMs: number, toMs: number): Promise<unknown> =>
  page.addInitScript(
    ([from, to]) => {
      const original = window.setTimeout;
      const without = (work: TimerHandler, ms = 0, ...rest: unknown[]): number =>
        ms >= from! && ms <= to! ? 0 : original(work, ms, ...rest);
      window.setTimeout = without as typeof window.setTimeout;
    },
    [fromMs, toMs],
  );

/** Opens a link in English, and waits for the first answer and for the regions of every row. */
export async function openAtlas(page: Page, link = "panel=list"): Promise<void> {
  await page.goto(`./#lang=en&${link}`);
  await expectLocated(page);
}

/** Looks from inside the page, which sees it at once: an assertion that waits long looks every half second only. */
export async function expectLocated(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const text = document.querySelector(".bottom-bar")?.textContent ?? "";
      return /of [\d,]+ initiatives/.test(text) && !text.includes("regions are still being found");
    },
    undefined,
    { polling: 30 },
  );
  await expect(page.getByRole("contentinfo")).toContainText(/of [\d,]+ initiatives/);
}

export const results = (page: Page): Locator => page.getByRole("region", { name: "Results" });
export const initiatives = (page: Page): Locator => results(page).getByRole("list", { name: "Results" });
export const rows = (page: Page): Locator => initiatives(page).getByRole("button");
export const searchBox = (page: Page): Locator => page.getByRole("combobox", { name: /^Search names/ });
export const dialog = (page: Page): Locator => page.getByRole("dialog");

export const numberIn = (text: string | null | undefined): number =>
  Number(/\d[\d,]*/.exec(text ?? "")?.[0].replaceAll(",", "") ?? Number.NaN);

/** The one big number over the list. */
export const shownCount = async (page: Page): Promise<number> =>
  numberIn(await results(page).getByRole("heading", { level: 2 }).first().textContent());

/** A number beside the map, as soon as it is the expected one. */
export async function expectShown(page: Page, count: number): Promise<void> {
  await expect.poll(() => shownCount(page), { intervals: [100] }).toBe(count);
  await facetsShown(page);
}

/** The counts beside the choices are those of the last answer. */
export const facetsShown = (page: Page): Promise<void> =>
  expect(page.locator(".facets[aria-busy=true]")).toHaveCount(0);

/** The step "choose", or a further file while the dialog is open. */
export async function chooseFiles(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  if (!(await dialog(page).isVisible())) await page.getByRole("button", { name: "Add data", exact: true }).click();
  const given = files as (string & { name: string; mimeType: string; buffer: Buffer })[];
  await dialog(page).getByLabel("Choose files").setInputFiles(given);
}

/** Chooses a file, and waits for the step "check", to its end. */
export async function checkFile(page: Page, file: GivenFile, timeoutMs = 30_000): Promise<void> {
  await chooseFiles(page, file);
  await expect(dialog(page).getByRole("heading", { name: "Check what was read" })).toBeVisible({ timeout: timeoutMs });
  await expect(dialog(page).locator(".about-directory")).toBeAttached(); // drawn after what is seen first
  await expect(dialog(page).locator(".check-table[aria-busy=true]")).toHaveCount(0);
}

export async function keep(page: Page): Promise<void> {
  await dialog(page)
    .getByRole("button", { name: /^Keep \d/ })
    .click();
  await expect(dialog(page)).toHaveCount(0);
}

/** What a click writes to the reader's disk. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
