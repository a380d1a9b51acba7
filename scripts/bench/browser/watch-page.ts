import type { Page } from "@playwright/test";

/** What is noted in the page while it works. Times are those of its own clock, in milliseconds. */
interface Watched {
  /** When anything was last drawn with WebGL, and in how many frames so far. */
  drawnAt: number;
  frames: number;
  /** When something was last asked for. */
  askedAt: number;
  /** Tasks of the main thread over 50 ms: when they began, how long they took. */
  readonly tasks: [startMs: number, durationMs: number][];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/** From the first question of a stretch to the last frame that was drawn. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface TaskSums {
  /** What long tasks took beyond 50 ms each. */
  readonly blockedMs: number;
  readonly longestMs: number;
}

/** Without a frame for so long, nothing more is coming. */
export const QUIET_MS = 1000;

/** Begins to take notes, before anything of the page runs. The yardstick is the same for both sides: frames and tasks, as the browser sees them. */
export const watch = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const watched: Watched = { drawnAt: 0, frames: 0, askedAt: 0, tasks: [] };
    window.watched = watched;
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) watched.tasks.push([startTime, duration]);
    });
    observer.observe({ type: "longtask" });
    let isInFrame = false;
    const note = () => {
      watched.drawnAt = performance.now();
      if (isInFrame) return;
      isInFrame = true;
      watched.frames++;
      requestAnimationFrame(() => {
        isInFrame = false;
      });
    };
    const { drawElements, drawArrays } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.drawElements = function (...given) {
      note();
      drawElements.apply(this, given);
    };
    WebGL2RenderingContext.prototype.drawArrays = function (...given) {
      note();
      drawArrays.apply(this, given);
    };
    const noteAsked = ({ timeStamp }: Event) => {
      watched.askedAt = timeStamp;
    };
    addEventListener("click", noteAsked, { capture: true });
  });

/** Waits until nothing is drawn any more, but something was after `sinceMs` (by default: at all), and gives the time of the last frame. */
export async function lastFrame(page: Page, sinceMs = 0): Promise<number> {
  const isQuiet = ({ quietMs, sinceMs }: { quietMs: number; sinceMs: number }) =>
    window.watched.drawnAt > sinceMs && performance.now() - window.watched.drawnAt > quietMs;
  await page.waitForFunction(isQuiet, { quietMs: QUIET_MS, sinceMs }, { polling: 100 });
  return page.evaluate(() => window.watched.drawnAt);
}

/** How often the page is looked at; a look is a query by selector, which costs it next to nothing. */
const LOOK_MS = 20;

/** Waits until an element has a text, and gives the time of the page. Looking for roles and names would take tens of milliseconds of the main thread that is measured. */
export async function waitForText(page: Page, selector: string, pattern: RegExp, timeout: number): Promise<number> {
  const whenThere = ({ selector, source }: { selector: string; source: string }) => {
    const pattern = new RegExp(source);
    const isThere = [...document.querySelectorAll(selector)].some((each) => pattern.test(each.textContent ?? ""));
    return isThere && performance.now();
  };
  const at = await page.waitForFunction(whenThere, { selector, source: pattern.source }, { polling: LOOK_MS, timeout });
  return (await at.jsonValue()) as number;
}

/** Clicks the first element that matches and has the text, in a task of its own: what steers the page is no task of the page. */
export const press = (page: Page, selector: string, text: string): Promise<void> =>
  page.evaluate(
    ({ selector, text }) =>
      new Promise<void>((resolve, reject) => {
        setTimeout(() => {
          const found = [...document.querySelectorAll<HTMLElement>(selector)].find((each) =>
            each.textContent?.includes(text),
          );
          found?.click();
          if (found) resolve();
          else reject(new Error(`Nothing says ${text}.`));
        });
      }),
    { selector, text },
  );

export const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** Sums of the long tasks that reach into a stretch. */
export function tasksIn(page: Page, stretch: Stretch): Promise<TaskSums> {
  return page.evaluate(({ fromMs, toMs }) => {
    const durations = window.watched.tasks
      .filter(([start, duration]) => start + duration > fromMs && start < toMs)
      .map(([, duration]) => duration);
    return {
      blockedMs: durations.reduce((sum, duration) => sum + duration - 50, 0),
      longestMs: Math.max(0, ...durations),
    };
  }, stretch);
}
