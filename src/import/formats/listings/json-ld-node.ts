import { isOfPeople } from "./json-ld-people.ts";
import { isObject, type Json, listOf, textOf } from "./listing.ts";
import { createAside, withoutPeople } from "./people-aside.ts";

/** "schema:name", "https://schema.org/name" -> "name". */
export const withoutPrefix = (name: string): string =>
  name.replace(/^(https?:\/\/(www\.)?schema\.org\/|(schema|sdo|so|s):(?!\/))/i, "");

export const typesOf = (node: Json): readonly string[] =>
  listOf(node["@type"]).flatMap((type) => (typeof type === "string" ? withoutPrefix(type) : []));

type Find = (id: string) => Json | undefined;

/** Members of which the names or addresses of things are wanted. */
const NAMES: Readonly<Record<string, string>> = {
  areaServed: "areaServed",
  serviceArea: "areaServed",
  memberOf: "memberOf",
  parentOrganization: "memberOf",
  knowsAbout: "knowsAbout",
  keywords: "keywords",
  additionalType: "additionalType",
  makesOffer: "offers",
  seeks: "needs",
  currenciesAccepted: "currenciesAccepted",
  subjectOf: "evidence",
};
const ADDRESSES: Readonly<Record<string, string>> = {
  logo: "image",
  image: "image",
  url: "url",
  sameAs: "sameAs",
  license: "license",
};

/** Of an address nothing else is wanted: it may be that of somebody. */
const ADDRESS =
  /^(streetAddress|extendedAddress|postOfficeBoxNumber|postalCode|addressLocality|addressRegion|addressCountry)$/;

/** An organisation as a flat record: address and place beside it, names for things, one column for each language of a text. */
export function plainNode(node: Json, find: Find): Json {
  const record: Record<string, unknown> = {};
  const put = (key: string, value: unknown): void => {
    if (value !== undefined && value !== "" && !(key in record)) record[key] = value;
  };
  const aside = createAside();
  /** What a member holds, references followed, without people. */
  const meant = (key: string, given: unknown): readonly unknown[] =>
    listOf(given).flatMap(
      (each) =>
        withoutPeople(
          key,
          resolved(each, find),
          (inner, value) => isOfPeople(inner, resolved(value, find)),
          (person) => aside.put(key, person),
        ) ?? [],
    );
  const kinds = typesOf(node).filter((type) => type !== "Organization" && type !== "Thing");
  if (kinds.length > 0) put("@type", kinds);
  for (const [key, given] of Object.entries(node)) {
    if (key.startsWith("@")) {
      if (key === "@id") put(key, given);
      continue;
    }
    const values = meant(key, given);
    if (values.length === 0) continue;
    if (key === "address" || key === "location" || key === "geo") placeIn(key, values, { meant, aside, put });
    else if (key === "identifier") identifiersIn(values, put);
    else if (key in NAMES)
      put(
        NAMES[key]!,
        values.flatMap((each) => nameOf(each) ?? []),
      );
    else if (key in ADDRESSES)
      put(
        ADDRESSES[key]!,
        one(
          values.flatMap((each) => addressOf(each) ?? []),
          key === "sameAs",
        ),
      );
    else if (key === "numberOfEmployees") put(key, quantityOf(values[0]));
    else if (values.some(isLocalised)) textsIn(key, values, put);
    else if (key === "alternateName") put("altNames", values);
    else put(key, values.length === 1 ? withoutMarks(values[0]) : values.map(withoutMarks));
  }
  return { ...record, ...aside.columns() };
}

const one = (values: readonly unknown[], isList: boolean): unknown => (isList ? values : values[0]);

/** A thing that only refers to another of the graph is that one; keys lose their prefixes. */
function resolved(value: unknown, find: Find): unknown {
  if (!isObject(value)) return value;
  const id = textOf(value["@id"]);
  const meant = id !== undefined && Object.keys(value).length === 1 ? (find(id) ?? value) : value;
  return Object.fromEntries(Object.entries(meant).map(([key, each]) => [withoutPrefix(key), each]));
}

type Put = (key: string, value: unknown) => void;

interface Place {
  readonly meant: (key: string, given: unknown) => readonly unknown[];
  readonly aside: { readonly put: Put };
  readonly put: Put;
}

function placeIn(key: string, values: readonly unknown[], { meant, aside, put }: Place): void {
  const first = values[0];
  if (typeof first === "string") put("address", first);
  if (!isObject(first)) return;
  if (key === "geo" || "latitude" in first || "longitude" in first) {
    put("latitude", bare(first.latitude));
    put("longitude", bare(first.longitude));
  }
  if (key === "address") {
    const { addressCountry, telephone, email, latitude: _, longitude: __, ...others } = withoutMarks(first) as Json;
    const parts = Object.entries(others).filter(([part]) => !part.startsWith("@"));
    for (const [part, value] of parts) if (!ADDRESS.test(part)) aside.put(key, value);
    const address = Object.fromEntries(parts.filter(([part]) => ADDRESS.test(part)));
    const [country] = meant("addressCountry", addressCountry);
    put("address", { ...address, ...(country !== undefined && { addressCountry: nameOf(country) }) });
    put("telephone", telephone);
    put("email", email);
  }
  if (key === "location")
    for (const inner of ["address", "geo"]) placeIn(inner, meant(inner, first[inner]), { meant, aside, put });
}

function identifiersIn(values: readonly unknown[], put: Put): void {
  const plain = values.filter((each) => typeof each === "string" || typeof each === "number");
  const schemed = values.flatMap((each) => {
    if (!isObject(each)) return [];
    const [scheme, value] = [bare(each.propertyID) ?? bare(each.name), bare(each.value) ?? bare(each["@value"])];
    return value === undefined
      ? []
      : scheme === undefined
        ? String(value)
        : `${withoutPrefix(String(scheme))}:${value}`;
  });
  put("identifier", plain[0]);
  if (schemed.length > 0) put("identifiers", schemed);
}

const isLocalised = (value: unknown): value is Json => isObject(value) && "@value" in value;

/** The first text under its own name, others under theirs with the language. */
function textsIn(key: string, values: readonly unknown[], put: Put): void {
  for (const value of values) {
    const language = isLocalised(value) ? textOf(value["@language"])?.slice(0, 2).toLowerCase() : undefined;
    put(key, bare(value));
    if (language !== undefined && values.length > 1) put(`${key}:${language}`, bare(value));
  }
}

/** Numbers, or a band of them as words. */
function quantityOf(value: unknown): unknown {
  if (!isObject(value)) return value;
  const [exact, least, most] = [bare(value.value), bare(value.minValue), bare(value.maxValue)];
  if (exact !== undefined) return exact;
  return least !== undefined && most !== undefined ? `${least}-${most}` : (least ?? most);
}

function nameOf(value: unknown): unknown {
  if (!isObject(value)) return value;
  const inner =
    value.itemOffered ?? value.item ?? value.name ?? value.termCode ?? value["@value"] ?? value["@id"] ?? value.url;
  return isObject(inner) ? nameOf(inner) : (listOf(inner)[0] as unknown);
}

const addressOf = (value: unknown): unknown =>
  isObject(value) ? (value.url ?? value.contentUrl ?? value["@id"] ?? value["@value"]) : value;

const bare = (value: unknown): unknown => (isObject(value) && "@value" in value ? value["@value"] : value);

/** Values without the marks of JSON-LD around them. */
function withoutMarks(value: unknown): unknown {
  if (!isObject(value)) return value;
  if ("@value" in value) return value["@value"];
  const { "@type": _, "@context": __, ...others } = value;
  return Object.fromEntries(
    Object.entries(others).map(([key, each]) => [
      withoutPrefix(key),
      bare(listOf(each).length === 1 ? listOf(each)[0] : each),
    ]),
  );
}
