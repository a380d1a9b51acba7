import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { Outcome } from "../../../scripts/bench/harness.ts";
import { endWithStarter, runApart } from "../../../scripts/bench/run-apart.ts";
import { root } from "../../support/source-files.ts";

const scratch = mkdtempSync(join(tmpdir(), "bench-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const OUTCOME: Outcome = {
  name: "example",
  rows: 10,
  oursMs: 1,
  peerMs: 2,
  ratio: 0.5,
  growth: undefined,
  growthDivisor: 1,
  gate: 1,
  goal: 0.5,
  growthGate: Number.POSITIVE_INFINITY,
  passed: true,
};

describe("a line in a process of its own", () => {
  test.each([
    ["sends its outcome", "process.send(outcome)", { ok: true, value: OUTCOME }],
    ["breaks off", "process.exit(3)", { ok: false, error: "ended with code 3" }],
    ["is killed", "process.kill(process.pid, 'SIGKILL')", { ok: false, error: "was ended by SIGKILL" }],
    ["says nothing", "", { ok: false, error: "ended with code 0" }],
    [
      "waits for what never comes",
      `(${endWithStarter})(); await new Promise(() => {});`,
      { ok: false, error: "ended with code 13" },
    ],
  ])("%s", async (name, code, expected) => {
    const path = join(scratch, `${name}.mjs`);
    writeFileSync(
      path,
      `const outcome = { ...JSON.parse(process.argv[2]), growth: undefined, growthGate: Infinity };\n${code}`,
    );
    expect(await runApart(pathToFileURL(path), [JSON.stringify(OUTCOME)])).toEqual(expected);
  });
});

test("a line that fails is told by name, the others run and are printed and stored, and the command fails", () => {
  mkdirSync(join(scratch, "scripts/bench"), { recursive: true });
  const args = ["bench", "--only", "sums,locate-countries", "--rows", "100", "--json", "--store"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/run.mjs"), ...args], {
    cwd: scratch, // where the boundaries are not, of which one of the lines is made
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^line +rows /);
  expect(stderr).toMatch(/ENOENT(?:.|\n)*\nFailed: locate-countries ended with code 1\.\nsums +100 /);
  const { rows, ratios } = JSON.parse(stdout);
  expect([rows, Object.keys(ratios)]).toEqual([100, ["sums"]]);
  expect(JSON.parse(readFileSync(join(scratch, "scripts/bench/ratios.json"), "utf8"))).toEqual(ratios);
});
