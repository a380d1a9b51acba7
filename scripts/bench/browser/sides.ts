import type { Page } from "@playwright/test";
import type { Expected } from "./expected.ts";
import { openBrowser } from "./open-browser.ts";
import type { PeerPage } from "./peer/peer.ts";
import { lastFrame, now, press, QUIET_MS, type Stretch, tasksIn, waitForText, watch } from "./watch-page.ts";

/** What one side took, from a fresh profile to its end. */
export interface Run {
  readonly dataMs: number;
  readonly filterMs: number;
  readonly blockedMs: number;
  readonly longestTaskMs: number;
  readonly peakMb: number | undefined;
  /** With every initiative as a dot, which the peer has nothing against: from a filter to the last frame, and a frame of a pan. */
  readonly dots?: { readonly filterMs: number; readonly frameMs: number };
}

const WINDOW = { width: 1440, height: 900 };
/** As large as the map of the atlas in that window. */
const PANE = { width: 760, height: 820 };
const IMPORT_MS = 10 * 60 * 1000; // at most

/**
 * The built atlas itself, steered as a reader would: a file is added, read and kept, and a filter changes. The clock runs from the click that
 * keeps the directory until the map has drawn its last frame and the page says how many there are, so ordering the rows, counting every facet and making
 * the list are part of it, as building its index is part of the peer's; that the file is read is not, since the peer has its points in memory. Long
 * tasks and memory are those of the whole, reading included.
 */
export async function runOurs(address: string, file: string, expected: Expected): Promise<Run> {
  const { page, peakMb, close } = await openBrowser(WINDOW);
  try {
    await watch(page);
    await page.goto(`${address}#lang=en&panel=list`);
    await shows(page, /of [\d,]+ initiatives/);
    await lastFrame(page);
    const fromMs = await now(page);
    await press(page, "button", "Add data");
    await page.locator("dialog input[type=file]").setInputFiles(file);
    const keep = `Keep ${expected.kept.toLocaleString("en")} initiatives`;
    await waitForText(page, "dialog button:not([disabled])", new RegExp(keep), IMPORT_MS);
    await lastFrame(page);
    await press(page, "dialog button", keep);
    const data = await untilIdle(page, await shown(page, expected.kept));
    await follow(page, (link) => `${link}&website=no`);
    const filter = await untilIdle(page, await shown(page, expected.withoutWebsite));
    const { blockedMs } = await tasksIn(page, withQuiet({ fromMs, toMs: data.toMs }));
    const { longestMs } = await tasksIn(page, { fromMs, toMs: filter.toMs });
    const peak = peakMb();
    const dots = await measureDots(page, expected);
    return { ...timesOf(data, filter), blockedMs, longestTaskMs: longestMs, peakMb: peak, dots };
  } finally {
    await close();
  }
}

const DRAG_MS = 3000;

/** Every dot in view, the slowest case. */
async function measureDots(page: Page, expected: Expected): Promise<NonNullable<Run["dots"]>> {
  /** The points of the file, and rows without one that the atlas places by their town. */
  const drawn = (least: number, most: number) =>
    page.waitForFunction(
      ({ least, most }) => {
        const dots = Number(document.querySelector<HTMLElement>(".map")?.dataset.dots ?? -1);
        return dots >= least && dots <= most;
      },
      { least, most },
      { timeout: IMPORT_MS },
    );
  await follow(page, (link) => `${link}&dots=all`);
  await drawn(expected.pointsWithoutWebsite, expected.withoutWebsite);
  await lastFrame(page);
  await follow(page, (link) => link.replace("&website=no", ""));
  await drawn(expected.pointCount, expected.kept);
  const filter = await untilIdle(page);
  const box = (await page.locator(".map").boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await page.evaluate(() => ({ ms: performance.now(), frames: window.watched.frames }));
  for (let step = 1; (await now(page)) - before.ms < DRAG_MS; step++) await page.mouse.move(x + 2 * (step % 40), y);
  const after = await page.evaluate(() => ({ ms: performance.now(), frames: window.watched.frames }));
  await page.mouse.up();
  return { filterMs: filter.toMs - filter.fromMs, frameMs: (after.ms - before.ms) / (after.frames - before.frames) };
}

/** Changes the link as somebody who types does. */
const follow = async (page: Page, change: (link: string) => string): Promise<void> => {
  const link = change(new URL(page.url()).hash);
  await page.evaluate((link) => {
    setTimeout(() => {
      window.watched.askedAt = performance.now();
      location.hash = link;
    });
  }, link);
};

/** From what was last asked for to the last frame of the map, or to when the page said what it had to if that is later. */
const untilIdle = async (page: Page, saidMs = 0): Promise<Stretch> => {
  const fromMs = await page.evaluate(() => window.watched.askedAt);
  return { fromMs, toMs: Math.max(saidMs, await lastFrame(page, fromMs)) };
};

/** MapLibre's clusters. The clock runs from features in memory. */
export async function runPeer(address: string, expected: Expected): Promise<Run> {
  const { page, peakMb, close } = await openBrowser(PANE);
  try {
    await watch(page);
    await page.goto(address);
    await page.waitForFunction(() => "peer" in window);
    await lastFrame(page);
    const data = await timed(page, "load");
    const filter = await timed(page, "filter");
    if (filter.result !== expected.pointsWithoutWebsite)
      throw new Error(`The peer filters to ${filter.result} points, and ${expected.pointsWithoutWebsite} are right.`);
    const { blockedMs } = await tasksIn(page, withQuiet(data));
    const { longestMs } = await tasksIn(page, { fromMs: data.fromMs, toMs: filter.toMs });
    return { ...timesOf(data, filter), blockedMs, longestTaskMs: longestMs, peakMb: peakMb() };
  } finally {
    await close();
  }
}

/** With what was put off until all was drawn. */
const withQuiet = ({ fromMs, toMs }: Stretch): Stretch => ({ fromMs, toMs: toMs + QUIET_MS });

const timesOf = (data: Stretch, filter: Stretch) => ({
  dataMs: data.toMs - data.fromMs,
  filterMs: filter.toMs - filter.fromMs,
});

async function timed(page: Page, what: keyof PeerPage): Promise<Stretch & { readonly result: unknown }> {
  const { fromMs, result } = await page.evaluate(async (what) => {
    const fromMs = performance.now();
    const { peer } = window as unknown as { peer: PeerPage };
    return { fromMs, result: await peer[what]() };
  }, what);
  return { fromMs, toMs: await lastFrame(page, fromMs), result };
}

/** When the answer stood on the page: "998,718 of 1,004,514 initiatives". */
const shown = (page: Page, count: number): Promise<number> =>
  shows(page, new RegExp(`^${count.toLocaleString("en")} of `));

const shows = (page: Page, text: RegExp): Promise<number> => waitForText(page, ".bottom-counts", text, IMPORT_MS);
