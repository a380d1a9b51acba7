import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { initiativeAt } from "../../src/model/directory.ts";
import { initiativeSchema } from "../../src/model/initiative.ts";
import { testFiles } from "../support/test-files.ts";
import expectedFile from "./directories.expected.json" with { type: "json" };
import { accountFaults, readPath } from "./support/read.ts";

/** Small facts about each directory; no value of a record stands here. */
interface Expected {
  readonly read: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly leftOut: number;
  readonly placed: number;
  readonly encoding: string;
  readonly delimiter: string;
  /** Header -> what it is read as: names, positions, kinds and sectors only. */
  readonly columns: Readonly<Record<string, string>>;
  readonly dropped: number;
}

const folder = testFiles("directories");
const SHOWN = new Set(["name", "latitude", "longitude", "kinds", "sectors"]);

describe.skipIf(!folder)("the sixteen directories", () => {
  for (const [name, expected] of Object.entries(expectedFile as Record<string, Expected>))
    test(`I1 I4 ${name}`, async () => {
      const result = await readPath(join(folder!, name));
      if (!result.ok) throw new Error(`refused: ${result.error.code}`);
      const { preview, account, directory } = result.value;
      const { read, accepted, repaired, leftOut, placed } = account.report;
      const columns = Object.fromEntries(
        preview.columns.flatMap(({ header, target }) => {
          const as = target.as === "field" ? target.field : target.as;
          return SHOWN.has(as) || ["coordinates", "geometry", "mark", "osm-tag"].includes(as) ? [[header, as]] : [];
        }),
      );
      const dropped = preview.columns.filter(({ target }) => target.as === "dropped").length;
      const { encoding, delimiter } = preview.structure;
      expect({ read, accepted, repaired, leftOut, placed, encoding, delimiter, columns, dropped }).toEqual(expected);
      expect(accountFaults(result.value)).toEqual([]);
      const step = Math.max(1, Math.floor(directory.size / 200));
      for (let row = 0; row < directory.size; row += step) {
        const parsed = initiativeSchema.safeParse(initiativeAt(directory, row).initiative);
        expect(parsed.success ? [] : parsed.error.issues, `row ${row}`).toEqual([]);
      }
    });
});

test.skipIf(!folder)("P1 to P4 no e-mail address passes, in cells, issues or left-out rows", async () => {
  for (const name of [
    "susy-europe.geojson",
    "kodomo-shokudo-tokyo.csv",
    "hackerspaces-overpass.json",
    "coopsuk-outlets-2019.csv",
  ]) {
    const result = await readPath(join(folder!, name));
    if (!result.ok) throw new Error(result.error.code);
    const { directory, account, preview } = result.value;
    const mail = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
    const seen: string[] = [];
    for (let row = 0; row < directory.size; row++) {
      const { initiative, extra } = initiativeAt(directory, row);
      const { name: _, ...rest } = initiative;
      if (mail.test(JSON.stringify([rest, extra]))) seen.push(`${name} row ${row}`);
    }
    for (const issue of account.issues())
      if (mail.test(issue.found + (issue.became ?? ""))) seen.push(`${name} issue ${issue.line} ${issue.code}`);
    if (mail.test(JSON.stringify([account.leftOutRows, preview.rows.map((row) => row.cells)])))
      seen.push(`${name} left out or preview`);
    expect(seen).toEqual([]);
  }
});
