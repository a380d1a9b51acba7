import { expect, test } from "vitest";
import { createPlaceFinder, readPlaces } from "../../src/territory/places.ts";
import { readJson } from "./embedded.ts";

const places = readPlaces(readJson("data/places/places.json"));
const finder = createPlaceFinder(places);
const found = (query: string, limit = 3) =>
  finder.search(query, limit).map((place) => `${places.name[place]} ${places.country[place]}`);

test("every place has a name, a country, a position and a number of people", () => {
  expect(places.size).toBeGreaterThan(20_000);
  for (const column of [places.name, places.country, places.longitude, places.latitude, places.population]) {
    expect(column).toHaveLength(places.size);
  }
  expect(places.name.every((name) => name.length > 0)).toBe(true);
  expect(places.longitude.every((degrees) => Math.abs(degrees) <= 180)).toBe(true);
  expect(places.latitude.every((degrees) => Math.abs(degrees) <= 90)).toBe(true);
  expect(places.capitals.length).toBeGreaterThan(200);
});

test("a search takes accents or leaves them, whole names before beginnings, and the larger town first", () => {
  expect(found("bogota", 1)).toEqual(["Bogotá CO"]);
  expect(found("SAO PAULO", 1)).toEqual(["São Paulo BR"]);
  expect(found("lyon", 1)).toEqual(["Lyon FR"]);
  expect(found("paris", 2)).toEqual(["Paris FR", "Paris US"]);
  expect(found("new yo", 1)).toEqual(["New York City US"]);
  expect(found("orleans", 3)).toEqual(["Orléans FR", "Orleans BR", "New Orleans US"]);
  expect(found("qqqq")).toEqual([]);
  expect(found(" ")).toEqual([]);
});
