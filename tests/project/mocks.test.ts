import { expect, test } from "vitest";
import { sourceFiles } from "../support/source-files.ts";

test("no test puts something in place of a module, which all tests of a process share", () => {
  const mocking = sourceFiles("tests").filter(({ text }) => /\bvi\.(?:do)?[mM]ock\(/.test(text));
  expect(mocking.map(({ path }) => path)).toEqual([]);
});
