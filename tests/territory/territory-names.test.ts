import { afterEach, expect, test, vi } from "vitest";
import { LANGUAGES } from "../../src/model/language.ts";
import { createTerritoryNames } from "../../src/territory/territory-names.ts";
import { boundaries, indexOf, nameFiles, tree } from "./embedded.ts";

afterEach(vi.unstubAllGlobals);

const { territories } = boundaries;
const names = createTerritoryNames(territories, tree, nameFiles);
const inAll = (id: string) => LANGUAGES.map((language) => names.nameOf(indexOf(id), language));

test("territories of every level have their names in the language of the reader", () => {
  expect(inAll("150")).toEqual(["Europe", "Europa", "Europe", "Europa", "Europa", "Europa", "Europa", "أوروبا"]);
  expect(inAll("DE")).toEqual([
    "Germany",
    "Alemania",
    "Allemagne",
    "Alemanha",
    "Deutschland",
    "Germania",
    "Alemanya",
    "ألمانيا",
  ]);
  expect(inAll("IT-25")).toEqual([
    "Lombardy",
    "Lombardía",
    "Lombardie",
    "Lombardia",
    "Lombardei",
    "Lombardia",
    "Llombardia",
    "لومبارديا",
  ]);
  expect(inAll("IT-MI").slice(0, 5)).toEqual(["Milan", "Milán", "Province de Milan", "Milão", "Provinz Mailand"]);
});

test("A7 world regions have a name of their own in every language, whatever the browser knows", () => {
  vi.stubGlobal("Intl", {
    ...Intl,
    DisplayNames: class {
      of = () => undefined;
    },
  });
  const unaided = createTerritoryNames(territories, tree, nameFiles);
  for (const language of LANGUAGES) {
    const found = tree.regions.map(({ code }) => unaided.nameOf(indexOf(code), language));
    expect(found).toHaveLength(31);
    expect(new Set(found).size, language).toBe(31);
    if (language === "ar") expect(found.filter((name) => !/^[\p{Script=Arabic} ]+$/u.test(name))).toEqual([]);
  }
  const inEnglish = tree.regions.map(({ code }) => unaided.nameOf(indexOf(code), "en"));
  expect(inEnglish).toEqual(tree.regions.map(({ name }) => name));
  expect(LANGUAGES.map((language) => unaided.nameOf(indexOf("155"), language))).toEqual([
    "Western Europe",
    "Europa occidental",
    "Europe occidentale",
    "Europa Ocidental",
    "Westeuropa",
    "Europa occidentale",
    "Europa occidental",
    "غرب أوروبا",
  ]);
});

test("what has no name in a language keeps its English or local one", () => {
  expect(inAll("Somaliland")).toEqual(LANGUAGES.map(() => "Somaliland"));
  expect(inAll("KE.CE")).toEqual(LANGUAGES.map(() => "Central"));
});

test("names of a country drawn without its language file are English", () => {
  const english = createTerritoryNames(territories, tree, { own: nameFiles.own, languages: {} });
  expect(english.nameOf(indexOf("IT-25"), "es")).toBe("Lombardy");
  expect(english.nameOf(indexOf("IT"), "es")).toBe("Italia");
});

test("all names of a territory are there once each", () => {
  const all = names.allNames(indexOf("DE-BY"));
  expect(all).toEqual(expect.arrayContaining(["Bavaria", "Bayern", "Baviera", "Bavière", "بافاريا"]));
  expect(new Set(all).size).toBe(all.length);
  expect(names.ownNames(indexOf("DE-BY"))).toEqual(["Bavaria", "Bayern"]);
});

test("every region with an ISO code has a name other than its code", () => {
  const first = territories.size - (nameFiles.own as string[]).length;
  const coded = [...territories.id.keys()].filter((at) => at >= first && /^[A-Z]{2}-/.test(territories.id[at]!));
  expect(coded.length).toBeGreaterThan(4_300);
  expect(coded.every((at) => territories.name[at] !== territories.id[at])).toBe(true);
});
