// The whole of the tests: `npm test`, or some steps of it: `npm test -- --only types,unit`.
// Every step runs, whatever became of the others; the last line sums them up.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findOrInstallChromium } from "./find-chromium.mjs";

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ title: string, run: () => Promise<{ counts: Counts, output: string }> }} Step */

const root = resolve(fileURLToPath(import.meta.url), "../..");
const results = join(root, ".cache/test");
const LIMIT_MS = 20 * 60 * 1000; // for one step: a run that hangs must end, and say so; some machines take twice as long in a browser
const { FORCE_COLOR: _, ...environment } = process.env; // what is printed may end in a file: no colours
const bin = (/** @type {string} */ name) => join(root, "node_modules/.bin", name);

/** @type {Record<string, Step>} */
const STEPS = {
  types: { title: "Types", run: () => oneCheck(bin("tsc"), ["--noEmit"]) },
  lint: { title: "Lint", run: () => oneCheck(bin("biome"), ["check", "."]) },
  unit: { title: "Unit, property and corpora tests", run: unitTests },
  build: { title: "Build", run: () => oneCheck(bin("vite"), ["build", "--logLevel", "warn"]) },
  repeat: {
    title: "Repeatable build",
    run: () => oneCheck(process.execPath, [join(root, "scripts/check-repeatable.mjs")]),
  },
  sizes: { title: "Sizes", run: sizes },
  browser: { title: "Browser tests", run: browserTests },
};

// Side by side what does not disturb the other: the browser tests measure time and get the machine for themselves.
const ORDER = [[["unit"], ["types", "lint", "build", "sizes", "repeat"]], [["browser"]]];

const only = readOptions();
const startedMs = performance.now();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
for (const sideBySide of ORDER) {
  await Promise.all(sideBySide.map((names) => inTurn(names.filter((name) => only.includes(name)))));
}
const nothingRan = total.passed + total.failed === 0;
if (nothingRan) console.log("Nothing ran, which is a failure.");
console.log(`${total.passed} passed, ${nothingRan ? 1 : total.failed} failed`);
process.exitCode = total.failed > 0 || nothingRan ? 1 : 0;

function readOptions() {
  const names = Object.keys(STEPS);
  try {
    const { values } = parseArgs({ options: { only: { type: "string", default: names.join(",") } } });
    const only = values.only.split(",");
    const unknown = only.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new TypeError(`There is no step "${unknown}"`);
    return only;
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\nUsage: npm test -- [--only ${names.join(",")}]`);
    process.exit(2);
  }
}

/** @param {string[]} names */
async function inTurn(names) {
  for (const name of names) {
    const { title, run } = /** @type {Step} */ (STEPS[name]);
    const fromMs = performance.now();
    const { counts, output } = await run().catch((error) => ({
      counts: { passed: 0, failed: 1 },
      output: String(error.message),
    }));
    total.passed += counts.passed;
    total.failed += counts.failed;
    const seconds = ((performance.now() - fromMs) / 1000).toFixed(1);
    const totalSeconds = ((performance.now() - startedMs) / 1000).toFixed(0);
    if (output.trim()) console.log(`\n${output.trimEnd()}`);
    console.log(
      `== ${title}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s, ${totalSeconds} s since the start)`,
    );
  }
}

/** A program that is right or wrong as a whole. @param {string} program @param {string[]} args */
async function oneCheck(program, args) {
  const { ok, output } = await run(program, args);
  return { counts: { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, output };
}

async function unitTests() {
  const file = join(results, "unit.json");
  const { ok, output } = await run(bin("vitest"), [
    "run",
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const report = readJson(file);
  const counts = {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + filesThatDidNotLoad(report),
  };
  return { counts: neverSilent(counts, ok), output };
}

/** A test file with a fault outside its tests has no tests to count.
 * @param {{ testResults?: { status: string, assertionResults: unknown[] }[] } | undefined} report */
function filesThatDidNotLoad(report) {
  return (report?.testResults ?? []).filter((file) => file.status === "failed" && file.assertionResults.length === 0)
    .length;
}

async function sizes() {
  const { ok, output } = await run(process.execPath, [join(root, "scripts/check-sizes.mjs")]);
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  return { counts: neverSilent({ passed: Number(passed ?? 0), failed: Number(failed ?? 0) }, ok), output };
}

async function browserTests() {
  const file = join(results, "browser.json");
  const added = { CHROMIUM: await findOrInstallChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { ok, output } = await run(bin("playwright"), ["test", "--reporter=dot,json"], added);
  const report = readJson(file);
  const counts = {
    passed: report?.stats.expected ?? 0,
    failed: (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0) + (report?.errors.length ?? 0),
  };
  return { counts: neverSilent(counts, ok), output };
}

/** A step that failed, or in which nothing ran, has at least one failure. @param {Counts} counts @param {boolean} ok */
function neverSilent({ passed, failed }, ok) {
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined; // the program ended before it could write
  }
}

/**
 * @param {string} program @param {string[]} args @param {Record<string, string>} [added] variables of its environment
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(program, args, added = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...environment, NO_COLOR: "1", ...added },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: LIMIT_MS,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ ok: false, output: `${output}\n${error.message}` }));
    child.on("close", (code, signal) => {
      if (signal) output += `\nStopped by ${signal} after at most ${LIMIT_MS / 60_000} minutes.`;
      resolve({ ok: code === 0, output });
    });
  });
}
