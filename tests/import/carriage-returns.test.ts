import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Imported } from "../../src/model/import.ts";
import { accountFaults, cells, extraCells, imported } from "./support/read.ts";

const RUNS = Number(process.env.ATLAS_RUNS ?? 1000) / 10;
const HEADER = "id,name,city";

/** What became of a file, line by line. */
const told = ({ directory, account }: Imported) => ({
  fields: [...directory.fields.keys()].map((field) => [field, cells(directory, field)]),
  extra: [...directory.extra.keys()].map((name) => [name, extraCells(directory, name)]),
  lines: [...directory.line],
  report: { ...account.report, bytes: 0 },
  issues: [...account.issues()],
  leftOut: account.leftOutRows,
});

const endingIn = (text: string, end: string): string => text.replaceAll("\n", end);

async function toldOf(text: string, end: string) {
  const result = await imported("a.csv", endingIn(text, end));
  expect(accountFaults(result)).toEqual([]);
  return told(result);
}

describe("I2 lines that end with carriage returns are counted as an editor does", () => {
  test.each([
    ["as they should be", "1,A,X\n2,B,Y\n", [2, 3]],
    ["with a quote in a cell", '1,A,X\n2,B"b,Y\n3,C,Z\n', [2, 3, 4]],
    ["with a quote behind a quoted cell", '1,A,X\n2,"B"b,Y\n3,C,Z\n', [2, 3, 4]],
    ["with a quote that never closes", '1,A,X\n2,"B,Y\n3,C,Z\n4,D,W\n', [2, 4, 5]],
    ["with a quote that is open up to the next one", '1,A,X\n2,"B,Y\n3,C,Z\n4,"D",W\n', [2, 4, 5]],
    ["with line breaks in a cell", '1,A,X\n2,"B\nb\n\nb",Y\n3,C,Z\n', [2, 3, 7]],
    ["with blank lines", "\n1,A,X\n\n\n2,B,Y\n", [3, 6]],
    ["without an end", '1,A,X\n2,"B\nb",Y', [2, 3]],
  ])("%s", async (_, rows, lines) => {
    const result = await toldOf(`${HEADER}\n${rows}`, "\r");
    expect(result.lines).toEqual(lines);
    expect(result).toEqual(await toldOf(`${HEADER}\n${rows}`, "\n"));
  });

  test("where line breaks in cells are line feeds", async () => {
    const result = await imported("a.csv", `${HEADER}\r1,A,"X\nx"\r2,"B",Y\r3,"C,Z\r4,D,W\r`);
    expect([...result.directory.line]).toEqual([2, 4, 6]);
    expect(result.account.leftOutRows.rows).toMatchObject([{ line: 5, code: "unclosed-quote" }]);
  });

  test("in a file that is read in many pieces", async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => `${at},"Coop ${at}\n€",${"x".repeat(at % 40)}`);
    const { directory } = await imported("a.csv", endingIn(`${HEADER}\n${rows.join("\n")}\n`, "\r"));
    expect([...directory.line]).toEqual(rows.map((_, at) => 2 + 2 * at));
  });

  test("as if they ended with line feeds, whatever is in the cells", async () => {
    const cell = fc.constantFrom("A", "", "é", '"B"', '"C\nc"', 'D"d', '"E"e', '"F', 'G"', '""', "1.5");
    const record = fc.array(cell, { minLength: 2, maxLength: 4 }).map((all) => all.join(","));
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), async (records) => {
        const text = [HEADER, "0,Z,Z", ...records].join("\n");
        expect(await toldOf(text, "\r")).toEqual(await toldOf(text, "\n"));
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});
