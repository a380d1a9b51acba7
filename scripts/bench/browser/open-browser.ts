import { readdirSync, readFileSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "../../find-chromium.mjs";

export interface OpenBrowser {
  readonly page: Page;
  /** The most memory that the page's process has had, with all its workers; undefined where the system does not tell. */
  readonly peakMb: () => number | undefined;
  readonly close: () => Promise<void>;
}

/** A browser of its own with a fresh profile, without motion, so that no animation is timed. */
export async function openBrowser(viewport: { readonly width: number; readonly height: number }): Promise<OpenBrowser> {
  const executablePath = await findChromium();
  const server = await chromium.launchServer({ ...(executablePath && { executablePath }), args: CHROMIUM_FLAGS });
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", locale: "en-GB", timezoneId: "UTC" });
  const main = server.process().pid!;
  return { page: await context.newPage(), peakMb: () => peakOf(main), close: () => server.close() };
}

const PROCESSES = "/proc";

/** The largest of the renderers below a process, as Linux keeps the mark itself. */
function peakOf(main: number): number | undefined {
  if (process.platform !== "linux") return undefined;
  const processes = readdirSync(PROCESSES).filter((name) => /^\d+$/.test(name));
  const peaks = processes
    .filter((id) => read(id, "cmdline").includes("--type=renderer") && isBelow(Number(id), main))
    .map((id) => Number(/VmHWM:\s+(\d+)/.exec(read(id, "status"))?.[1] ?? 0) / 1024);
  return Math.max(0, ...peaks);
}

function isBelow(id: number, main: number): boolean {
  for (let at = id; at > 1; at = Number(/PPid:\s+(\d+)/.exec(read(String(at), "status"))?.[1] ?? 0))
    if (at === main) return true;
  return false;
}

/** Processes end while one reads. */
function read(id: string, file: string): string {
  try {
    return readFileSync(`${PROCESSES}/${id}/${file}`, "utf8");
  } catch {
    return "";
  }
}
