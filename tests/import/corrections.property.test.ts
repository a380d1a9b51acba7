import fc from "fast-check";
import { expect, test } from "vitest";
import type { Correction } from "../../src/model/correction.ts";
import type { Issue } from "../../src/model/issue.ts";
import { everyWay } from "./support/both-ways.ts";

const RUNS = Number(process.env.ATLAS_RUNS ?? 1000);
const HEADERS = ["name", "lat", "lon", "website", "kind", "note", "country"];
const cell = fc.constantFrom(
  "",
  "Coop Alba",
  "PANIFICIO SOCIALE",
  "n/a",
  "xxx",
  "45.1",
  "7,65",
  "abc",
  "www.alba.example",
  "htp//alba.example",
  "https://alba.example/",
  "cooperative",
  "Dorfkrug",
  "CafÃ© <b>x</b>",
  "Italy",
  'say "x", y',
  "'=1+1",
  "日本",
);
const table = fc.array(fc.array(cell, { minLength: HEADERS.length, maxLength: HEADERS.length }), {
  minLength: 1,
  maxLength: 12,
});
const change = fc.tuple(fc.nat(), fc.nat({ max: HEADERS.length - 1 }), cell);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csvOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode([HEADERS, ...rows].map((row) => row.map(quoted).join(",")).join("\n"));

const isTold = ({ code }: { readonly code: Issue["code"] }) => code === "corrected";

test("I13 reading with corrections is reading the corrected file, in all ways", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.array(change, { maxLength: 6 }), async (written, changes) => {
      const rows = written.map((row, at) => [`Name ${at}`, ...row.slice(1)]); // no line is blank
      const mended = rows.map((row) => [...row]);
      for (const [row, column, text] of changes)
        if (column > 0 || text !== "") mended[row % rows.length]![column] = text;
      const corrections = rows.flatMap((row, at) =>
        HEADERS.flatMap((column, index): readonly Correction[] => {
          const [before, after] = [row[index]!, mended[at]![index]!];
          return before === after ? [] : [{ line: at + 2, column, occurrence: 1, before, after }];
        }),
      );
      const [expected] = await everyWay(csvOf(mended), {});
      for (const read of await everyWay(csvOf(rows), { corrections })) {
        expect(read.issues.filter(isTold).length).toBe(corrections.length);
        expect({ ...read, issues: read.issues.filter((issue) => !isTold(issue)) }).toEqual(expected);
      }
    }),
    { numRuns: RUNS / 10 },
  );
}, 300_000);
