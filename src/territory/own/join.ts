import { NO_TERRITORY } from "../../model/atlas.ts";
import type { BoundarySet, JoinCounts } from "../../model/boundary-set.ts";
import { type Column, cellAt } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";
import { fold } from "../../model/fold.ts";
import type { Field } from "../../model/initiative.ts";
import { exactnessOf, isWide } from "../../model/precision.ts";
import type { Steps } from "../../model/steps.ts";
import { bareForms, nameForms } from "../name-forms.ts";
import type { SetLocator } from "./set-locator.ts";
import { isCodeHeader } from "./shape-roles.ts";

/** Where the rows of a directory lie in a set. */
export interface Joined {
  /** NO_TERRITORY where none is known. */
  readonly territory: Uint16Array;
  readonly counts: JoinCounts;
}

export interface JoinInput {
  readonly set: BoundarySet;
  readonly locate: SetLocator["locate"];
  /** ISO alpha-2 codes of the countries in which the set lies: what states another is not found by a name. Undefined where it is not known. */
  readonly countries?: ReadonlySet<string> | undefined;
}

type How = "code" | "name";
interface Hit {
  readonly territory: number;
  readonly how: How;
}

const ROWS_PER_STEP = 2 ** 14;

/**
 * Every row with a position lies where its position is, exactly. One without, or whose point stands for a whole region or country, lies where a
 * column says by a code or a name of one territory alone.
 */
export function* joinDirectory({ set, locate, countries }: JoinInput, directory: Directory): Steps<Joined> {
  const { size, fields } = directory;
  const territory = new Uint16Array(size).fill(NO_TERRITORY);
  const [longitude, latitude] = [fields.get("longitude"), fields.get("latitude")];
  const [precision, country] = [fields.get("locationPrecision"), fields.get("countryCode")];
  const lookUps = lookUpsFor(set, directory);
  const counts = { position: 0, code: 0, name: 0, none: 0 };
  for (let row = 0; row < size; row++) {
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const x = longitude?.type === "number" ? longitude.values[row]! : Number.NaN;
    const y = latitude?.type === "number" ? latitude.values[row]! : Number.NaN;
    const isPlaced = !Number.isNaN(x) && !(precision && isWide(exactnessOf(cellAt(precision, row))));
    const stated = country ? cellAt(country, row) : "";
    const isElsewhere = stated !== "" && countries !== undefined && !countries.has(stated);
    const hit = isPlaced || isElsewhere ? undefined : lookUp(lookUps, row);
    const found = isPlaced ? locate(x, y) : (hit?.territory ?? -1);
    if (found >= 0) territory[row] = found;
    counts[found < 0 ? "none" : isPlaced ? "position" : hit!.how]++;
  }
  return { territory, counts };
}

interface LookUp {
  readonly column: Column;
  readonly known: Map<string, Hit | undefined>;
  readonly find: (cell: string) => Hit | undefined;
}

function lookUp(lookUps: readonly LookUp[], row: number): Hit | undefined {
  for (const { column, known, find } of lookUps) {
    const cell = cellAt(column, row);
    if (cell === "") continue;
    let hit = known.get(cell);
    if (hit === undefined && !known.has(cell)) {
      hit = find(cell);
      known.set(cell, hit);
    }
    if (hit) return hit;
  }
  return undefined;
}

/** Fields that name where a row lies, the narrowest first. */
const PLACES = ["locality", "district", "region"] as const satisfies readonly Field[];
const SAMPLE = 2000;
const LEAST_OF_SAMPLE = 0.6;

/** Columns by which rows are found, the surest first: columns of codes, then fields that name places. */
function lookUpsFor(set: BoundarySet, directory: Directory): readonly LookUp[] {
  const { fields, extra } = directory;
  const find = createKeyFinder(set);
  const byCode = (cell: string) => find.code(cell);
  const byEither = (cell: string) => find.code(cell) ?? find.name(cell);
  const known = (column: Column, how: LookUp["find"]): LookUp => ({ column, known: new Map(), find: how });
  const own = [set.levelName, set.title].map(fold).filter((name) => name !== "");
  const extras = [...extra].flatMap(([header, column]) => {
    const isNamed = own.includes(fold(header));
    if (!isNamed && !isCodeHeader(header)) return [];
    const how = isNamed ? byEither : byCode;
    return isMostly(column, directory.size, how) ? known(column, how) : [];
  });
  const codes = (["regionCode", "postcode"] as const).flatMap((field) => {
    const column = fields.get(field);
    return column && isMostly(column, directory.size, byCode) ? known(column, byCode) : [];
  });
  const places = PLACES.flatMap((field) => {
    const column = fields.get(field);
    return column ? known(column, byEither) : [];
  });
  return [...extras, ...codes, ...places];
}

/** Most of its values are keys of the set: numbers that mean something else are hardly ever. */
function isMostly(column: Column, size: number, find: LookUp["find"]): boolean {
  const values = new Set<string>();
  for (let row = 0; row < size && values.size < SAMPLE; row++) values.add(cellAt(column, row));
  values.delete("");
  const hits = [...values].filter((value) => find(value) !== undefined).length;
  return hits > 0 && hits >= values.size * LEAST_OF_SAMPLE;
}

const MANY = -2;

/** Finds the territory that has a code or a name, where one alone has it. */
function createKeyFinder({ territories, code, firstLeaf }: BoundarySet) {
  const [codes, names, bare] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const put = (index: Map<string, number>, key: string, territory: number) => {
    const before = index.get(key);
    if (key !== "") index.set(key, before === undefined || before === territory ? territory : MANY);
  };
  for (let at = firstLeaf; at < territories.size; at++) {
    for (const key of codeForms(code[at]!)) put(codes, key, at);
    for (const form of nameForms(territories.name[at]!)) put(names, form, at);
    for (const form of bareForms(territories.name[at]!)) put(bare, form, at);
  }
  const hit = (territory: number | undefined, how: How): Hit | undefined =>
    territory === undefined || territory === MANY ? undefined : { territory, how };
  return {
    code: (cell: string) =>
      codeForms(cell)
        .map((form) => hit(codes.get(form), "code"))
        .find((found) => found !== undefined),
    name(cell: string) {
      for (const form of nameForms(cell)) if (names.has(form)) return hit(names.get(form), "name");
      for (const form of bareForms(cell)) if (bare.has(form)) return hit(bare.get(form), "name");
      return undefined;
    },
  };
}

/** As written, and without the zeros that a spreadsheet takes away. */
function codeForms(written: string): string[] {
  const code = written.trim().toUpperCase();
  return /^0+\d+$/.test(code) ? [code, code.replace(/^0+/, "")] : code === "" ? [] : [code];
}
