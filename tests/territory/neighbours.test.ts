import { describe, expect, test } from "vitest";
import { largestTown } from "../../src/territory/largest-town.ts";
import { createLocator } from "../../src/territory/locate.ts";
import { neighboursOf } from "../../src/territory/neighbours.ts";
import { readPlaces } from "../../src/territory/places.ts";
import { boundaries, idOf, indexOf, readJson } from "./embedded.ts";

const neighbours = (id: string) => neighboursOf(boundaries, indexOf(id)).map(idOf);

describe("neighbours by the borders that they share", () => {
  test("of a country", () => {
    expect(neighbours("PT")).toEqual(["ES"]);
    expect(neighbours("DE").sort()).toEqual(["AT", "BE", "CH", "CZ", "DK", "FR", "LU", "NL", "PL"]);
    expect(neighbours("IS")).toEqual([]);
  });

  test("of a region, also where its borders are drawn by districts, and across the border of the country", () => {
    expect(neighbours("IT-25")).toEqual(expect.arrayContaining(["IT-21", "IT-45", "IT-34", "IT-32", "CH-TI"]));
    expect(neighbours("FR-ARA")).toEqual(expect.arrayContaining(["IT-21", "IT-23"]));
    expect(neighbours("FR-ARA")).not.toContain("FR-ARA");
  });

  test("are no regions across a strait, nor those that only meet at a corner", () => {
    expect(neighbours("FR-HDF").filter((id) => id.startsWith("GB"))).toEqual([]);
    expect(neighbours("US-CA")).toEqual(["MX-BCN", "US-AZ", "US-NV", "US-OR"]);
  });

  test("hold both ways", () => {
    const { territories } = boundaries;
    for (let at = 0; at < territories.size; at += 17) {
      for (const other of neighboursOf(boundaries, at)) {
        expect(territories.level[other]).toBe(territories.level[at]);
        expect(neighboursOf(boundaries, other)).toContain(at);
      }
    }
  });

  test("of continents and the world are not known", () => {
    expect(neighbours("150")).toEqual([]);
    expect(neighbours("001")).toEqual([]);
  });
});

describe("the largest town", () => {
  const places = readPlaces(readJson("data/places/places.json"));
  const { locate } = createLocator(boundaries);
  const townOf = (id: string) => {
    const town = largestTown(places, locate, boundaries.territories, indexOf(id));
    return town < 0 ? "" : places.name[town];
  };

  test("of a country and of a region lies in it", () => {
    expect(townOf("FR")).toBe("Paris");
    expect(townOf("FR-ARA")).toBe("Lyon");
  });

  test("is none where no town is known", () => {
    expect(townOf("Coral Sea Islands")).toBe("");
  });
});
