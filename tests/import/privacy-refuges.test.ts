import { describe, expect, test } from "vitest";
import headers from "../../data/taxonomy/headers.json" with { type: "json" };
import { HOME_WORDS, REFUGE_WORDS } from "../../src/import/privacy/refuge-words.ts";
import { namesRefuge, REFUGE_RUNS } from "../../src/import/privacy/refuges.ts";
import { createSignFinder } from "../../src/import/privacy/row-signs.ts";
import { forbidsPublishing } from "../../src/import/privacy/withheld.ts";
import { WITHHELD_WORDS } from "../../src/import/privacy/withheld-words.ts";
import { createRunFinder } from "../../src/import/raw/find-runs.ts";
import { fold } from "../../src/model/fold.ts";
import { everyWay } from "./support/both-ways.ts";
import { bothWays, leaks } from "./support/everywhere.ts";
import { cells, imported } from "./support/read.ts";

const encoder = new TextEncoder();
const findRun = createRunFinder(REFUGE_RUNS);
const findSign = createSignFinder();
const findIn = (find: typeof findRun, text: string): boolean => {
  const bytes = encoder.encode(text);
  return find(bytes, 0, bytes.length) >= 0;
};
const found = (text: string): boolean => findIn(findRun, text) && namesRefuge(text);
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

/** Markup inside a word, which is no part of what is read. */
const MARKED: Readonly<Record<string, (word: string, at: number) => string>> = {
  "an element": (word, at) => `${word.slice(0, at)}<b>${word.slice(at)}</b>`,
  "two elements": (word, at) => `<i>${word.slice(0, at)}</i><span class="x y">${word.slice(at)}</span>`,
  "a place to break": (word, at) => `${word.slice(0, at)}<wbr>${word.slice(at)}`,
  "a comment": (word, at) => `${word.slice(0, at)}<!-- x -->${word.slice(at)}`,
  "a soft hyphen": (word, at) => `${word.slice(0, at)}&shy;${word.slice(at)}`,
  "a soft hyphen that is one": (word, at) => `${word.slice(0, at)}\u00ad${word.slice(at)}`,
  "a space of no width": (word, at) => `${word.slice(0, at)}\u200b${word.slice(at)}`,
  "a joiner": (word, at) => `${word.slice(0, at)}\u2060${word.slice(at)}`,
  "a letter by its number": (word, at) => `${word.slice(0, at)}&#${word.codePointAt(at)};${word.slice(at + 1)}`,
};

test.each(Object.entries(MARKED))(
  "P8 words for refuges are found with %s inside a word, in all ways",
  async (_, marked) => {
    const words = ALL.flatMap(([, phrase]) => {
      const at = phrase.search(/\p{L}{5}/u) + 2;
      return at < 2 ? [] : [marked(phrase, at)];
    });
    expect(words.length).toBeGreaterThan(30);
    const rows = words.map((word) => `"Haus, ${word.replaceAll('"', '""')} am Ort",45.1234,11.1234`);
    const table = ["name,lat,lon", "Alba,45.1,11.1", "<p>Coop</p>eration &amp; Co&nbsp;KG,45.2,11.2", ...rows].join(
      "\n",
    );
    for (const { fields } of await everyWay(encoder.encode(table), {})) {
      const methods = fields.find(([field]) => field === "locationMethod")![1] as string[];
      expect(methods.slice(0, 2)).toEqual(["source", "source"]);
      expect(words.filter((__, at) => methods[at + 2] !== "generalised")).toEqual([]);
    }
  },
);

/** Ways of writing that folding undoes, letter by letter. */
const ODD: Readonly<Record<string, (text: string) => string>> = {
  decomposed: (text) => text.normalize("NFD"),
  compatible: (text) => text.normalize("NFKD"),
  "full width": (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  "an accent more": (text) => text.replace(/\p{L}/gu, "$&\u0301"),
  "a lengthening": (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, "\u0640"),
  "a vowel mark": (text) => text.replace(/\p{L}/gu, "$&\u0651"),
  "middle dots": (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, "\u00b7"),
  "mathematical letters": (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  "letters in circles": (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x24d0 + letter.charCodeAt(0) - 97)),
  "Kelvin and long s": (text) => text.replaceAll("k", "\u212a").replaceAll("s", "\u017f"),
  ligatures: (text) => text.replaceAll("fi", "\ufb01").replaceAll("fl", "\ufb02").replaceAll("ff", "\ufb00"),
  "half width": (text) => Array.from(text, (letter) => HALF_WIDTH.get(letter) ?? letter).join(""),
};
/** Kana and Hangul letters of half width by what they stand for. */
const HALF_WIDTH = new Map(
  Array.from({ length: 0xffdd - 0xff66 }, (_, at) => String.fromCharCode(0xff66 + at)).map((letter) => [
    letter.normalize("NFKC"),
    letter,
  ]),
);

test.each(Object.keys(ODD))("P8 P9 what a word tells is found where it is written with %s", (way) => {
  const words = [...ALL.map(([, word]) => word), ...HOME_WORDS, ...Object.values(WITHHELD_WORDS).flat()];
  const written = words.flatMap((word) => [word, word.toUpperCase()]).map((word) => ODD[way]!(word));
  const telling = written.filter(
    (text) =>
      namesRefuge(text) || forbidsPublishing(text) || HOME_WORDS.some((home) => fold(text).includes(fold(home))),
  );
  expect(telling.length).toBeGreaterThan(words.length / 2);
  expect(telling.filter((text) => !findIn(findSign, text))).toEqual([]);
});

test("P8 a refuge in odd letters loses its place", async () => {
  const names = [
    "여성쉼터".normalize("NFD"),
    "violència de gènere".normalize("NFD"),
    "女性ｼｪﾙﾀｰ",
    "Ｆｒａｕｅｎｈａｕｓ",
  ];
  const rows = names.map((name) => `${name},Via Roma 1,41.90123,12.50123\n`).join("");
  const { directory } = await imported("odd.csv", `name,street,latitude,longitude\n${rows}Coop,Via Roma 2,41.9,12.5\n`);
  expect(cells(directory, "street")).toEqual(["", "", "", "", "Via Roma 2"]);
  expect(cells(directory, "latitude").slice(0, 4)).not.toContain("41.90123");
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

  test.each(["kind", "sector", "practices", "country", "legal form", "focus groups", "tags"])(
    "a street repeated in the column %s is neither kept nor counted among its words",
    async (header) => {
      const shops = Array.from({ length: 8 }, (_, at) => [
        `Shop ${at}`,
        "Open Lane 1",
        "48.1",
        "16.2",
        header === "country" ? "Germany" : "x",
      ]);
      for (const cell of [STREET, `Housing, ${STREET.toLowerCase()}`, "Housing; Hidden Lane 5"]) {
        const rows = [["name", "street", "lat", "lon", header], ["Women's refuge", ...PLACE, cell], ...shops];
        for (const [way, result] of await bothWays(rows)) {
          expect([way, leaks(result, /Secret|Hidden|52\.51|13\.45/i)]).toEqual([way, []]);
          expect(cells(result.directory, "latitude").slice(0, 2)).toEqual(["52.5", "48.1"]);
        }
      }
    },
  );

  test("words that tell no place are read as ever", async () => {
    const rows = [
      ["name", "street", "lat", "lon", "kind", "country"],
      ["Women's refuge", ...PLACE, "cooperative", "Germany"],
    ];
    for (const [, { directory }] of await bothWays(rows)) {
      expect(cells(directory, "kinds")).toEqual(["cooperative"]);
      expect(cells(directory, "countryCode")).toEqual(["DE"]);
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
