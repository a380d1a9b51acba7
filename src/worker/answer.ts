import { rowOfId } from "../atlas/row-of-id.ts";
import type { Answer, DirectorySummary, TerritoryCount } from "../model/answer.ts";
import type { Column } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import type { Language } from "../model/language.ts";
import type { Question } from "../model/question.ts";
import type { Selection } from "../model/selection.ts";
import type { Territories } from "../model/territory.ts";
import { withDescendants } from "../model/territory-tree.ts";
import { WHOLE_WORLD } from "../model/viewport.ts";
import { arcsOf } from "../network/ties-of-row.ts";
import { rowsAtPlace } from "../summary/list-part.ts";
import { largestMark, marksInView } from "../summary/marks-in-view.ts";
import { sourcesInView } from "../summary/sources-in-view.ts";
import { areaSheet } from "./area-sheet.ts";
import { cardOf } from "./card.ts";
import { clusterSheet } from "./cluster-sheet.ts";
import { clusterOf, clustersOf } from "./clusters.ts";
import { facetsOf } from "./facets.ts";
import type { Geography } from "./geography.ts";
import type { Holding, OpenDirectory } from "./holding.ts";
import { overviewOf } from "./overview.ts";
import { groundOf } from "./own/ground.ts";
import { paintedCounts } from "./painted-counts.ts";
import { assessedIn, networkOf, remembered } from "./remembered.ts";
import { indexById, inLanguage, territorySheet } from "./territory-sheet.ts";

/** Everything that the page shows for a question, as small for a million initiatives as for a hundred. */
export function answer(
  holding: Holding,
  geography: Geography | undefined,
  question: Question,
  language: Language,
): Answer {
  const { atlas } = holding;
  const { query, hidden, viewport, order, listFrom, listLength } = question;
  const { selection, facets } = holding.filter.select(query, hidden);
  const largest = largestOf(holding);
  const marks = marksInView(atlas, selection, viewport, { largest });
  const overview = overviewOf(atlas, selection);
  const { extent, mix } = overview;
  const shown = holding.open.filter(({ directory }) => !hidden.includes(directory.source.id));
  return {
    edition: holding.edition,
    all: shown.reduce((sum, { directory }) => sum + directory.size, 0) - awayIn(holding, hidden),
    total: selection.count,
    placed: selection.placed,
    inView: marks.reduce((sum, { count }) => sum + count, 0),
    facets: facetsOf(atlas, facets),
    mix,
    marks,
    largestMark: largest,
    ...(extent && { extent }),
    list: overview.list(order, listFrom, listLength),
    listFrom,
    ...(question.place && { place: rowsAtPlace(atlas, selection, question.place) }),
    ...selectedParts(holding, geography, question, language),
    ...(geography && geographicParts(holding, geography, question, language)),
    ...(geography && clusterParts(holding, geography, question)),
    ...(geography && query.area && { area: areaSheet(holding, geography, question, query.area, networkOf(holding)) }),
    directories: holding.open.map(summaryOf),
    boundarySets: holding.own.summaries(atlas),
    sourcesInView: sourcesOf(holding, selection, question),
    newestEdition: newestEdition(shown),
    located: geography !== undefined && holding.isLocated,
  };
}

/** Rows of the directories that are shown, which are put away themselves. */
const awayIn = ({ atlas, away }: Holding, hidden: readonly string[]): number =>
  away.filter((row) => !hidden.includes(atlas.directories[atlas.directory[row]!]!.source.id)).length;

function selectedParts(
  holding: Holding,
  geography: Geography | undefined,
  { selected, hidden }: Question,
  language: Language,
): Pick<Answer, "card" | "arcs"> {
  const row = selected === undefined ? undefined : rowOfId(holding.atlas, selected);
  if (row === undefined || holding.away.includes(row)) return { arcs: [] };
  const network = networkOf(holding);
  return {
    card: cardOf(holding, row, network, assessedIn(holding, hidden).get(row) ?? [], geography, language),
    arcs: arcsOf(holding.atlas, network, row),
  };
}

function geographicParts(
  holding: Holding,
  geography: Geography,
  question: Question,
  language: Language,
): Pick<Answer, "territory" | "choropleth"> {
  const { query, choropleth } = question;
  const territory = territorySheet(holding, geography, question, language);
  const ground = choropleth && groundOf(holding, geography, choropleth, language);
  const counts = ground && paintedCounts(holding, ground, { ...question, choropleth });
  return {
    ...(territory && { territory }),
    ...(counts && { choropleth: inLanguage(within(counts, ground.territories, query.territory), ground) }),
  };
}

function clusterParts(
  holding: Holding,
  geography: Geography,
  { query, hidden, clusters, cluster: opened, order }: Question,
): Pick<Answer, "clusters" | "tooManyForClusters" | "cluster"> {
  if (!clusters) return {};
  const selection = holding.selectAnywhere(query, hidden);
  const found = opened === undefined ? undefined : clusterOf(holding, selection, clusters, opened);
  return {
    ...clustersOf(holding, geography, selection, clusters, opened),
    ...(found && { cluster: clusterSheet(holding.atlas, selection, found.cluster, networkOf(holding), order) }),
  };
}

/** A chosen territory shows its own parts only; its own level shows them all, so that it can be compared. */
function within(
  counts: readonly TerritoryCount[],
  territories: Territories,
  chosen: string | undefined,
): readonly TerritoryCount[] {
  const index = indexById(territories.id);
  const territory = chosen === undefined ? undefined : index.get(chosen);
  if (territory === undefined) return counts;
  const inside = withDescendants(territories, territory);
  const parts = counts.filter(({ id }) => id !== chosen && inside[index.get(id)!] === 1);
  return parts.length > 0 ? parts : counts;
}

/** A list that follows the map has selected what is in view already. */
function sourcesOf({ atlas }: Holding, selection: Selection, { query, viewport }: Question): readonly string[] {
  const indexes = sourcesInView(atlas, selection, query.within ? WHOLE_WORLD : viewport.bounds);
  return indexes.map((index) => atlas.directories[index]!.source.id);
}

const summaries = new WeakMap<OpenDirectory, DirectorySummary>();

export function summaryOf(open: OpenDirectory): DirectorySummary {
  const known = summaries.get(open);
  if (known) return known;
  const { directory, account, recipe } = open;
  const summary: DirectorySummary = {
    id: directory.source.id,
    source: directory.source,
    brought: directory.brought,
    rows: directory.size,
    placed: placedIn(directory),
    ...(directory.assessments && { assessments: directory.assessments.length }),
    hasReport: account !== undefined,
    ...(recipe && { hasRecipe: true as const }),
  };
  summaries.set(open, summary);
  return summary;
}

const placedRows = new WeakMap<Column, number>();

/** Rows with a position. */
export function placedIn({ fields }: Directory): number {
  const longitude = fields.get("longitude");
  if (longitude?.type !== "number") return 0;
  let placed = placedRows.get(longitude);
  if (placed === undefined) {
    placed = countNumbers(longitude.values);
    placedRows.set(longitude, placed);
  }
  return placed;
}

function countNumbers(values: Float64Array): number {
  let count = 0;
  for (let at = 0; at < values.length; at++) if (!Number.isNaN(values[at]!)) count++;
  return count;
}

function newestEdition(open: readonly OpenDirectory[]): string {
  const dates = open.map(({ directory }) => directory.source.issued ?? "");
  return dates.sort().at(-1) ?? "";
}

export const largestOf = remembered(({ atlas }: Pick<Holding, "atlas">) => largestMark(atlas));
