import { area } from "@turf/turf";
import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { expect, test } from "vitest";
import { LEVELS } from "../../src/model/territory.ts";
import { createLayerLocator } from "../../src/territory/layer-locator.ts";
import { createLocator } from "../../src/territory/locate.ts";
import { shapeOf, shapesOfLevel } from "../../src/territory/territory-shapes.ts";
import { boundaries, idOf, indexOf } from "./embedded.ts";

const { territories } = boundaries;
const locator = createLocator(boundaries);
const pathOf = (territory: number): string[] => {
  const path: string[] = [];
  for (let at = territory; at >= 0; at = territories.parent[at]!) path.push(territories.id[at]!);
  return path;
};

test("ids are unique, parents stand before their children and every path ends at the world", () => {
  expect(new Set(territories.id).size).toBe(territories.size);
  for (let territory = 1; territory < territories.size; territory++) {
    expect(territories.parent[territory]).toBeLessThan(territory);
    expect(territories.level[territory]).toBeGreaterThanOrEqual(territories.level[territories.parent[territory]!]!);
    expect(pathOf(territory).at(-1)).toBe("001");
  }
});

test("polygons are those that topojson-client reads, to the last bit", () => {
  for (const { topology, coordinates, ringStart, partStart, partTerritory, territory } of [
    boundaries.countries,
    boundaries.regions,
  ]) {
    const { features } = feature(topology(), topology().objects.shapes);
    const polygons = features.flatMap(({ geometry }, shape) =>
      (geometry as MultiPolygon).coordinates.map((rings) => ({ rings, territory: territory[shape] })),
    );
    const rings = polygons.flatMap((each) => each.rings);
    expect([...partTerritory]).toEqual(polygons.map((each) => each.territory));
    expect([...partStart]).toEqual(startsOf(polygons.map((each) => each.rings.length)));
    expect([...ringStart]).toEqual(startsOf(rings.map(({ length }) => length)));
    expect(coordinates).toEqual(Float64Array.from(rings.flat(2)));
  }
});

function startsOf(lengths: readonly number[]): number[] {
  let start = 0;
  return [0, ...lengths.map((length) => (start += length))];
}

test("every ISO country and Kosovo has a polygon", () => {
  const missing = territories.id.filter(
    (id, territory) =>
      LEVELS[territories.level[territory]!] === "country" && !shapeOf(boundaries, territory) && id.length === 2,
  );
  expect(missing).toEqual([]);
});

test("at least 95 % of the region polygons have a code of ISO 3166-2", () => {
  const ids = Array.from(boundaries.regions.territory, (territory) => territories.id[territory]!);
  expect(ids.filter((id) => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(id)).length / ids.length).toBeGreaterThan(0.95);
});

test.each([
  ["Chukotka, west of 180", 179.5, 67.5, "RU"],
  ["Chukotka, east of 180", -172, 66, "RU"],
  ["Wrangel Island", -179.3, 71.2, "RU"],
  ["Viti Levu", 178, -17.8, "FJ"],
  ["Taveuni, east of 180", -179.93, -16.75, "FJ"],
  ["the middle of Canada", -100, 60, "CA"],
  ["Greenland", -40, 70, "GL"],
  ["Iceland", -18, 65, "IS"],
  ["Alaska", -150, 65, "US"],
  ["the South Pole", 0, -90, "AQ"],
  ["Pristina", 21.166, 42.667, "XK"],
  ["Hargeisa", 44.065, 9.56, "Somaliland"],
  ["Saint-Denis", 55.45, -20.9, "RE"],
  ["Fort-de-France", -61.06, 14.62, "MQ"],
  ["Basse-Terre", -61.7, 16.05, "GP"],
  ["Cayenne", -52.33, 4.92, "GF"],
  ["Mamoudzou", 45.2, -12.8, "YT"],
  ["Longyearbyen", 15.7, 78.2, "SJ"],
  ["Kralendijk", -68.26, 12.17, "BQ"],
  ["St Peter", 12.4534, 41.903, "VA"],
  ["the rest of Rome", 12.49, 41.89, "IT"],
  ["San Marino", 12.46, 43.94, "SM"],
  ["Maseru", 27.48, -29.32, "LS"],
  ["the open sea", -30, 0, "none"],
])("%s lies in the right country", (_, longitude, latitude, id) => {
  expect(idOf(locator.nearestCountry(longitude, latitude))).toBe(id);
});

test.each([
  ["Grenoble", 5.72, 45.19, ["FR-38", "FR-ARA", "FR"]],
  ["Milan", 9.19, 45.46, ["IT-MI", "IT-25", "IT"]],
  ["Leeds", -1.55, 53.8, ["GB-LDS", "GB-ENG", "GB"]],
  ["Sevilla", -5.98, 37.39, ["ES-SE", "ES-AN", "ES"]],
  ["Munich", 11.57, 48.14, ["DE-BY", "DE"]],
  ["Sydney", 151.2, -33.87, ["AU-NSW", "AU"]],
  ["Gent", 3.72, 51.05, ["BE-VOV", "BE-VLG", "BE"]],
])("%s lies in its second and first level", (_, longitude, latitude, path) => {
  expect(pathOf(locator.locate(longitude, latitude)).slice(0, path.length)).toEqual(path);
});

test("a harbour outside the simplified coast belongs to the nearest territory, and nothing beyond 20 km", () => {
  const [longitude, latitude] = [-4.85, 43.55]; // 15 km off the coast of Asturias
  expect(locator.country(longitude, latitude)).toBe(-1);
  expect(idOf(locator.locate(longitude, latitude))).toBe("ES-O");
  expect(locator.locate(-4.85, 43.8)).toBe(-1);
});

test("a row just across a simplified border is believed, one far from the country that it states is not", () => {
  const [france, switzerland] = [indexOf("FR"), indexOf("CH")];
  const [longitude, latitude] = [6.10791, 46.2596]; // Ferney-Voltaire
  expect(idOf(locator.country(longitude, latitude))).toBe("CH");
  expect(idOf(locator.locate(longitude, latitude, france))).toBe("FR-01");
  expect(idOf(locator.locate(longitude, latitude, switzerland))).toBe("CH-GE");
  expect(idOf(locator.locate(7.45, 46.95, france))).toBe("CH-BE");
});

test("columns are located like single points", () => {
  const longitude = Float64Array.of(5.72, 6.10791, -30);
  const latitude = Float64Array.of(45.19, 46.2596, 0);
  const stated = Uint16Array.of(0xffff, indexOf("FR"), indexOf("FR"));
  const ids = (found: Uint16Array) => [...found].map(idOf);
  expect(ids(locator.countries(longitude, latitude))).toEqual(["FR", "CH", "none"]);
  expect(ids(locator.locateAll(longitude, latitude))).toEqual(["FR-38", "CH-GE", "none"]);
  expect(ids(locator.locateAll(longitude, latitude, stated))).toEqual(["FR-38", "FR-01", "none"]);
});

test("the nearest territory is not sought beyond the distance that the grid knows", () => {
  const layer = createLayerLocator(boundaries.countries, territories.areaKm2, 1);
  expect(() => layer.nearest(0, 0, 21)).toThrow("20 km");
  expect(layer.nearest(Number.NaN, 0, 5)).toBe(-1);
});

test("rows without a position have no territory", () => {
  const missing = new Float64Array([Number.NaN, 200]);
  expect([...locator.locateAll(missing, missing)]).toEqual([0xffff, 0xffff]);
});

test("areas are Turf's, and a parent without polygons of its own has the sum of its children", () => {
  for (const id of ["FR", "RU", "FJ", "VA", "ZA", "FR-38", "US-AK"]) {
    const territory = indexOf(id);
    const turf = area(shapeOf(boundaries, territory)!) / 1e6;
    expect(territories.areaKm2[territory]! / turf).toBeCloseTo(1, 6);
  }
  for (const id of ["FR-ARA", "GB-ENG", "155", "150", "001"]) {
    const territory = indexOf(id);
    const children = [...territories.parent.keys()].filter((child) => territories.parent[child] === territory);
    const sum = children.reduce((total, child) => total + (territories.areaKm2[child] || 0), 0);
    expect(territories.areaKm2[territory]! / sum).toBeCloseTo(1, 9);
    expect(area(shapeOf(boundaries, territory)!) / 1e6 / sum).toBeCloseTo(1, 2);
  }
  expect(territories.areaKm2[indexOf("FR")]).toBeGreaterThan(530_000);
  expect(territories.areaKm2[indexOf("FR")]).toBeLessThan(560_000);
});

test("boxes are narrow, also across the antimeridian", () => {
  const box = (id: string) => [...territories.bounds.subarray(4 * indexOf(id), 4 * indexOf(id) + 4)].map(Math.round);
  expect(box("FJ")).toEqual([175, -22, -178, -12]);
  expect(box("RU")).toEqual([20, 41, -169, 82]);
  expect(box("CH")).toEqual([6, 46, 10, 48]);
  expect(box("001")).toEqual([-180, -90, 180, 84]);
  expect(box("FR-ARA")).toEqual([2, 44, 7, 47]);
});

test("the shapes of a level cover each country once, whether it has regions or not", () => {
  const { features } = shapesOfLevel(boundaries, "first");
  const ids = new Set(features.map(({ properties }) => properties.id));
  expect(ids.has("FR-ARA") && ids.has("IT-25") && ids.has("DE-BY") && ids.has("MC")).toBe(true);
  expect(ids.has("FR") || ids.has("FR-38")).toBe(false);
  const countries = shapesOfLevel(boundaries, "country").features.map(({ properties }) => properties.id);
  expect(countries).toHaveLength(new Set(countries).size);
  expect(countries).toEqual(expect.arrayContaining(["FR", "RE", "XK", "Somaliland"]));
  expect(
    shapesOfLevel(boundaries, "region")
      .features.map(({ properties }) => properties.name)
      .sort(),
  ).toEqual(["Africa", "Americas", "Asia", "Europe", "Oceania"]);
});
