import { expect, test } from "vitest";
import { mainTown } from "../../src/territory/main-town.ts";
import { readPlaces } from "../../src/territory/places.ts";
import { readJson } from "./embedded.ts";

const places = readPlaces(readJson("data/places/places.json"));
const nameAt = (longitude: number, latitude: number, extentKm: number) =>
  places.name[mainTown(places, longitude, latitude, extentKm)];

test("an area is named after its metropolis, not after the suburb in its middle", () => {
  expect(nameAt(2.25, 48.9, 15)).toBe("Paris"); // in Courbevoie
  expect(nameAt(-0.1, 51.55, 3)).toBe("London");
  expect(nameAt(9.17, 45.52, 12)).toBe("Milan");
});

test("a metropolis beyond the area does not name it", () => {
  expect(nameAt(16.25, 47.8, 5)).toBe("Wiener Neustadt");
});

test("where no town is near there is no name, and where one is across the antimeridian there is", () => {
  expect(mainTown(places, -140, -40, 10)).toBe(-1);
  expect(nameAt(-179.9, -17.6, 300)).toBe("Labasa");
});
