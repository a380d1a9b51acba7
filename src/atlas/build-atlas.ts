import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import { type CodedColumn, countValues, isFilledValue, type TextColumn } from "../model/column.ts";
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
  const { starts, rowOf } = placement;
  yield;
  const sectors = termColumn(terms.sectors, starts, rowOf);
  yield;
  const kinds = termColumn(terms.kinds, starts, rowOf);
  const practices = termColumn(terms.practices, starts, rowOf);
  const website = flags(placement, directories, markWebsites);
  yield;
  return {
    directories,
    ...placement,
    sectors,
    kinds,
    practices,
    territory: territories(placement, directories, territoryOf),
    website,
    approximate: flags(placement, directories, markApproximate),
    exactness: exactness(placement, directories),
    ...createNameLists({ directories, starts, rowOf }, names),
  };
}

/** The same store with territories that have become known; nothing is sorted again. */
export function withTerritories(atlas: Atlas, territoryOf: TerritoryOf): Atlas {
  const known = madeOf.get(atlas.territory);
  if (known?.some(Boolean) && atlas.directories.every((_, index) => territoryOf(index) === known[index])) return atlas;
  return { ...atlas, territory: territories(atlas, atlas.directories, territoryOf) };
}

type Order = Pick<Placement, "size" | "placed" | "starts" | "rowOf">;

/** Rows of the atlas of each directory, in its order. */
const rowsOf = ({ starts, rowOf }: Order, index: number): Uint32Array =>
  rowOf.subarray(starts[index]!, starts[index + 1]!);

/** By the territories of a store those of its directories, which never change. */
const madeOf = new WeakMap<Uint16Array, readonly ReturnType<TerritoryOf>[]>();

function territories(order: Order, directories: readonly Directory[], of: TerritoryOf): Uint16Array {
  const territory = new Uint16Array(order.size).fill(NO_TERRITORY);
  const known = directories.map((_, index) => of(index));
  known.forEach((own, index) => {
    if (own) put(territory, own, rowsOf(order, index));
  });
  madeOf.set(territory, known);
  return territory;
}

function put<T extends Uint8Array | Uint16Array>(to: T, values: T, rows: Uint32Array): void {
  for (let at = 0; at < rows.length; at++) to[rows[at]!] = values[at]!;
}

/** Marks rows of the atlas, directory by directory. */
function flags(
  order: Order,
  directories: readonly Directory[],
  mark: (directory: Directory, rows: Uint32Array, marks: Uint8Array) => void,
): Uint8Array {
  const marks = new Uint8Array(order.size);
  for (const [index, directory] of directories.entries()) mark(directory, rowsOf(order, index), marks);
  return marks;
}

function markWebsites({ fields }: Directory, rows: Uint32Array, marks: Uint8Array): void {
  const column = fields.get("website");
  if (column?.type === "coded") {
    const filled = Uint8Array.from({ length: countValues(column) }, (_, code) => (isFilledValue(column, code) ? 1 : 0));
    markCodes(column.codes, filled, rows, marks);
  }
  if (column?.type === "text") markFilled(column, rows, marks);
}

function markFilled({ offsets }: TextColumn, rows: Uint32Array, marks: Uint8Array): void {
  for (let row = 0; row < rows.length; row++) if (offsets[row + 1]! > offsets[row]!) marks[rows[row]!] = 1;
}

const COARSE_PRECISION: readonly string[] = ["postcode", "locality", "district", "region", "country", "generalised"];
const COARSE_METHOD: readonly string[] = ["centroid", "generalised"];

/** What is not said is not called approximate. */
function markApproximate({ fields }: Directory, rows: Uint32Array, marks: Uint8Array): void {
  for (const [column, coarse] of [
    [fields.get("locationPrecision"), COARSE_PRECISION],
    [fields.get("locationMethod"), COARSE_METHOD],
  ] as const) {
    if (column) markWhere(toCoded(column, rows.length), (value) => coarse.includes(value), rows, marks);
  }
}

function markWhere(
  { values, codes }: CodedColumn,
  test: (value: string) => boolean,
  rows: Uint32Array,
  marks: Uint8Array,
): void {
  const passes = Uint8Array.from(values, (value) => (test(value) ? 1 : 0));
  if (passes.includes(1)) markCodes(codes, passes, rows, marks);
}

/** @param passes by code, 1 where its rows are marked */
function markCodes(codes: CodedColumn["codes"], passes: Uint8Array, rows: Uint32Array, marks: Uint8Array): void {
  for (let row = 0; row < rows.length; row++) if (passes[codes[row]!] === 1) marks[rows[row]!] = 1;
}

function exactness(order: Order, directories: readonly Directory[]): Uint8Array {
  const all = new Uint8Array(order.size).fill(UNKNOWN, 0, order.placed).fill(NOWHERE, order.placed);
  directories.forEach(({ fields, size }, index) => {
    const precision = fields.get("locationPrecision");
    if (precision) tellExactness(toCoded(precision, size), rowsOf(order, index), order.placed, all);
  });
  return all;
}

function tellExactness({ values, codes }: CodedColumn, rows: Uint32Array, placed: number, all: Uint8Array): void {
  const codeOf = Uint8Array.from(values, (value) => EXACTNESS.indexOf(exactnessOf(value)));
  for (let row = 0; row < rows.length; row++) {
    const to = rows[row]!;
    if (to < placed) all[to] = codeOf[codes[row]!]!;
  }
}

const [UNKNOWN, NOWHERE] = [EXACTNESS.indexOf("unknown"), EXACTNESS.indexOf("none")];
