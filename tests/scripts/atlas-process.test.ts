import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateCsv } from "../../scripts/bench/generate.ts";
import { root } from "../support/source-files.ts";
import { callAtlas } from "./call-atlas.ts";

const scratch = mkdtempSync(join(tmpdir(), "atlas-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const ROWS = 30_000;
const MOST_MEGABYTES = 450; // boundaries and program take 250 of them
const large = join(scratch, "large.csv");
const atlas = ["scripts/run.mjs", "atlas"];

/**
 * Says on standard error how much memory the process has had at most, in kilobytes: where it can, since it began to run the program, for what the
 * system tells else holds the process that it was split from.
 */
const TELL_PEAK = `data:text/javascript,import{readFileSync}from"node:fs";
const peak=()=>{try{return/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))[1]}catch{return process.resourceUsage().maxRSS}};
process.on("exit",()=>process.stderr.write("peak="+peak()))`;

beforeAll(() => {
  writeFileSync(large, [...generateCsv({ rows: ROWS })].join(""));
  spawnSync(process.execPath, [...atlas, "--version"], { cwd: root }); // bundles
});

test("C2 C5 a large table goes through a pipe, within its memory", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", TELL_PEAK, ...atlas, "convert", "-", "--to", "geojson"],
    { cwd: root, input: readFileSync(large), encoding: "utf8", maxBuffer: 1 << 28 },
  );
  expect(status).toBe(0);
  const [, accepted = "", repaired = ""] = /= (\d+) as they are \+ (\d+) mended/.exec(stderr) ?? [];
  expect(JSON.parse(stdout).features).toHaveLength(Number(accepted) + Number(repaired));
  expect(Number(/peak=(\d+)/.exec(stderr)?.[1]) / 1024).toBeLessThan(MOST_MEGABYTES);
});

test("C5 a table that another thread reads ahead gives the same bytes", async () => {
  const { status, stdout } = spawnSync(process.execPath, [...atlas, "convert", large], {
    cwd: root,
    maxBuffer: 1 << 28,
  });
  expect(status).toBe(0);
  const here = await callAtlas(["convert", large]);
  expect(Buffer.compare(stdout, here.bytes)).toBe(0);
});

test("C3 C5 interrupted while it writes, it ends within a second and leaves the old file alone", async () => {
  const folder = join(scratch, "out");
  mkdirSync(folder);
  const path = join(folder, "old.csv");
  writeFileSync(path, "old");
  const child = spawn(process.execPath, [...atlas, "convert", large, "--out", path], { cwd: root, stdio: "ignore" });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.on("exit", (_, signal) => done(signal)));
  let interruptedMs = 0;
  while (interruptedMs === 0 && child.exitCode === null) {
    if (readdirSync(folder).some((name) => name.endsWith(".part"))) {
      child.kill("SIGINT");
      interruptedMs = performance.now();
    }
    await new Promise(setImmediate);
  }
  expect(await ended).toBe("SIGINT");
  expect(performance.now() - interruptedMs).toBeLessThan(1000);
  expect(readdirSync(folder)).toEqual(["old.csv"]);
  expect(readFileSync(path, "utf8")).toBe("old");
});

test("npm runs it in the folder of whoever calls", () => {
  const env = { ...process.env, INIT_CWD: scratch };
  const { status, stderr } = spawnSync(process.execPath, [...atlas, "template", "--out", "empty.csv"], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(readFileSync(join(scratch, "empty.csv"), "utf8")).toMatch(/^id,name,/);
});
