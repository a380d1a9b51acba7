import { describe, expect, test } from "vitest";
import { sheetExtent } from "../../src/import/formats/sheet-extent.ts";
import { sheetText } from "../../src/import/formats/sheet-text.ts";
import { unzipWorkbook } from "../../src/import/formats/unzip-workbook.ts";
import { makeWorkbook, RELATIONS, sheetXml } from "./support/make-workbook.ts";
import { accountFaults, cells, imported, inspected, issuesOf, places, readBytes, refusal } from "./support/read.ts";

const HEADER = ["name", "lat", "lon", "founded", "note"];

describe("a workbook", () => {
  test("I9 rows keep their numbers; numbers, days, marks and texts are read as they are shown", async () => {
    const rows = [
      HEADER,
      ["Köln & <co>", 50.900000000000006, 6.95, { day: 43831 }, "two\nlines"],
      [],
      ["Bread", 45.2, "5,7", { day: 43831.5 }, '"quoted", and more'],
      ["", null, null, null, "no name"],
      ["Molino", 95, 5, 1999, true],
    ];
    const result = await imported("coops.xlsx", makeWorkbook({ Coops: rows }));
    const { directory, preview, account } = result;
    expect(preview.structure).toMatchObject({ format: "xlsx", sheet: "Coops", sheets: ["Coops"], headerLine: 1 });
    expect(directory.source).toMatchObject({ id: "coops", file: "coops.xlsx", format: "xlsx" });
    expect(cells(directory, "name")).toEqual(["Köln & <co>", "Bread", "Molino"]);
    expect(cells(directory, "latitude").slice(0, 2)).toEqual(["50.9", "45.2"]);
    expect(cells(directory, "description")).toEqual(["two\nlines", '"quoted", and more', "true"]);
    expect(Array.from(directory.line)).toEqual([2, 4, 6]);
    expect(preview.rows.map(({ line }) => line)).toEqual([2, 4, 5, 6]);
    expect(preview.rows[0]!.cells[3]).toBe("2020-01-01");
    expect(preview.rows[1]!.cells[3]).toBe("2020-01-01T12:00:00");
    expect(places(result)).toEqual(expect.arrayContaining(["3:blank-row", "6:coordinate-out-of-range"]));
    expect(account.report).toMatchObject({ read: 4, leftOut: 1, placed: 2 });
    expect(accountFaults(result)).toEqual([]);
    expect(await inspected("coops.xlsx", makeWorkbook({ Coops: rows }))).toEqual(preview);
  });

  test("I9 it reads like the CSV that was saved from it", async () => {
    const rows = [
      HEADER,
      ["A", "45.2", "5.7", "1999", "a; b"],
      ["B", "x", "200", "", ""],
      ["", "", "", "", ""],
      ["C", "1", "2", "3", "4"],
    ];
    const csv = rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n");
    const [book, text] = [await imported("a.xlsx", makeWorkbook({ S: rows })), await imported("a.csv", csv)];
    expect(issuesOf(book)).toEqual(issuesOf(text));
    expect({ ...book.account.report, file: "" }).toEqual({ ...text.account.report, file: "" });
    for (const field of ["name", "latitude", "longitude", "founded"] as const)
      expect(cells(book.directory, field)).toEqual(cells(text.directory, field));
  });

  test("the first sheet with rows is read; the others are named, and one of them can be chosen", async () => {
    const book = makeWorkbook({ "Read me": [], Coops: [HEADER, ["A", 1, 2]], "Banks & co": [HEADER, ["B", 3, 4]] });
    const first = await imported("a.xlsx", book);
    expect(cells(first.directory, "name")).toEqual(["A"]);
    expect(first.preview.structure.sheets).toEqual(["Coops", "Banks & co"]);
    expect(issuesOf(first).find(({ code }) => code === "other-sheets")).toMatchObject({ line: 0, found: "Banks & co" });
    const second = await imported("a.xlsx", book, { sheet: "Banks & co" });
    expect(cells(second.directory, "name")).toEqual(["B"]);
    expect(second.preview.structure.sheet).toBe("Banks & co");
    const gone = await imported("a.xlsx", book, { sheet: "gone" });
    expect(cells(gone.directory, "name")).toEqual(["A"]);
    const missing = { code: "sheet-missing", severity: "remark", line: 0, found: "gone" };
    expect(issuesOf(gone).filter(({ code }) => code === "sheet-missing")).toEqual([missing]);
    expect(issuesOf(second).some(({ code }) => code === "sheet-missing")).toBe(false);
  });

  test("the row of the column names can be chosen, also below cells of several lines", async () => {
    const book = makeWorkbook({
      S: [["Our\nlist\nof 2020"], ["updated\nyearly"], ["a", "b"], ["name", "city"], ["A", "Roma"]],
    });
    const result = await imported("a.xlsx", book, { headerLine: 4 });
    expect(result.preview.structure.headerLine).toBe(4);
    expect(cells(result.directory, "name")).toEqual(["A"]);
    expect(Array.from(result.directory.line)).toEqual([5]);
  });

  test("P1 personal columns are dropped", async () => {
    const secret = "anna.rossi@example.org";
    const result = await imported(
      "a.xlsx",
      makeWorkbook({
        S: [
          ["name", "email"],
          ["A", secret],
        ],
      }),
    );
    expect(JSON.stringify([result.preview, result.account.report, issuesOf(result)])).not.toContain(secret);
  });

  test("shared texts, errors of formulas and parts that are not needed do no harm", async () => {
    const shared = '<sst xmlns="x"><si><t>name</t></si><si><r><t>Co</t></r><r><t>op &amp; co</t></r></si></sst>';
    const cell = (xml: string) => ({ xml });
    const rows = [
      [cell('<c r="PLACE" t="s"><v>0</v></c>'), "note"],
      [cell('<c r="PLACE" t="s"><v>1</v></c>'), cell('<c r="PLACE" t="e"><v>#N/A</v></c>')],
    ];
    const book = makeWorkbook(
      { S: rows },
      {
        "xl/sharedStrings.xml": shared,
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
        "xl/media/image1.png": new Uint8Array(1000),
        "xl/drawings/drawing1.xml": "<broken",
      },
    );
    expect(cells((await imported("a.xlsx", book)).directory, "name")).toEqual(["Coop & co"]);
  });

  test("sheets without styles and shared texts are read", async () => {
    const relation = `<Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="/xl/worksheets/sheet1.xml"/>`;
    const plain = { "xl/_rels/workbook.xml.rels": `<Relationships>${relation}</Relationships>` };
    const book = makeWorkbook({ S: [HEADER, ["A", 1, 2]] }, plain);
    expect(cells((await imported("a.xlsx", book)).directory, "name")).toEqual(["A"]);
  });

  test("I10 what is no workbook of ours, is damaged, or has no rows is named", async () => {
    const book = makeWorkbook({ S: [HEADER, ["A", 1, 2]] });
    expect((await refusal("a.xlsx", makeWorkbook({ S: [] }))).code).toBe("no-records");
    expect((await refusal("a.xlsx", makeWorkbook({}, { "xl/workbook.xml": "<workbook><sheets>" }))).code).toBe(
      "workbook",
    );
    for (let length = 8; length < book.length; length += 97) {
      const result = await readBytes("a.xlsx", book.subarray(0, length));
      expect(result.ok ? "read" : result.error.code, `cut at ${length}`).toMatch(/^(workbook|archive)$/);
    }
  });

  test("I10 what a few bytes blow up to is refused before it is unpacked", async () => {
    const bomb = makeWorkbook({ S: [HEADER] }, { "xl/big.xml": new Uint8Array(30e6) });
    expect(bomb.length).toBeLessThan(100e3);
    expect(await unzipWorkbook(new Blob([bomb as BlobPart]), 20e6, {})).toEqual({
      ok: false,
      error: { code: "too-large-opened", detail: "20000000" },
    });
    const far = (place: string, row: string) => sheetXml(`<row r="${row}"><c r="${place}"><v>1</v></c></row>`);
    const code = async (place: string, row: string) =>
      (await refusal("a.xlsx", makeWorkbook({ S: [] }, { "xl/worksheets/sheet1.xml": far(place, row) }))).code;
    expect(await code("XFD1048576", "1048576")).toBe("too-large-opened");
    expect(await code("A99999999999", "99999999999")).toBe("workbook");
    expect(await code("ZZZZZZ1", "1")).toBe("workbook");
    expect(await code("&#65;1", "1")).toBe("workbook");
    const long = Array.from({ length: 100 }, () => ["x".repeat(1000)]);
    expect(sheetText(long, 50_000)).toBeUndefined();
  });
});

test("blanks that are only formatted take no room", () => {
  const blanks = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"/>';
  expect(sheetExtent(sheetXml(blanks))).toBe("fits");
});
