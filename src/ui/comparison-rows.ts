import type { Speech } from "../i18n/load-language.ts";
import { DIMENSIONS, type Dimension } from "../model/dimensions.ts";
import { AVERAGED, FLOORS, FORMAT_OF, type IndicatorFormat, type Outcome, SUMMED } from "../model/indicator.ts";
import type { ProfileId, SectorProfile, TerritoryProfile } from "../model/profile.ts";
import type { Reach, ReachChoice } from "../model/reach.ts";
import { assessedHow } from "./assessed-how.ts";
import { indicatorName, type Said, sayOutcome, turnoverName, valueInWords } from "./indicator-words.ts";
import { sectorLabel } from "./labels.ts";
import { aboveName, profileName } from "./profile-name.ts";
import { reachGroup } from "./reach-rows.ts";

/** What a row says of one territory. */
export interface ComparedCell {
  readonly outcome: Outcome;
  readonly said: Said;
}

export interface ComparedRow {
  readonly id: string;
  readonly name: string;
  readonly format: IndicatorFormat;
  /** Position in TOP_SECTORS of a row about a sector. */
  readonly sector?: number;
  /** One for each territory. */
  readonly cells: readonly ComparedCell[];
}

export interface ComparedGroup {
  /** None over the first rows. */
  readonly title?: string;
  readonly rows: readonly ComparedRow[];
}

const FIRST: readonly ProfileId[] = ["count", "density", "perInhabitants"];
/** Sums that stand there always; the others where some initiative of some territory tells a figure. */
const ALWAYS: readonly ProfileId[] = ["members", "jobs"];
const LAST: readonly ProfileId[] = ["women", "sectorDiversity", "kindDiversity", "freshness", "survival"];

/** What the reader asks distances to, and how far the places of each territory are from it, by id. */
export interface ComparedReach {
  readonly choice: ReachChoice;
  readonly found: ReadonlyMap<string, Reach>;
}

/** Territories side by side: the same rows for all, and in each cell a figure with what it rests on, or what stands in its place. */
export function comparisonRows(
  profiles: readonly TerritoryProfile[],
  speech: Speech,
  reach?: ComparedReach,
): readonly ComparedGroup[] {
  const { indicators: text, compare, territory } = speech.messages;
  const rowOf = (id: ProfileId): ComparedRow => ({
    id,
    name: indicatorName(id, speech),
    format: FORMAT_OF[id],
    cells: profiles.map(({ outcomes }) => cellOf(outcomes[id], FORMAT_OF[id], speech, !FIRST.includes(id))),
  });
  const told = [...SUMMED, ...AVERAGED].filter(
    (id) => !ALWAYS.includes(id) && profiles.some(({ outcomes }) => outcomes[id].is !== "no-data"),
  );
  const shareOfParent: ComparedRow = {
    id: "shareOfParent",
    name: compare.shareOfParent,
    format: "share",
    cells: profiles.map((profile) => {
      const { outcome, said } = cellOf(profile.shareOfParent, "share", speech, false);
      return { outcome, said: { ...said, note: said.isFigure ? (aboveName(profile, speech) ?? "") : "" } };
    }),
  };
  return [
    { rows: [...FIRST.map(rowOf), shareOfParent] },
    { title: territory.sectors, rows: sectorRows(profiles, speech) },
    {
      title: text.inNumbers,
      rows: [...[...ALWAYS, ...told].map(rowOf), ...turnoverRows(profiles, speech), ...LAST.map(rowOf)],
    },
    ...assessmentRows(profiles, speech),
    { title: speech.messages.card.ties, rows: tieRows(profiles, speech) },
    ...(reach ? [reachGroup(profiles, reach, speech)] : []),
  ];
}

function cellOf(outcome: Outcome, format: IndicatorFormat, speech: Speech, tellsBasis: boolean): ComparedCell {
  const said = sayOutcome(outcome, format, speech);
  if (outcome.is !== "figure" || outcome.n < outcome.of)
    return { outcome, said: tellsBasis ? said : { ...said, note: "" } };
  const basis = tellsBasis ? speech.messages.indicators.knownFor(outcome.n, outcome.of) : "";
  return { outcome, said: { ...said, note: [basis, said.note].filter(Boolean).join(speech.messages.page.separator) } };
}

/** Each currency in which some of them tells a turnover: what differs is not added up. */
function turnoverRows(profiles: readonly TerritoryProfile[], speech: Speech): readonly ComparedRow[] {
  const currencies = new Set(profiles.flatMap(({ turnover }) => turnover.map(({ currency }) => currency)));
  return [...currencies].sort().map((currency) => ({
    id: `turnover ${currency}`,
    name: turnoverName(currency, speech),
    format: "count",
    cells: profiles.map(({ turnover, outcomes }) => {
      const none: Outcome = outcomes.count.is === "no-data" ? outcomes.count : { is: "no-data", lack: "figures" };
      return cellOf(turnover.find((each) => each.currency === currency)?.outcome ?? none, "count", speech, true);
    }),
  }));
}

/** Sectors that any of them has, by their share in the first; how many times the share above stands under each. */
function sectorRows(profiles: readonly TerritoryProfile[], speech: Speech): readonly ComparedRow[] {
  const largest = (sector: number) => Math.max(...profiles.map(({ sectors }) => sectors[sector]?.share ?? 0));
  const [first] = profiles;
  return (first?.sectors ?? [])
    .map(({ sector }) => sector)
    .filter((sector) => largest(sector) > 0)
    .sort((a, b) => largest(b) - largest(a))
    .map((sector) => ({
      id: `sector ${sector}`,
      name: sectorLabel(speech, sector),
      format: "share",
      sector,
      cells: profiles.map((profile) => sectorCell(profile, profile.sectors[sector]!, speech)),
    }));
}

function sectorCell(profile: TerritoryProfile, { share, specialisation }: SectorProfile, speech: Speech): ComparedCell {
  const { count } = profile.outcomes;
  const outcome = shareOutcome(count, share);
  const said = sayOutcome(outcome, "share", speech);
  const parent = aboveName(profile, speech);
  const times =
    said.isFigure && specialisation.is === "figure" && parent !== undefined
      ? speech.messages.indicators.timesShare(valueInWords("quotient", specialisation.value, speech.words), parent)
      : "";
  return { outcome, said: { ...said, note: times } };
}

function shareOutcome(count: Outcome, share: number | undefined): Outcome {
  if (count.is !== "figure") return count;
  if (count.n === 0) return { is: "no-data", lack: "terms" };
  if (share === undefined) return { is: "too-few", n: count.n, floor: FLOORS.mix };
  return { is: "figure", value: share, n: count.n, of: count.n };
}

/** Dimensions that some of them is assessed on; without any there is no such group. */
function assessmentRows(profiles: readonly TerritoryProfile[], speech: Speech): readonly ComparedGroup[] {
  const { assessments: text, indicators, page } = speech.messages;
  const meanIn = ({ assessments }: TerritoryProfile, of: Dimension) =>
    assessments?.means.find(({ dimension }) => dimension === of)?.outcome;
  const rows = DIMENSIONS.filter((dimension) => profiles.some((profile) => meanIn(profile, dimension))).map(
    (dimension): ComparedRow => ({
      id: `assessment ${dimension}`,
      name: speech.labels.dimensions[dimension]!,
      format: "score",
      cells: profiles.map((profile) => {
        const { count } = profile.outcomes;
        const none: Outcome = count.is === "no-data" ? count : { is: "no-data", lack: "assessments" };
        const outcome = meanIn(profile, dimension) ?? none;
        const said = sayOutcome(outcome, "score", speech);
        if (outcome.is !== "figure") return { outcome, said };
        const basis = [text.restsOn(outcome.n), ...assessedHow(profile.assessments!, speech)];
        return { outcome, said: { ...said, note: basis.join(page.separator) } };
      }),
    }),
  );
  return rows.length === 0 ? [] : [{ title: indicators.names.assessmentMean, rows }];
}

function tieRows(profiles: readonly TerritoryProfile[], speech: Speech): readonly ComparedRow[] {
  const { clusters } = speech.messages.territory;
  return (["inside", "outward"] as const).map((way) => ({
    id: `ties ${way}`,
    name: way === "inside" ? clusters.tiesInside : clusters.tiesOutward,
    format: "count",
    cells: profiles.map(({ ties, outcomes }) => {
      const { count } = outcomes;
      const outcome: Outcome = count.is === "figure" ? { ...count, value: ties[way] } : count;
      return cellOf(outcome, "count", speech, false);
    }),
  }));
}

/** The same as records of a table, one for each territory and indicator, after a line of names. */
export function comparisonRecords(
  profiles: readonly TerritoryProfile[],
  speech: Speech,
  reach?: ComparedReach,
): readonly (readonly string[])[] {
  const { columns, unit } = speech.messages.compare;
  const head = Object.values(columns);
  const specialisation = (sector: number): ComparedRow => ({
    id: `specialisation ${sector}`,
    name: speech.messages.indicators.specialisationIn(sectorLabel(speech, sector)),
    format: "quotient",
    cells: profiles.map(({ sectors }) => cellOf(sectors[sector]!.specialisation, "quotient", speech, true)),
  });
  const rows = comparisonRows(profiles, speech, reach).flatMap(({ rows: ofGroup }) =>
    ofGroup.flatMap((row) => (row.sector === undefined ? [row] : [row, specialisation(row.sector)])),
  );
  return [
    head,
    ...profiles.flatMap((profile, at) => {
      const { id } = profile;
      const name = profileName(profile, speech);
      return rows.map(({ name: indicator, format, cells }) => {
        const { outcome, said } = cells[at]!;
        return outcome.is === "figure"
          ? [id, name, indicator, String(outcome.value), unit[format], String(outcome.n), String(outcome.of), said.note]
          : [id, name, indicator, "", unit[format], outcome.is === "too-few" ? String(outcome.n) : "", "", said.value];
      });
    }),
  ];
}
