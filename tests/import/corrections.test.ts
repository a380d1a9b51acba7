import { describe, expect, test } from "vitest";
import { correctedCsv } from "../../src/import/corrections/corrected-file.ts";
import type { Correction } from "../../src/model/correction.ts";
import { cells, extraCells, imported, issuesOf, places } from "./support/read.ts";

const fix = (line: number, column: string, before: string, after: string, occurrence = 1): Correction => ({
  line,
  column,
  occurrence,
  before,
  after,
});
const codes = async (csv: string, corrections: readonly Correction[]) =>
  issuesOf(await imported("a.csv", csv, { corrections })).map(({ line, code }) => `${line}:${code}`);

const FILE = "name,lat,lon,note\nAlba,45.1,7.6,x\n,45.2,7.7,y\nBora,4x.1,7.8,z\n";

describe("I13 a cell that was corrected is read as if the file said so", () => {
  test("a record that was left out comes in, and a position that could not be read is one", async () => {
    const corrections = [fix(3, "name", "", "Cima"), fix(4, "lat", "4x.1", "45.3")];
    const { directory, account } = await imported("a.csv", FILE, { corrections });
    expect(cells(directory, "name")).toEqual(["Alba", "Cima", "Bora"]);
    expect(cells(directory, "latitude")).toEqual(["45.1", "45.2", "45.3"]);
    expect(account.report).toMatchObject({ read: 3, accepted: 3, repaired: 0, leftOut: 0, placed: 3 });
    const told = [...account.issues({ code: "corrected", severity: "remark" })];
    expect(told.map(({ line, found, became }) => [line, found, became])).toEqual([
      [3, "", "Cima"],
      [4, "4x.1", "45.3"],
    ]);
  });

  test("only while it is what was corrected, and what does not hold any more is told", async () => {
    const corrections = [
      fix(2, "lat", "45.9", "46"),
      fix(2, "height", "1", "2"),
      fix(99, "name", "Alba", "Alma"),
      fix(2, "name", "Alba", "Alma", 2),
    ];
    const result = await imported("a.csv", FILE, { corrections });
    expect(cells(result.directory, "latitude")[0]).toBe("45.1");
    expect(places(result).filter((place) => place.endsWith("correction-unfit"))).toEqual([
      "2:correction-unfit",
      "2:correction-unfit",
      "2:correction-unfit",
      "99:correction-unfit",
    ]);
  });

  test("in the column that is meant, where several have one name", async () => {
    const csv = "name,colour,colour\nAlba,a,a\n";
    const { directory } = await imported("a.csv", csv, { corrections: [fix(2, "colour", "a", "b", 2)] });
    expect([extraCells(directory, "colour"), extraCells(directory, "colour 2")]).toEqual([["a"], ["b"]]);
  });

  test("I11 also where its column is called __proto__, and the record is short", async () => {
    const { directory } = await imported("a.csv", "name,__proto__\nAlba\n", {
      corrections: [fix(2, "__proto__", "", "b")],
    });
    expect(extraCells(directory, "__proto__")).toEqual(["b"]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test("in records of JSON by their number", async () => {
    const json = JSON.stringify([{ name: "Alba", town: "Roma" }, { town: "Roma" }]);
    const { directory } = await imported("a.json", json, { corrections: [fix(2, "name", "", "Bora")] });
    expect(cells(directory, "name")).toEqual(["Alba", "Bora"]);
  });
});

describe("P6 nothing that is hidden comes to light by a correction", () => {
  const ROWS = "name,legal form,street,description\n";

  test("of a sole trader, whatever else the cell is said to be", async () => {
    const csv = `${ROWS}Maria Rossi,sole trader,Via Roma 12,Bread\n`;
    const corrections = [fix(2, "legal form", "sole trader", "cooperative")];
    const { directory } = await imported("a.csv", csv, { corrections });
    expect(cells(directory, "street")).toEqual([""]);
    expect(await codes(csv, corrections)).toContain("2:correction-refused");
  });

  test("of a sole trader without a name, who comes in with another form", async () => {
    const csv = `${ROWS},sole trader,Via Roma 12,Bread\n`;
    const corrections = [fix(2, "name", "", "Forno"), fix(2, "legal form", "sole trader", "cooperative")];
    const { directory, account } = await imported("a.csv", csv, { corrections });
    expect([directory.size, account.report.leftOut]).toEqual([0, 1]);
  });

  test("P8 of a refuge, and the preview does not show it either", async () => {
    const csv = "name,street,lat,lon,description\nCasa,Via Roma 12,45.123456,7.654321,women's refuge\n";
    const corrections = [fix(2, "description", "women's refuge", "shop")];
    const result = await imported("a.csv", csv, { corrections });
    expect(result.sheltered.size).toBe(1);
    expect(JSON.stringify([result.preview, result.account.report, issuesOf(result)])).not.toContain("Via Roma");
    expect(JSON.stringify([result.preview.rows, cells(result.directory, "latitude")])).not.toContain("45.123456");
  });

  test("P9 of a record that may not be published", async () => {
    const csv = "name,consent,description\nAlba,withdrawn,Bread\nBora,given,do not publish\n";
    const corrections = [fix(2, "consent", "withdrawn", "given"), fix(3, "description", "do not publish", "Bread")];
    const { directory, account } = await imported("a.csv", csv, { corrections });
    expect([directory.size, account.report.leftOut]).toEqual([0, 2]);
  });

  test("P1 of a personal column, and P4 of what is typed", async () => {
    const csv = "name,contact person,e-mail,description\nAlba,Ann Doe,ann@doe.example,Bread\n";
    const corrections = [
      fix(2, "contact person", "Ann Doe", "Bob Doe"),
      fix(2, "e-mail", "ann@doe.example", "bob"),
      fix(2, "description", "Bread", "Bread, ask bob.doe@mail.example"),
    ];
    const result = await imported("a.csv", csv, { corrections });
    expect(cells(result.directory, "description")).toEqual(["Bread, ask [removed]"]);
    const shown = JSON.stringify([result.preview, issuesOf(result), [...result.directory.extra.keys()]]);
    expect(shown).not.toMatch(/Doe|bob|doe/);
    expect(await codes(csv, corrections)).toEqual(
      expect.arrayContaining(["2:correction-refused", "2:correction-refused", "2:corrected"]),
    );
  });

  test("P4 a masked cell is corrected by what was shown of it", async () => {
    const csv = "name,description\nAlba,Ask ann@doe.example for Bred\n";
    const corrections = [fix(2, "description", "Ask [removed] for Bred", "Ask for bread")];
    expect(cells((await imported("a.csv", csv, { corrections })).directory, "description")).toEqual(["Ask for bread"]);
  });

  test("P1 of a column that is dropped, in the file of corrections, also where another has its name", async () => {
    const csv = "name,colour,colour\nAlba,a,Ann Doe\n";
    const corrections = [fix(2, "colour", "a", "b"), fix(2, "colour", "Ann Doe", "Bob Doe", 2)];
    const columns = { 2: { as: "dropped", sensitivity: "personal" } } as const;
    const { account, preview } = await imported("a.csv", csv, { corrections, columns });
    const written = [...correctedCsv(corrections, account, preview.columns)].join("");
    expect(written).toBe("line,column,before,after\r\n2,colour,a,b\r\n");
  });
});
