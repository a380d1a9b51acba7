import { describe, expect, test } from "vitest";
import type { ImportChoices } from "../../src/model/import.ts";
import type { FieldWords, WordField } from "../../src/model/source-words.ts";
import { cells, extraCells, imported } from "./support/read.ts";

const FILE = [
  "name,kind,practices,country",
  "Alba,Coop,Gemeinwohlbilanz,Italia",
  "Bora,coop ; Dorfkrug,,Frace",
  "Cima,DORFKRUG,Strickkreis,",
  "Dora,,,n/a",
  "",
].join("\n");

const read = (choices: ImportChoices = {}, file = FILE) => imported("members.csv", file, choices);
const wordsOf = (all: readonly FieldWords[], field: WordField) =>
  all.find((each) => each.field === field)?.words.map(({ word, rows, rule, terms }) => [word, rows, rule, terms]);

describe("words of the file", () => {
  test("are told once each, whatever their spelling, with their rows and what was understood", async () => {
    const words = (await read()).words();
    expect(wordsOf(words, "kinds")).toEqual([
      ["Coop", 2, "value", ["cooperative"]],
      ["Dorfkrug", 2, "none", []],
    ]);
    expect(wordsOf(words, "countryCode")).toEqual([
      ["Frace", 1, "none", []],
      ["Italia", 1, "value", ["IT"]],
    ]);
  });

  test("have suggestions that are never applied by themselves", async () => {
    const { words, directory } = await read();
    const country = words().find(({ field }) => field === "countryCode")!.words[0]!;
    expect(country.suggestions[0]).toEqual({ term: "FR", score: 0.83, like: "france" });
    expect(cells(directory, "countryCode")).toEqual(["IT", "", "", ""]);
  });

  test("that are personal are not told", async () => {
    const words = (await read({}, "name,kind\nAlba,mario.rossi@example.org\nBora,coop\n")).words();
    expect(JSON.stringify(words)).not.toMatch(/rossi|removed/);
  });

  test("beyond what anybody decides are counted only, those that were decided told all the same", async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => `n${row},wort${row}x`);
    const choices = {
      values: { kinds: { wort29999x: ["association"] } },
      columns: { 1: { as: "field", field: "kinds" } },
    } as const;
    const { words, account } = await read(choices, `name,kind\n${rows.join("\n")}\n`);
    const [kinds] = words();
    expect(kinds!.words.length).toBe(10_001);
    expect(kinds!.words.reduce((sum, each) => sum + each.rows, 0) + kinds!.beyond).toBe(account.report.read);
    expect(kinds!.words.filter(({ rule }) => rule === "decided")).toMatchObject([{ word: "wort29999x", rows: 1 }]);
    expect(kinds!.words.filter(({ suggestions }) => suggestions.length > 0).length).toBeLessThanOrEqual(300);
  });
});

describe("a decision", () => {
  test("holds for every row with the word, also in a cell of several, and nothing is remarked of it", async () => {
    const { directory, account, words } = await read({ values: { kinds: { dorfkrug: ["community-cooperative"] } } });
    expect(cells(directory, "kinds")).toEqual([
      "cooperative",
      "cooperative;community-cooperative",
      "community-cooperative",
      "",
    ]);
    expect(cells(directory, "kindRaw")).toEqual(["Coop", "coop ; Dorfkrug", "DORFKRUG", ""]);
    expect(account.report.unknownValues.filter(({ field }) => field === "kinds")).toEqual([]);
    expect(account.report.findings.map(({ code }) => code)).not.toContain("unknown-kind");
    expect(wordsOf(words(), "kinds")![1]).toEqual(["Dorfkrug", 2, "decided", ["community-cooperative"]]);
    expect(directory.classifications).toContainEqual({
      field: "kinds",
      raw: "Dorfkrug",
      rule: "decided",
      terms: ["community-cooperative"],
    });
  });

  test("goes before what is understood", async () => {
    const { directory } = await read({ values: { kinds: { coop: ["association", "foundation"] } } });
    expect(cells(directory, "kinds")[0]).toBe("association;foundation");
  });

  test("to keep a word as theirs keeps it and asks nothing more", async () => {
    const values = {
      kinds: { dorfkrug: "theirs" },
      practices: { strickkreis: "theirs" },
      countryCode: { frace: "theirs" },
    } as const;
    const { directory, account } = await read({ values });
    expect(cells(directory, "kinds")).toEqual(["cooperative", "cooperative", "unclassified", ""]);
    expect(cells(directory, "kindRaw")[2]).toBe("DORFKRUG");
    expect(extraCells(directory, "practices (as written)")).toEqual(["", "", "Strickkreis", ""]);
    expect(extraCells(directory, "country (as written)")).toEqual(["", "Frace", "", ""]);
    const told = account.report.unknownValues.map(({ value }) => value);
    expect(told).not.toContain("DORFKRUG");
    expect(told).not.toContain("Strickkreis");
    expect(account.report.findings.map(({ code }) => code)).not.toContain("unknown-country");
    expect(account.report.repaired).toBe(0);
  });
});

describe("what holds for the whole file", () => {
  test("fills the rows of which it says nothing, and no others", async () => {
    const { directory } = await read({
      constants: { countryCode: "AT", kinds: "association", sectors: "food-and-farming" },
    });
    expect(cells(directory, "countryCode")).toEqual(["IT", "", "AT", "AT"]);
    expect(cells(directory, "kinds")).toEqual(["cooperative", "cooperative", "unclassified", "association"]);
    expect(cells(directory, "sectors")).toEqual(Array(4).fill("food-and-farming"));
    expect(cells(directory, "kindRaw")[3]).toBe("");
  });
});

describe("a column known by name", () => {
  const target = (field: "name" | "locality") => ({ as: "field", field }) as const;
  const named = (header: string, occurrence: number, field: "name" | "locality", decided = false) => ({
    header,
    occurrence,
    target: target(field),
    decided,
  });

  test("is read the same wherever it stands, also as the second of its name", async () => {
    const choices = { named: [named("x", 1, "locality"), named("x", 2, "name")] };
    const first = await imported("a.csv", "x,y,x\nRoma,1,Alba\n", choices);
    const second = await imported("a.csv", "y,x,x\n1,Roma,Alba\n", choices);
    for (const { directory } of [first, second]) {
      expect(cells(directory, "name")).toEqual(["Alba"]);
      expect(cells(directory, "locality")).toEqual(["Roma"]);
    }
  });

  test("P3 is dropped all the same when it looks personal now, unless the reader had decided it", async () => {
    const mails = Array.from({ length: 20 }, (_, row) => `n${row},p${row}.rossi@example.org`).join("\n");
    const file = `name,Notiz\n${mails}\n`;
    const column = { header: "Notiz", occurrence: 1, target: { as: "extra" } } as const;
    const kept = await imported("a.csv", file, { named: [{ ...column, decided: false }] });
    expect(kept.preview.columns[1]!.target.as).toBe("dropped");
    const decided = await imported("a.csv", file, { named: [{ ...column, decided: true }] });
    expect(decided.preview.columns[1]!.target.as).toBe("extra");
    expect(JSON.stringify(extraCells(decided.directory, "Notiz"))).not.toContain("rossi"); // masked as anywhere
  });

  test("P2 never brings back what is always dropped", async () => {
    const column = { header: "date of birth", occurrence: 1, target: { as: "extra" }, decided: true } as const;
    const { preview } = await imported("a.csv", "name,date of birth\nAlba,1980-01-31\n", { named: [column] });
    expect(preview.columns[1]!.target.as).toBe("dropped");
  });

  test("takes its field from the columns that are new", async () => {
    const { preview } = await imported("a.csv", "Titel,Name\nA,Alba\n", { named: [named("Titel", 1, "name")] });
    expect(preview.columns.map(({ target: to }) => to.as)).toEqual(["field", "extra"]);
  });
});
