import type { Page } from "@playwright/test";
import { dialog, openAtlas, results, rows, searchBox } from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

/** Links within a sentence may be as high as their line. */
const IN_TEXT = ".outside, .fact, .notice, .finding, .credits, .prose p";

/**
 * Controls that a finger or a pointer hits on fewer pixels than `least`, across or down, by asking the page what lies under each pixel
 * around their middle. A label, or the row whose check box fills it, counts as the control.
 */
const smallTargets = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate(
    ({ least, inText }) => {
      const controls = [...document.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary")];
      const reach = (owner: HTMLElement, x: number, y: number, dx: number, dy: number, most: number): number => {
        let steps = 0;
        for (; steps < most; steps++) {
          if (!owner.contains(document.elementFromPoint(x + dx * steps, y + dy * steps))) break;
        }
        return steps;
      };
      /** Pixels both ways; it is not looked further than `most`. */
      const span = (owner: HTMLElement, x: number, y: number, dx: number, dy: number, most: number): number => {
        const ahead = reach(owner, x, y, dx, dy, most);
        return ahead + reach(owner, x, y, -dx, -dy, most - ahead);
      };
      return controls.flatMap((control) => {
        if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return [];
        if (control.matches(":disabled, .skip, [type=file]") || control.closest(".visually-hidden, .marks-list"))
          return [];
        control.scrollIntoView({ block: "center", inline: "center" });
        const { left, top, width, height } = control.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const owner = control.closest("label") ?? control;
        if (!owner.contains(document.elementFromPoint(x, y))) return []; // something lies over it
        const needed = control.closest(inText) ? Math.min(24, least) : least;
        const across = span(owner, x, y, 1, 0, needed);
        const down = span(owner, x, y, 0, 1, needed);
        if (across >= needed && down >= needed) return [];
        const name = control.getAttribute("aria-label") ?? control.textContent?.trim().slice(0, 30);
        return [`${control.tagName} ${control.className} "${name}" ${across} × ${down}`];
      });
    },
    { least, inText: IN_TEXT },
  );

const expectLargeTargets = async (page: Page, least: number): Promise<void> => {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame); // the sheet begins to move
    const moves = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(moves.map(({ finished }) => finished));
  });
  expect([...new Set(await smallTargets(page, least))]).toEqual([]);
};

test("A5 every control is at least 24 pixels wide and high", async ({ page }) => {
  test.setTimeout(120_000);
  await openAtlas(page);
  await page.getByRole("button", { name: "Zoom in" }).waitFor();
  await expectLargeTargets(page, 24);
  await page.getByRole("button", { name: "Show the parts of Food and farming" }).click();
  await expectLargeTargets(page, 24);
  for (const [link, shown] of [
    ["sel=osm:n3519628870", results(page).getByRole("article").getByText("OpenStreetMap").first()],
    ["territory=AT&panel=sheet", results(page).getByRole("article", { name: "Austria" })],
    ["panel=directories", results(page).getByRole("heading", { name: "Directories" })],
    [
      "panel=clusters&clusters=20,5&territory=AT",
      results(page)
        .getByRole("status")
        .filter({ hasText: /clusters?\./ }),
    ],
  ] as const) {
    await openAtlas(page, link);
    await shown.waitFor();
    await expectLargeTargets(page, 24);
  }
  for (const name of ["Add data", "Share", /^Download/]) {
    await page.getByRole("banner").getByRole("button", { name }).click();
    await dialog(page).waitFor();
    await expectLargeTargets(page, 24);
    await page.keyboard.press("Escape");
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("A5 every control is at least 44 pixels wide and high for a finger", async ({ page }) => {
    test.setTimeout(120_000);
    await openAtlas(page);
    await page.getByRole("button", { name: "Zoom in" }).waitFor();
    await expectLargeTargets(page, 44);
    await page.getByRole("button", { name: "Show more of the list" }).click();
    await expectLargeTargets(page, 44);

    for (const link of ["sel=osm:n3519628870", "territory=AT&panel=sheet", "panel=directories"]) {
      await page.goto("about:blank");
      await openAtlas(page, link);
      await page.getByRole("button", { name: "Show more of the list" }).click();
      await expectLargeTargets(page, 44);
    }
    await page.getByRole("button", { name: "Filters" }).click();
    await dialog(page).waitFor();
    await expectLargeTargets(page, 44);
  });

  test("rule 8.10 the credit on the map is covered by nothing, on the first visit either", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { name: "Who works in solidarity, and where?" })).toBeVisible();
    const credit = page.getByRole("contentinfo").getByRole("button", { name: /OpenStreetMap contributors/ });
    await credit.click({ trial: true });
    const isFree = await credit.evaluate((button) => {
      const { left, top, right, bottom } = button.getBoundingClientRect();
      const corners = [left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y] as const));
      return corners.every(([x, y]) => button.contains(document.elementFromPoint(x, y)));
    });
    expect(isFree).toBe(true);
  });

  test("U1 what is near stands in the list beside the map, and a chosen territory shows its name", async ({ page }) => {
    await page.context().grantPermissions(["geolocation"]);
    await page.context().setGeolocation({ longitude: 16.37, latitude: 48.21 });
    await page.goto("./");
    await page.getByRole("button", { name: "Near me" }).tap();
    await expect(rows(page).first()).toBeInViewport();
    await expect(rows(page).first()).toContainText("km");

    await results(page).getByRole("button", { name: "Show more of the map" }).last().tap();
    await searchBox(page).fill("Lower Austria");
    await page.getByRole("option", { name: /^Lower Austria/ }).tap();
    await expect(results(page).getByRole("heading", { name: "Lower Austria" })).toBeInViewport();
  });
});

test.describe("on a page zoomed to 200 %", () => {
  test.use({ viewport: { width: 640, height: 400 } });

  test("A6 no button of the map lies under another thing, and the page is as long as its window", async ({ page }) => {
    await openAtlas(page);
    const main = page.getByRole("main");
    for (const name of ["Where I am", "Zoom in", "Zoom out", "Fit to the results", "Show as a globe"])
      await main.getByRole("button", { name }).click({ trial: true, timeout: 5000 });
    await main.getByRole("button", { name: "What the map shows" }).click();
    await expect(main.getByRole("radio", { name: "Initiatives", exact: true })).toBeInViewport({ ratio: 1 });
    const { length, window } = await page.evaluate(() => ({
      length: document.scrollingElement!.scrollHeight,
      window: innerHeight,
    }));
    expect(length).toBe(window);
  });
});
