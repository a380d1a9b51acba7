import sectorTerms from "../../data/taxonomy/sectors.json" with { type: "json" };
import type { Column } from "../../src/model/column.ts";
import type { Directory } from "../../src/model/directory.ts";
import { fold } from "../../src/model/fold.ts";
import type { Field } from "../../src/model/initiative.ts";
import { toListCell } from "../../src/model/list-cell.ts";
import { KINDS, PRACTICES } from "../../src/model/taxonomy.ts";
import type { Territories } from "../../src/model/territory.ts";
import { codedBuilder, numberColumn, searchTextOf, textBuilder } from "./column-builders.ts";
import { generateRows } from "./generate.ts";
import { seededRandom } from "./random.ts";

/** The generated rows as the atlas keeps them, and the same as plain objects for the peer. */
export interface Synthetic {
  readonly directory: Directory;
  /** Index of each row's territory. */
  readonly territory: Uint16Array;
  readonly territories: Territories;
  readonly plain: readonly PlainRow[];
}

export interface PlainRow {
  readonly longitude: number; // NaN: no position
  readonly latitude: number;
  readonly sectors: readonly string[];
  readonly kinds: readonly string[];
  readonly practices: readonly string[];
  readonly country: string;
  readonly region: string; // "" when not known
  readonly directory: string;
  readonly website: boolean;
  readonly approximate: boolean;
  readonly year: number;
  readonly searchText: string;
}

const made = new Map<number, Synthetic>();

/** Made once for each number of rows. */
export function synthetic(rows: number): Synthetic {
  const known = made.get(rows) ?? makeSynthetic(rows);
  made.set(rows, known);
  return known;
}

const SECTOR_OF = new Map(
  sectorTerms.terms.flatMap(({ id, labels }) => [id, ...Object.values(labels)].map((words) => [words, id] as const)),
);
const WITH_REGION = 0.9;

function makeSynthetic(rows: number): Synthetic {
  const random = seededRandom(7);
  const [longitude, latitude] = [new Float64Array(rows), new Float64Array(rows)];
  const texts = {
    id: textBuilder(rows),
    name: textBuilder(rows),
    website: textBuilder(rows),
    search: textBuilder(rows),
  };
  const coded = {
    sectors: codedBuilder(rows),
    kinds: codedBuilder(rows),
    practices: codedBuilder(rows),
    locality: codedBuilder(rows),
    locationPrecision: codedBuilder(rows),
    updated: codedBuilder(rows),
  };
  const tree = territoryTree();
  const territory = new Uint16Array(rows);
  const plain: PlainRow[] = [];
  for (const row of generateRows({ rows })) {
    const at = plain.length;
    const position = { longitude: Number(row.lon || "x"), latitude: Number(row.lat || "x") };
    const isPlaced = Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180;
    longitude[at] = isPlaced ? position.longitude : Number.NaN;
    latitude[at] = isPlaced ? position.latitude : Number.NaN;
    const region = random() < WITH_REGION ? row.region : "";
    territory[at] = tree.add(row.country, region);
    const initiative: PlainRow = {
      longitude: longitude[at]!,
      latitude: latitude[at]!,
      sectors: row.sector.split(";").flatMap((words) => SECTOR_OF.get(words) ?? []),
      kinds: KINDS.indexOf(row.kind) === undefined ? [] : [row.kind],
      practices: PRACTICES.ids.filter(() => random() < 0.03),
      country: row.country,
      region,
      directory: "bench",
      website: row.website !== "",
      approximate: random() < 0.2,
      year: Number(row.updated.slice(0, 4)),
      searchText: fold(`${row.name} ${row.description} ${row.locality}`),
    };
    plain.push(initiative);
    texts.id.add(row.id);
    texts.name.add(row.name);
    texts.website.add(row.website);
    texts.search.add(initiative.searchText);
    coded.sectors.add(toListCell(initiative.sectors));
    coded.kinds.add(toListCell(initiative.kinds));
    coded.practices.add(toListCell(initiative.practices));
    coded.locality.add(row.locality);
    coded.locationPrecision.add(initiative.approximate ? "locality" : "exact");
    coded.updated.add(row.updated);
  }
  const fields = new Map<Field, Column>([
    ["id", texts.id.finish()],
    ["name", texts.name.finish()],
    ["website", texts.website.finish()],
    ["longitude", numberColumn(longitude)],
    ["latitude", numberColumn(latitude)],
    ...Object.entries(coded).map(([field, column]) => [field as Field, column.finish()] as const),
  ]);
  const directory: Directory = {
    source: { id: "bench", title: "Generated", publisher: "None", licence: "CC0-1.0" },
    size: rows,
    brought: true,
    line: Uint32Array.from({ length: rows }, (_, row) => row + 2),
    fields,
    extra: new Map(),
    searchText: searchTextOf(texts.search.finish()),
    classifications: [],
    links: [],
  };
  return { directory, territory, territories: tree.finish(), plain };
}

/** World, countries and their regions, in the order in which they are met; a parent stands before its parts. */
function territoryTree() {
  const [id, parent, level]: [string[], number[], number[]] = [["001"], [-1], [0]];
  const known = new Map<string, number>();
  const find = (name: string, above: number, at: number): number => {
    let index = known.get(name);
    if (index === undefined) {
      index = id.push(name) - 1;
      parent.push(above);
      level.push(at);
      known.set(name, index);
    }
    return index;
  };
  return {
    add(country: string, region: string): number {
      const index = find(country, 0, 3);
      return region === "" ? index : find(`${country}.${region}`, index, 4);
    },
    finish: (): Territories => ({
      size: id.length,
      id,
      parent: Int16Array.from(parent),
      level: Uint8Array.from(level),
      name: id,
      areaKm2: new Float64Array(id.length).fill(Number.NaN),
      bounds: new Float64Array(4 * id.length).fill(Number.NaN),
    }),
  };
}
