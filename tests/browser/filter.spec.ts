import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { testFiles } from "../support/test-files.ts";
import {
  checkFile,
  csvFile,
  expectShown,
  facetsShown,
  initiatives,
  keep,
  numberIn,
  openAtlas,
  results,
  rows,
  searchBox,
  shownCount,
  withoutGraphics,
  withoutTimers,
} from "./support/atlas-page.ts";
import { expect, test } from "./support/test.ts";

const choice = (page: Page, name: string) => page.getByRole("checkbox", { name: new RegExp(`^${name}, [\\d,]+ init`) });
const countBeside = async (page: Page, name: string) => {
  await facetsShown(page);
  return numberIn((await choice(page, name).getAttribute("aria-label"))?.slice(name.length));
};
const chips = (page: Page) => page.getByRole("list", { name: "Active filters" });
const parameters = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

test.beforeEach(({ page }) => withoutGraphics(page));

test("U3 U5 the count beside a sector is what ticking it shows; its parts, any and all, chips and the link agree", async ({
  page,
}) => {
  await openAtlas(page);
  const all = await shownCount(page);
  const farming = await countBeside(page, "Food and farming");
  const energy = await countBeside(page, "Energy and water");
  await choice(page, "Food and farming").check();
  await expectShown(page, farming);
  expect(parameters(page).getAll("sector")).toEqual(["food-and-farming"]);
  await expect(chips(page).getByRole("button", { name: "Remove Food and farming" })).toBeVisible();

  await page.getByRole("button", { name: "Show the parts of Food and farming" }).click();
  const parts = page.getByRole("listitem").filter({ has: page.getByRole("checkbox", { checked: true }) });
  expect(await parts.count()).toBeGreaterThan(3); // the sector, and all its parts with it
  await choice(page, "Community gardening").uncheck();
  await expect(choice(page, "Food and farming")).not.toBeChecked();
  expect(await choice(page, "Food and farming").evaluate((input: HTMLInputElement) => input.indeterminate)).toBe(true);
  await choice(page, "Food and farming").check();
  await expectShown(page, farming);

  await choice(page, "Energy and water").check();
  await expect.poll(() => shownCount(page)).toBeGreaterThan(farming);
  const either = await shownCount(page);
  await page.getByRole("radio", { name: "all", exact: true }).check();
  await expect.poll(() => shownCount(page)).toBeLessThan(farming);
  const both = await shownCount(page);
  expect(parameters(page).get("sectors")).toBe("all");
  await page.getByRole("radio", { name: "any", exact: true }).check();
  await expectShown(page, either);
  expect(either).toBe(farming + energy - both);

  await chips(page).getByRole("button", { name: "Clear all" }).click();
  await expectShown(page, all);
  await expect(chips(page)).toHaveCount(0);
  expect(parameters(page).has("sector")).toBe(false);
});

test("U3 the text finds every script, with accents or without, in names, places and words for sectors", async ({
  page,
}) => {
  await openAtlas(page);
  const search = searchBox(page);
  for (const [typed, name] of [
    ["Μοιρες", "180 Μοίρες"],
    ["academia cidada", "Academia Cidadã"],
    ["ÁGUEDA", "Águeda Living Lab"],
  ] as const) {
    await search.fill(typed);
    await expect(rows(page).filter({ hasText: name })).toBeVisible();
    await expect.poll(() => shownCount(page)).toBeLessThan(60);
    await expect(chips(page).getByRole("button", { name: `Remove “${typed}”` })).toBeVisible();
  }
  await search.fill("qqq-nothing-has-this");
  await expectShown(page, 0);
  await expect(results(page).getByText("Nothing matches all of this.")).toBeVisible();
  await results(page)
    .getByRole("button", { name: /^Without “qqq-nothing-has-this”: [\d,]+$/ })
    .click();
  await expect.poll(() => shownCount(page)).toBeGreaterThan(5000);
  await expect(search).toHaveValue("");
});

test("U3 kind, country, directory and website narrow to what stands beside them", async ({ page }) => {
  await openAtlas(page);
  await page.getByRole("button", { name: /^Country, \d+ choices$/ }).click();
  const kingdom = await countBeside(page, "United Kingdom");
  await choice(page, "United Kingdom").check();
  await expectShown(page, kingdom);
  await page.getByRole("button", { name: /^Directory, \d+ choices$/ }).click();
  for (const name of ["Cooperative", "Has a website"]) {
    const beside = await countBeside(page, name);
    expect(beside).toBeLessThan(kingdom);
    await choice(page, name).check();
    await expectShown(page, beside);
  }
  const directory = page.getByRole("region", { name: "Directory" }).getByRole("checkbox").first();
  const label = (await directory.getAttribute("aria-label")) ?? "";
  await directory.check();
  await expectShown(page, numberIn(/[\d,]+ initiatives?$/.exec(label)?.[0]));
  expect(parameters(page).get("country")).toBe("GB");
  expect(parameters(page).get("kind")).toBe("cooperative");
  expect(parameters(page).get("website")).toBe("yes");
  expect(parameters(page).getAll("directory")).toHaveLength(1);
});

test("U5 back and forward walk through the choices, and a link opens the same state elsewhere", async ({
  page,
  context,
}) => {
  await openAtlas(page, "panel=list&map=4/40/-3");
  const inView = await shownCount(page);
  await page.getByRole("checkbox", { name: "List follows the map" }).uncheck();
  const all = 5000;
  await expect.poll(() => shownCount(page)).toBeGreaterThan(all);
  const everything = await shownCount(page);
  await choice(page, "Energy and water").check();
  await expect.poll(() => shownCount(page)).toBeLessThan(everything);
  const energy = await shownCount(page);
  await rows(page).first().click();
  const name = await results(page).getByRole("article").getByRole("heading", { level: 2 }).textContent();

  const other = await context.newPage();
  await withoutGraphics(other);
  await other.goto(page.url());
  await expect(other.getByRole("article", { name: name! })).toBeVisible();
  await expect(choice(other, "Energy and water")).toBeChecked();
  await expect(other.getByRole("contentinfo")).toContainText(`${energy} of`);
  await other.close();

  await page.goBack();
  await expectShown(page, energy);
  await page.goBack();
  await expectShown(page, everything);
  await expect(choice(page, "Energy and water")).not.toBeChecked();
  await page.goBack();
  await expectShown(page, inView);
  await expect(page.getByRole("checkbox", { name: "List follows the map" })).toBeChecked();
  await page.goForward();
  await expectShown(page, everything);
  await page.goForward();
  await expectShown(page, energy);
});

interface HostileLink {
  readonly link: string;
  readonly repeat?: string;
  readonly times?: number;
}

const OWN_LINKS: readonly HostileLink[] = [
  { link: "#map=NaN/1e400/Infinity" },
  { link: "#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E" },
  { link: "#sector=__proto__&kind=constructor&country=%00&near=1e9,2&clusters=-1,0&cluster=x&sel=toString" },
  { link: "#lang=../../x&q=%E0%A4%A" },
  { link: "#data=//elsewhere.example/a.csv" },
  { link: "#", repeat: "a", times: 200_000 },
];
const hostile = testFiles("corpora/hostile");
const HOSTILE_LINKS: readonly HostileLink[] = hostile
  ? JSON.parse(readFileSync(join(hostile, "links.json"), "utf8"))
  : [];

test("S7 no link breaks the page, runs a script, or sends a request elsewhere", async ({ page }) => {
  page.on("dialog", (shown) => {
    throw new Error(`A dialog was opened: ${shown.message()}`);
  });
  await openAtlas(page);
  for (const { link, repeat = "", times = 0 } of [...OWN_LINKS, ...HOSTILE_LINKS]) {
    await test.step(link, async () => {
      await page.goto(`./${link}${repeat.repeat(times)}`); // a click on such a link in the open page
      await expect(page.getByRole("contentinfo")).toContainText(/[\d,]+ of [\d,]+ /);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Solidarity Atlas");
      expect(await page.evaluate(() => ({}) as { polluted?: unknown })).toEqual({});
    });
  }
  await page.goto("about:blank"); // otherwise only the part after # would change
  await page.goto("./#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
  await expect(searchBox(page)).toHaveValue("<img src=x onerror=alert(1)>");
  await expect(chips(page)).toContainText("“<img src=x onerror=alert(1)>”");
  await page.goto("about:blank");
  await page.goto("./#lang=en&sel=toString");
  await expect(page.getByText("The initiative in this link is in no open directory.")).toBeVisible();
  await expect(initiatives(page)).toHaveCount(0);
});

test.describe("before the list is drawn to its end", () => {
  /** Of another list the page draws as many rows at once as the window is high, and the others after so long. */
  const SHOWN_MS = 300;
  const FIRST = Math.ceil(900 / 59);
  const WORD = { some: "Xylofon", many: "Zyliss" };
  const COUNT = { some: 70, many: 400 };
  const text = Object.entries(WORD).flatMap(([size, word]) =>
    Array.from({ length: COUNT[size as keyof typeof COUNT] }, (_, at) => `${word} ${1000 + at}`),
  );

  test.beforeEach(async ({ page }) => {
    await withoutTimers(page, SHOWN_MS, SHOWN_MS);
    await openAtlas(page);
    await checkFile(page, csvFile("long.csv", ["name", ...text].join("\n")));
    await keep(page);
    await expectShown(page, text.length);
  });

  /** Names of the rows that are to be seen, wholly or in part. */
  const seen = (page: Page): Promise<readonly string[]> =>
    initiatives(page).evaluate((list) => {
      const edge = list.getBoundingClientRect();
      const shown = [...list.querySelectorAll("button")].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > edge.top + 1 && top < edge.bottom - 1;
      });
      return shown.map((row) => row.querySelector(".list-name")!.textContent!);
    });
  /** No part of the list is empty. */
  const expectFull = async (page: Page): Promise<void> => {
    const least = await initiatives(page).evaluate((list) => Math.floor(list.clientHeight / 100));
    expect((await seen(page)).length).toBeGreaterThanOrEqual(least);
  };
  const narrow = async (page: Page, size: keyof typeof WORD): Promise<void> => {
    await searchBox(page).fill(WORD[size]);
    await expectShown(page, COUNT[size]);
    await expect(rows(page)).toHaveCount(FIRST);
  };
  const lastName = (size: keyof typeof WORD) => `${WORD[size]} ${1000 + COUNT[size] - 1}`;

  for (const size of ["some", "many"] as const) {
    test(`A2 End goes to the last of ${COUNT[size]} rows, and Home back to the first`, async ({ page }) => {
      await narrow(page, size);
      await initiatives(page).focus();
      await page.keyboard.press("End");
      await expect(rows(page).filter({ hasText: lastName(size) })).toBeFocused();
      await expectFull(page);
      await page.keyboard.press("Home");
      await expect(rows(page).filter({ hasText: `${WORD[size]} 1000` })).toBeFocused();
      await expectFull(page);
    });

    test(`A2 PageDown goes on by ten of ${COUNT[size]} rows, beyond the first ${FIRST}`, async ({ page }) => {
      await narrow(page, size);
      await initiatives(page).focus();
      for (let press = 0; press < 5; press++) await page.keyboard.press("PageDown");
      await expect(rows(page).filter({ hasText: `${WORD[size]} 1050` })).toBeFocused();
      await expectFull(page);
    });

    test(`A2 the scroll bar leads anywhere in ${COUNT[size]} rows`, async ({ page }) => {
      for (const share of [1, 0.8, 0.5]) {
        await narrow(page, size);
        await initiatives(page).evaluate((list, share) => {
          list.scrollTop = share * list.scrollHeight;
        }, share);
        await expect(async () => {
          await expectFull(page);
          const places = (await seen(page)).map((name) => Number(name.slice(-4)) - 1000);
          const middle = (places[0]! + places.at(-1)!) / 2 / COUNT[size];
          expect(Math.abs(middle - share)).toBeLessThan(0.15);
          if (share === 1) expect(places.at(-1)).toBe(COUNT[size] - 1);
        }).toPass({ timeout: 10_000 });
        await searchBox(page).fill("");
        await expectShown(page, text.length);
      }
    });
  }
});

test("U2 a facet without choices takes no room, and is as it was when they come back", async ({ page }) => {
  await openAtlas(page);
  const kind = page.getByRole("button", { name: /^Kind, \d+ choices?$/ });
  const height = () => page.locator(".facet", { has: kind }).evaluate((facet) => facet.getBoundingClientRect().height);
  await expect(kind).toHaveAttribute("aria-expanded", "true");
  await searchBox(page).fill("zzzz");
  await expect(page.getByRole("button", { name: "Kind, 0 choices" })).toHaveAttribute("aria-expanded", "false");
  expect(await height()).toBeLessThan(64);
  await kind.click({ force: true });
  await expect(kind).toHaveAttribute("aria-expanded", "false");
  await searchBox(page).fill("");
  await expect(kind).toHaveAttribute("aria-expanded", "true");
});
