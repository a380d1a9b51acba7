// Finds the browser that the tests and the benchmark drive.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DEBIAN_PACKAGES = ["chromium", "fonts-noto-core", "fonts-noto-cjk"];

/** This list takes the place of Playwright's own, whose names it repeats. The last two would draw lists under an address bar, for each window. */
const FEATURES_OFF = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
];

/** Software WebGL, and nothing that a browser does on its own behalf. */
export const CHROMIUM_FLAGS = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  `--disable-features=${FEATURES_OFF}`,
];

/** The path of a Chromium: the one named by CHROMIUM, one on the path, or Playwright's own. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, and there is no such file.`);
    return named;
  }
  return onPath() ?? (await playwrightsOwn());
}

/** As `findChromium`; without one, installs Debian's where that is possible and says so. */
export async function findOrInstallChromium() {
  const found = (await findChromium()) ?? (canInstall() ? installDebians() : undefined);
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium, and none was found. Install it with `apt-get install chromium fonts-noto-core` " +
      "or `npx playwright install chromium`, or name one in the environment variable CHROMIUM.",
  );
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function canInstall() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

function installDebians() {
  console.log(`No Chromium found: installing ${DEBIAN_PACKAGES.join(", ")} with apt-get.`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (/** @type {string[]} */ ...args) =>
    execFileSync("apt-get", args, { env: environment, stdio: ["ignore", "ignore", "inherit"] });
  try {
    run("update");
    run("install", "-y", "--no-install-recommends", ...DEBIAN_PACKAGES);
  } catch {
    return undefined; // apt-get has said why; the sentence that helps follows
  }
  return onPath();
}
