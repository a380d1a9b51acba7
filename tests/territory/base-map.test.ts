import { booleanPointInPolygon } from "@turf/turf";
import { expect, test } from "vitest";
import { createBaseMapDetails, readBaseMap } from "../../src/territory/base-map.ts";
import { readPlaces } from "../../src/territory/places.ts";
import { boundaries, files, readJson } from "./embedded.ts";

const details = createBaseMapDetails(boundaries, readPlaces(readJson("data/places/places.json")));

test("the first paint has every country with its code, or its name alone", () => {
  const { countries, borders } = readBaseMap(files.countries);
  const ids = countries.features.map(({ properties }) => properties.id);
  expect(new Set(ids.filter((id) => id !== "")).size).toBe(250);
  expect(countries.features.find(({ properties }) => properties.name === "Somaliland")?.properties.id).toBe("");
  expect(borders.features[0]!.geometry.coordinates.length).toBeGreaterThan(150);
});

test("a country's label stands inside it", () => {
  const { countries } = readBaseMap(files.countries);
  const outside = details.countryLabels.features
    .filter(({ properties }) => /^[A-Z]{2}$/.test(properties.id))
    .filter(({ geometry, properties }) => {
      const country = countries.features.find((candidate) => candidate.properties.id === properties.id)!;
      return !booleanPointInPolygon(geometry, country.geometry);
    });
  expect(outside.map(({ properties }) => properties.id)).toEqual([]);
});

test("borders of second-level regions, and of countries with very many regions, are crowded", () => {
  const [plain, crowded] = details.regionBorders.features;
  expect(plain!.properties.crowded).toBe(false);
  expect(crowded!.properties.crowded).toBe(true);
  for (const { geometry } of [plain!, crowded!]) expect(geometry.coordinates.length).toBeGreaterThan(1_000);
});

test("towns come with their number of people", () => {
  const lyon = details.towns.features.find(({ properties }) => properties.name === "Lyon")!;
  expect(lyon.properties.population).toBe(470_000);
  expect(lyon.geometry.coordinates).toEqual([4.847, 45.748]);
});
