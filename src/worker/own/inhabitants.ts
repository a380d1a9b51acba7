import { type BoundarySet, isOwn } from "../../model/boundary-set.ts";
import { fold } from "../../model/fold.ts";
import { err, ok } from "../../model/result.ts";
import { withInhabitants } from "../../territory/own/inhabitants.ts";
import { readCount } from "../../territory/own/shape-roles.ts";
import type { Jobs } from "../jobs.ts";
import type { OwnBoundaries } from "./own-boundaries.ts";

type InhabitantsJob<Name extends "inhabitants" | "setInhabitants"> = (
  own: OwnBoundaries,
  input: Jobs[Name]["input"],
) => Jobs[Name]["output"];

/** Territories of the file's own in whose name or code, or the name around them, a text stands; in the order of the file. */
export const listInhabitants: InhabitantsJob<"inhabitants"> = (own, { set: id, text, length }) => {
  const set = own.open.find((each) => each.id === id);
  if (!set) return undefined;
  const { territories, firstLeaf, code } = set;
  const wanted = fold(text);
  const isNamed = (at: number) => fold(territories.name[at]!).includes(wanted);
  const around = Array.from({ length: firstLeaf }, (_, at) => at > 0 && isNamed(at));
  const holds = (at: number) =>
    wanted === "" || isNamed(at) || fold(code[at]!).includes(wanted) || around[territories.parent[at]!]!;
  const found = Array.from({ length: territories.size - firstLeaf }, (_, at) => firstLeaf + at).filter(holds);
  const people = territories.population?.subarray(firstLeaf) ?? new Float64Array();
  return {
    territories: territories.size - firstLeaf,
    known: people.reduce((count, each) => count + (Number.isNaN(each) ? 0 : 1), 0),
    found: found.length,
    entries: found.slice(0, length).map((at) => ({
      id: territories.id[at]!,
      name: territories.name[at]!,
      code: code[at]!,
      inhabitants: writtenAt(set, at),
    })),
  };
};

/** Read as the numbers of a file are. A set that ships with the atlas is the deployer's to correct. */
export const putInhabitants: InhabitantsJob<"setInhabitants"> = (own, { territory: id, text, instead }) => {
  const set = isOwn(id) ? own.find(id) : undefined;
  const territory = set ? set.territories.id.indexOf(id) : -1;
  if (!set || territory < set.firstLeaf || own.isShipped(set)) return err("gone");
  const written = inPlainDigits(text.trim());
  const inhabitants = written === "" ? Number.NaN : readCount(written);
  if (inhabitants === undefined) return err("unreadable");
  const before = writtenAt(set, territory);
  if (instead !== undefined && instead !== before) return err("gone");
  const next = withInhabitants(set, territory, inhabitants);
  own.change(set, next);
  return ok({ before, now: writtenAt(next, territory) });
};

/** Of a keyboard of Arabic or Persian. */
const inPlainDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll("٬", ",");

/** In plain digits, "" where it is not known. */
function writtenAt({ territories }: BoundarySet, at: number): string {
  const people = territories.population?.[at] ?? Number.NaN;
  return Number.isNaN(people) ? "" : String(people);
}
