import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { allRowsOf, type ChosenRows } from "../../src/export/chosen-rows.ts";
import { csvPieces } from "../../src/export/csv.ts";
import { cellAt, type TextColumn } from "../../src/model/column.ts";
import { fieldAt } from "../../src/model/directory.ts";
import { unmarkFormula } from "../../src/model/formula-mark.ts";
import { type Field, isField } from "../../src/model/initiative.ts";
import { testFiles } from "../support/test-files.ts";
import { anyRows, directoryOf, isNumber, type Row, runs, textOf } from "./directories.ts";

const csvOf = (rows: readonly Row[], options?: Parameters<typeof csvPieces>[1]): string =>
  textOf(csvPieces(allRowsOf(directoryOf(rows)), options));

/** A second reading of the file, by a library: header and records as they stand there. */
function recordsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ",", newline: "\r\n" });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual([""]); // the file ends with a line end
  return data;
}

/** Rows as a careful reader of our own files takes them. */
function rowsFrom(csv: string): Row[] {
  const [header = [], ...records] = recordsOf(csv);
  const names = header.map(unmarkFormula);
  return records.map((record) => {
    const pairs = record.map((cell, at) => [names[at]!, unmarkFormula(cell)] as const);
    return {
      cells: Object.fromEntries(pairs.filter(([name]) => isField(name))),
      extra: Object.fromEntries(pairs.filter(([name]) => !isField(name))),
    };
  });
}

/** What a row says, without the cells that the directory adds. */
function meaning({ cells, extra = {} }: Row) {
  const own = Object.entries(cells).filter(
    ([field, cell]) => cell !== "" && field !== "sourceId" && field !== "sourceLine",
  );
  return {
    cells: Object.fromEntries(own.map(([field, cell]) => [field, isNumber(field as Field) ? Number(cell) : cell])),
    extra: Object.fromEntries(Object.entries(extra).filter(([, cell]) => cell !== "")),
  };
}

describe("lossless CSV", () => {
  test("E2 follows RFC 4180: header, CRLF, quotes doubled, UTF-8 without a mark", () => {
    const csv = csvOf([
      { cells: { id: "example:1", name: 'Forno "Solidale", Bologna', locality: "Bologna", licence: "CC0-1.0" } },
      { cells: { id: "example:2", name: "two\r\nlines", licence: "CC0-1.0" } },
      { cells: { id: "example:3", name: " ringsum ", licence: "CC0-1.0" } },
    ]);
    expect(csv).toBe(
      "id,name,locality,sourceId,sourceLine,licence\r\n" +
        'example:1,"Forno ""Solidale"", Bologna",Bologna,example,2,CC0-1.0\r\n' +
        'example:2,"two\r\nlines",,example,3,CC0-1.0\r\n' +
        'example:3," ringsum ",,example,4,CC0-1.0\r\n',
    );
  });

  test("E1 a record that is written and read is the same record, cell for cell", () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), fc.boolean(), (rows, coded, spreadsheetSafe) => {
        const csv = textOf(csvPieces(allRowsOf(directoryOf(rows, { coded })), { spreadsheetSafe }));
        expect(rowsFrom(csv).map(meaning)).toEqual(rows.map(meaning));
      }),
      runs(1_000),
    );
  });

  test("E1 writing again what was read gives the same bytes", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const once = csvOf(rows);
        expect(csvOf(rowsFrom(once))).toBe(once);
      }),
      runs(300),
    );
  });

  test("E1 their columns stand behind ours, under their own names", () => {
    const csv = csvOf([
      { cells: { id: "example:1", name: "A", licence: "MIT" }, extra: { "Note, interne": "x", constructor: "y" } },
    ]);
    expect(recordsOf(csv)[0]).toEqual([
      "id",
      "name",
      "sourceId",
      "sourceLine",
      "licence",
      "Note, interne",
      "constructor",
    ]);
  });

  test("I11 a column of theirs that is called like one of ours gets a name of its own", () => {
    const [header] = recordsOf(
      csvOf([{ cells: { id: "example:1", name: "A", licence: "MIT" }, extra: { name: "B", id: "C" } }]),
    );
    expect(header?.slice(-2)).toEqual(["name (2)", "id (2)"]);
  });

  test("E1 sourceId and sourceLine of a file that brought its own are written as they came", () => {
    const cells = { id: "osm:1", name: "A", sourceId: "osm", sourceLine: "17", licence: "ODbL-1.0" };
    expect(recordsOf(csvOf([{ cells }]))[1]).toEqual(["osm:1", "A", "osm", "17", "ODbL-1.0"]);
  });

  test("every row has a licence and a credit, from its directory where it has none itself", () => {
    const rows = [
      { cells: { id: "example:1", name: "A" } },
      { cells: { id: "example:2", name: "B", licence: "MIT", attribution: "B's own" } },
    ];
    const directory = directoryOf(rows, { source: { licence: "ODC-By-1.0", attribution: "Example Register" } });
    const [header = [], ...records] = recordsOf(textOf(csvPieces(allRowsOf(directory))));
    const at = [header.indexOf("licence"), header.indexOf("attribution")];
    expect(records.map((record) => at.map((place) => record[place]))).toEqual([
      ["ODC-By-1.0", "Example Register"],
      ["MIT", "B's own"],
    ]);
  });

  test("a column that is empty in all chosen rows is not written", () => {
    const directory = directoryOf([
      { cells: { id: "example:1", name: "A", website: "https://a.example/" }, extra: { note: "x" } },
      { cells: { id: "example:2", name: "B" } },
    ]);
    const second = { ...allRowsOf(directory), rows: Uint32Array.of(1) };
    expect(recordsOf(textOf(csvPieces(second)))).toEqual([
      ["id", "name", "sourceId", "sourceLine", "licence"],
      ["example:2", "B", "example", "3", "CC-BY-4.0"],
    ]);
  });

  test("no rows give a header line", () => {
    expect(csvOf([])).toBe("id,name,sourceId,licence\r\n");
  });

  test("E4 chosen rows of several directories are written in the order of the choice", () => {
    const [first, second] = [
      directoryOf([{ cells: { id: "a:1", name: "A" } }], { source: { id: "a" } }),
      directoryOf([{ cells: { id: "b:1", name: "B" }, extra: { n: "1" } }, { cells: { id: "b:2", name: "C" } }], {
        source: { id: "b" },
      }),
    ];
    const store = { directories: [first, second], directory: Uint16Array.of(1, 0, 1), row: Uint32Array.of(0, 0, 1) };
    const records = recordsOf(textOf(csvPieces({ store, rows: Uint32Array.of(2, 1, 0) })));
    expect(records.slice(1).map(([id]) => id)).toEqual(["b:2", "a:1", "b:1"]);
    expect(records[0]?.at(-1)).toBe("n");
    expect(records.map((record) => record.at(-1)).slice(1)).toEqual(["", "", "1"]);
  });

  test("located codes are written, and a differing code of the file stays beside them", () => {
    const directory = directoryOf([
      { cells: { id: "example:1", name: "A", countryCode: "IT", regionCode: "IT-25" } },
      { cells: { id: "example:2", name: "B", countryCode: "CH" } },
      { cells: { id: "example:3", name: "C" } },
    ]);
    const codes = [
      ["IT", "IT-45"],
      ["", ""],
      ["FR", "FR-ARA"],
    ] as const;
    const chosen: ChosenRows = {
      ...allRowsOf(directory),
      located: { countryCode: (row) => codes[row]![0], regionCode: (row) => codes[row]![1] },
    };
    const [header = [], ...records] = recordsOf(textOf(csvPieces(chosen)));
    const names = ["countryCode", "regionCode", "sourceRegionCode"];
    expect(header).not.toContain("sourceCountryCode");
    expect(records.map((record) => names.map((name) => record[header.indexOf(name)]))).toEqual([
      ["IT", "IT-45", "IT-25"],
      ["CH", "", ""],
      ["FR", "FR-ARA", ""],
    ]);
  });

  test("comes in pieces, also where one cell is larger than a piece", () => {
    const long = "ü".repeat(1_500_000);
    const names = ["A", long, "B", long];
    const chosen = allRowsOf(directoryOf(names.map((name, at) => ({ cells: { id: `example:${at}`, name } }))));
    expect([...csvPieces(chosen)].length).toBeGreaterThan(2);
    expect(recordsOf(textOf(csvPieces(chosen))).map((record) => record[1])).toEqual(["name", ...names]);
  });
});

describe("spreadsheet-safe CSV", () => {
  const dangerous = /^\s*[=+\-@\t\r\n＝＋－＠]/;

  test("E2 disarms text and header, and leaves numbers alone", () => {
    const rows = [
      {
        cells: { id: "example:1", name: "=1+1", latitude: "-41.5", longitude: "-3.7" },
        extra: { "@note": "-5", "'=x": "'=y" },
      },
    ];
    const [header, record] = recordsOf(csvOf(rows, { spreadsheetSafe: true }));
    expect(header?.slice(-2)).toEqual(["'@note", "''=x"]);
    expect(record).toEqual(["example:1", "'=1+1", "-41.5", "-3.7", "example", "2", "CC-BY-4.0", "'-5", "''=y"]);
  });

  test("E2 no text cell begins with what a spreadsheet would run", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [header = [], ...records] = recordsOf(csvOf(rows, { spreadsheetSafe: true }));
        const isText = header.map((name) => !isField(name) || !isNumber(name));
        for (const record of [header, ...records]) {
          expect(record.filter((cell, at) => isText[at] && dangerous.test(cell))).toEqual([]);
        }
      }),
      runs(1_000),
    );
  });

  const hostile = testFiles("corpora/hostile/sec-formula.csv");
  const table = (path: string): Row[] =>
    Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true }).data.map(
      ({ id = "", name = "", lat = "", lon = "", note = "" }) => ({
        cells: { id: `example:${id}`, name, latitude: lat, longitude: lon, licence: "CC0-1.0" },
        extra: { note },
      }),
    );

  test.skipIf(!hostile)(
    "E2 the hostile formulas come back character for character in both modes, 13 of 14 disarmed",
    () => {
      const rows = table(hostile!);
      expect(rows.length).toBe(14);
      for (const spreadsheetSafe of [false, true]) {
        const csv = csvOf(rows, { spreadsheetSafe });
        expect(rowsFrom(csv).map(({ cells }) => cells.name)).toEqual(rows.map(({ cells }) => cells.name));
        const kept = recordsOf(csv)
          .slice(1)
          .filter((record, at) => record[1] === rows[at]!.cells.name);
        expect(kept.length).toBe(spreadsheetSafe ? 1 : 14); // `";=1+1` begins with a quotation mark, which nothing runs
      }
    },
  );

  const naughty = testFiles("corpora/naughty-strings/blns.json");
  test.skipIf(!naughty)("E1 naughty strings survive in every place, both modes", () => {
    const strings = (JSON.parse(readFileSync(naughty!, "utf8")) as string[]).filter((text) => text !== "");
    const rows = strings.map((text, at) => ({
      cells: { id: `example:${at}`, name: text, description: text, licence: text },
      extra: { Note: text },
    }));
    for (const spreadsheetSafe of [false, true]) {
      const read = rowsFrom(csvOf(rows, { spreadsheetSafe }));
      expect(read.map(meaning)).toEqual(rows.map(meaning));
    }
  });
});

describe("embedded directories", () => {
  test("E5 the same rows give the same bytes, and every cell is that of the store", () => {
    const path = join(import.meta.dirname, "../../data/directories/net/initiatives.csv");
    const rows = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
      header: true,
      skipEmptyLines: true,
    }).data.map((cells) => ({ cells }));
    const directory = directoryOf(rows, { source: { id: "net" } });
    const csv = textOf(csvPieces(allRowsOf(directory)));
    expect(textOf(csvPieces(allRowsOf(directory)))).toBe(csv);
    const [header = [], ...records] = recordsOf(csv);
    records.forEach((record, row) => {
      expect(record).toEqual(header.map((field) => fieldAt(directory, field as Field, row)));
    });
  });
});

test("few rows are written without working out the ids of all, and to the same bytes", () => {
  const known = directoryOf(
    ["Alba", "Bora", "Cima", 'Duna, "so called"'].map((name) => ({ cells: { id: `own:${name}`, name } })),
  );
  const ids = known.fields.get("id")!;
  const worked: TextColumn = {
    type: "text",
    get bytes(): Uint8Array {
      throw new Error("All ids are worked out.");
    },
    get offsets(): Uint32Array {
      throw new Error("All ids are worked out.");
    },
    at: (row) => cellAt(ids, row),
  };
  const all = allRowsOf(known);
  const few = { ...all, rows: Uint32Array.of(3) };
  const directory = { ...known, fields: new Map([...known.fields, ["id", worked] as const]) };
  const lazily = { ...few, store: { ...all.store, directories: [directory] } };
  expect(textOf(csvPieces(lazily))).toBe(textOf(csvPieces(few)));
});
