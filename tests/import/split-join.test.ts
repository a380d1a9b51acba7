import { describe, expect, test } from "vitest";
import type { ImportChoices } from "../../src/model/import.ts";
import { leaks } from "./support/everywhere.ts";
import { accountFaults, cells, extraCells, imported, inspected, issuesOf } from "./support/read.ts";

const joined = (joins: ImportChoices["joins"], columns: ImportChoices["columns"] = {}): ImportChoices => ({
  ...(joins && { joins }),
  columns,
});

describe("columns that fill one field", () => {
  test("street and number of the house are joined by their names, in all languages of the headers", async () => {
    for (const [street, number] of [
      ["Street", "House number"],
      ["addr:street", "addr:housenumber"],
      ["Straße", "Hausnummer"],
      ["Via", "Numero civico"],
      ["Straat", "Huisnummer"],
      ["Ulica", "Numer domu"],
    ]) {
      const text = `Name,${number},${street},City\nA,3,Long Road,Leeds\nB,,Short Road,Leeds\nC,7,High Road,Leeds\n`;
      const read = await imported("a.csv", text);
      expect(cells(read.directory, "street"), street).toEqual(["Long Road 3", "Short Road", "High Road 7"]);
      expect(read.preview.arrangement?.joins).toEqual([
        expect.objectContaining({ field: "street", columns: [2, 1], separator: " ", isChosen: false }),
      ]);
    }
  });

  test("are joined in the order and with the separator that the reader chose", async () => {
    const text = "Name,Form,Line 1,Line 2,Note\nForno,Soc. coop.,Via Roma 3,int. 2,x\nOrto,,Piazza 1,,y\n";
    const field = (name: "name" | "street" | "description") => ({ as: "field", field: name }) as const;
    const choices = joined(
      { name: { separator: " " }, street: { separator: "\n", order: [{ header: "Line 2" }, { header: "Line 1" }] } },
      { 1: field("name"), 2: field("street"), 3: field("street") },
    );
    const read = await imported("a.csv", text, choices);
    expect(cells(read.directory, "name")).toEqual(["Forno Soc. coop.", "Orto"]);
    expect(cells(read.directory, "street")).toEqual(["int. 2\nVia Roma 3", "Piazza 1"]);
    expect(read.preview.arrangement?.joins.map(({ rows }) => rows[0]?.text)).toEqual([
      "Forno Soc. coop.",
      "int. 2\nVia Roma 3",
    ]);
    expect(accountFaults(read)).toEqual([]);
  });

  test("without a join the first name that is filled counts, as ever", async () => {
    const text = "Name,Short\nForno,F\n,O\n";
    const read = await imported("a.csv", text, { columns: { 1: { as: "field", field: "name" } } });
    expect(cells(read.directory, "name")).toEqual(["Forno", "O"]);
  });
});

describe("a column that gives several fields", () => {
  const split = { as: "split", split: { by: "address" } } as const;

  test("by the postcode of an address, with what does not fit whole and counted", async () => {
    const text = [
      "Name;Adresse",
      "A;Via Roma 3, 40121 Bologna (BO)",
      "B;12 High Street, Leeds, LS1 4AP",
      "C;Somewhere by the sea",
      "D;Calle Mayor 3, 28013 Madrid, España",
      "E;",
      "F;Hauptstr. 5 10115 Berlin",
      "G;12 Main St, Springfield, IL 62704",
    ].join("\n");
    const read = await imported("a.csv", text, { columns: { 1: split } });
    const { directory } = read;
    expect(cells(directory, "street")).toEqual([
      "Via Roma 3",
      "12 High Street",
      "Somewhere by the sea",
      "Calle Mayor 3",
      "",
      "Hauptstr. 5",
      "12 Main St",
    ]);
    expect(cells(directory, "postcode")).toEqual(["40121", "LS1 4AP", "", "28013", "", "10115", "62704"]);
    expect(cells(directory, "locality")).toEqual(["Bologna", "Leeds", "", "Madrid", "", "Berlin", "Springfield"]);
    expect(cells(directory, "countryCode")).toEqual(["", "", "", "ES", "", "", ""]);
    expect(cells(directory, "region")[6]).toBe("IL");
    expect(cells(directory, "district")[0]).toBe("BO");
    expect(issuesOf(read).filter(({ code }) => code === "cell-not-split")).toEqual([
      { code: "cell-not-split", severity: "remark", line: 4, column: "Adresse", found: "Somewhere by the sea" },
    ]);
    expect(read.preview.arrangement?.splits[0]).toMatchObject({
      column: 1,
      targets: ["street", "postcode", "locality", "district", "region", "countryCode"],
      rows: [
        { line: 2, parts: ["Via Roma 3", "40121", "Bologna", "BO", "", ""], fits: true },
        { line: 3, fits: true },
        { line: 4, parts: ["Somewhere by the sea", "", "", "", "", ""], fits: false },
      ],
    });
    expect(accountFaults(read)).toEqual([]);
  });

  test("by a separator, place by place; what goes nowhere stays beside the fields", async () => {
    const into = ["locality", "extra", "website", "founded"] as const;
    const text = 'Name,All\nA,"Leeds; x; https://a.example/; 1999"\nB,"York; y"\nC,"Hull;;;"\n';
    const choices: ImportChoices = {
      columns: { 1: { as: "split", split: { by: "separator", separator: ";", into } } },
    };
    const read = await imported("a.csv", text, choices);
    expect(cells(read.directory, "locality")).toEqual(["Leeds", "York; y", "Hull"]);
    expect(cells(read.directory, "website")).toEqual(["https://a.example/", "", ""]);
    expect(cells(read.directory, "founded")).toEqual(["1999", "", ""]);
    expect([...read.directory.extra.keys()]).toEqual(["All 2"]);
    expect(extraCells(read.directory, "All 2")).toEqual(["x", "", ""]);
    expect(issuesOf(read).filter(({ code }) => code === "cell-not-split")).toHaveLength(1);
  });

  test("a column that looks like addresses is named, and not split by itself", async () => {
    const text = 'Name,Address\nA,"Road 1, 12345 Town"\nB,"Road 2, 12345 Town"\nC,"Road 3, 12345 Town"\n';
    const preview = await inspected("a.csv", text);
    expect(preview.arrangement).toEqual({ joins: [], splits: [], addresses: [1] });
    expect(cells((await imported("a.csv", text)).directory, "street")[0]).toBe("Road 1, 12345 Town");
  });
});

describe("lists", () => {
  test("are parted by what the reader chose, and their words stay as written", async () => {
    const text = 'Name,Kind,Tags\nA,"Verein, Genossenschaft","a / b"\n';
    const read = await imported("a.csv", text, {
      columns: { 1: { as: "field", field: "kinds" }, 2: { as: "field", field: "tags" } },
      lists: { kinds: ",", tags: "/" },
    });
    expect(cells(read.directory, "kinds")[0]!.split(";")).toHaveLength(2);
    expect(cells(read.directory, "kindRaw")).toEqual(["Verein, Genossenschaft"]);
    expect(cells(read.directory, "tags")).toEqual(["a;b"]);
    expect(
      read
        .words()
        .find(({ field }) => field === "kinds")
        ?.words.map(({ word }) => word),
    ).toEqual(["Genossenschaft", "Verein"]);
  });
});

describe("S2 nothing personal comes back by joining or splitting", () => {
  test("a column that is personal by its name is neither joined nor split", async () => {
    const text = "Name,Contact person,Town\nA,Jane Roe,Leeds\nB,John Doe,York\n";
    const into = ["locality", "extra"] as const;
    for (const target of [
      { as: "field", field: "name" },
      { as: "split", split: { by: "separator", separator: " ", into } },
    ] as const) {
      const read = await imported("a.csv", text, { columns: { 1: target }, joins: { name: { separator: " " } } });
      expect(read.preview.columns[1]!.target.as).toBe("dropped");
      expect(JSON.stringify([...read.directory.fields, ...read.directory.extra])).not.toMatch(/Roe|Doe/);
    }
  });

  test("a text that is cut into pieces is masked before, and a joined one after", async () => {
    const text = [
      "Name,All,Note,Code",
      "A,Leeds; 0113 496 0123; x@example.org,Tel,0113 496 0123",
      "B,York; none; y,Tel,0113 496 0124",
    ].join("\n");
    const into = ["locality", "postcode", "extra"] as const;
    const read = await imported("a.csv", text, {
      columns: {
        1: { as: "split", split: { by: "separator", separator: ";", into } },
        2: { as: "field", field: "name" },
        3: { as: "field", field: "name" },
      },
      joins: { name: { separator: " " } },
    });
    const all = JSON.stringify([...read.directory.fields].concat([...read.directory.extra] as never));
    expect(all).not.toMatch(/496|example/);
    expect(JSON.stringify(read.preview.arrangement)).not.toMatch(/496|example/);
    expect(JSON.stringify(issuesOf(read))).not.toMatch(/496|example/);
    expect(cells(read.directory, "locality")).toEqual(["Leeds", "York"]);
    expect(read.account.report.masked).toBeGreaterThan(2);
  });

  test("a part whose values are telephone numbers is dropped, like a column of them", async () => {
    const rows = Array.from({ length: 80 }, (_, at) => `N${at},Road ${at} / 61234${5000 + at * 7}`);
    const into = ["street", "extra"] as const;
    const read = await imported("a.csv", ["Name,All", ...rows].join("\n"), {
      columns: { 1: { as: "split", split: { by: "separator", separator: "/", into } } },
    });
    expect([...read.directory.extra.keys()]).toEqual([]);
    expect(cells(read.directory, "street")[3]).toBe("Road 3");
    expect(read.account.report.personalColumns).toMatchObject([{ column: "All 2", reason: "values", values: 80 }]);
  });

  test("P8 of a refuge no part tells the door", async () => {
    const text = 'Name,Address,Note\nCasa,"Road 1, 12345 Town",women\'s refuge\nOrto,"Road 2, 12345 Town",garden\n';
    const read = await imported("a.csv", text, { columns: { 1: { as: "split", split: { by: "address" } } } });
    expect(cells(read.directory, "street")).toEqual(["", "Road 2"]);
    expect(JSON.stringify(read.preview.arrangement)).not.toContain("Road 1");
    expect(JSON.stringify(issuesOf(read))).not.toContain("Road 1");
  });
});

test("P3 a part that turns out to be personal is shown nowhere, nor is the cell that it was cut out of", async () => {
  const rows = Array.from({ length: 30 }, (_, at) => `Coop ${at} Alfa,Via Roma ${at} / ${611555010 + at * 7919}`);
  const text = ["Name,Info", ...rows, ",Via Roma 9 / 611555010", "Orto,Piazza", ""].join("\n");
  const split = { by: "separator", separator: "/", into: ["street", "extra"] } as const;
  const result = await imported("a.csv", text, { columns: { 1: { as: "split", split } } });
  expect(result.account.report.personalColumns).toMatchObject([{ column: "Info 2", values: 30 }]);
  expect(cells(result.directory, "street")[3]).toBe("Via Roma 3");
  expect(result.preview.arrangement?.splits[0]?.rows[0]).toMatchObject({ cell: "", parts: ["Via Roma 0", ""] });
  expect(issuesOf(result).filter(({ code }) => code === "cell-not-split")).toMatchObject([{ found: "" }]);
  expect(leaks(result, /611\d{6}/)).toEqual([]);
});
