import { booleanPointInPolygon } from "@turf/turf";
import { expect, test } from "vitest";
import { createCountryLabels } from "../../src/territory/country-labels.ts";
import { shapesOfLevel } from "../../src/territory/territory-shapes.ts";
import { boundaries } from "./embedded.ts";

test("a country's label stands inside it", () => {
  const countries = new Map(
    shapesOfLevel(boundaries, "country").features.map(({ properties, geometry }) => [properties.id, geometry]),
  );
  const labels = createCountryLabels(boundaries).features;
  expect(labels.length).toBeGreaterThanOrEqual(250);
  const outside = labels.filter(({ geometry, properties: { id } }) => {
    const country = countries.get(id);
    return country !== undefined && !booleanPointInPolygon(geometry, country);
  });
  expect(outside.map(({ properties }) => properties.id)).toEqual([]);
  expect(labels.filter(({ properties }) => countries.has(properties.id)).length).toBeGreaterThanOrEqual(250);
});
