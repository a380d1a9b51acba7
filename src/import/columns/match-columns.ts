import { type ListSeparators, occurrences } from "../../model/arrangement.ts";
import { fold } from "../../model/fold.ts";
import type { ColumnGuess, ColumnTarget, ImportChoices, NamedColumn } from "../../model/import.ts";
import type { Field } from "../../model/initiative.ts";
import type { Table } from "../table/table.ts";
import { decidedIn, withDecisions } from "../values/decided.ts";
import type { Words } from "../words.ts";
import { assign, type Candidate, standsAlone, withoutNeedless } from "./assign.ts";
import { candidatesOf } from "./candidates.ts";
import { type Finders, kindFinder } from "./known-share.ts";
import { type Profile, profileColumn } from "./profile.ts";
import { type Settled, settle } from "./settle.ts";

/** A guess with what only the reader of rows needs to know. */
export interface MatchedColumn extends Omit<ColumnGuess, "isFallback"> {
  readonly profile: Profile;
  /** Counts only where the first column of its field has nothing, and stays a column of its own as well. */
  readonly isFallback: boolean;
  /** Which of the columns of its name, 1 = the first. */
  readonly occurrence: number;
  /** Made of a part of the cells of another, by index. */
  readonly partOf?: number;
  /** Year in the header, for `impactYear`. */
  readonly year?: number;
}

/**
 * Judges every column by header and by value, in the order of `matching.steps` of headers.json: personal columns first, then the best
 * meaning of each, one column per field. Whatever is not understood is kept under its own name.
 */
export function matchColumns(table: Table, words: Words, choices: ImportChoices): MatchedColumn[] {
  const profiles = table.headers.map((_, at) => profileColumn(table.sample.map(({ cells }) => cells[at] ?? "")));
  const finders = { kinds: kindFinder(table, words), sectors: words.sectors };
  const decided = decidedFinders(finders, choices);
  const occurrence = occurrences(table.headers);
  const named = namedColumns(table.headers, occurrence, choices.named ?? []);
  const candidates: Candidate[] = [];
  const settled = new Map<number, Settled>();
  table.headers.forEach((header, at) => {
    const profile = profiles[at]!;
    const decided = settle(table, header, at, profile, words, choices);
    if (decided) settled.set(at, decided);
    else candidates.push(...candidatesOf(header, at, profile, words, finders, table));
  });
  const taken = new Map<Field, string>();
  for (const { target } of settled.values()) if (target.as === "field") taken.set(target.field, "settled");
  const assigned = assign(withoutNeedless(candidates).filter(isFree(named)).filter(standsAlone(table.headers)), taken);
  return table.headers.map((header, at): MatchedColumn => {
    const profile = profiles[at]!;
    const guess = settled.get(at) ?? fromCandidate(assigned.get(at), header, at, profile, candidates, assigned);
    const result = asNamed(guess, named.get(at));
    const chosen = allowed(choices.columns?.[at], guess);
    const others = candidates.filter((each) => each.column === at && each.fit > 0);
    const year = result.year ?? (chosen ? others.find(({ match }) => match.year !== undefined)?.match.year : undefined);
    return {
      index: at,
      header,
      target: chosen ?? result.target,
      confidence: chosen ? 1 : result.confidence,
      reason: chosen ? "chosen" : result.reason,
      ...(result.language && { language: result.language }),
      candidates: [...new Set(others.flatMap(({ fields }) => fields))],
      values: valuesOf(profile, chosen ?? result.target, decided, choices.lists),
      profile,
      occurrence: occurrence[at]!,
      isFallback: result.isFallback ?? false,
      ...(isPersonal(guess) && { isPersonal: true }),
      ...(guess.mayBeContact && { mayBeContact: true }),
      ...(year !== undefined && { year }),
    };
  });
}

/** What is decided of words says how many are known, and changes no guess about columns. */
const decidedFinders = ({ kinds, sectors }: Finders, choices: ImportChoices): Finders => ({
  kinds: withDecisions(kinds, decidedIn(choices, "kinds")),
  sectors: withDecisions(sectors, decidedIn(choices, "sectors")),
});

/** The same columns after other decisions on words. */
export function decideColumns(
  columns: readonly MatchedColumn[],
  table: Table,
  words: Words,
  choices: ImportChoices,
): readonly MatchedColumn[] {
  const decided = decidedFinders({ kinds: kindFinder(table, words), sectors: words.sectors }, choices);
  return columns.map((column) => ({
    ...column,
    values: valuesOf(column.profile, column.target, decided, choices.lists),
  }));
}

/** Where the columns that are known by name stand in this file. */
function namedColumns(
  headers: readonly string[],
  occurrence: readonly number[],
  named: readonly NamedColumn[],
): ReadonlyMap<number, NamedColumn> {
  const wanted = new Map(named.map((column) => [`${column.occurrence} ${column.header}`, column]));
  const found = new Map<number, NamedColumn>();
  headers.forEach((header, at) => {
    const column = wanted.get(`${occurrence[at]} ${header}`);
    if (column) found.set(at, column);
  });
  return found;
}

/** No other column is guessed to be a field that one has by name. */
function isFree(named: ReadonlyMap<number, NamedColumn>): (candidate: Candidate) => boolean {
  const fields = new Set([...named.values()].flatMap(({ target }) => (target.as === "field" ? [target.field] : [])));
  return ({ column, fields: wanted }) => named.has(column) || !wanted.some((field) => fields.has(field));
}

/** What is known by name goes before a guess; but a guess that a column is personal goes before what nobody decided. */
function asNamed(guess: Settled, named: NamedColumn | undefined): Settled {
  if (!named || !allowed(named.target, guess)) return guess;
  const { target, decided } = named;
  const isGuessedPersonal = guess.target.as === "dropped" || guess.target.as === "contact";
  if (!decided && (isGuessedPersonal || target.as === "contact")) return guess;
  const isFallback = target.as === "field" && target.fallback === true;
  if (isSameTarget(target, guess.target) && isFallback === (guess.isFallback ?? false))
    return decided ? { ...guess, reason: "chosen", confidence: 1 } : guess;
  return { target, confidence: 1, reason: decided ? "chosen" : "recipe", isFallback };
}

function isSameTarget(a: ColumnTarget, b: ColumnTarget): boolean {
  const plain = (target: ColumnTarget) => {
    const { fallback: _, ...rest } = { fallback: undefined, ...target };
    return JSON.stringify(Object.entries(rest).sort());
  };
  return plain(a) === plain(b);
}

/** Its name says that it holds what belongs to persons (P1). */
const isPersonal = ({ reason }: Settled): boolean => reason === "personal-header";

/** There is no switch for what is sensitive (P2), and only what holds contacts of the organisation may stay as such (P5). */
function allowed(chosen: ColumnTarget | undefined, guess: Settled): ColumnTarget | undefined {
  const { target, mayBeContact } = guess;
  if (target.as === "dropped" && target.sensitivity === "personal-sensitive") return undefined;
  if (chosen?.as === "contact") return mayBeContact ? chosen : undefined;
  return isPersonal(guess) && chosen?.as !== "dropped" ? undefined : chosen;
}

function fromCandidate(
  candidate: Candidate | undefined,
  header: string,
  at: number,
  profile: Profile,
  all: readonly Candidate[],
  assigned: ReadonlyMap<number, Candidate>,
): Settled {
  if (!candidate) {
    if (isJobTitle(header, at, all, assigned))
      return { target: { as: "dropped", sensitivity: "personal" }, confidence: 0.6, reason: "personal-header" };
    return {
      target: { as: "extra" },
      confidence: profile.filled === 0 ? 0.5 : 0.3,
      reason: profile.filled === 0 ? "empty" : "not-understood",
    };
  }
  const { match, name, fields, score, fit } = candidate;
  const rest = {
    confidence: Math.round(score * Math.min(1, fit) * 100) / 100,
    reason: match.reason,
    ...(match.language && match.language !== "any" && { language: match.language }),
    ...(match.year !== undefined && { year: match.year }),
  };
  if (name === "coordinates" || name === "geometry") return { target: placeTarget(header, profile), ...rest };
  if (name === "address") return { target: { as: "address" }, ...rest };
  if (name === "operator") return { target: { as: "field", field: "name" }, isFallback: true, ...rest };
  const field = fields[0]!;
  const isSecond = field === "website" && firstPage(assigned) !== candidate;
  return { target: { as: "field", field }, ...rest, ...(isSecond && { isFallback: true }) };
}

/** That of an operator counts behind all others. */
function firstPage(assigned: ReadonlyMap<number, Candidate>): Candidate | undefined {
  const pages = [...assigned.values()].filter(({ fields }) => fields.includes("website"));
  return pages.find(({ name }) => name !== "operatorWebsite") ?? pages[0];
}

/** "Title" beside the name of a person is a job title. */
function isJobTitle(
  header: string,
  at: number,
  all: readonly Candidate[],
  assigned: ReadonlyMap<number, Candidate>,
): boolean {
  if (fold(header) !== "title") return false;
  const hasName = [...assigned.values()].some(({ name, column }) => name === "name" && column !== at);
  return hasName && all.some(({ column, match }) => column === at && match.entry?.field === "name");
}

const mayBeGeometry = (value: string): boolean => /^\s*(SRID|(MULTI)?(POINT|POLYGON|LINESTRING)|\{)/i.test(value);

function placeTarget(header: string, profile: Profile): ColumnTarget {
  if (profile.share(mayBeGeometry) > 0.5) return { as: "geometry" };
  const longitudeFirst = /^(lonlat|lnglat|lon lat|lng lat|x y|longitude latitude)/.test(fold(header));
  return { as: "coordinates", order: longitudeFirst ? "longitude-first" : "latitude-first" };
}

function valuesOf(
  profile: Profile,
  target: ColumnTarget,
  finders: Finders,
  lists: ListSeparators = {},
): ColumnGuess["values"] {
  const separator = (target.as === "field" && lists[target.field]) || ";";
  const firstOf = (value: string) => value.replaceAll(separator, ";").split(/[;|\n]/)[0]!;
  const finder =
    target.as === "field" &&
    (target.field === "kinds" ? finders.kinds : target.field === "sectors" ? finders.sectors : undefined);
  return {
    filled: profile.filled,
    distinct: profile.distinct,
    ...(finder && {
      known: new Set(profile.values.filter((value) => finder.find(firstOf(value)).rule !== "none")).size,
    }),
    ...(profile.least !== undefined && profile.numeric > 0.5 && { least: profile.least, most: profile.most! }),
  };
}
