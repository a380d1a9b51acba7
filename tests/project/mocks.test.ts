import { expect, test } from "vitest";
import { WITH_MOCKS } from "../../vite.config.ts";
import { sourceFiles } from "../support/source-files.ts";

test("whatever puts something in place of a module shares no modules with other tests", () => {
  const mocking = sourceFiles("tests").filter(({ text }) => /\bvi\.(?:do)?[mM]ock\(/.test(text));
  expect(mocking.map(({ path }) => path)).toEqual([...WITH_MOCKS].sort());
});
