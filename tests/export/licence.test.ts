import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChosenRows } from "../../src/export/chosen-rows.ts";
import { licenceSplit } from "../../src/export/licence.ts";
import type { LicenceTerm } from "../../src/model/taxonomy.ts";
import { directoryOf, runs } from "./directories.ts";

const terms = JSON.parse(readFileSync(join(import.meta.dirname, "../../data/taxonomy/licences.json"), "utf8"))
  .terms as LicenceTerm[];

interface LicensedRow {
  readonly licence: string;
  readonly attribution?: string;
  /** Not brought by the reader. */
  readonly shipped?: boolean;
}

/** Row n has the licence at place n; shipped ones lie in a directory of their own. */
function choiceOf(rows: readonly LicensedRow[]): ChosenRows {
  const parts = [rows.filter((row) => !row.shipped), rows.filter((row) => row.shipped)];
  const directories = parts.map((part, at) =>
    directoryOf(
      part.map(({ licence, attribution = "" }, row) => ({
        cells: { id: `d${at}:${row}`, name: "A", licence, attribution },
      })),
      { brought: at === 0, coded: at === 1, source: { id: `d${at}` } },
    ),
  );
  const store = {
    directories,
    directory: Uint16Array.from(rows, (row) => (row.shipped ? 1 : 0)),
    row: Uint32Array.from(rows, (row) => parts[row.shipped ? 1 : 0]!.indexOf(row)),
  };
  return { store, rows: Uint32Array.from(rows, (_, at) => at) };
}

const splitOf = (...rows: (string | LicensedRow)[]) => {
  const { files, withheld } = licenceSplit(
    choiceOf(rows.map((row) => (typeof row === "string" ? { licence: row } : row))),
    terms,
  );
  return { files: files.map(({ group, rows }) => [group.demand, group.licence, [...rows]]), withheld: [...withheld] };
};

describe("what may be one file", () => {
  test("rows of one licence leave under it", () => {
    expect(splitOf("CC0-1.0", "CC0-1.0").files).toEqual([["none", "CC0-1.0", [0, 1]]]);
    expect(splitOf("CC-BY-4.0").files).toEqual([["attribution", "CC-BY-4.0", [0]]]);
  });

  test("rows without a demand and rows that ask for credit share a file, under no single licence", () => {
    expect(splitOf("CC0-1.0", "ODC-By-1.0", "OGL-UK-3.0", "public-domain").files).toEqual([
      ["attribution", "", [0, 1, 2, 3]],
    ]);
    expect(splitOf("CC0-1.0", "PDDL-1.0").files).toEqual([["none", "", [0, 1]]]);
  });

  test("rows under ODbL have their own file", () => {
    expect(splitOf("ODbL-1.0", "CC0-1.0", "ODbL-1.0", "MIT").files).toEqual([
      ["attribution", "", [1, 3]],
      ["share-alike", "ODbL-1.0", [0, 2]],
    ]);
  });

  test("freer rows join the one other share-alike licence", () => {
    expect(splitOf("CC-BY-SA-4.0", "CC0-1.0", "CC-BY-4.0").files).toEqual([["share-alike", "CC-BY-SA-4.0", [0, 1, 2]]]);
  });

  test("two share-alike licences are never one file", () => {
    expect(splitOf("CC-BY-SA-4.0", "ODbL-1.0", "CC0-1.0").files).toEqual([
      ["share-alike", "CC-BY-SA-4.0", [0, 2]],
      ["share-alike", "ODbL-1.0", [1]],
    ]);
    expect(splitOf("CC-BY-SA-4.0", "CC-BY-SA-3.0", "CC0-1.0").files).toEqual([
      ["none", "CC0-1.0", [2]],
      ["share-alike", "CC-BY-SA-3.0", [1]],
      ["share-alike", "CC-BY-SA-4.0", [0]],
    ]);
  });

  test("non-commercial rows have their own file, one for each licence", () => {
    expect(splitOf("CC-BY-NC-4.0", "CC-BY-4.0", "CC-BY-NC-SA-4.0").files).toEqual([
      ["attribution", "CC-BY-4.0", [1]],
      ["non-commercial", "CC-BY-NC-4.0", [0]],
      ["non-commercial", "CC-BY-NC-SA-4.0", [2]],
    ]);
  });

  test("what may not be passed on is saved by whoever brought it, apart from the rest, and withheld otherwise", () => {
    const rows = ["unknown", "all-rights-reserved", "CC-BY-ND-4.0", "no such licence", "CC0-1.0"];
    expect(splitOf(...rows)).toEqual({
      files: [
        ["none", "CC0-1.0", [4]],
        ["not-to-be-passed-on", "", [0, 1, 2, 3]],
      ],
      withheld: [],
    });
    expect(splitOf(...rows.map((licence) => ({ licence, shipped: true })))).toEqual({
      files: [["none", "CC0-1.0", [4]]],
      withheld: [0, 1, 2, 3],
    });
  });
});

describe("how a licence is named", () => {
  test.each([
    ["cc by-sa", "CC-BY-SA-4.0"],
    ["Licence Ouverte", "etalab-2.0"],
    ["Licence ouverte (as stated in the repository README)", "etalab-2.0"],
    ["odbl; see the page", "ODbL-1.0"],
    ["Public domain (US Government work)", "public-domain"],
  ])("%j is %s", (licence, id) => {
    expect(splitOf(licence).files[0]?.[1]).toBe(id);
  });

  test("a second licence in brackets adds its demand", () => {
    expect(splitOf("CC BY 4.0 (points: ODbL)").files).toEqual([["share-alike", "ODbL-1.0", [0]]]);
  });

  test("a second licence in the credit line adds its demand", () => {
    expect(
      splitOf({ licence: "CC0-1.0", attribution: "Points: © OpenStreetMap contributors" }, "CC0-1.0").files,
    ).toEqual([
      ["none", "CC0-1.0", [1]],
      ["share-alike", "ODbL-1.0", [0]],
    ]);
    const [file] = licenceSplit(
      choiceOf([{ licence: "ODC-By-1.0", attribution: "Points: Open Government Licence v3.0" }]),
      terms,
    ).files;
    expect(file?.group.licences.map(({ id, rows }) => [id, rows])).toEqual([
      ["ODC-By-1.0", 1],
      ["OGL-UK-3.0", 1],
    ]);
  });

  test("words that are also names add none", () => {
    const rows = [
      "White Mountain Apache Housing",
      "MIT Press",
      "Copyright Cooperative",
      "Facts and Friends",
      "CC-Bistro",
    ];
    for (const attribution of rows)
      expect(splitOf({ licence: "CC0-1.0", attribution }).files).toEqual([["none", "CC0-1.0", [0]]]);
  });
});

test("E4 every row is in exactly one file or withheld, and no file mixes what may not be mixed", () => {
  const anyRow = fc.record({ licence: fc.constantFrom(...terms.map((term) => term.id)), shipped: fc.boolean() });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
      const { files, withheld } = licenceSplit(choiceOf(rows), terms);
      const placed = [...files.flatMap((file) => [...file.rows]), ...withheld].sort((a, b) => a - b);
      expect(placed).toEqual(rows.map((_, at) => at));
      for (const { group, rows: own } of files) {
        const used = [...new Set([...own].map((row) => rows[row]!.licence))].map(
          (id) => terms.find((term) => term.id === id)!,
        );
        const closed = used.filter((term) => term.noDerivatives);
        const shareAlike = used.filter((term) => term.shareAlike);
        expect(shareAlike.length).toBeLessThanOrEqual(1);
        if (closed.length > 0) expect(closed.length).toBe(used.length);
        else if (used.some((term) => term.nonCommercial)) expect(used.length).toBe(1);
        if (used.some((term) => term.id === "ODbL-1.0")) expect(used.length).toBe(1);
        if (shareAlike[0] && closed.length === 0) expect(group.licence).toBe(shareAlike[0].id);
        expect(group.rows).toBe(own.length);
        expect([...own]).toEqual([...own].sort((a, b) => a - b));
      }
      for (const row of withheld) expect(rows[row]!.shipped).toBe(true);
    }),
    runs(1_000),
  );
});
