import { describe, expect, test } from "vitest";
import { cells, imported, issuesOf, places } from "./support/read.ts";

const rows = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => `Coop ${from + at},"says ""hello"" to\nall"\n`).join("");

describe("I1 records are read whole however the file is cut into pieces", () => {
  test("over many pieces, with doubled quotes and line breaks in cells", async () => {
    const { directory, account } = await imported("many.csv", `name,description\n${rows(30_000)}`);
    expect(account.report).toMatchObject({ read: 30_000, accepted: 30_000 });
    expect(cells(directory, "name")).toEqual(Array.from({ length: 30_000 }, (_, at) => `Coop ${at}`));
    expect(new Set(cells(directory, "description"))).toEqual(new Set(['says "hello" to\nall']));
    expect(directory.line[29_999]).toBe(2 + 2 * 29_999);
  });

  test("a quoted cell longer than a piece", async () => {
    const long = "é".repeat(400_000);
    const { directory } = await imported("long.csv", `name,note\nA,"${long}"\nB,x\n`);
    expect(directory.size).toBe(2);
    expect(
      cells(directory, "description")
        .concat([...directory.extra.keys()])
        .join(),
    ).not.toBe("");
    expect(cells(directory, "name")).toEqual(["A", "B"]);
  });

  test("returns alone end lines outside quotes, and are line breaks inside", async () => {
    const { directory } = await imported("cr.csv", 'name,description\rA,x\rB,"one\rtwo"\r');
    expect(cells(directory, "name")).toEqual(["A", "B"]);
    expect(cells(directory, "description")).toEqual(["x", "one\ntwo"]);
    expect(Array.from(directory.line)).toEqual([2, 3]);
  });
});

describe("I1 what cannot be read is left out alone", () => {
  test("a quote that is never closed, far from the end", async () => {
    const text = `name,description\n${rows(10)}Broken,"never closed\n${rows(40_000, 10)}`;
    const { directory, account } = await imported("open.csv", text);
    expect(account.report).toMatchObject({ read: 40_011, leftOut: 1 });
    expect(directory.size).toBe(40_010);
    expect(account.leftOutRows.rows).toMatchObject([{ line: 22, code: "unclosed-quote" }]);
    expect(cells(directory, "name").at(-1)).toBe("Coop 40009");
  });

  test("a line longer than any record", async () => {
    const text = `name,description\nA,x\n${"z".repeat(70_000_000)}\nB,y\n`;
    const { directory, account } = await imported("line.csv", text);
    expect(cells(directory, "name")).toEqual(["A", "B"]);
    expect(Array.from(directory.line)).toEqual([2, 4]);
    expect(account.leftOutRows.rows).toMatchObject([{ line: 3, code: "unreadable-record" }]);
    expect(account.leftOutRows.rows[0]!.cells.join("").length).toBeLessThan(1000);
  }, 30_000);

  test("short and long records among whole ones", async () => {
    const result = await imported(
      "odd.csv",
      "name,description,website\nA\nB,x,https://b.example,more,0612345678\n\nC,y,\n",
    );
    expect(cells(result.directory, "name")).toEqual(["A", "B", "C"]);
    expect(places(result)).toEqual(expect.arrayContaining(["2:missing-cell", "3:extra-cell", "4:blank-row"]));
    expect(issuesOf(result).find(({ code }) => code === "extra-cell")?.found).toBe("more | [removed]");
  });

  test("millions of empty lines", async () => {
    const { directory, account } = await imported("empty.csv", `name,note\nA,x\n${"\n".repeat(3_000_000)}B,y\n`);
    expect(cells(directory, "name")).toEqual(["A", "B"]);
    expect(directory.line[1]).toBe(3_000_003);
    expect(account.report.findings.find(({ code }) => code === "blank-row")?.count).toBe(3_000_000);
  }, 30_000);
});
