import { plainNode, typesOf, withoutPrefix } from "./json-ld-node.ts";
import { isPerson } from "./json-ld-people.ts";
import { createOthers, isObject, type Json, type Listing, listOf, textOf } from "./listing.ts";

/** Members that hold further things of the graph. */
const CONTAINERS = ["@graph", "@list", "@set", "itemListElement", "item", "dataFeedElement", "mainEntity", "hasPart"];
/** What stands beside organisations in such files, and is none. */
const NO_ORGANISATION =
  /^(Place|(Broadcast|CableOrSatellite|Food|Government|Taxi)?Service|.*(Page|Site|Action|Object|Article|Posting|Event|Product|Offer|Review|Rating|Address|Coordinates|Shape|Value|List|ListItem|Dataset|DataCatalog|DataDownload|DataFeed|DataFeedItem|DefinedTerm|DefinedTermSet|ContactPoint|Specification|Country|City|State|AdministrativeArea|CreativeWork|Question|Answer|Occupation|Role|Concept|ConceptScheme))$/;
const MOST_DEPTH = 20;

/** Organisations of schema.org in JSON-LD: one, a list, a graph or a feed, in any spelling of its context. */
export function readJsonLd(value: unknown): Listing | undefined {
  const { others, add } = createOthers();
  const nodes: Json[] = [];
  const byId = new Map<string, Json>();
  const seen = new Set<Json>();
  let top: Json | undefined;

  function visit(each: unknown, depth: number): void {
    for (const node of listOf(each)) {
      if (!isObject(node) || depth > MOST_DEPTH || seen.has(node)) continue;
      seen.add(node);
      const plain = withoutPrefixes(node);
      const id = textOf(plain["@id"]);
      if (id !== undefined && Object.keys(plain).length > 1) byId.set(id, plain);
      if (depth === 0 && !Array.isArray(each)) top = plain;
      if (typesOf(plain).length > 0) nodes.push(plain);
      for (const key of CONTAINERS) if (key in plain) visit(plain[key], depth + 1);
    }
  }
  visit(value, 0);
  if (nodes.length === 0) return undefined;

  const records = nodes.flatMap((node): readonly Json[] | Json => {
    const types = typesOf(node);
    if (isOrganisation(node)) return plainNode(node, (id) => byId.get(id));
    if (!types.every((type) => /^(ListItem|ItemList|Dataset|DataFeed|DataFeedItem)$/.test(type))) add(types[0]!);
    return [];
  });
  // Other things may be read like any objects, people may not.
  const isOfOthers = records.length === 0 && !nodes.some(isPerson);
  return isOfOthers ? undefined : { format: "jsonld", records, others, stated: statedBy(top) };
}

function isOrganisation(node: Json): boolean {
  const types = typesOf(node).filter((type) => !NO_ORGANISATION.test(type));
  return types.length > 0 && !isPerson(node) && ["name", "legalName", "alternateName"].some((key) => key in node);
}

function withoutPrefixes(node: Json): Json {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [withoutPrefix(key), value]));
}

/** What the data set around the organisations says of itself. */
function statedBy(top: Json | undefined): Listing["stated"] {
  if (!top || isOrganisation(top)) return {};
  const [title, issued] = [textOf(top.name), textOf(top.dateModified) ?? textOf(top.datePublished)];
  const licence =
    textOf(top.license) ??
    (isObject(top.license) ? textOf(top.license["@id"] ?? top.license.url ?? top.license.name) : undefined);
  return {
    ...(title !== undefined && { title }),
    ...(licence !== undefined && { licence }),
    ...(issued !== undefined && /^\d{4}-\d{2}-\d{2}/.test(issued) && { issued: issued.slice(0, 10) }),
  };
}
