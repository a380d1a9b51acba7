import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createAreaPoints } from "../../../src/territory/area-points.ts";
import { countryOfTowns } from "../../../src/territory/gazetteer/country-of-towns.ts";
import { decide, decideByNeighbours, distinctPlaces } from "../../../src/territory/gazetteer/decide.ts";
import { PLACE_ALIASES } from "../../../src/territory/gazetteer/place-aliases.ts";
import { createPlaceIndex } from "../../../src/territory/gazetteer/place-index.ts";
import { areasOf, createPostcodes } from "../../../src/territory/gazetteer/postcodes.ts";
import { type Gazetteer, readGazetteer } from "../../../src/territory/gazetteer/read-gazetteer.ts";
import { createLocator } from "../../../src/territory/locate.ts";
import { readPlaces } from "../../../src/territory/places.ts";
import { boundaries, idOf, indexOf, readJson } from "../embedded.ts";

const gazetteerOf = (country: string) => readGazetteer(readJson(`data/gazetteer/${country}.json`));

function gazetteer(
  ...places: readonly [name: string, longitude: number, latitude: number, population: number][]
): Gazetteer {
  return {
    size: places.length,
    name: places.map(([name]) => name),
    territory: places.map(() => "FR"),
    longitude: Float64Array.from(places, ([, longitude]) => longitude),
    latitude: Float64Array.from(places, ([, , latitude]) => latitude),
    population: Float64Array.from(places, ([, , , population]) => population),
  };
}

describe("the files of all countries", () => {
  test("hold every place with a territory of its country and a position on the Earth", () => {
    const known = new Set(boundaries.territories.id);
    let places = 0;
    for (const name of readdirSync("data/gazetteer").filter((file) => file.endsWith(".json"))) {
      const { size, territory, longitude, latitude, population } = gazetteerOf(name.slice(0, 2));
      expect([territory.length, longitude.length, latitude.length, population.length], name).toEqual(
        Array(4).fill(size),
      );
      expect(
        territory.filter((id) => !known.has(id)),
        name,
      ).toEqual([]);
      expect(longitude.every((x) => Math.abs(x) <= 180) && latitude.every((y) => Math.abs(y) <= 90), name).toBe(true);
      places += size;
    }
    expect(places).toBe(135_194);
  });

  test("know where a place lies to a hundred metres", () => {
    const spain = gazetteerOf("ES");
    const place = spain.name.indexOf("Peñaranda de Bracamonte");
    expect(spain.territory[place]).toBe("ES-SA");
    expect(spain.longitude[place]).toBeCloseTo(-5.2, 1);
    expect(spain.latitude[place]).toBeCloseTo(40.9, 1);
  });
});

describe("a place is found", () => {
  const index = createPlaceIndex(
    gazetteer(
      ["Le Mans", 0.2, 48, 144_000],
      ["Saint-Étienne", 4.4, 45.4, 170_000],
      ["Biel/Bienne", 7.2, 47.1, 55_000],
      ["Sankt Gallen", 9.4, 47.4, 75_000],
      ["A Coruña", -8.4, 43.4, 246_000],
      ["Ashford (Kent)", 0.9, 51.1, 60_000],
      ["Łódź", 19.5, 51.8, 700_000],
      ["Carpentras", 5, 44.1, 28_000],
      ["London", -0.1, 51.5, 9_000_000],
    ),
  );
  const find = (text: string, outer = false) =>
    index.find(text, outer, () => true).map((at) => index.gazetteer.name[at]);

  test.each([
    ["LE MANS", "Le Mans"],
    ["Mans", "Le Mans"],
    ["Mans (Le)", "Le Mans"],
    ["St Etienne", "Saint-Étienne"],
    ["ST. ÉTIENNE CEDEX 2", "Saint-Étienne"],
    ["Bienne", "Biel/Bienne"],
    ["Biel / Bienne", "Biel/Bienne"],
    ["St. Gallen", "Sankt Gallen"],
    ["Coruña, A", "A Coruña"],
    ["La Coruña", "A Coruña"],
    ["Ashford", "Ashford (Kent)"],
    ["Lodz", "Łódź"],
    ["84200 Carpentras", "Carpentras"],
    ["Ville de Carpentras", "Carpentras"],
    ["City of London", "London"],
    ["London 12", "London"],
  ])("%s: %s", (written, name) => expect(find(written)).toEqual([name]));

  test("by what it lies in only where the region is known", () => {
    expect(find("Brixton, London")).toEqual([]);
    expect(find("Brixton, London", true)).toEqual(["London"]);
    expect(find("Brixton (London)", true)).toEqual(["London"]);
  });

  test.each(["", "—", "Londonderry", "Man", "LE", "Saint"])("not by %j", (written) =>
    expect(find(written)).toEqual([]),
  );
});

describe("names that the gazetteer does not have", () => {
  test("do not hide that two may be meant", () => {
    const gazetteer = gazetteerOf("DE");
    const index = createPlaceIndex(gazetteer, PLACE_ALIASES.DE);
    const places = distinctPlaces(
      gazetteer,
      index.find("Frankfurt", false, () => true),
    );
    expect(places.map((at) => gazetteer.name[at])).toEqual(["Frankfurt am Main", "Frankfurt (Oder)"]);
    expect(decide(gazetteer, places)).toBeUndefined();
  });

  test.each(Object.entries(PLACE_ALIASES))("%s: each is another of a large town", (country, aliases) => {
    const gazetteer = gazetteerOf(country);
    const index = createPlaceIndex(gazetteer, aliases);
    for (const [name, others] of Object.entries(aliases))
      for (const other of others) {
        expect(
          index.find(other, false, () => true).map((at) => gazetteer.name[at]),
          other,
        ).toContain(name);
      }
  });
});

describe("of several places of one name", () => {
  test("parts of one town are one place, the largest", () => {
    const places = gazetteer(["A", 1, 45, 900], ["A", 1.05, 45.02, 12_000]);
    expect(distinctPlaces(places, [0, 1])).toEqual([1]);
  });

  test("none is meant where nothing decides", () => {
    const places = gazetteer(["A", 1, 45, 19_900], ["A", 3, 46, 1000]);
    expect(decide(places, distinctPlaces(places, [0, 1]))).toBeUndefined();
  });

  test("one is meant that has twenty times the people of all others together", () => {
    const places = gazetteer(["A", 3, 46, 1000], ["A", 1, 45, 30_000], ["A", 5, 47, 500]);
    expect(decide(places, distinctPlaces(places, [0, 1, 2]))).toBe(1);
    const unknown = gazetteer(["A", 3, 46, 0], ["A", 1, 45, 9900]);
    expect(decide(unknown, distinctPlaces(unknown, [0, 1]))).toBeUndefined();
  });

  test("the only one near another row of the postcode is meant", () => {
    const [one, other] = [
      { longitude: 1, latitude: 45 },
      { longitude: 3, latitude: 46 },
    ];
    expect(decideByNeighbours([one, other], [{ longitude: 3.1, latitude: 46.1 }])).toBe(other);
    expect(decideByNeighbours([one, other], [])).toBeUndefined();
    const both = [
      { longitude: 3.1, latitude: 46.1 },
      { longitude: 1.1, latitude: 45.1 },
    ];
    expect(decideByNeighbours([one, other], both)).toBeUndefined();
  });
});

describe("postcodes", () => {
  test.each([
    ["SO15 2AY", ["SO152AY", "SO15", "SO"]],
    ["84200.0", ["84200", "842", "84"]],
    ["1012 AB", ["1012AB", "101", "10"]],
    ["-", []],
  ])("%s lies in %j", (postcode, areas) => expect(areasOf(postcode)).toEqual(areas));

  test("contradict a place only when the others of the area lie together", () => {
    const near = createPostcodes();
    for (const x of [5, 5.1, 5.2]) near.add("84200", { longitude: x, latitude: 44 });
    expect(near.contradict("84300", { longitude: -1, latitude: 48 })).toBe(true);
    expect(near.contradict("84300", { longitude: 5.5, latitude: 44 })).toBe(false);
    const wide = createPostcodes(); // the north of Western Australia is one area
    for (const x of [118, 122, 128]) wide.add("6743", { longitude: x, latitude: -18 });
    expect(wide.contradict("6725", { longitude: 125, latitude: -18 })).toBe(false);
  });
});

describe("the country of a directory that names none", () => {
  const places = readPlaces(readJson("data/places/places.json"));

  test("is that of its towns, when they tell", () => {
    expect(countryOfTowns(["Carpentras", "MORLAIX", "Le Petit-Quevilly", "Saint-Malo", "Brest", "Ici"], places)).toBe(
      "FR",
    );
  });

  test("is not known from few towns, or from names that every country has", () => {
    expect(countryOfTowns(["Carpentras", "Morlaix"], places)).toBe("");
    expect(
      countryOfTowns(["Boston", "Cambridge", "Worcester", "Manchester", "Bedford", "Reading", "Richmond"], places),
    ).toBe("");
  });
});

describe("a point that stands for an area", () => {
  const pointOf = createAreaPoints(boundaries);
  const locator = createLocator(boundaries);

  test.each(["FR", "NO", "ES-SA", "ES-CL", "GB-ENG", "AU-WA", "US-AK", "JP-13"])("%s: lies in it", (id) => {
    const { longitude, latitude, reachKm } = pointOf(indexOf(id))!;
    let at = locator.locate(longitude, latitude);
    while (at >= 0 && idOf(at) !== id) at = boundaries.territories.parent[at]!;
    expect(idOf(at)).toBe(id);
    expect(reachKm).toBeGreaterThan(20);
  });
});
