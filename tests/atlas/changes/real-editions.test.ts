import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { compareDirectories } from "../../../src/atlas/changes/compare-directories.ts";
import { countsOf } from "../../../src/model/changes.ts";
import { imported } from "../../import/support/read.ts";
import { testFiles } from "../../support/test-files.ts";

/** Compares a directory with a later edition of it, made by known edits of its rows and exported in another order. */
async function compareEdited(
  path: string,
  edit: (row: string[], at: number, column: (name: string) => number) => string[] | undefined,
) {
  const { data } = Papa.parse<string[]>(readFileSync(path, "utf8"), { skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const newer = rows.flatMap((row, at) => {
    const edited = edit([...row], at, (name) => header.indexOf(name));
    return edited ? [edited] : [];
  });
  const [before, after] = await Promise.all(
    [rows, newer.reverse()].map((all, at) => imported(`${at} ${basename(path)}`, Papa.unparse([header, ...all]))),
  );
  const changes = compareDirectories(before!.directory, after!.directory);
  return { ...changes, rows: rows.length, counts: countsOf(changes) };
}

const every = (rows: number, nth: number, of: number): number =>
  Array.from({ length: rows }, (_, at) => at % nth === of).filter(Boolean).length;

const markets = testFiles("directories/us-farmers-markets.csv");

test.skipIf(!markets)("editions of a real directory without identifiers: every edit is found", async () => {
  const { rows, counts, identity } = await compareEdited(markets!, (row, at, column) => {
    if (at % 100 === 7) return undefined;
    if (at % 100 === 13) row[column("LocAddZip")] = "99999";
    if (at % 100 === 19 && row[column("x1")] !== "0" && row[column("x1")] !== "")
      row[column("y1")] = String(Number(row[column("y1")]) + 0.01);
    return row;
  });
  expect(identity).toBe("likeness");
  // Namesakes of one town, without a position or a whole address, cannot be told apart once the postcode has changed.
  expect(counts.added).toBeLessThanOrEqual(5);
  expect(counts.gone - counts.added).toBe(every(rows, 100, 7));
  expect(counts.changed + counts.added).toBe(every(rows, 100, 13));
  expect(counts.moved).toBeGreaterThan(0.8 * every(rows, 100, 19));
  expect(counts.unchanged + counts.changed + counts.moved + counts.gone).toBe(rows);
});

const togo = testFiles("directories/togo-cooperatives.csv");

test.skipIf(!togo)("editions of a real directory whose identifiers are made anew at every export", async () => {
  const { rows, counts } = await compareEdited(togo!, (row, at, column) => {
    row[column("FID")] = `_mview.fid-${at.toString(16)}_other`;
    if (at % 100 === 7) return undefined;
    if (at % 100 === 13) row[column("cooperative_statut")] = "{Autre}";
    return row;
  });
  expect(counts.added).toBe(0);
  expect(counts.gone).toBe(every(rows, 100, 7));
  expect(counts.moved).toBe(0);
  expect(counts.changed).toBe(every(rows, 100, 13));
});
