import { describe, expect, test } from "vitest";
import headers from "../../data/taxonomy/headers.json" with { type: "json" };
import { REFUGE_WORDS } from "../../src/import/privacy/refuge-words.ts";
import { namesRefuge, REFUGE_RUNS } from "../../src/import/privacy/refuges.ts";
import { createRunFinder } from "../../src/import/raw/find-runs.ts";
import { bothWays, leaks } from "./support/everywhere.ts";
import { cells, imported } from "./support/read.ts";

const encoder = new TextEncoder();
const findRun = createRunFinder(REFUGE_RUNS);
const found = (text: string): boolean => {
  const bytes = encoder.encode(text);
  return findRun(bytes, 0, bytes.length) >= 0 && namesRefuge(text);
};
const withoutAccents = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
const titled = (text: string) => text.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase());
const ALL = Object.entries(REFUGE_WORDS).flatMap(([language, words]) => words.map((word) => [language, word] as const));

test("P8 words for refuges stand in every language of headers.json", () => {
  expect(Object.keys(REFUGE_WORDS).sort()).toEqual([...headers.languages].sort());
  for (const words of Object.values(REFUGE_WORDS)) expect(words.length).toBeGreaterThan(2);
});

test.each(ALL)("P8 %s: %s is found alone, in capitals, without accents and inside a text", (language, word) => {
  const forms = [
    word,
    titled(word),
    word.toLocaleUpperCase(language),
    withoutAccents(word),
    word.normalize("NFC"),
    word.replace(/ /g, "-"),
    `Nord ${word} 3, Ost`,
  ];
  expect(forms.filter((form) => !found(form))).toEqual([]);
});

test.each([
  ["nl", "Blijf van mijn lijfhuis"],
  ["ja", "女性シェルター東京"],
  ["pl", "ofiary przemocy domowej"],
  ["es", "contra la violencia machista"],
  ["fr", "Accueil de femmes battues"],
  ["en", "Refuge for women"],
  ["en", "Leeds Womens Aid"],
  ["en", "Leeds Women’s Aid"],
  ["en", "abused_women"],
  ["de", "Autonomes Frauenhaus e.V."],
  ["ar", "دار ايواء النساء"],
])("P8 %s: %s", (_, text) => expect(found(text)).toBe(true));

test.each([
  "Refugee Council",
  "Women in Business",
  "Night shelter, open from 18:00",
  "Mountain refuge",
  "Food bank of the shelter",
  "Tierheim und Haus der Frauen",
  "Aide aux familles",
])("P8 %s is no refuge", (text) => expect(namesRefuge(text)).toBe(false));

const STREET = "Secret Road 77";
const PLACE = [STREET, "52.51234", "13.45678"] as const;
const SECRET = /Secret|52\.51|13\.45/;

describe("P8 all text of a row says that it is a refuge", () => {
  test.each([
    ["sector", "women's shelter"],
    ["tags", "domestic violence"],
    ["mission", "Centro antiviolenza"],
    ["services", "Frauenhaus, Beratung"],
    ["kind", "Casa de acogida"],
    ["remarks", "violence shelter"],
    ["legal name", "Leeds Womens Aid"],
    ["e-mail", "post@frauenhaus-nord.example"],
    ["social_facility:for", "abused_women"],
    ["women's refuge", "yes"],
    ["frauenhaus", "x"],
  ])("%s: %s", async (header, cell) => {
    const rows = [
      ["name", "street", "lat", "lon", header],
      ["North House", ...PLACE, cell],
      ["Shop", "Open Lane 1", "48.1", "16.2", ""],
    ];
    for (const [way, result] of await bothWays(rows)) {
      expect([way, leaks(result, SECRET)]).toEqual([way, []]);
      expect(cells(result.directory, "latitude")).toEqual(["52.5", "48.1"]);
      expect(cells(result.directory, "street")).toEqual(["", "Open Lane 1"]);
    }
  });

  test("a mark that denies it leaves the point as it is", async () => {
    const rows = [
      ["name", "street", "lat", "lon", "women's refuge"],
      ["Shop", ...PLACE, "no"],
    ];
    for (const [, { directory }] of await bothWays(rows)) expect(cells(directory, "latitude")).toEqual(["52.51234"]);
  });

  test("in tags of OpenStreetMap", async () => {
    const element = {
      type: "node",
      id: 1,
      lat: 52.51234,
      lon: 13.45678,
      tags: {
        name: "North House",
        "social_facility:for": "abused_women",
        note: "violence shelter",
        "addr:street": STREET,
      },
    };
    const result = await imported("o.json", JSON.stringify({ generator: "Overpass API", elements: [element] }));
    expect(leaks(result, SECRET)).toEqual([]);
  });
});
