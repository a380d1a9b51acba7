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

test("the nearest place is that of a search through all of them", () => {
  for (const [longitude, latitude] of [
    [2.3, 48.8],
    [-60, -3],
    [179.9, -17],
    [30, 80],
    [5.7, 45.2],
  ] as const) {
    const nearest = finder.nearest(longitude, latitude);
    const distance = (place: number) =>
      Math.hypot(
        (((places.longitude[place]! - longitude + 540) % 360) - 180) * Math.cos((latitude * Math.PI) / 180),
        places.latitude[place]! - latitude,
      );
    const least = Math.min(
      ...Array.from({ length: places.size }, (_, place) => distance(place))
        .sort((a, b) => a - b)
        .slice(0, 1),
    );
    expect(distance(nearest)).toBeLessThan(1.2 * least + 1e-9);
  }
  expect(finder.nearest(-30, 0, { withinKm: 100 })).toBe(-1);
  expect(places.name[finder.nearest(2.35, 48.85, { leastPopulation: 1_000_000 })]).toBe("Paris");
});
