import type { Page } from "@playwright/test";
import {
  checkFile,
  dialog,
  fixture,
  initiatives,
  keep,
  openAtlas,
  results,
  rows,
  searchBox,
  withoutGraphics,
} from "./support/atlas-page.ts";
import { expectAccessible } from "./support/axe.ts";
import { expect, test } from "./support/test.ts";

const WIDE = { width: 1440, height: 900 };
const TABLET = { width: 768, height: 1024 };
const NARROW = { width: 320, height: 640 };
/** What a window of 1280 × 1024 has room for at 400 %. */
const MAGNIFIED = { width: 320, height: 256 };

/** Nothing but the map may have to be moved in two directions. */
const expectNoSidewaysScroll = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
    .toBe(0);

/** Elements with text or controls that stand out of the window sideways, outside the map and what scrolls by itself. */
const outOfWindow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll("button, input, select, textarea, a, h1, h2, h3, p, dt, dd")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter(
        (element) => !element.closest(".map, .visually-hidden, .skip, .marks-list") && !scrolls(element.parentElement),
      )
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
  });

async function expectFits(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect(await outOfWindow(page)).toEqual([]);
}

test("A1 nothing stands in the way on the first visit, in an empty result, a card, a sheet and the panels", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "Who works in solidarity, and where?" })).toBeVisible();
  await page.getByRole("button", { name: "Zoom in" }).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Close", exact: true }).click();

  await searchBox(page).fill("qqq-nothing");
  await expect(results(page).getByText("Nothing matches all of this.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Clear the search" }).click();

  await rows(page).first().click();
  await results(page).getByRole("article").waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Escape");

  await searchBox(page).fill("Tyrol");
  await page.getByRole("option", { name: /Tyrol/ }).first().waitFor();
  await expectAccessible(page);
  await page
    .getByRole("option", { name: /Tyrol.*Austria/ })
    .first()
    .click();
  await results(page).getByRole("article", { name: /Tyrol/ }).waitFor();
  await expectAccessible(page);
  await results(page)
    .getByRole("button", { name: /^Download / })
    .click();
  await expect(dialog(page).getByRole("complementary")).toContainText(/row/);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await page
    .getByRole("contentinfo")
    .getByRole("button", { name: /directories$/ })
    .click();
  await expect(results(page).getByRole("heading", { name: "Directories" })).toBeVisible();
  await expectAccessible(page);
});

test("A1 nothing stands in the way while a file is checked, in its report and refusal, dark, narrow and in Arabic", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await withoutGraphics(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await openAtlas(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add data", exact: true }).click();
  await expectAccessible(page);
  await checkFile(page, fixture("messy-cooperatives.csv"));
  await expectAccessible(page);
  await page.setViewportSize(NARROW);
  await expectAccessible(page);
  await expectFits(page);
  await page.emulateMedia({ colorScheme: "light" });
  await expectAccessible(page);
  await keep(page);
  await page.setViewportSize(TABLET);
  await page
    .getByRole("contentinfo")
    .getByRole("button", { name: /directories$/ })
    .click();
  await results(page).getByRole("button", { name: "Report" }).last().click();
  await expect(results(page)).toContainText("records were read");
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Filters/ }).click();
  await dialog(page).getByRole("heading", { name: "Filter" }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);

  await page.setViewportSize(NARROW);
  await page.goto("about:blank");
  await page.goto("./#lang=ar&panel=list");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("#list button").first()).toBeAttached();
  await expectAccessible(page);
  await expectFits(page);
  await page.setViewportSize(WIDE);
  await expectAccessible(page);
});

test("A6 A7 at 320 pixels and at 400 % nothing is lost and nothing scrolls sideways, in either direction of writing", async ({
  page,
}) => {
  await withoutGraphics(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const [language, size] of [
    ["en", NARROW],
    ["de", MAGNIFIED],
    ["ar", MAGNIFIED],
  ] as const) {
    await page.setViewportSize(size);
    await page.goto("about:blank");
    await page.goto(`./#lang=${language}&sel=net:ica`);
    await expect(page.locator("#card-name")).toContainText("International Cooperative Alliance");
    await expectFits(page);
    await page.keyboard.press("Escape");
    await expect(page.locator("#list")).toBeAttached();
    await expectFits(page);
  }
  const moves = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((all) =>
          all.split(",").some((one) => Number.parseFloat(one) > 0.01),
        );
      }).length,
  );
  expect(moves).toBe(0);
});

test("A1 with forced colours everything is still there, and axe finds nothing", async ({ page }) => {
  await withoutGraphics(page);
  await page.emulateMedia({ forcedColors: "active" });
  await openAtlas(page, "sel=net:ica");
  await expect(results(page).getByRole("article")).toBeVisible();
  await expectAccessible(page);
});

/** Tab until something has the focus, forwards, as somebody does who has no pointer. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.evaluate((element) => element.getAttribute("aria-label") ?? element.textContent)).toMatch(
      name,
    );
  }).toPass({ intervals: [0], timeout: 30_000 });
}

/** A2: the focus is seen: it has an outline or a shadow, and nothing covers it. */
async function expectFocusSeen(page: Page): Promise<void> {
  const seen = await page.locator(":focus").evaluate((element) => {
    const shown = element.matches("input[type=checkbox], input[type=radio]")
      ? (element.parentElement ?? element)
      : element;
    const marked = [element, shown].some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    });
    const { left, top, width, height } = shown.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    return { marked, covered: !(above && (shown.contains(above) || above.contains(shown))) };
  });
  expect(seen).toEqual({ marked: true, covered: false });
}

test("A2 without a pointer: skip, tick, open, close, download and back, with the focus seen all the way", async ({
  page,
}) => {
  await withoutGraphics(page);
  await openAtlas(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Go to the list" })).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press("Enter");
  await expect(rows(page).first()).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press("Enter");
  const card = results(page).getByRole("article");
  await expect(card).toBeVisible();
  await expectFocusSeen(page);
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(rows(page).first()).toBeFocused();

  await page.keyboard.press("/");
  await expect(searchBox(page)).toBeFocused();
  await tabTo(page, /^Energy and water, /);
  await expectFocusSeen(page);
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/sector=energy-and-water/);
  await expect(initiatives(page)).toBeVisible();

  const download = page.getByRole("button", { name: /^Download [\d,]+ initiatives$/ });
  await download.focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await tabTo(page, /^Copy link$/);
  await expectFocusSeen(page);
  expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(download).toBeFocused();
});
