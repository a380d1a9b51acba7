import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { describe, expect, test } from "vitest";
import { readGround, readRegionBorders, readTowns } from "../../src/ground/ground-shapes.ts";
import { createGroundTiles, type GroundFiles } from "../../src/ground/ground-tiles.ts";
import type { PackedPlaces } from "../../src/territory/places.ts";
import type { PackedTopology } from "../../src/territory/unpack-topology.ts";
import { files, readJson } from "../territory/embedded.ts";

const countries = files.countries as PackedTopology;
const regions = files.regions as PackedTopology;
const regionTable = files.regionTable as { id: string[]; parent: string[] };
const places = readJson("data/places/places.json") as PackedPlaces;

const groundFiles: GroundFiles = {
  countries: async () => countries,
  regions: async () => regions,
  regionTable: async () => regionTable,
  places: async () => places,
};

describe("the ground", () => {
  test("has every country as land, coasts, and the borders between countries", () => {
    const { land, coast, borders } = readGround(countries);
    expect(land.features.length).toBe(countries.ids.length);
    expect(coast.features.length).toBe(countries.ids.length);
    expect((borders.features[0]!.geometry.coordinates as unknown[]).length).toBeGreaterThan(150);
  });

  test("borders of second-level regions, and of countries with very many regions, are crowded", () => {
    const [plain, crowded] = readRegionBorders(regions, regionTable).features;
    expect(plain!.properties).toEqual({ crowded: false });
    expect(crowded!.properties).toEqual({ crowded: true });
    for (const { geometry } of [plain!, crowded!]) expect(geometry.coordinates.length).toBeGreaterThan(1_000);
  });

  test("no border of regions lies between two countries", () => {
    const point = (position: readonly number[]) => position.join();
    const between = new Set(
      (readGround(countries).borders.features[0]!.geometry.coordinates as number[][][]).flat().map(point),
    );
    const inside = readRegionBorders(regions, regionTable).features.flatMap(
      ({ geometry }) => (geometry.coordinates as number[][][]).flatMap((line) => line.slice(1, -1)), // ends may touch a border
    );
    const shared = inside.filter((position) => between.has(point(position))).length;
    expect(shared / inside.length).toBeLessThan(0.01);
  });

  test("towns come with their number of people", () => {
    const lyon = readTowns(places).features.find(({ properties }) => properties.name === "Lyon")!;
    expect(lyon.properties.population).toBe(470_000);
    expect(lyon.geometry.coordinates).toEqual([4.847, 45.748]);
  });
});

describe("tiles of the ground", () => {
  const tiles = createGroundTiles(groundFiles);
  const read = async (set: string, z: number, x: number, y: number) =>
    new VectorTile(new PbfReader(new Uint8Array((await tiles.tile(set, { z, x, y }))!)));

  test("hold land, coast and borders, and beside them region borders and towns", async () => {
    const world = await read("base", 0, 0, 0);
    expect(Object.keys(world.layers).sort()).toEqual(["borders", "coast", "land"]);
    const lyon = await read("details", 9, 262, 182);
    expect(Object.keys(lyon.layers).sort()).toEqual(["admin", "towns"]);
    const towns = lyon.layers.towns!;
    const names = Array.from({ length: towns.length }, (_, at) => towns.feature(at).properties.name);
    expect(names).toContain("Lyon");
  });

  test("a town stands where it is, to a fraction of a pixel", async () => {
    const { towns } = (await read("details", 9, 262, 182)).layers;
    const at = Array.from({ length: towns!.length }, (_, index) => towns!.feature(index)).find(
      ({ properties }) => properties.name === "Lyon",
    )!;
    const { coordinates } = at.toGeoJSON(262, 182, 9).geometry as { coordinates: number[] };
    expect(coordinates[0]).toBeCloseTo(4.847, 3);
    expect(coordinates[1]).toBeCloseTo(45.748, 3);
  });

  test("an ocean has an empty tile, and an unknown set none", async () => {
    expect(Object.keys((await read("details", 9, 40, 300)).layers)).toEqual([]);
    expect(tiles.tile("toString", { z: 0, x: 0, y: 0 })).toBeUndefined();
  });

  test("a file that did not come is asked for again", async () => {
    let asked = 0;
    const failing = createGroundTiles({
      ...groundFiles,
      countries: async () => {
        if (++asked === 1) throw new Error("gone");
        return countries;
      },
    });
    await expect(failing.tile("base", { z: 0, x: 0, y: 0 })).rejects.toThrow("gone");
    expect((await failing.tile("base", { z: 0, x: 0, y: 0 }))!.byteLength).toBeGreaterThan(1000);
  });
});
