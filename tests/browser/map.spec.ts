import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const EUROPE = "./#lang=en&panel=list&map=3.5/48/10";

const canvas = (page: Page) => page.locator("canvas.maplibregl-canvas");

/** Zoom of the map as the link tells it. */
const zoomOf = (page: Page): number => Number(/map=([\d.]+)/.exec(page.url())?.[1]);

/** Pixels of the canvas that are neither water nor land of the light theme. */
const drawnPixels = async (page: Page): Promise<number> => {
  const picture = await canvas(page).screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let drawn = 0;
    for (let at = 0; at < data.length; at += 4) if (Math.max(data[at]!, data[at + 1]!, data[at + 2]!) < 190) drawn++;
    return drawn;
  }, picture.toString("base64"));
};

test("A2 A3 the map has a name, and arrows and plus move it", async ({ page }) => {
  await page.goto(EUROPE);
  const map = page.getByRole("region", { name: "Map of the initiatives" });
  await expect(map).toBeVisible();
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible(); // the page listens to the map by now
  await map.focus();
  await page.keyboard.press("+");
  await expect.poll(() => zoomOf(page)).toBeCloseTo(4.5, 1);
  const before = page.url();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).not.toBe(before);
  expect(zoomOf(page)).toBeCloseTo(4.5, 1);
});

test("A4 buttons zoom, without dragging or pinching", async ({ page }) => {
  await page.goto(EUROPE);
  await canvas(page).waitFor();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(4.5, 1);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => zoomOf(page)).toBeCloseTo(3.5, 1);
});

test("L6 without a graphics context the list works, and the page says why there is no map", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : original.call(this, kind as "2d", ...(rest as []));
    } as typeof original;
  });
  await page.goto(EUROPE);
  await expect(page.getByText("This browser cannot draw the map")).toBeVisible();
  await expect(canvas(page)).toHaveCount(0);
  await page
    .getByRole("searchbox")
    .or(page.getByRole("combobox", { name: /search/i }))
    .first()
    .fill("credit union");
  await expect(page.getByText("AllerLEIHladen Graz")).toHaveCount(0);
  await expect(page.getByText(/credit union/i).first()).toBeVisible();
});

test("L6 a lost graphics context is said, and the map comes back with all that it showed", async ({ page }) => {
  await page.goto(EUROPE);
  await expect.poll(() => drawnPixels(page), { timeout: 30_000 }).toBeGreaterThan(5000);
  const handle = await canvas(page).evaluateHandle((element) => {
    const extension = (element as HTMLCanvasElement).getContext("webgl2")!.getExtension("WEBGL_lose_context")!;
    extension.loseContext();
    return extension;
  });
  await expect(page.getByText("The map lost its graphics memory")).toBeVisible();
  await handle.evaluate((extension) => extension.restoreContext());
  await expect(page.getByText("The map lost its graphics memory")).toHaveCount(0);
  await expect.poll(() => drawnPixels(page), { timeout: 30_000 }).toBeGreaterThan(5000);
});
