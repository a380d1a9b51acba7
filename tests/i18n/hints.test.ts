import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { hintsOf } from "../../src/i18n/hints.ts";
import { ISSUE_CODES } from "../../src/model/issue.ts";

test("I12 U8 the file of findings says for every code what it means and what to do", () => {
  const hints = hintsOf(en.issues);
  expect(Object.keys(hints).sort()).toEqual([...ISSUE_CODES].sort());
  expect(hints["name-missing"]).toBe("No name. Give the record a name, or choose the column that holds it.");
});
