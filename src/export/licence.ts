import { compareTexts } from "../model/compare-texts.ts";
import type { LicenceGroup } from "../model/download.ts";
import { letGo } from "../model/let-go.ts";
import type { LicenceTerm } from "../model/taxonomy.ts";
import type { ChosenRows } from "./chosen-rows.ts";
import { type RowLicences, rowLicences } from "./row-licences.ts";

/** Rows that may leave in one file. */
export interface FileGroup {
  readonly group: LicenceGroup;
  readonly rows: Uint32Array;
}

export interface LicenceSplit {
  /** Freest first; together all rows but the withheld ones, each in the order of the choice. */
  readonly files: readonly FileGroup[];
  /** Rows that may not be passed on and that the reader did not bring. */
  readonly withheld: Uint32Array;
}

/** From the freest on; each demand includes those before it where they apply. */
const DEMANDS = ["none", "attribution", "share-alike", "non-commercial", "not-to-be-passed-on"] as const;
type Demand = LicenceGroup["demand"];

/** Rows of OpenStreetMap are a database of their own; other directories lie beside it and keep their licences. */
const ALWAYS_ALONE = "ODbL-1.0";

/** What a row asks for, and the licence that its file would have to carry: "" when none has to be the same. */
interface Terms {
  readonly demand: Demand;
  readonly binding: string;
}

/**
 * Parts rows by what their licences allow. One file holds one share-alike licence at most: rows that ask for less join it, save
 * under ODbL, whose rows stand alone. Non-commercial rows have their own file. Rows without derivatives, without a known licence or
 * with all rights reserved may be saved again by the reader who brought them, in their own file, and by nobody else.
 */
export function licenceSplit(chosen: ChosenRows, licenceTerms: readonly LicenceTerm[]): LicenceSplit {
  const { rows, store } = chosen;
  const isBrought = (place: number) => store.directories[store.directory[rows[place]!]!]!.brought;
  const licences = rowLicences(chosen, licenceTerms);
  const { files, withheld } = splitPlaces(licences, isBrought);
  letGo(licences.codes);
  const rowsAt = (places: Uint32Array): Uint32Array => {
    const chosenRows = places.length === rows.length ? rows : places.map((place) => rows[place]!);
    letGo(places);
    return chosenRows;
  };
  return { files: files.map(({ group, places }) => ({ group, rows: rowsAt(places) })), withheld: rowsAt(withheld) };
}

interface PlaceSplit {
  /** Places in their order. */
  readonly files: readonly { readonly group: LicenceGroup; readonly places: Uint32Array }[];
  readonly withheld: Uint32Array;
}

/** The same for whatever has licences at its places. */
export function splitPlaces(licences: RowLicences, isBrought: (place: number) => boolean): PlaceSplit {
  const { codes, distinct } = licences;
  const asked = distinct.map(termsOf);
  const joined = soleShareAlike(asked);
  const fileOf = asked.map((terms) => (isFree(terms) && joined ? joined : terms));
  const keys = fileOf.map((terms) => (isFree(terms) ? "free" : `${terms.demand} ${terms.binding}`));
  const kinds = [...new Set(keys)];
  const withheldKind = kinds.length;
  const kindOf = Uint32Array.from(keys, (key) => kinds.indexOf(key));
  const mayBeWithheld = fileOf.map(({ demand }) => demand === "not-to-be-passed-on");
  const kindAt = (place: number): number => {
    const code = codes[place]!;
    return mayBeWithheld[code] && !isBrought(place) ? withheldKind : kindOf[code]!;
  };

  // Counted first, as lists of millions would be copied whenever they grow.
  const sizes = new Uint32Array(kinds.length + 1);
  for (let place = 0; place < codes.length; place++) sizes[kindAt(place)]!++;
  const placesOf = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  for (let place = 0; place < codes.length; place++) {
    const kind = kindAt(place);
    placesOf[kind]![sizes[kind]!++] = place;
  }
  const withheld = placesOf.pop()!;
  const files = placesOf
    .filter((places) => places.length > 0)
    .map((places) => ({ group: describeGroup(fileOf[codes[places[0]!]!]!, places, licences, asked), places }));
  return { files: files.sort(byDemand), withheld };
}

export const isForOthers = ({ demand }: LicenceGroup): boolean => demand !== "not-to-be-passed-on";

function termsOf(licences: readonly LicenceTerm[]): Terms {
  const has = (demand: keyof LicenceTerm): boolean => licences.some((term) => term[demand] === true);
  const binding = licences
    .filter((term) => term.shareAlike || term.nonCommercial)
    .map(({ id }) => id)
    .sort()
    .join(" ");
  if (has("noDerivatives")) return { demand: "not-to-be-passed-on", binding: "" };
  if (has("nonCommercial")) return { demand: "non-commercial", binding };
  if (has("shareAlike")) return { demand: "share-alike", binding };
  return { demand: has("attribution") ? "attribution" : "none", binding: "" };
}

const isFree = ({ demand }: Terms): boolean => demand === "none" || demand === "attribution";

/** The one share-alike licence that freer rows may join. */
function soleShareAlike(asked: readonly Terms[]): Terms | undefined {
  const candidates = asked.filter(({ demand, binding }) => demand === "share-alike" && binding !== ALWAYS_ALONE);
  return new Set(candidates.map(({ binding }) => binding)).size === 1 ? candidates[0] : undefined;
}

function describeGroup(
  terms: Terms,
  places: Uint32Array,
  { distinct, codes }: RowLicences,
  asked: readonly Terms[],
): LicenceGroup {
  const rowsOfCode = new Uint32Array(distinct.length);
  for (let at = 0; at < places.length; at++) rowsOfCode[codes[places[at]!]!]!++;
  const present = [...rowsOfCode.keys()].filter((code) => rowsOfCode[code]! > 0);
  const rowsOfTerm = new Map<LicenceTerm, number>();
  for (const code of present)
    for (const term of distinct[code]!) rowsOfTerm.set(term, (rowsOfTerm.get(term) ?? 0) + rowsOfCode[code]!);

  const whole = [...rowsOfTerm.keys()].find(({ id }) => id === terms.binding || rowsOfTerm.size === 1);
  const demands = present.map((code) => DEMANDS.indexOf(asked[code]!.demand));
  return {
    licence: whole?.id ?? "",
    title: whole?.title ?? "",
    ...(whole?.url && { url: whole.url }),
    demand: DEMANDS[Math.max(...demands)]!,
    rows: places.length,
    licences: [...rowsOfTerm]
      .map(([{ id, title }, rows]) => ({ id, title, rows }))
      .sort((a, b) => b.rows - a.rows || compareTexts(a.id, b.id)),
  };
}

const byDemand = (a: Pick<FileGroup, "group">, b: Pick<FileGroup, "group">): number =>
  DEMANDS.indexOf(a.group.demand) - DEMANDS.indexOf(b.group.demand) || compareTexts(a.group.licence, b.group.licence);
