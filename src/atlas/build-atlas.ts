import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import type { CodedColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { EXACTNESS, exactnessOf } from "../model/precision.ts";
import { finish, type Steps } from "../model/steps.ts";
import { type Groundwork, groundworkFor, layGroundwork } from "./groundwork.ts";
import { createNameLists } from "./name-lists.ts";
import { type Placement, placeRows } from "./place-rows.ts";
import { termColumn } from "./term-column.ts";
import { toCoded } from "./to-coded.ts";

/** Territory of every row of a directory, by the directory's place among the open ones; undefined while it is not located. */
export type TerritoryOf = (directory: number) => Uint16Array | undefined;

/** All open directories as one store in Z-order. Sorts once; a change of directories builds anew, a change of territories does not. */
export const buildAtlas = (directories: readonly Directory[], territoryOf: TerritoryOf): Atlas =>
  finish(buildInSteps(directories, territoryOf));

/**
 * The same, for one who has to listen meanwhile.
 * @param laid what was made of the same rows before some of them had their positions
 */
export function* buildInSteps(
  directories: readonly Directory[],
  territoryOf: TerritoryOf,
  laid?: Groundwork,
): Steps<Atlas> {
  const { positions, terms, names } = (laid && groundworkFor(laid, directories)) ?? (yield* layGroundwork(directories));
  yield;
  const placement = placeRows(positions);
  const { size, placed, starts, rowOf, key, x, y } = placement;
  yield;
  const rows = rowsOfOrigin(placement);
  const sectors = termColumn(terms.sectors, starts, rowOf);
  yield;
  const kinds = termColumn(terms.kinds, starts, rowOf);
  const practices = termColumn(terms.practices, starts, rowOf);
  const website = flags(placement, directories, markWebsites);
  yield;
  return {
    directories,
    size,
    placed,
    ...rows,
    rowOf,
    starts,
    key,
    x,
    y,
    sectors,
    kinds,
    practices,
    territory: territories(placement, directories, territoryOf),
    website,
    approximate: flags(placement, directories, markApproximate),
    exactness: flags(placement, directories, tellExactness),
    ...createNameLists({ directories, starts, rowOf }, names),
  };
}

/** The same store with territories that have become known; nothing is sorted again. */
export const withTerritories = (atlas: Atlas, territoryOf: TerritoryOf): Atlas => ({
  ...atlas,
  territory: territories(atlas, atlas.directories, territoryOf),
});

type Order = Pick<Placement, "size" | "starts" | "rowOf">;

/** Rows of the atlas of each directory, in its order. */
const rowsOf = ({ starts, rowOf }: Order, index: number): Uint32Array =>
  rowOf.subarray(starts[index]!, starts[index + 1]!);

function rowsOfOrigin(order: Order): Pick<Atlas, "directory" | "row"> {
  const [directory, row] = [new Uint16Array(order.size), new Uint32Array(order.size)];
  for (let index = 0; index + 1 < order.starts.length; index++) {
    const rows = rowsOf(order, index);
    for (let at = 0; at < rows.length; at++) row[rows[at]!] = at;
    if (index > 0) for (let at = 0; at < rows.length; at++) directory[rows[at]!] = index;
  }
  return { directory, row };
}

function territories(order: Order, directories: readonly Directory[], of: TerritoryOf): Uint16Array {
  const territory = new Uint16Array(order.size).fill(NO_TERRITORY);
  directories.forEach((_, index) => {
    const known = of(index);
    if (known) put(territory, known, rowsOf(order, index));
  });
  return territory;
}

function put<T extends Uint8Array | Uint16Array>(to: T, values: T, rows: Uint32Array): void {
  for (let at = 0; at < rows.length; at++) to[rows[at]!] = values[at]!;
}

/** Marks the rows of each directory in its own order, and puts them into that of the atlas. */
function flags(
  order: Order,
  directories: readonly Directory[],
  mark: (directory: Directory, marks: Uint8Array) => void,
): Uint8Array {
  const all = new Uint8Array(order.size);
  directories.forEach((directory, index) => {
    const marks = new Uint8Array(directory.size);
    mark(directory, marks);
    put(all, marks, rowsOf(order, index));
  });
  return all;
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
