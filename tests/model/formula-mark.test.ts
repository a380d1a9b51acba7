import fc from "fast-check";
import { expect, test } from "vitest";
import { guardMark, markFormula, unmarkFormula } from "../../src/model/formula-mark.ts";
import { runs, troublesomeText } from "../export/directories.ts";

test.each([
  "=1+1",
  "+1",
  "-1+1",
  "@SUM(1)",
  "\t=1",
  "\r=1",
  "\n=1",
  " =1",
  "\u00a0=1",
  "＝1",
  "＋1",
  "－1",
  "＠1",
  "\ttext",
  "-3.70 m",
])("E2 %j is disarmed with one apostrophe", (text) => {
  expect(markFormula(text)).toBe(`'${text}`);
  expect(unmarkFormula(`'${text}`)).toBe(text);
});

test.each(["", "Forno", "1+1", "'t Winkeltje", "' OR 1=1", "a=b", "…=1"])("E2 %j stays as it is, both ways", (text) => {
  expect(markFormula(text)).toBe(text);
  expect(guardMark(text)).toBe(text);
  expect(unmarkFormula(text)).toBe(text);
});

test("E2 a cell that begins with apostrophes and a formula gets one more, and loses only that", () => {
  expect(markFormula("'=1")).toBe("''=1");
  expect(guardMark("''=1")).toBe("'''=1");
  expect(guardMark("=1")).toBe("=1");
});

test("E2 taking the mark off undoes putting it on, whatever the text", () => {
  fc.assert(
    fc.property(troublesomeText, (text) => {
      expect(unmarkFormula(markFormula(text))).toBe(text);
      expect(unmarkFormula(guardMark(text))).toBe(text);
      expect(markFormula(text)).not.toMatch(/^\s*[=+\-@\t\r\n＝＋－＠]/);
    }),
    runs(1_000),
  );
});
