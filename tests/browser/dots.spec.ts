import type { Page } from "@playwright/test";
import {
  checkFile,
  csvFile,
  initiatives,
  keep,
  numberIn,
  openAtlas,
  results,
  rows,
  shownCount,
} from "./support/atlas-page.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const map = (page: Page) => page.locator(".map");
const canvas = (page: Page) => page.locator("canvas.maplibregl-canvas");
const legend = (page: Page) => page.locator(".legend");

/** What the layer itself says that it draws. */
const dots = (page: Page) => map(page).getAttribute("data-dots").then(Number);
const expectDots = (page: Page, count: number) => expect.poll(() => dots(page), { timeout: 30_000 }).toBe(count);

/** Bytes of everything that is handed to the graphics card in buffers, from now on. */
const watchUploads = (page: Page) =>
  page.addInitScript(() => {
    const uploads: number[] = [];
    Object.assign(window, { uploads });
    for (const name of ["bufferData", "bufferSubData"] as const) {
      const original = WebGL2RenderingContext.prototype[name] as (...given: unknown[]) => void;
      WebGL2RenderingContext.prototype[name] = function (this: WebGL2RenderingContext, ...given: unknown[]) {
        const data = given.find((each) => ArrayBuffer.isView(each));
        if (data) uploads.push(data.byteLength);
        original.apply(this, given);
      } as never;
    }
  });
const uploadsOf = (page: Page, bytes: number): Promise<number> =>
  page.evaluate(
    (bytes) => (window as unknown as { uploads: number[] }).uploads.filter((each) => each === bytes).length,
    bytes,
  );

type Rgb = readonly [red: number, green: number, blue: number];
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly colour: Rgb;
}

/** Pixels each way around the middle of the map, clear of what floats over its edges. */
const AROUND = 120;

/** Spots around the middle of the map that are no ground, with their own middle in pixels from there, and the colour at it. */
async function spots(page: Page): Promise<readonly Spot[]> {
  const { x, y, width, height } = (await canvas(page).boundingBox())!;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const clip = { x: middle.x - AROUND, y: middle.y - AROUND, width: 2 * AROUND, height: 2 * AROUND };
  const picture = await page.screenshot({ clip });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const rgb = (at: number): [number, number, number] => [data[4 * at]!, data[4 * at + 1]!, data[4 * at + 2]!];
    const isStrong = (at: number) => {
      const [red, green, blue] = rgb(at);
      return Math.max(red, green, blue) - Math.min(red, green, blue) > 60;
    };
    const seen = new Uint8Array(width * height);
    const found: { x: number; y: number; colour: [number, number, number] }[] = [];
    for (let start = 0; start < seen.length; start++) {
      if (seen[start] === 1 || !isStrong(start)) continue;
      const [waiting, its]: [number[], number[]] = [[start], []];
      seen[start] = 1;
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        its.push(at);
        for (const next of [at - 1, at + 1, at - width, at + width]) {
          if (seen[next] !== 0 || !isStrong(next)) continue;
          seen[next] = 1;
          waiting.push(next);
        }
      }
      const x = its.reduce((sum, at) => sum + (at % width), 0) / its.length;
      const y = its.reduce((sum, at) => sum + Math.floor(at / width), 0) / its.length;
      const colour = rgb(Math.round(y) * width + Math.round(x));
      found.push({ x: x + 0.5 - width / 2, y: y + 0.5 - height / 2, colour });
    }
    return found.sort((a, b) => a.x - b.x);
  }, picture.toString("base64"));
}

const colourOf = (page: Page, sector: string): Promise<Rgb> =>
  page.evaluate((sector) => {
    const hex = getComputedStyle(document.documentElement).getPropertyValue(`--sector-${sector}`).trim();
    return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
  }, sector);

/** Pixels of a distance in degrees of longitude, and near the equator of latitude. */
const pixels = (degrees: number, zoom: number) => (degrees / 360) * 512 * 2 ** zoom;

async function bring(page: Page, csv: string): Promise<void> {
  await openAtlas(page);
  await checkFile(page, csvFile("few.csv", csv));
  await keep(page);
}

const goTo = (page: Page, link: string) =>
  page.evaluate((link) => {
    location.hash = link;
  }, `lang=en&${link}`);

/** In the open sea. */
const FEW = `name,sector,latitude,longitude
Alba,food-and-farming,0,-20
Bora,finance-and-exchange,0,-19.97
Cima,health-and-care,0.03,-20.03
Dora,health-and-care,,
`;
const THERE = "dots=all&map=11/0/-20&follow=0&directory=few";
const STEP = pixels(0.03, 11);

test("a link opens every initiative as a dot: as many as are selected and have a position", async ({ page }) => {
  await openAtlas(page, "panel=list&dots=all&map=3/48/8");
  const text = await results(page).getByText("have no position").textContent();
  const [elsewhere, unplaced] = text!.split(";").map(numberIn); // "1,886 more lie outside the map view; 208 have no position …"
  const withPosition = (await shownCount(page)) + elsewhere!;
  const all = /of ([\d,]+)/.exec((await page.getByRole("contentinfo").textContent())!)?.[1];
  expect(withPosition + unplaced!).toBe(numberIn(all));
  await expectDots(page, withPosition);
  await expect(legend(page)).toContainText(`${withPosition.toLocaleString("en")} dots, one for each initiative`);
  await expect(page.getByRole("list", { name: "Marks on the map" })).toHaveCount(0); // the list beside the map reaches them all
  await expectAccessible(page);
});

test("a filter hands on a byte for each row and no position again", async ({ page }) => {
  await watchUploads(page);
  await openAtlas(page, "panel=list&dots=all");
  await expect.poll(() => dots(page), { timeout: 30_000 }).toBeGreaterThan(1000);
  const placed = await dots(page);
  await expect.poll(() => uploadsOf(page, placed)).toBeGreaterThan(0);
  const before = await uploadsOf(page, placed);
  expect(await uploadsOf(page, 4 * placed)).toBe(2); // x and y
  for (const [sector, isOn] of [
    ["Housing", true],
    ["Finance", true],
    ["Housing", false],
  ] as const) {
    await page
      .locator(".facet-row", { hasText: sector })
      .getByRole("checkbox")
      .first()
      .setChecked(isOn, { force: true });
    const selected = numberIn(await page.getByRole("contentinfo").textContent());
    expect(selected).toBeGreaterThan(0);
  }
  const finance = numberIn(
    await page.locator(".facet-row", { hasText: "Finance" }).first().locator(".facet-count").textContent(),
  );
  await expect.poll(() => dots(page)).toBeLessThanOrEqual(finance);
  await expect.poll(() => dots(page)).toBeGreaterThan(finance / 2); // those with a position
  expect(await uploadsOf(page, 4 * placed)).toBe(2);
  expect(await uploadsOf(page, placed)).toBeGreaterThan(before);
});

test("each dot stands at its place in the colour of its sector, and a filter takes it away", async ({ page }) => {
  await bring(page, FEW);
  await goTo(page, THERE);
  await expectDots(page, 3);
  await expect.poll(async () => (await spots(page)).length).toBe(3);
  const [cima, alba, bora] = await spots(page);
  for (const [spot, x, y, sector] of [
    [cima, -STEP, -STEP, "health-and-care"],
    [alba, 0, 0, "food-and-farming"],
    [bora, STEP, 0, "finance-and-exchange"],
  ] as const) {
    expect(Math.abs(spot!.x - x)).toBeLessThan(1);
    expect(Math.abs(spot!.y - y)).toBeLessThan(1);
    expect(spot!.colour).toEqual(await colourOf(page, sector));
  }
  await page.locator(".facet-row", { hasText: "Health" }).getByRole("checkbox").first().check({ force: true });
  await expectDots(page, 1);
  await expect.poll(async () => (await spots(page)).length).toBe(1);
});

test("dots on both sides of the antimeridian stand side by side", async ({ page }) => {
  await bring(page, "name,sector,latitude,longitude\nWest,food-and-farming,0,-179.95\nEast,health-and-care,0,179.95\n");
  await goTo(page, "dots=all&map=9/0/180&follow=0&directory=few");
  await expectDots(page, 2);
  await expect.poll(async () => (await spots(page)).length).toBe(2);
  const [east, west] = await spots(page);
  expect(Math.abs(east!.x - pixels(-0.05, 9))).toBeLessThan(1);
  expect(Math.abs(west!.x - pixels(0.05, 9))).toBeLessThan(1);
  expect(west!.colour).toEqual(await colourOf(page, "food-and-farming"));
});

test("a dot opens its card, several at one place their list, and the ground closes it", async ({ page }) => {
  await bring(page, `${FEW}Eden,health-and-care,0.03,-20.03\n`);
  await goTo(page, THERE);
  await expectDots(page, 4);
  await expect.poll(async () => (await spots(page)).length).toBe(3); // two of them are one
  const box = (await canvas(page).boundingBox())!;
  const click = (x: number, y: number) => page.mouse.click(box.x + box.width / 2 + x, box.y + box.height / 2 + y);
  await click(STEP + 8, 5); // near is near enough
  await expect(results(page).locator(".card-name")).toHaveText("Bora");
  await click(0, 100);
  await expect(results(page).locator(".card-name")).toHaveCount(0);
  await click(-STEP, -STEP);
  await expect(results(page)).toContainText("2 initiatives at this place");
  await expect(results(page).getByRole("button", { name: /Cima/ })).toBeVisible();
  await expect(results(page).getByRole("button", { name: /Eden/ })).toBeVisible();
});

test("the view menu shows dots and marks in turn, and the keyboard reaches both", async ({ page }) => {
  await openAtlas(page);
  await page.getByRole("button", { name: "What the map shows" }).press("Enter");
  await page.getByRole("radio", { name: "Each initiative as a dot" }).press("Space");
  await expect.poll(() => dots(page), { timeout: 30_000 }).toBeGreaterThan(1000);
  await expect.poll(() => page.url()).toContain("dots=all");
  await initiatives(page).focus();
  await rows(page).first().press("Enter");
  await expect(results(page).locator(".card-name")).toBeVisible();
  await page.goBack();
  await page.getByRole("combobox", { name: "What the map shows" }).selectOption({ label: "Initiatives" });
  await expect(map(page)).not.toHaveAttribute("data-dots");
  await expect.poll(() => page.url()).not.toContain("dots=");
});

test("nothing is drawn when nothing happens", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { drawn: 0 });
    const { drawArrays } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.drawArrays = function (...given) {
      (window as unknown as { drawn: number }).drawn++;
      drawArrays.apply(this, given);
    };
  });
  const drawn = () => page.evaluate(() => (window as unknown as { drawn: number }).drawn);
  await openAtlas(page, "panel=list&dots=all&map=4/48/8");
  await expect.poll(() => dots(page), { timeout: 30_000 }).toBeGreaterThan(1000);
  let before = -1;
  await expect
    .poll(
      async () => {
        const [last, now] = [before, await drawn()];
        before = now;
        return now - last;
      },
      { intervals: [1000], timeout: 30_000 },
    )
    .toBe(0);
  expect(before).toBeGreaterThan(0);
});

test("L6 after a lost graphics context the dots come back", async ({ page }) => {
  await bring(page, FEW);
  await goTo(page, THERE);
  await expect.poll(async () => (await spots(page)).length).toBe(3);
  const handle = await canvas(page).evaluateHandle((element) => {
    const extension = (element as HTMLCanvasElement).getContext("webgl2")!.getExtension("WEBGL_lose_context")!;
    extension.loseContext();
    return extension;
  });
  await expect(page.getByText("The map lost its graphics memory")).toBeVisible();
  await handle.evaluate((extension) => extension.restoreContext());
  await expect(page.getByText("The map lost its graphics memory")).toHaveCount(0);
  await expect.poll(async () => (await spots(page)).length, { timeout: 30_000 }).toBe(3);
});
