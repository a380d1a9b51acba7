import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import type { CodedColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { EXACTNESS, exactnessOf } from "../model/precision.ts";
import { finish, type Steps } from "../model/steps.ts";
import { createNameLists } from "./name-lists.ts";
import { gather, type Placement, placeRows } from "./place-rows.ts";
import { termColumn } from "./term-column.ts";
import { toCoded } from "./to-coded.ts";

/** Territory of every row of a directory, by the directory's place among the open ones; undefined while it is not located. */
export type TerritoryOf = (directory: number) => Uint16Array | undefined;

/** All open directories as one store in Z-order. Sorts once; a change of directories builds anew, a change of territories does not. */
export const buildAtlas = (directories: readonly Directory[], territoryOf: TerritoryOf): Atlas =>
  finish(buildInSteps(directories, territoryOf));

/** The same, for one who has to listen meanwhile. */
export function* buildInSteps(directories: readonly Directory[], territoryOf: TerritoryOf): Steps<Atlas> {
  const placement = placeRows(directories);
  const { size, placed, starts, origin, rowOf, key, x, y } = placement;
  yield;
  const sectors = termColumn(directories, "sectors", starts, origin);
  yield;
  const kinds = termColumn(directories, "kinds", starts, origin);
  const practices = termColumn(directories, "practices", starts, origin);
  yield;
  return {
    directories,
    size,
    placed,
    ...rowsOfOrigin(placement),
    rowOf,
    starts,
    key,
    x,
    y,
    sectors,
    kinds,
    practices,
    territory: territories(placement, directories, territoryOf),
    website: flags(placement, directories, markWebsites),
    approximate: flags(placement, directories, markApproximate),
    exactness: flags(placement, directories, tellExactness),
    ...createNameLists({ directories, starts, rowOf }),
  };
}

/** The same store with territories that have become known; nothing is sorted again. */
export function withTerritories(atlas: Atlas, territoryOf: TerritoryOf): Atlas {
  const origin = new Uint32Array(atlas.size);
  for (let at = 0; at < atlas.size; at++) origin[atlas.rowOf[at]!] = at;
  return { ...atlas, territory: territories({ ...atlas, origin }, atlas.directories, territoryOf) };
}

type Order = Pick<Placement, "size" | "starts" | "origin">;

function rowsOfOrigin({ size, starts, origin }: Order): Pick<Atlas, "directory" | "row"> {
  const of = new Uint16Array(size);
  for (let index = 1; index + 1 < starts.length; index++) of.fill(index, starts[index]!, starts[index + 1]!);
  const directory = gather(of, origin);
  const row = new Uint32Array(size);
  const first = Uint32Array.from(starts);
  for (let at = 0; at < size; at++) row[at] = origin[at]! - first[directory[at]!]!;
  return { directory, row };
}

function territories({ size, starts, origin }: Order, directories: readonly Directory[], of: TerritoryOf): Uint16Array {
  const territory = new Uint16Array(size).fill(NO_TERRITORY);
  directories.forEach((_, index) => {
    const known = of(index);
    if (known) territory.set(known, starts[index]!);
  });
  return gather(territory, origin);
}

function flags(
  { size, starts, origin }: Order,
  directories: readonly Directory[],
  mark: (directory: Directory, marks: Uint8Array) => void,
): Uint8Array {
  const marks = new Uint8Array(size);
  directories.forEach((directory, index) => {
    mark(directory, marks.subarray(starts[index]!, starts[index + 1]!));
  });
  return gather(marks, origin);
}

function markWebsites({ fields }: Directory, marks: Uint8Array): void {
  const column = fields.get("website");
  if (column?.type === "coded") markWhere(column, (value) => value !== "", marks);
  if (column?.type !== "text") return;
  const { offsets } = column;
  for (let row = 0; row < marks.length; row++) marks[row] = offsets[row + 1]! > offsets[row]! ? 1 : 0;
}

const COARSE_PRECISION: readonly string[] = ["postcode", "locality", "district", "region", "country", "generalised"];
const COARSE_METHOD: readonly string[] = ["centroid", "generalised"];

/** What is not said is not called approximate. */
function markApproximate({ fields }: Directory, marks: Uint8Array): void {
  for (const [column, coarse] of [
    [fields.get("locationPrecision"), COARSE_PRECISION],
    [fields.get("locationMethod"), COARSE_METHOD],
  ] as const) {
    if (column) markWhere(toCoded(column, marks.length), (value) => coarse.includes(value), marks);
  }
}

function tellExactness({ fields }: Directory, codes: Uint8Array): void {
  const [latitude, precision] = [fields.get("latitude"), fields.get("locationPrecision")];
  const said = precision && toCoded(precision, codes.length);
  const codeOf = said && Uint8Array.from(said.values, (value) => EXACTNESS.indexOf(exactnessOf(value)));
  for (let row = 0; row < codes.length; row++) {
    const isPlaced = latitude?.type === "number" && !Number.isNaN(latitude.values[row]!);
    codes[row] = !isPlaced ? NOWHERE : said && codeOf ? codeOf[said.codes[row]!]! : UNKNOWN;
  }
}

const [UNKNOWN, NOWHERE] = [EXACTNESS.indexOf("unknown"), EXACTNESS.indexOf("none")];

function markWhere({ values, codes }: CodedColumn, test: (value: string) => boolean, marks: Uint8Array): void {
  const passes = Uint8Array.from(values, (value) => (test(value) ? 1 : 0));
  for (let row = 0; row < marks.length; row++) marks[row]! |= passes[codes[row]!]!;
}
