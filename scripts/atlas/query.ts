import { fold } from "../../src/model/fold.ts";
import type { Query } from "../../src/model/query.ts";
import type { Question } from "../../src/model/question.ts";
import { KINDS, SECTORS, type TermList } from "../../src/model/taxonomy.ts";
import { WHOLE_WORLD } from "../../src/model/viewport.ts";
import type { Geography } from "../../src/worker/geography.ts";
import { indexById } from "../../src/worker/territory-sheet.ts";
import type { Options, Values } from "./command.ts";
import { OWN_AREA, readOwnArea } from "./own-area.ts";
import type { Stock } from "./stock.ts";
import { EXIT, stop, unknown } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

/** Which rows are meant; the same clauses as in the page. */
export const QUERY = {
  territory: { type: "string", value: "ID", text: "Only rows in a territory: FR, IT-62, FR-38 …" },
  sector: { type: "string", multiple: true, value: "ID", text: "Only rows of a sector; several: any of them." },
  kind: { type: "string", multiple: true, value: "ID", text: "Only rows of a kind; several: any of them." },
  text: { type: "string", value: "WORDS", text: "Only rows in which every word occurs." },
  ...OWN_AREA,
} as const satisfies Options;

/** All clauses but the territory, whose ids come with the boundaries. */
export async function readQuery(values: Values<typeof QUERY>, surroundings: Surroundings): Promise<Query> {
  const { sector, kind, text } = values;
  const area = await readOwnArea(values, surroundings);
  return {
    ...(area && { area }),
    ...(text !== undefined && { text }),
    ...(sector && { sectors: { ids: sector.map((id) => termIn(SECTORS, "sector", id)), match: "any" } }),
    ...(kind && { kinds: { ids: kind.map((id) => termIn(KINDS, "kind", id)), match: "any" } }),
  };
}

export function withTerritory(query: Query, territory: string | undefined, { geography }: Stock): Query {
  return territory === undefined ? query : { ...query, territory: territoryId(territory, geography) };
}

function termIn(list: TermList, what: string, id: string): string {
  if (list.indexOf(id) === undefined) throw unknown(what, id, list.ids);
  return id;
}

/** The id of a territory; who writes its name instead is told the id. */
function territoryId(word: string, { boundaries, names }: Geography): string {
  const { id } = boundaries.territories;
  const index = indexById(id);
  if (index.has(word)) return word;
  if (index.has(word.toUpperCase())) return word.toUpperCase();
  const folded = fold(word);
  const named = id.filter((_, at) => names.allNames(at).some((name) => fold(name) === folded));
  if (named.length === 0) throw unknown("territory", word, id);
  throw stop(EXIT.wrongUse, `There is no territory "${word}" by id. Did you mean ${named.join(", ")}?`);
}

/** A question as the page asks it, of which only the query matters here. */
export const questionFor = (query: Query): Question => ({
  query,
  hidden: [],
  viewport: { bounds: WHOLE_WORLD, zoom: 0 },
  order: { by: "name" },
  listFrom: 0,
  listLength: 0,
});
