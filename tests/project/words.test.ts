import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/source-files.ts";

/** Written in halves, so that this file may be read by its own test. */
const WORDS = [
  "ag" + "ents?",
  "sub" + "ag" + "ents?",
  "sess" + "ions?",
  "TO" + "DO",
  "FIX" + "ME",
  "X" + "XX",
  "HA" + "CK",
];
const NOT_OURS_TO_SAY = new RegExp(`\\b(?:${WORDS.join("|")})\\b`);
const MACHINE_PATH = /(?<![\w.~/-])\/(?:work|farm|root|home|Users|tmp)\//;
const WRITTEN_BY_US = /\.(?:ts|tsx|mjs|js|json|md|css|html|yml|yaml|svg|webmanifest)$|^\.ci\//;
const NOT_READ = /^(?:package-lock\.json$|LICENSE$|data\/(?!.*\.md$)|tests\/.*fixtures\/)/;

const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((path) => WRITTEN_BY_US.test(path) && !NOT_READ.test(path) && existsSync(join(root, path)));

function offences(pattern: RegExp): string[] {
  return tracked.flatMap((path) =>
    readFileSync(join(root, path), "utf8")
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${pattern.exec(line)?.[0]}`] : [])),
  );
}

test("our files speak of the product, and leave no work for later in a comment", () => {
  expect(tracked.length).toBeGreaterThan(10);
  expect(offences(NOT_OURS_TO_SAY)).toEqual([]);
});

test("no file names a place on one machine", () => {
  expect(offences(MACHINE_PATH)).toEqual([]);
});
