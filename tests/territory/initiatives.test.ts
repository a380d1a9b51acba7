import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { LEVELS } from "../../src/model/territory.ts";
import { countryAbove, createLocator } from "../../src/territory/locate.ts";
import { testFiles } from "../support/test-files.ts";
import { boundaries, idOf } from "./embedded.ts";

const list = testFiles("facts/initiatives.csv");

test.skipIf(!list)(
  "at least 98 % of the initiatives with a point and a country lie in the country that they state",
  () => {
    const rows = Papa.parse<Record<string, string>>(readFileSync(list!, "utf8"), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const placed = rows.filter(({ lat, lon, country }) => lat !== "" && lon !== "" && country !== "");
    expect(placed.length).toBeGreaterThan(1_000);
    const locator = createLocator(boundaries);
    const country = LEVELS.indexOf("country");
    const { id, level } = boundaries.territories;
    const codes = new Map(
      id.flatMap((code, territory) => (level[territory] === country ? [[code, territory] as const] : [])),
    );
    const strictly = placed.filter(
      ({ lat, lon, country }) => idOf(locator.nearestCountry(Number(lon), Number(lat))) !== country,
    );
    expect(strictly.length / placed.length).toBeLessThan(0.02);

    const countryOf = countryAbove(boundaries.territories.parent, level);
    const believed = placed.filter(({ lat, lon, country: stated }) => {
      const territory = locator.locate(Number(lon), Number(lat), codes.get(stated!));
      return idOf(countryOf[territory] ?? -1) !== stated;
    });
    expect(believed.length / placed.length).toBeLessThan(0.003);
  },
);
