import { compareTexts } from "../model/compare-texts.ts";
import type { LicenceGroup } from "../model/download.ts";
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
  const { files, withheld } = splitPlaces(rowLicences(chosen, licenceTerms), isBrought);
  const rowsAt = (places: readonly number[]) => Uint32Array.from(places, (place) => rows[place]!);
  return { files: files.map(({ group, places }) => ({ group, rows: rowsAt(places) })), withheld: rowsAt(withheld) };
}

interface PlaceSplit {
  readonly files: readonly { readonly group: LicenceGroup; readonly places: readonly number[] }[];
  readonly withheld: readonly number[];
}

/** The same for whatever has licences at its places. */
export function splitPlaces(licences: RowLicences, isBrought: (place: number) => boolean): PlaceSplit {
  const asked = licences.distinct.map(termsOf);
  const joined = soleShareAlike(asked);
  const fileOf = asked.map((terms) => (isFree(terms) && joined ? joined : terms));

  const places = new Map<string, { readonly terms: Terms; readonly places: number[] }>();
  const withheld: number[] = [];
  licences.codes.forEach((code, place) => {
    const terms = fileOf[code]!;
    if (terms.demand === "not-to-be-passed-on" && !isBrought(place)) {
      withheld.push(place);
      return;
    }
    const key = isFree(terms) ? "free" : `${terms.demand} ${terms.binding}`;
    const file = places.get(key) ?? { terms, places: [] };
    places.set(key, file);
    file.places.push(place);
  });
  const files = [...places.values()].map((file) => ({
    group: describeGroup(file.terms, file.places, licences, asked),
    places: file.places,
  }));
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
  places: readonly number[],
  { distinct, codes }: RowLicences,
  asked: readonly Terms[],
): LicenceGroup {
  const rowsOfCode = new Map<number, number>();
  for (const place of places) count(rowsOfCode, codes[place]!, 1);
  const rowsOfTerm = new Map<LicenceTerm, number>();
  for (const [code, rows] of rowsOfCode) for (const term of distinct[code]!) count(rowsOfTerm, term, rows);

  const whole = [...rowsOfTerm.keys()].find(({ id }) => id === terms.binding || rowsOfTerm.size === 1);
  const demands = [...rowsOfCode.keys()].map((code) => DEMANDS.indexOf(asked[code]!.demand));
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

function count<Key>(counts: Map<Key, number>, key: Key, rows: number): void {
  counts.set(key, (counts.get(key) ?? 0) + rows);
}

const byDemand = (a: Pick<FileGroup, "group">, b: Pick<FileGroup, "group">): number =>
  DEMANDS.indexOf(a.group.demand) - DEMANDS.indexOf(b.group.demand) || compareTexts(a.group.licence, b.group.licence);
