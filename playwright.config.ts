import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/find-chromium.mjs";

const executablePath = await findChromium();

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
    launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_FLAGS },
  },
});
