import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/source-files.ts";

function run(program: string, args: readonly string[], cwd = root) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("scripts/run.mjs", () => {
  test("bundles a script, hands it its arguments and keeps its standard output clean", () => {
    const { status, stdout, stderr } = run(process.execPath, ["scripts/run.mjs", "generate", "--rows", "2"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^id,name,kind,/);
  });

  test("passes on the exit code of the script", () => {
    const { status, stderr } = run(process.execPath, ["scripts/run.mjs", "generate", "--rows", "many"]);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage:");
  });

  test("names a script that is not there", () => {
    const { status, stderr } = run(process.execPath, ["scripts/run.mjs", "nothing"]);
    expect(status).toBe(2);
    expect(stderr).toContain("There is no script nothing");
  });
});

test.each([
  ["scripts/start.mjs", "--port", "many"],
  ["scripts/start.mjs", "--porte", "1"],
  ["scripts/test.mjs", "--only", "nothing"],
  ["scripts/run.mjs", "bench", "--only", "nothing"],
])("wrong use of %s %s %s ends with 2 and says how it is used", (...args) => {
  const { status, stdout, stderr } = run(process.execPath, args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("Usage:");
});

describe("the commands of README.md", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");

  test("T1 both stand alone in a fenced block", () => {
    for (const command of ["npm ci && npm start", "npm ci && npm test"])
      expect(readme).toContain(`\`\`\`sh\n${command}\n\`\`\``);
  });

  /** .ci/run beside a README of ours, with an `npm` that only says how it was called. */
  function runBeside(text: string) {
    const folder = mkdtempSync(join(tmpdir(), "atlas-"));
    mkdirSync(join(folder, ".ci"));
    copyFileSync(join(root, ".ci/run"), join(folder, ".ci/run"));
    writeFileSync(join(folder, "README.md"), text);
    writeFileSync(join(folder, "npm"), '#!/bin/sh\necho "called with $*"\n[ "$1" != test ]\n', { mode: 0o755 });
    const { status, stdout } = spawnSync("bash", [".ci/run"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    });
    rmSync(folder, { recursive: true });
    return { status, stdout };
  }

  test("T1 .ci/run runs the one that tests, and fails when it fails", () => {
    expect(runBeside(readme)).toEqual({
      status: 1,
      stdout: "+ npm ci && npm test\ncalled with ci\ncalled with test\n",
    });
  });

  test("T1 .ci/run fails when README.md holds no such command", () => {
    expect(runBeside("npm ci && npm test\n\n```sh\nnpm start\n```\n")).toEqual({ status: 1, stdout: "" });
  });
});
