import { areaInWords } from "../../src/i18n/area-words.ts";
import { en } from "../../src/i18n/en.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import type { OwnArea } from "../../src/model/area/own-area.ts";
import type { Scope } from "../../src/model/download.ts";
import type { Question } from "../../src/model/question.ts";
import { foundClusters } from "../../src/worker/clusters.ts";
import { indexById } from "../../src/worker/territory-sheet.ts";
import type { Options, Values } from "./command.ts";
import { GROUPING, toGrouping } from "./grouping.ts";
import { OWN_AREA } from "./own-area.ts";
import { OWN_BOUNDARIES, openBoundaries, ownTerritoryId } from "./own-boundaries.ts";
import { questionFor, withTerritory } from "./query.ts";
import type { Stock } from "./stock.ts";
import { EXIT, stop, unknown } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a download is made of: a territory, an own area, a cluster, or everything. */
export const CHOSEN = {
  territory: {
    type: "string",
    value: "ID",
    text: "The territory: FR, IT-62, FR-38 …, or one of --boundaries; everything when not named.",
  },
  ...OWN_BOUNDARIES,
  ...OWN_AREA,
  cluster: {
    type: "string",
    value: "ID",
    text: "A cluster of what is chosen, by its id from the command clusters and with the same numbers.",
  },
  ...GROUPING,
} as const satisfies Options;

export interface Request {
  readonly scope: Scope;
  readonly question: Question;
  /** The filters in words. */
  readonly filters: readonly string[];
}

/** What the page asks for when the sheet of the same territory, area or cluster is open. */
export async function requestFor(
  values: Values<typeof CHOSEN>,
  area: OwnArea | undefined,
  stock: Stock,
  surroundings: Surroundings,
): Promise<Request> {
  const own = await ownTerritory(values, stock, surroundings);
  const everywhere = { ...(area && { area }) };
  const query = own ? { ...everywhere, territory: own.id } : withTerritory(everywhere, values.territory, stock);
  const filters = [
    ...(query.territory === undefined ? [] : [territoryInWords(own?.name ?? nameOf(query.territory, stock))]),
    ...(area ? [areaInWords({ messages: en, words: wordsFor("en") }, area)] : []),
  ];
  if (values.cluster !== undefined) {
    const question = { ...questionFor(query), clusters: toGrouping(values) };
    return { scope: clusterCalled(values.cluster, question, stock), question, filters };
  }
  const scope: Scope = area
    ? { what: "area" }
    : query.territory === undefined
      ? { what: "shown" }
      : { what: "territory", id: query.territory };
  return { scope, question: questionFor(query), filters };
}

/** One of boundaries of one's own. */
async function ownTerritory(values: Values<typeof CHOSEN>, stock: Stock, surroundings: Surroundings) {
  const { boundaries, territory } = values;
  if (boundaries === undefined) return undefined;
  if (territory === undefined)
    throw stop(EXIT.wrongUse, "--boundaries goes with --territory: name a territory of the file by its code or name.");
  const { set, ground } = await openBoundaries(boundaries, values, stock, surroundings);
  const id = ownTerritoryId(territory, set);
  return { id, name: ground.nameOf(set.territories.id.indexOf(id)) };
}

const nameOf = (id: string, { geography, language }: Stock): string =>
  geography.names.nameOf(indexById(geography.boundaries.territories.id).get(id)!, language);

const territoryInWords = (name: string): string => en.download.filters.choice(en.card.territory, name);

function clusterCalled(id: string, { query, hidden, clusters }: Question, { holding }: Stock): Scope {
  const found = foundClusters(holding, holding.selectAnywhere(query, hidden), clusters).map(
    ({ cluster }) => cluster.id,
  );
  if (found.includes(id)) return { what: "cluster", id };
  if (found.length === 0) throw stop(EXIT.wrongUse, "There are no clusters with these numbers.");
  throw unknown("cluster with these numbers", id, found);
}
