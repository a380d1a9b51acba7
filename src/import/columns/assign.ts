import { FIELD_TYPES, type Field, isField } from "../../model/initiative.ts";
import type { HeaderMatch } from "./header-index.ts";

/** One thing that a column may mean. */
export interface Candidate {
  readonly column: number;
  /** Entry of headers.json. */
  readonly name: string;
  readonly fields: readonly Field[];
  readonly priority: number;
  readonly score: number;
  /** How well the values fit; 0 = not at all. */
  readonly fit: number;
  /** Share of the records looked at that have a value. */
  readonly filled: number;
  /** Share of the distinct values that are words of ours; 1 for what is no term. */
  readonly known: number;
  readonly match: HeaderMatch;
}

/** Say something of whoever runs a place, which is said of the place where nothing else is. */
const OF_OPERATORS = new Set(["operator", "operatorWebsite"]);

/** Fields that several columns may fill besides lists: parts of a street, and pages of which the first that is there counts. */
const JOINABLE = new Set<Field>(["street", "website"]);

/**
 * Candidates less those that others make needless: of a figure of several years the newest stands for all that is filled at least half as
 * often as the fullest, and the page of an operator is that of a place only where names are those of operators.
 */
export function withoutNeedless(candidates: readonly Candidate[]): readonly Candidate[] {
  const mostFilled = (name: string): number =>
    Math.max(0, ...candidates.filter((each) => each.name === name && each.fit > 0).map(({ filled }) => filled));
  const haveOperators = mostFilled("operator") > Math.max(mostFilled("name"), mostFilled("our name"));
  return candidates.filter((candidate) =>
    candidate.name === "operatorWebsite" ? haveOperators : isOfNewestYear(candidate, candidates),
  );
}

function isOfNewestYear({ name, fields, match }: Candidate, candidates: readonly Candidate[]): boolean {
  if (match.year === undefined || fields.some((field) => FIELD_TYPES[field] === "list")) return true;
  const years = candidates.filter((each) => each.name === name && each.fit > 0 && each.match.year !== undefined);
  const fullest = Math.max(...years.map(({ filled }) => filled));
  return (
    match.year === Math.max(...years.filter(({ filled }) => filled >= fullest / 2).map((each) => each.match.year!))
  );
}

/** Written in every file of the atlas. */
const ALWAYS_WRITTEN: readonly Field[] = ["id", "name", "sourceId", "licence"];

/** In a file that the atlas wrote each of its columns is whole, also those of JOINABLE: what stood beside it when it was read first stays there. */
export function standsAlone(headers: readonly string[]): (candidate: Candidate) => boolean {
  const ours = new Set(headers.filter(isField));
  if (!ALWAYS_WRITTEN.every((field) => ours.has(field))) return () => true;
  return ({ column, fields }) => isField(headers[column]!) || !fields.some((field) => ours.has(field));
}

/**
 * Gives each column one meaning and each field one column, best first: priority × score × fit, the fuller column, then the earlier one. A list
 * may take several columns; the operator gives a name where there is no other. `taken`: fields that have a column already.
 */
export function assign(candidates: readonly Candidate[], taken: Map<Field, string>): Map<number, Candidate> {
  const weight = ({ priority, score, fit, filled }: Candidate) => priority * score * score * fit * (0.4 + 0.6 * filled);
  const ordered = candidates
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => weight(b) - weight(a) || a.column - b.column);
  const assigned = new Map<number, Candidate>();
  for (const candidate of ordered) {
    if (assigned.has(candidate.column) || !isFree(candidate, taken)) continue;
    assigned.set(candidate.column, candidate);
    for (const field of candidate.fields) if (!taken.has(field)) taken.set(field, candidate.name);
  }
  return assigned;
}

function isFree(candidate: Candidate, taken: ReadonlyMap<Field, string>): boolean {
  if (OF_OPERATORS.has(candidate.name)) return true;
  return candidate.fields.every((field) => {
    const holder = taken.get(field);
    if (!holder || OF_OPERATORS.has(holder)) return true;
    if (JOINABLE.has(field))
      return (holder === candidate.name || holder === `our ${candidate.name}`) && candidate.fit >= 0.5;
    // A column named as a field is stands alone in any other file as well.
    if (holder.startsWith("our ")) return false;
    if (field === "kinds" || field === "sectors") return isFurtherColumn(candidate);
    if (FIELD_TYPES[field] === "list") return candidate.fit >= 0.5;
    return false;
  });
}

/** A further column of terms holds words that are ours; where its header says something else, nearly all of them. */
const isFurtherColumn = ({ fit, known, match }: Candidate): boolean =>
  fit >= 0.95 && (match.reason !== "values" || known >= 0.9);
