import { EXACTNESS, type Exactness } from "../model/precision.ts";
import { type Choices, LONGEST_TERRITORY, type Query } from "../model/query.ts";
import { KINDS, PRACTICES, SECTORS, type TermList } from "../model/taxonomy.ts";
import type { Bounds } from "../model/viewport.ts";
import { areaFromText, areaToText } from "./area-link.ts";

/** Longest values and most choices that the schema of a query allows. */
const LONGEST = { text: 300, id: 200, country: 3, territory: LONGEST_TERRITORY } as const;
const MOST_CHOICES = 300;

/** Facets of terms: name of the parameter of one choice, and of the one that says that all must hold. */
const TERM_FACETS = {
  sectors: { choice: "sector", match: "sectors", list: SECTORS },
  kinds: { choice: "kind", match: "kinds", list: KINDS },
  practices: { choice: "practice", match: "practices", list: PRACTICES },
} as const;
type TermFacet = keyof typeof TERM_FACETS;
const FACETS = Object.keys(TERM_FACETS) as readonly TermFacet[];

/** The query as it stands in a link. Each choice is a parameter of its own, so no character needs a second meaning. */
export function queryToParameters(query: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.text) parameters.append("q", query.text);
  for (const facet of FACETS) {
    const { choice, match } = TERM_FACETS[facet];
    for (const id of query[facet]?.ids ?? []) parameters.append(choice, id);
    if (query[facet]?.match === "all" && query[facet].ids.length > 0) parameters.append(match, "all");
  }
  for (const country of query.countries ?? []) parameters.append("country", country);
  for (const directory of query.directories ?? []) parameters.append("directory", directory);
  if (query.website !== undefined) parameters.append("website", query.website ? "yes" : "no");
  for (const exactness of query.exactness ?? []) parameters.append("place", exactness);
  if (query.territory !== undefined) parameters.append("territory", query.territory);
  const area = query.area && areaToText(query.area);
  if (area !== undefined) parameters.append("area", area);
  if (query.within) {
    const { west, south, east, north } = query.within;
    parameters.append("bbox", [west, south, east, north].join(","));
  }
  return parameters;
}

const WEBSITE: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["no", false],
]);

/** Reads what `queryToParameters` wrote. Links get typed, cut and forwarded: what cannot be understood is passed over. */
export function queryFromParameters(parameters: URLSearchParams): Query {
  const text = parameters.get("q")?.slice(0, LONGEST.text);
  const countries = choicesOf(parameters, "country", (code) => /^([A-Z]{2})?$/.test(code));
  const directories = choicesOf(parameters, "directory", (id) => id !== "" && id.length <= LONGEST.id);
  const website = WEBSITE.get(parameters.get("website") ?? "");
  const exactness = choicesOf(parameters, "place", isExactness) as Exactness[];
  const territory = parameters.get("territory");
  const within = readBounds(parameters.get("bbox"));
  const area = areaFromText(parameters.get("area") ?? "");
  return {
    ...(text && { text }),
    ...Object.fromEntries(FACETS.flatMap((facet) => readTerms(parameters, facet))),
    ...(countries.length > 0 && { countries }),
    ...(directories.length > 0 && { directories }),
    ...(website !== undefined && { website }),
    ...(exactness.length > 0 && { exactness }),
    ...(territory && territory.length <= LONGEST.territory && { territory }),
    ...(within && { within }),
    ...(area && { area }),
  };
}

function readTerms(parameters: URLSearchParams, facet: TermFacet): [TermFacet, Choices][] {
  const { choice, match, list }: { choice: string; match: string; list: TermList } = TERM_FACETS[facet];
  const ids = choicesOf(parameters, choice, (id) => list.indexOf(id) !== undefined);
  if (ids.length === 0) return [];
  return [[facet, { ids, match: parameters.get(match) === "all" ? "all" : "any" }]];
}

const isExactness = (choice: string): boolean => (EXACTNESS as readonly string[]).includes(choice);

const choicesOf = (parameters: URLSearchParams, name: string, isKnown: (choice: string) => boolean): string[] =>
  [...new Set(parameters.getAll(name).filter(isKnown))].slice(0, MOST_CHOICES);

/** West, south, east, north; west > east crosses the antimeridian. */
function readBounds(cell: string | null): Bounds | undefined {
  if (!cell) return undefined;
  const edges = cell.split(",").map((edge) => (edge.trim() === "" ? Number.NaN : Number(edge)));
  if (edges.length !== 4 || !edges.every(Number.isFinite)) return undefined;
  const within = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value));
  const [west, south, east, north] = [
    within(edges[0]!, 180),
    within(edges[1]!, 90),
    within(edges[2]!, 180),
    within(edges[3]!, 90),
  ];
  return south <= north ? { west, south, east, north } : undefined;
}
