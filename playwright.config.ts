import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/find-chromium.mjs";

const executablePath = await findChromium();

/** Software WebGL, and nothing that a browser does on its own behalf. */
const CHROMIUM_FLAGS = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

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
