import { readFileSync } from "node:fs";
import { LANGUAGES } from "../../src/model/language.ts";
import { type BoundaryFiles, readBoundaries, territoryTreeSchema } from "../../src/territory/read-boundaries.ts";

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

export const files: BoundaryFiles = {
  tree: readJson("data/taxonomy/territories.json"),
  regionTable: readJson("data/boundaries/region-table.json"),
  countries: readJson("data/boundaries/countries.json"),
  regions: readJson("data/boundaries/regions.json"),
};

export const tree = territoryTreeSchema.parse(files.tree);

/** The boundaries that are embedded, read once per test file. */
export const boundaries = readBoundaries(files);

export function indexOf(id: string): number {
  const index = boundaries.territories.id.indexOf(id);
  if (index === -1) throw new RangeError(`No territory ${id}.`);
  return index;
}

export const idOf = (territory: number): string => boundaries.territories.id[territory] ?? "none";

export const nameFiles = {
  own: readJson("data/boundaries/names/own.json"),
  languages: Object.fromEntries(
    LANGUAGES.filter((language) => language !== "en").map((language) => [
      language,
      readJson(`data/boundaries/names/${language}.json`),
    ]),
  ),
};
