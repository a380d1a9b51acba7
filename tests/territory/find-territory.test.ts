import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { fold } from "../../src/model/fold.ts";
import { COUNTRY_ALIASES } from "../../src/territory/country-aliases.ts";
import { createTerritoryFinder } from "../../src/territory/find-territory.ts";
import { createTownFinder } from "../../src/territory/find-town.ts";
import { createLocator } from "../../src/territory/locate.ts";
import { readPlaces } from "../../src/territory/places.ts";
import { REGION_ALIASES } from "../../src/territory/region-aliases.ts";
import { createTerritoryNames } from "../../src/territory/territory-names.ts";
import { testFiles } from "../support/test-files.ts";
import { boundaries, idOf, indexOf, nameFiles, readJson, tree } from "./embedded.ts";

const names = createTerritoryNames(boundaries.territories, tree, nameFiles);
const town = createTownFinder(readPlaces(readJson("data/places/places.json")), createLocator(boundaries).locate);
const finder = createTerritoryFinder(boundaries.territories, tree, names, town);

const region = (text: string, country = "", prefer?: "first" | "second") =>
  idOf(finder.region(text, country === "" ? -1 : indexOf(country), prefer));

test.each([
  ["Germany", "DE"],
  ["ALEMANIA", "DE"],
  ["Allemagne", "DE"],
  ["Alemanha", "DE"],
  ["Deutschland", "DE"],
  ["Germania", "DE"],
  ["Alemanya", "DE"],
  ["ألمانيا", "DE"],
  ["DEU", "DE"],
  ["de", "DE"],
  ["276", "DE"],
  ["Cote d'Ivoire", "CI"],
  ["Kosovo", "XK"],
  ["UK", "GB"],
  ["U.S.A.", "US"],
  ["NA", "NA"],
  ["NO", "NO"],
  ["004", "AF"],
  ["Atlantis", "none"],
  ["", "none"],
])("country %s is %s", (text, id) => {
  expect(idOf(finder.country(text))).toBe(id);
});

test.each([
  ["NSW", "AU", "AU-NSW"],
  ["Nueva Gales del Sur", "AU", "AU-NSW"],
  ["FR-38", "", "FR-38"],
  ["38", "FR", "FR-38"],
  ["Isère", "", "FR-38"],
  ["isere", "FR", "FR-38"],
  ["Auvergne-Rhône-Alpes", "", "FR-ARA"],
  ["MI", "IT", "IT-MI"],
  ["MI", "US", "US-MI"],
  ["Lombardei", "", "IT-25"],
  ["Llombardia", "IT", "IT-25"],
  ["لومبارديا", "", "IT-25"],
  ["Provincia de León", "ES", "ES-LE"],
  ["Castilla y León", "", "ES-CL"],
  ["Álava", "ES", "ES-VI"],
  ["Araba/Álava", "ES", "ES-VI"],
  ["Murcia, Región de", "ES", "ES-MC"],
  ["England", "", "GB-ENG"],
  ["Bayern", "", "DE-BY"],
  ["Baviera", "DE", "DE-BY"],
  ["Freistaat Bayern", "DE", "DE-BY"],
  ["Limburg", "", "none"],
  ["Limburg", "NL", "NL-LI"],
  ["Limburg", "BE", "BE-VLI"],
  ["La Réunion", "FR", "RE"],
  ["974", "FR", "RE"],
  ["Puerto Rico", "US", "PR"],
  ["New York", "US", "US-NY"],
  ["Washington", "US", "US-WA"],
  ["Atlantis", "US", "none"],
  ["", "US", "none"],
])("region %s in %s is %s", (text, country, id) => {
  expect(region(text, country)).toBe(id);
});

test("every alias names a territory that there is", () => {
  const named = Object.entries(REGION_ALIASES).flatMap(([country, aliases]) =>
    Object.entries(aliases).map(([alias, code]) => ({ alias, country, id: `${country}-${code}` })),
  );
  for (const { alias, country, id } of named) {
    expect(fold(alias)).toBe(alias);
    expect(region(alias, country)).toBe(id);
  }
  for (const [alias, code] of Object.entries(COUNTRY_ALIASES)) {
    expect(fold(alias)).toBe(alias);
    expect(idOf(finder.country(alias))).toBe(code);
  }
});

test("a name of both levels means the level that its column stands for", () => {
  expect(region("Madrid", "ES", "first")).toBe("ES-MD");
  expect(region("Madrid", "ES", "second")).toBe("ES-M");
});

test.each([
  [{ countryCode: "IT", region: "Lombardia", district: "MI" }, "IT-MI"],
  [{ country: "Italia", region: "Lombardia" }, "IT-25"],
  [{ country: "France", region: "Auvergne-Rhône-Alpes", district: "Isère" }, "FR-38"],
  [{ country: "Scotland" }, "GB-SCT"],
  [{ country: "United Kingdom", region: "Scotland" }, "GB-SCT"],
  [{ countryCode: "FR", locality: "Grenoble" }, "FR-38"],
  [{ countryCode: "FR", region: "La Réunion" }, "RE"],
  [{ countryCode: "US", locality: "Springfield" }, "US"],
  [{ region: "Isère" }, "FR-38"],
  [{ region: "Limburg" }, "none"],
  [{ locality: "Grenoble" }, "none"],
  [{ countryCode: "DE", region: "irgendwo" }, "DE"],
  [{}, "none"],
])("the address %o belongs to %s", (address, id) => {
  expect(idOf(finder.ofAddress(address))).toBe(id);
});

test("the country follows from regions that only one country has", () => {
  expect(idOf(finder.inferCountry(["NSW", "QLD", "WA", "WA", ""]))).toBe("AU");
  expect(idOf(finder.inferCountry(["León", "Zamora", "Burgos", "Ávila"]))).toBe("ES");
  expect(finder.inferCountry(["WA", "WA", "CA"])).toBe(-1);
  expect(finder.inferCountry(["food", "care", "energy", "housing"])).toBe(-1);
});

/** Share of the rows with a region that reach it, the country taken from the regions alone. */
function reached(regions: readonly string[], country: string): number {
  const home = finder.inferCountry(regions);
  expect(idOf(home)).toBe(country);
  const named = regions.filter((text) => text.trim() !== "");
  expect(named.length).toBeGreaterThan(2_000);
  const missed = named.filter((text) => finder.region(text, home) === -1);
  return 1 - missed.length / named.length;
}

const oric = testFiles("directories/oric-corporations.csv");
test.skipIf(!oric)("at least 95 % of the rows with a state of the Australian register reach it", () => {
  const text = new TextDecoder("macintosh").decode(readFileSync(oric!));
  const [header, ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const state = header!.indexOf("State");
  expect(
    reached(
      rows.map((cells) => cells[state] ?? ""),
      "AU",
    ),
  ).toBeGreaterThan(0.95);
});

const castile = testFiles("directories/cooperativas-cyl.json");
test.skipIf(!castile)("at least 95 % of the rows of the Castilian register reach their province", () => {
  const rows = JSON.parse(readFileSync(castile!, "utf8")) as { provincia: string }[];
  expect(
    reached(
      rows.map((row) => row.provincia),
      "ES",
    ),
  ).toBeGreaterThan(0.95);
});

test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("%s is no region of any country", (name) => {
  for (const country of ["US", "FR", "IT", "AT"]) expect(finder.region(name, indexOf(country))).toBe(-1);
});
