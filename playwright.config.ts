import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/find-chromium.mjs";

const executablePath = await findChromium();
const launch = (...further: readonly string[]) => ({
  launchOptions: { ...(executablePath && { executablePath }), args: [...CHROMIUM_FLAGS, ...further] },
});

/** Files whose tests never draw a map, in a browser that puts its pages together without WebGL: in software that is half of its work. */
const WITHOUT_MAP =
  /(alive|boundaries|card|compare|drag|duplicates|embed|filter|import|kept|kernel|large-download|mending|split-join|target-select|update|words)\.spec\.ts$/;

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  workers: 1, // software drawing needs the whole machine
  retries: 0,
  forbidOnly: true,
  timeout: 60_000, // ms
  expect: { timeout: 15_000 }, // ms
  reporter: "list",
  use: {
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "UTC",
    serviceWorkers: "block",
    trace: "off",
  },
  projects: [
    { name: "without-map", testMatch: WITHOUT_MAP, use: launch("--disable-gpu-compositing") },
    { name: "map", testIgnore: WITHOUT_MAP, use: launch() },
  ],
});
