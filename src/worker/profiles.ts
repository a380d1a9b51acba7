import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import { DIMENSIONS, METHODS } from "../model/dimensions.ts";
import { isChosen, type Outcome, type PAINTABLE_IDS, SUMMED } from "../model/indicator.ts";
import type { Language } from "../model/language.ts";
import type { ProfileId, SectorProfile, TerritoryProfile } from "../model/profile.ts";
import type { Query } from "../model/query.ts";
import type { Selection } from "../model/selection.ts";
import type { Steps } from "../model/steps.ts";
import { KINDS, PRACTICES, TOP_SECTORS } from "../model/taxonomy.ts";
import { withDescendants } from "../model/territory-tree.ts";
import { countTies } from "../network/count-ties.ts";
import { findGaps } from "../summary/indicators/gaps.ts";
import { assessmentMean, mixOf, practiceShare, specialisation, turnoverIn } from "../summary/indicators/outcomes.ts";
import { PAINTABLE } from "../summary/indicators/paintable.ts";
import { type TerritoryFigures, territoryFigures } from "../summary/indicators/territory-figures.ts";
import { sumTerritory } from "../summary/territory-sums.ts";
import { largestTown } from "../territory/largest-town.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";
import { type Ground, groundOf } from "./own/ground.ts";
import { placeOfRow } from "./place-of-row.ts";
import { assessedIn, networkOf } from "./remembered.ts";
import { indexById } from "./territory-sheet.ts";

interface ProfilesWish {
  /** Ids; those of no territory are left out of the answer. */
  readonly territories: readonly string[];
  /** Its own clause on a territory does not hold: territories are compared with each other and with what is above them. */
  readonly query: Query;
  readonly hidden: readonly string[];
}

/** All figures of some territories under the same filters, in steps between which others may ask. */
export function* profilesOf(
  holding: Holding,
  geography: Geography,
  { territories: ids, query: { territory: _, ...query }, hidden }: ProfilesWish,
  language: Language,
): Steps<readonly TerritoryProfile[]> {
  const selected = holding.selectAnywhere(query, hidden);
  const selection = { ...selected, mask: selected.mask.slice() }; // another question selects anew
  const known = new Map<unknown, TerritoryFigures>();
  const profiles: TerritoryProfile[] = [];
  for (const id of ids) {
    const ground = groundOf(holding, geography, id, language);
    const at = ground && indexById(ground.territories.id).get(id);
    if (!ground || at === undefined) continue;
    const { atlas, territories } = ground;
    const figures =
      known.get(territories) ??
      territoryFigures(atlas, selection.mask, territories, { hidden, away: holding.away }, assessedIn(holding, hidden));
    known.set(territories, figures);
    yield* sumEach(figures);
    const neighbours = yield* ground.neighboursOf(at);
    profiles.push(profileOf({ ...ground, atlas }, geography, holding, selection, figures, at, neighbours));
    yield;
  }
  return profiles;
}

/** The sums that go through all rows, one at a time; made already, they take no time. */
function* sumEach(figures: TerritoryFigures): Steps<void> {
  for (const sum of [figures.sectors, figures.kinds, figures.practices, figures.dates]) {
    sum();
    yield;
  }
  for (const field of SUMMED) {
    figures.measure(field);
    yield;
  }
}

function profileOf(
  ground: Ground,
  geography: Geography,
  holding: Holding,
  selection: Selection,
  figures: TerritoryFigures,
  at: number,
  neighbours: readonly number[],
): TerritoryProfile {
  const { atlas, territories, pathOf } = ground;
  const sums = sumTerritory(atlas, selection, territories, territories.id[at]!)!;
  const path = pathOf(at);
  const [west, south, east, north] = territories.bounds.subarray(4 * at, 4 * at + 4);
  const named = (others: readonly number[]) => others.map((other) => pathOf(other)[0]!);
  const above = territories.parent[at]!;
  const isSibling = (other: number) => other !== at && above >= 0 && territories.parent[other] === above;
  return {
    ...path[0]!,
    path,
    bounds: { west: west!, south: south!, east: east!, north: north! },
    outcomes: outcomesOf(figures, at),
    turnover: turnoverOf(figures, at),
    shareOfParent: shareOfParent(figures, at),
    sectors: sectorsOf(figures, at),
    kinds: sums.kinds,
    practices: practicesOf(figures, at),
    ...assessmentsOf(figures, at, atlas),
    gaps: gapsOf(ground, geography, selection, at),
    ties: tiesOf(ground, holding, selection, at),
    sources: sums.sources,
    ...(sums.checked && { checked: sums.checked }),
    neighbours: named(neighbours),
    siblings: named([...territories.id.keys()].filter(isSibling).slice(0, MOST_SIBLINGS)),
  };
}

/** Boundaries of one's own may have thousands side by side, and nobody looks through such a list: the search finds them. */
const MOST_SIBLINGS = 300;

const isProfiled = (id: (typeof PAINTABLE_IDS)[number]): id is ProfileId => !isChosen(id);

export const outcomesOf = (figures: TerritoryFigures, at: number): TerritoryProfile["outcomes"] =>
  Object.fromEntries(
    PAINTABLE.filter(({ id }) => isProfiled(id)).map(({ id, of }) => [id, of({})(figures, at)]),
  ) as unknown as TerritoryProfile["outcomes"];

/** Only currencies of which some record here tells one: of the others there is nothing to say. */
export const turnoverOf = (figures: TerritoryFigures, at: number): TerritoryProfile["turnover"] =>
  figures
    .currencies()
    .map((currency) => ({ currency, outcome: turnoverIn(currency)(figures, at) }))
    .filter(({ outcome }) => outcome.is !== "no-data");

export function shareOfParent({ territories, count, covered }: TerritoryFigures, at: number): Outcome {
  const above = territories.parent[at]!;
  if (covered[at] === 0) return { is: "no-data", lack: "directory" };
  if (above < 0 || count[above] === 0) return { is: "no-data", lack: "parent" };
  return { is: "figure", value: count[at]! / count[above]!, n: count[at]!, of: count[above]! };
}

export function sectorsOf(figures: TerritoryFigures, at: number): readonly SectorProfile[] {
  const mix = mixOf(figures.sectors(), figures.count[at]!, at);
  return TOP_SECTORS.map((_, sector) => ({
    sector,
    share: "is" in mix ? undefined : mix[sector]!,
    specialisation: specialisation("sectors", sector)(figures, at),
  }));
}

/** Only practices that some record here declares: of the others a directory may not know. */
export function practicesOf(figures: TerritoryFigures, at: number): TerritoryProfile["practices"] {
  const width = PRACTICES.ids.length;
  const { rows } = figures.practices();
  return PRACTICES.ids
    .map((practice, term) => ({ practice, term, declared: rows[at * width + term]! }))
    .filter(({ declared }) => declared > 0)
    .sort((a, b) => b.declared - a.declared)
    .map(({ practice, term }) => ({ practice, outcome: practiceShare(term)(figures, at) }));
}

/** Only dimensions that some record here is scored on. */
export function assessmentsOf(
  figures: TerritoryFigures,
  at: number,
  { directories }: Pick<Atlas, "directories">,
): Pick<TerritoryProfile, "assessments"> {
  if (!figures.hasAssessments) return {};
  const { rows, assessed, opinions, methods, from, to, directories: bringing } = figures.assessments();
  if (assessed[at] === 0) return {};
  return {
    assessments: {
      means: DIMENSIONS.map((dimension, index) => ({ dimension, index }))
        .filter(({ index }) => rows[at * DIMENSIONS.length + index]! > 0)
        .map(({ dimension, index }) => ({ dimension, outcome: assessmentMean(index)(figures, at) })),
      records: assessed[at]!,
      assessments: opinions[at]!,
      methods: METHODS.map((method, index) => ({ method, count: methods[at * METHODS.length + index]! })).filter(
        ({ count }) => count > 0,
      ),
      from: from[at]!,
      to: to[at]!,
      sources: [...(bringing.get(at) ?? [])].sort((a, b) => a - b).map((index) => directories[index]!.source.title),
    },
  };
}

function gapsOf(ground: Ground, { places }: Geography, { mask }: Selection, at: number): TerritoryProfile["gaps"] {
  const { atlas, territories, locate } = ground;
  const town = largestTown(places, locate, territories, at);
  if (town < 0) return { from: "", found: [] };
  const from = { longitude: places.longitude[town]!, latitude: places.latitude[town]! };
  return {
    from: places.name[town]!,
    found: findGaps(atlas, mask, territories, at, from).map((gap) => ({
      kind: KINDS.ids[gap.kind]!,
      distanceKm: gap.distanceKm,
      place: placeOfRow(ground, gap.row),
    })),
  };
}

function tiesOf(
  { atlas: { territory }, territories }: Ground,
  holding: Holding,
  { mask }: Selection,
  at: number,
): TerritoryProfile["ties"] {
  const inside = new Uint8Array(NO_TERRITORY + 1);
  inside.set(withDescendants(territories, at));
  return countTies(
    networkOf(holding),
    mask.map((selected, row) => selected & inside[territory[row]!]!),
  );
}
