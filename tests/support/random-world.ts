import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import type { Corner, OwnArea } from "../../src/model/area/own-area.ts";
import { type Atlas, NO_TERRITORY } from "../../src/model/atlas.ts";
import { EXACTNESS } from "../../src/model/precision.ts";
import type { Query } from "../../src/model/query.ts";
import { KINDS, PRACTICES, SECTORS, type TermList } from "../../src/model/taxonomy.ts";
import type { Territories } from "../../src/model/territory.ts";
import type { Bounds } from "../../src/model/viewport.ts";
import { buildDirectory, type PlainRow } from "./build-directory.ts";

/** One initiative as a plain object, with what the store keeps in columns beside it. */
export interface PlainInitiative {
  readonly directory: number;
  readonly row: number;
  readonly record: PlainRow;
  /** Index into TERRITORIES, -1 when not known. */
  readonly territory: number;
}

export interface World {
  readonly atlas: Atlas;
  /** By directory, then row. */
  readonly plain: readonly PlainInitiative[];
}

const TREE: readonly (readonly [id: string, parent: string, level: number, name: string])[] = [
  ["001", "", 0, ""],
  ["150", "001", 1, "europe"],
  ["155", "150", 2, "western europe"],
  ["009", "001", 1, "oceania"],
  ["FR", "155", 3, "france"],
  ["DE", "155", 3, "germany deutschland"],
  ["FJ", "009", 3, "fiji"],
  ["Northland", "150", 3, "northland"],
  ["FR-ARA", "FR", 4, "auvergne rhone alpes"],
  ["FR-38", "FR-ARA", 5, "isere"],
  ["FR-69", "FR-ARA", 5, "rhone"],
  ["DE-BE", "DE", 4, "berlin"],
];

export const TERRITORIES: Territories = {
  size: TREE.length,
  id: TREE.map(([id]) => id),
  parent: Int16Array.from(TREE, ([, parent]) => TREE.findIndex(([id]) => id === parent)),
  level: Uint8Array.from(TREE, ([, , level]) => level),
  name: TREE.map(([, , , name]) => name),
  areaKm2: new Float64Array(TREE.length).fill(Number.NaN),
  bounds: new Float64Array(TREE.length * 4).fill(Number.NaN),
};

/** Words for a few terms, as search finds them. */
export const TEXTS = {
  sectors: SECTORS.ids.map((id) => (id === "food-and-farming" ? "essen und anbau" : id.replaceAll("-", " "))),
  kinds: KINDS.ids.map((id) => id.replaceAll("-", " ")),
  practices: PRACTICES.ids.map((id) => id.replaceAll("-", " ")),
  territories: TREE.map(([, , , name]) => name),
};

const NAMES = [
  "Épicerie d’Or",
  "Werkstatt & Co",
  "かけはし協同組合",
  "جمعية التعاون",
  "Ćwierk",
  "!!!",
  "Кооператив Луч",
  "A",
];
const WORDS = ["solidarity", "bicycles", "légumes", "パン", "wood workshop", "1901"];
const PLACES = [
  [2.35, 48.85],
  [13.4, 52.52],
  [179.98, -16.8],
  [-179.97, -16.9],
  [5.72, 45.18],
  [15.6, 89.2],
  [-70, -33.4],
] as const;

export interface Chance {
  /** 0 … 1, 1 excluded. */
  readonly random: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly some: <T>(from: readonly T[], most: number) => T[];
}

export function chance(random: () => number): Chance {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const some = <T>(from: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(from))),
  ];
  return { random, pick, some };
}

/** Few terms, so that they meet often; parents and children among them. */
const few = ({ ids }: TermList): readonly string[] => ids.slice(0, 8).concat(ids.slice(-3));

function randomRow({ random, pick, some }: Chance, id: string): PlainRow {
  const [longitude, latitude] = pick(PLACES);
  const spread = pick([0, 0, 0.00001, 0.01, 2]);
  const place = {
    longitude: ((longitude + (random() - 0.5) * spread + 540) % 360) - 180,
    latitude: Math.min(90, latitude + (random() - 0.5) * spread),
  };
  return {
    id,
    name: `${pick(NAMES)} ${pick(["", pick(WORDS), String(Math.floor(random() * 5))])}`.trim(),
    ...(random() < 0.5 && { description: some(WORDS, 4).join(" ") }),
    ...(random() < 0.9 && { sectors: some([...few(SECTORS), "not-a-sector"], 3) }),
    ...(random() < 0.8 && { kinds: some(few(KINDS), 2) }),
    ...(random() < 0.5 && { practices: some(few(PRACTICES), 3) }),
    ...(random() < 0.9 && place),
    ...(random() < 0.5 && { locationPrecision: pick(["exact", "street", "locality", "country"] as const) }),
    ...(random() < 0.1 && { locationMethod: "centroid" as const }),
    ...(random() < 0.2 && { locationUncertaintyM: 500 }),
    ...(random() < 0.6 && { website: "https://example.org/" }),
    ...(random() < 0.4 && { updated: pick(["2019-05-31", "2023", "2021-01"]) }),
    ...(random() < 0.3 && { members: Math.floor(random() * 100), impactYear: pick([2018, 2022]) }),
    ...(random() < 0.2 && { jobs: pick([0, 0.5, 12]) }),
  };
}

/** One to four directories with rows in a few dense places, some of them across the antimeridian, near a pole or nowhere. */
export function randomWorld(luck: Chance, mostRows: number): World {
  const { random, pick } = luck;
  const plain: PlainInitiative[] = [];
  const directories = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, directory) => {
    const rows = Array.from({ length: Math.floor(random() * mostRows) }, (_, row) => {
      const record = randomRow(luck, `d${directory}:${row}`);
      plain.push({ directory, row, record, territory: pick([-1, ...TREE.keys()]) });
      return record;
    });
    return buildDirectory(`d${directory}`, rows, { source: random() < 0.5 ? { issued: "2020-02" } : {} });
  });
  const atlas = buildAtlas(directories, (directory) =>
    Uint16Array.from(
      plain.filter((each) => each.directory === directory),
      ({ territory }) => (territory < 0 ? NO_TERRITORY : territory),
    ),
  );
  return { atlas, plain };
}

export function randomBounds({ random }: Chance): Bounds {
  const [one, other] = [random() * 180 - 90, random() * 180 - 90];
  const anywhere = {
    west: random() * 360 - 180,
    east: random() * 360 - 180,
    south: Math.min(one, other),
    north: Math.max(one, other),
  };
  const narrow = random() * 0.02;
  return random() < 0.5 ? anywhere : { west: 2.35 - narrow, east: 2.35, south: 48.85, north: 48.85 + narrow };
}

/** A circle or polygon, often around or through the dense places, now and then over the antimeridian or near a pole. */
export function randomArea({ random, pick }: Chance): OwnArea {
  const [longitude, latitude] = pick(PLACES);
  const spread = pick([0.00002, 0.02, 3, 60]);
  const near = (): Corner => [
    longitude + (random() - 0.5) * spread,
    Math.max(-90, Math.min(90, latitude + (random() - 0.5) * spread)),
  ];
  if (random() < 0.5) {
    const radiusKm = Math.min(1000, Math.max(0.1, random() * spread * 100));
    return { shape: "circle", longitude, latitude, radiusKm };
  }
  const ring = () => Array.from({ length: 3 + Math.floor(random() * 6) }, near);
  const polygon = () => (random() < 0.3 ? [ring(), ring()] : [ring()]);
  return { shape: "polygon", polygons: random() < 0.2 ? [polygon(), polygon()] : [polygon()] };
}

/** Each clause is there in about every third query. */
export function randomQuery(luck: Chance): Query {
  const { random, pick, some } = luck;
  const wished = () => random() < 0.3;
  const choices = (list: TermList) => ({ ids: some(few(list), 3), match: pick(["any", "any", "all"] as const) });
  return {
    ...(wished() && {
      text: some([...WORDS, "Epic", "anbau", "OCEANIA", "いち", "は", "cooper", "rhône", "!"], 2).join(" "),
    }),
    ...(wished() && { sectors: choices(SECTORS) }),
    ...(wished() && { kinds: choices(KINDS) }),
    ...(wished() && { practices: choices(PRACTICES) }),
    ...(wished() && { countries: some(["", "FR", "DE", "FJ", "ZZ"], 3) }),
    ...(wished() && { directories: some(["d0", "d1", "d2", "elsewhere"], 3) }),
    ...(wished() && { website: random() < 0.5 }),
    ...(wished() && { exactness: some(EXACTNESS, 3) }),
    ...(wished() && { territory: pick(["001", "155", "FR", "FR-ARA", "FR-38", "nowhere"]) }),
    ...(wished() && { within: randomBounds(luck) }),
    ...(wished() && { area: randomArea(luck) }),
  };
}

/** Worlds tried in a test run; before a release ATLAS_RUNS asks for more. */
export const WORLDS = process.env.ATLAS_RUNS ? {} : { numRuns: 340 };
