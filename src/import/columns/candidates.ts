import { fold } from "../../model/fold.ts";
import { FIELD_TYPES, type Field, isField } from "../../model/initiative.ts";
import { namesGrid } from "../position/read-grid-reference.ts";
import type { Table } from "../table/table.ts";
import { readMark } from "../values/choices.ts";
import type { Words } from "../words.ts";
import type { Candidate } from "./assign.ts";
import type { HeaderMatch } from "./header-index.ts";
import { type Finders, knownShare, knownTerms, termFit } from "./known-share.ts";
import type { Profile } from "./profile.ts";
import { isGeometry, VALUE_TESTS } from "./value-tests.ts";

export const MARK_SHARE = 0.9;

export function candidatesOf(
  header: string,
  column: number,
  profile: Profile,
  words: Words,
  finders: Finders,
  table: Table,
): Candidate[] {
  const matches = words.headers.match(header);
  // Keys of OpenStreetMap that happen to be our words mean something else there.
  if (table.structure.format === "overpass" && /^(type|provides|model)$/.test(header)) return [];
  // There a note is from one mapper to the next, and what the place is stands under "description".
  if (table.isOpenStreetMap && header === "note") return [];
  // Who runs a place gives it a name only where it has none of its own.
  const runs = matches.some(({ entry }) => entry?.field === "operator");
  const meant = runs ? matches.filter(({ entry }) => entry?.field !== "name") : matches;
  const isPlace = profile.filled >= 3 && profile.share(isPlainlyPlace) >= 0.9;
  const fitting = isPlace ? meant.filter(({ ourField, entry }) => ourField || isOfPlace(entry?.field)) : meant;
  const found = fitting.flatMap(
    (match) => toCandidate({ ...match, header }, column, profile, words, finders, meant.length > 1) ?? [],
  );
  const isGrid = matches.length === 0 && namesGrid(fold(header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")));
  const reroute = isGrid
    ? gridMatch(words)
    : matches.length
      ? otherTaxonomy(matches, profile, finders, words)
      : byTerms(profile, finders, words);
  for (const other of [reroute, isPlace && valuesMatch("coordinates", words)]) {
    const candidate = other && toCandidate({ ...other, header }, column, profile, words, finders);
    if (candidate) found.push(candidate);
  }
  if (table.structure.headerLine === 0 && table.structure.format === "csv")
    found.push(...byValueAlone(column, profile, words));
  return found;
}

/** Degrees with four decimals at least, as three may be thousands, or a shape: nothing else looks like that, whatever its header is. */
const isPlainlyPlace = (value: string): boolean =>
  /^[([]?\s*-?\d{1,2}\.\d{4,}\s*[,;|/\s]\s*-?\d{1,3}\.\d{4,}\s*[)\]]?$/.test(value) || isGeometry(value);

const isOfPlace = (name: string | undefined): boolean => name === "coordinates" || name === "geometry";

const valuesMatch = (name: string, { headers }: Words): HeaderMatch => ({
  entry: headers.entry(name),
  ourField: undefined,
  score: 0.55,
  reason: "values",
});

const gridMatch = ({ headers }: Words): HeaderMatch => ({
  entry: headers.entry("coordinates"),
  ourField: undefined,
  score: 0.6,
  reason: "words-contained",
});

function toCandidate(
  match: HeaderMatch & { readonly header: string },
  column: number,
  profile: Profile,
  words: Words,
  finders: Finders,
  ambiguous = false,
): Candidate | undefined {
  if (match.ourField) return ourCandidate(match.ourField, match, column, profile);
  const { entry } = match;
  if (!entry || entry.sensitivity.startsWith("personal") || entry.field === "relations") return undefined;
  const fields = (entry.target === undefined ? [entry.field] : [entry.target].flat()).filter(isField);
  const name = entry.field;
  const isBandColumn =
    profile.bands > 0.3 &&
    fields.some(
      (field) => field !== "latitude" && field !== "longitude" && /^(number|integer)$/.test(FIELD_TYPES[field]),
    );
  const test = VALUE_TESTS[name];
  if (name === "licence" && /^image/i.test(match.header)) return undefined; // of the picture, not of the record
  if (profile.filled === 0 && (name === "kind" || name === "sector")) return undefined; // too common words to be guessed without a value
  const isMarks = !/^(status|consent)$/.test(name) && profile.filled > 0 && profile.share(isWordOfMark) > MARK_SHARE;
  const known = knownTerms(name, profile, finders);
  const fit =
    profile.filled === 0
      ? 0.05
      : isMarks
        ? 0
        : isBandColumn
          ? 1
          : judged(test?.(profile, words) ?? 1, match.score, profile) * termFit(known);
  // Where a header may be either, words of a closed list decide for it.
  const isConfirmed = ambiguous && fit === 1 && fields.some((field) => FIELD_TYPES[field] === "choice");
  return {
    column,
    name: isBandColumn ? "sizeBand" : name,
    fields: isBandColumn ? ["sizeBand"] : name === "operator" ? ["name"] : fields,
    priority: isBandColumn ? 30 : entry.priority,
    score: match.score,
    fit: isConfirmed ? fit * 1.6 : fit,
    filled: filledShare(profile),
    known,
    match,
  };
}

/** "yes" and the like: 0 and 1 are numbers as well. */
const isWordOfMark = (value: string): boolean => readMark(value) !== undefined && !/^[01]$/.test(value);

/** A handful of odd values does not overrule what a header plainly says. */
const judged = (fit: number, score: number, { filled }: Profile): number =>
  fit === 0 && score >= 0.9 && filled < 5 ? 0.3 : fit;

/** An identifier that is there twice is none, unless it may be one that the atlas wrote. */
function ourFit(field: Field, profile: Profile): number {
  if (profile.filled === 0) return 0.05;
  return field === "id" && profile.filled > 20 && profile.distinct / profile.filled < 0.95 ? 0 : 1;
}

const filledShare = ({ filled, looked }: Profile): number => filled / Math.max(1, looked);

function ourCandidate(field: Field, match: HeaderMatch, column: number, profile: Profile): Candidate {
  return {
    column,
    name: `our ${field}`,
    fields: [field],
    priority: 200,
    score: 1,
    fit: ourFit(field, profile),
    filled: filledShare(profile),
    known: 1,
    match,
  };
}

/** A "type" whose values are sectors is a sector, and the other way round. */
function otherTaxonomy(
  matches: readonly HeaderMatch[],
  profile: Profile,
  finders: Finders,
  words: Words,
): HeaderMatch | undefined {
  const match = matches.find(({ entry }) => entry?.field === "kind" || entry?.field === "sector");
  if (!match || profile.filled === 0) return undefined;
  const other = match.entry!.field === "kind" ? "sector" : "kind";
  if (matches.some(({ entry }) => entry?.field === other)) return undefined;
  const [kinds, sectors] = [knownShare(profile, finders.kinds), knownShare(profile, finders.sectors)];
  const better = other === "sector" ? sectors - kinds : kinds - sectors;
  if (better < 0.2 || Math.max(kinds, sectors) < 0.4) return undefined;
  return { ...match, entry: words.headers.entry(other), score: match.score + 0.02, reason: "values" };
}

/** A column whose words are mostly ours is one of terms, whatever its header. */
function byTerms(profile: Profile, finders: Finders, words: Words): HeaderMatch | undefined {
  if (profile.distinct < 2 || profile.meanLength > 60 || profile.numeric > 0.2 || profile.filled < 10) return undefined;
  const [kinds, sectors] = [knownShare(profile, finders.kinds), knownShare(profile, finders.sectors)];
  if (Math.max(kinds, sectors) < 0.6) return undefined;
  return valuesMatch(kinds >= sectors ? "kind" : "sector", words);
}

/** Without column names the values alone speak, for what they say clearly. */
function byValueAlone(column: number, profile: Profile, words: Words): Candidate[] {
  const guess = (name: string, fields: Field[], priority: number, fit: boolean): Candidate[] =>
    fit
      ? [
          {
            column,
            name,
            fields,
            priority,
            score: 0.6,
            fit: 1,
            filled: 1,
            known: 1,
            match: { entry: words.headers.entry(name), ourField: undefined, score: 0.6, reason: "values" },
          },
        ]
      : [];
  const decimals = profile.share((value) => /^[-+]?\d{1,3}[.,]\d+$/.test(value)) > 0.6;
  return [
    ...guess(
      "latitude",
      ["latitude"],
      95,
      decimals && Math.max(Math.abs(profile.least ?? 999), profile.most ?? 999) <= 90,
    ),
    ...guess(
      "longitude",
      ["longitude"],
      94,
      decimals && Math.max(Math.abs(profile.least ?? 999), profile.most ?? 999) <= 180,
    ),
    ...guess("website", ["website"], 80, profile.addresses > 0.6),
    ...guess(
      "id",
      ["id"],
      60,
      profile.distinct === profile.filled &&
        profile.share((value) => /^[\w-]*\d[\w-]*$/.test(value)) > 0.9 &&
        !decimals,
    ),
    ...guess(
      "name",
      ["name"],
      70,
      profile.share((value) => /\p{L}{2}/u.test(value)) > 0.8 &&
        profile.addresses < 0.3 &&
        profile.distinct / Math.max(1, profile.filled) > 0.7,
    ),
  ];
}
