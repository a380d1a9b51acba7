import { booleanPointInPolygon } from "@turf/turf";
import type { OwnArea } from "../../src/model/area/own-area.ts";
import { fold } from "../../src/model/fold.ts";
import { distanceKm } from "../../src/model/mercator.ts";
import type { Choices, Clause, Query } from "../../src/model/query.ts";
import { KINDS, PRACTICES, SECTORS, type TermList } from "../../src/model/taxonomy.ts";
import type { Bounds } from "../../src/model/viewport.ts";
import { searchTextOf } from "./build-directory.ts";
import { type PlainInitiative, TERRITORIES, TEXTS } from "./random-world.ts";

/** The same questions as the store answers, asked of plain objects in the plainest way. */

export const idAndAbove = (list: TermList, id: string): string[] => {
  const at = list.indexOf(id);
  if (at === undefined) return [];
  const parent = list.parent[at]!;
  return parent < 0 ? [id] : [id, ...idAndAbove(list, list.ids[parent]!)];
};

const termsOf = (list: TermList, ids: readonly string[] | undefined, none?: string): string[] => {
  const known = (ids ?? []).flatMap((id) => idAndAbove(list, id));
  return known.length === 0 && none !== undefined ? [none] : [...new Set(known)];
};

export const sectorsOf = ({ record }: PlainInitiative) => termsOf(SECTORS, record.sectors, "other-sector");
export const kindsOf = ({ record }: PlainInitiative) => termsOf(KINDS, record.kinds, "unclassified");
export const practicesOf = ({ record }: PlainInitiative) => termsOf(PRACTICES, record.practices);

/** From the finest known territory up to the world, as indexes. */
export function pathOf({ territory }: PlainInitiative): number[] {
  const path: number[] = [];
  for (let at = territory; at >= 0; at = TERRITORIES.parent[at]!) path.push(at);
  return path;
}

export const countryOf = (initiative: PlainInitiative): string => {
  const country = pathOf(initiative).find((at) => TERRITORIES.level[at] === 3);
  const id = country === undefined ? "" : TERRITORIES.id[country]!;
  return id.length === 2 ? id : "";
};

export const directoryOf = ({ directory }: PlainInitiative): string => `d${directory}`;

export function isPlacedIn({ record: { longitude, latitude } }: PlainInitiative, bounds: Bounds): boolean {
  if (longitude === undefined || latitude === undefined) return false;
  const { west, south, east, north } = bounds;
  if (latitude < south || latitude > north) return false;
  return west <= east ? west <= longitude && longitude <= east : longitude >= west || longitude <= east;
}

function isInArea({ record }: PlainInitiative, area: OwnArea): boolean {
  const { longitude, latitude, locationPrecision } = record;
  if (longitude === undefined || latitude === undefined || locationPrecision === "country") return false;
  if (area.shape === "circle") return distanceKm(area.longitude, area.latitude, longitude, latitude) <= area.radiusKm;
  return area.polygons.some((rings) => {
    const coordinates = rings.map((ring) => [...ring, ring[0]!].map(([x, y]) => [x, y]));
    return [-360, 0, 360].some((turn) =>
      booleanPointInPolygon([longitude + turn, latitude], { type: "Polygon", coordinates }),
    );
  });
}

function hasWord(initiative: PlainInitiative, word: string): boolean {
  const { record } = initiative;
  const labels = (list: TermList, texts: readonly string[], ids: readonly string[] | undefined) =>
    termsOf(list, ids).some((id) => texts[list.indexOf(id)!]!.includes(word));
  return (
    searchTextOf(record).includes(word) ||
    labels(SECTORS, TEXTS.sectors, record.sectors) ||
    labels(KINDS, TEXTS.kinds, record.kinds) ||
    labels(PRACTICES, TEXTS.practices, record.practices) ||
    pathOf(initiative).some((at) => TEXTS.territories[at]!.includes(word))
  );
}

const holdsChoices = (has: readonly string[], choices: Choices | undefined): boolean => {
  if (!choices || choices.ids.length === 0) return true;
  const test = (id: string) => has.includes(id);
  return choices.match === "all" ? choices.ids.every(test) : choices.ids.some(test);
};

export const exactnessIn = ({ record }: PlainInitiative): string => {
  if (record.latitude === undefined) return "none";
  switch (record.locationPrecision) {
    case "exact":
    case "street":
      return "exact";
    case "locality":
      return "town";
    case "country":
      return "country";
    default:
      return "unknown";
  }
};

const isOneOf = (value: string, wanted: readonly string[] | undefined): boolean =>
  !wanted || wanted.length === 0 || wanted.includes(value);

const CLAUSES: Record<Clause, (initiative: PlainInitiative, query: Query) => boolean> = {
  text: (each, { text = "" }) =>
    fold(text)
      .split(" ")
      .filter(Boolean)
      .every((word) => hasWord(each, word)),
  sectors: (each, { sectors }) => holdsChoices(sectorsOf(each), sectors),
  kinds: (each, { kinds }) => holdsChoices(kindsOf(each), kinds),
  practices: (each, { practices }) => holdsChoices(practicesOf(each), practices),
  countries: (each, { countries }) => isOneOf(countryOf(each), countries),
  directories: (each, { directories }) => isOneOf(directoryOf(each), directories),
  website: ({ record }, { website }) => website === undefined || (record.website !== undefined) === website,
  exactness: (each, { exactness }) => isOneOf(exactnessIn(each), exactness),
  territory: (each, { territory }) =>
    territory === undefined || pathOf(each).some((at) => TERRITORIES.id[at] === territory),
  within: (each, { within }) => within === undefined || isPlacedIn(each, within),
  area: (each, { area }) => area === undefined || isInArea(each, area),
};

/** Rows for which all clauses hold, one of them perhaps left out. */
export function plainSelect(
  plain: readonly PlainInitiative[],
  query: Query,
  hidden: readonly string[],
  except?: Clause,
): PlainInitiative[] {
  const tests = (Object.keys(CLAUSES) as Clause[]).filter((clause) => clause !== except);
  return plain.filter(
    (each) => !hidden.includes(directoryOf(each)) && tests.every((clause) => CLAUSES[clause](each, query)),
  );
}

/** Rows there would be with each of `choices`, all other clauses holding; under "all", those ticked hold as well. */
export function plainFacet(
  plain: readonly PlainInitiative[],
  query: Query,
  hidden: readonly string[],
  facet: "sectors" | "kinds" | "practices" | "countries" | "directories" | "exactness",
  choices: readonly string[],
  choicesOf: (initiative: PlainInitiative) => readonly string[],
): number[] {
  const ticked = query[facet];
  const all = ticked !== undefined && "match" in ticked && ticked.match === "all";
  const rows = plainSelect(plain, query, hidden, all ? undefined : facet);
  return choices.map((choice) => rows.filter((each) => choicesOf(each).includes(choice)).length);
}
