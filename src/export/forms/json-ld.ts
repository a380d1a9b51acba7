import type { Source } from "../../model/source.ts";
import { KINDS } from "../../model/taxonomy.ts";
import type { ChosenRows } from "../chosen-rows.ts";
import { positionReader } from "../record-columns.ts";
import type { AboutFile } from "../row-form.ts";
import { textPieces } from "../text-pieces.ts";
import { type JsonRecord, jsonRecords, knownOnly } from "./json-record.ts";

/** Kinds that schema.org has a narrower type for; all others are organisations. */
const TYPES: Readonly<Record<string, string>> = {
  ngo: "NGO",
  "trade-union": "WorkersUnion",
  "public-body": "GovernmentOrganization",
  "research-and-education-body": "ResearchOrganization",
};

/**
 * The chosen rows as JSON-LD of schema.org: a data feed of organisations, one a line; licence, credit and dates of a record stand on its entry in the feed,
 * those of the whole on the feed. Fields that schema.org has no word for, and columns that fit no field, are left out.
 */
export function jsonLdPieces(chosen: ChosenRows, about: AboutFile) {
  const recordOf = jsonRecords(chosen);
  const positionOf = positionReader(chosen);
  const licenceOf = licenceNodes(about);
  const item = (row: number): string => {
    const record = recordOf(row);
    return JSON.stringify(
      knownOnly({
        "@type": "DataFeedItem",
        dateCreated: record.text("created"),
        dateModified: record.text("updated"),
        license: licenceOf(record.text("licence")),
        creditText: record.text("attribution"),
        item: organisation(record, positionOf(row), about.labelOf),
      }),
    );
  };
  return textPieces(chosen, item, {
    opening: `${JSON.stringify(feed(about, licenceOf)).slice(0, -1)},"dataFeedElement":[\n`,
    between: ",\n",
    closing: "\n]}\n",
  });
}

/** Ids of kinds are words: as the context has it they would be addresses beside the file. */
const CONTEXT = ["https://schema.org", { additionalType: { "@id": "https://schema.org/additionalType" } }];

type LicenceNode = (licence: string | undefined) => string | object | undefined;

/** A licence as its address, or by name where it has none. */
const licenceNodes =
  ({ licenceUrlOf, sources }: AboutFile): LicenceNode =>
  (licence) =>
    licence === undefined || licence === ""
      ? undefined
      : (licenceUrlOf(licence) ??
        sources.find((source) => source.licence === licence)?.licenceUrl ?? { "@type": "CreativeWork", name: licence });

const feed = ({ title, licence, licenceUrl, attribution, sources }: AboutFile, licenceOf: LicenceNode) => ({
  "@context": CONTEXT,
  "@type": ["Dataset", "DataFeed"],
  ...knownOnly({
    name: title,
    license: licenceUrl || licenceOf(licence),
    creditText: attribution.join("\n"),
    isBasedOn: sources.map((source) => sourceNode(source, licenceOf)),
  }),
});

const sourceNode = ({ title, publisher, url, licence, licenceUrl, issued }: Source, licenceOf: LicenceNode) => ({
  "@type": "Dataset",
  ...knownOnly({
    name: title,
    url,
    license: licenceUrl ?? licenceOf(licence),
    dateModified: issued,
    publisher: publisher && { "@type": "Organization", name: publisher },
  }),
});

function organisation(
  record: JsonRecord,
  position: readonly [number, number] | undefined,
  labelOf: AboutFile["labelOf"],
) {
  const { text, list, number } = record;
  const kinds = list("kinds");
  const jobs = number("jobs");
  const term = (set: "sectors" | "practices") => (id: string) => ({
    "@type": "DefinedTerm",
    ...knownOnly({ name: labelOf(set, id), termCode: id, inDefinedTermSet: { "@type": "DefinedTermSet", name: set } }),
  });
  return {
    "@type": typeOf(kinds[0], text("street") !== undefined),
    ...knownOnly({
      identifier: [text("id"), ...list("identifiers").map(propertyValue)].filter(Boolean),
      name: text("name"),
      alternateName: list("altNames"),
      legalName: text("legalName"),
      description: text("description"),
      url: text("website"),
      logo: text("image"),
      additionalType: kinds,
      knowsAbout: [...list("sectors").map(term("sectors")), ...list("practices").map(term("practices"))],
      isicV4: list("activityCodes").flatMap((code) => (code.startsWith("isic4:") ? code.slice(6) : [])),
      keywords: list("tags"),
      location: placeOf(record, position),
      areaServed: text("areaServed"),
      foundingDate: text("founded"),
      dissolutionDate: text("dissolved"),
      numberOfEmployees:
        jobs === undefined
          ? undefined
          : { "@type": "QuantitativeValue", ...knownOnly({ value: jobs, description: text("impactYear") }) },
      makesOffer: list("offers").map((name) => ({ "@type": "Offer", name })),
      seeks: list("needs").map((name) => ({ "@type": "Demand", name })),
      currenciesAccepted: list("currenciesAccepted").join(", "),
      openingHours: text("openingHours"),
      memberOf: list("memberOf").map((name) => ({ "@type": "Organization", name })),
      subjectOf: list("evidence").map((url) => ({ "@type": "CreativeWork", url })),
      sameAs: [...list("sameAs"), ...list("links")],
    }),
  };
}

function typeOf(kind: string | undefined, hasStreet: boolean): string | readonly string[] {
  if (kind === undefined) return "Organization";
  const at = KINDS.indexOf(kind);
  const family = at === undefined ? undefined : KINDS.ids[KINDS.top[at]!];
  if (family === "cooperative") return "Cooperative";
  if (kind === "fair-trade-shop" && hasStreet) return ["Organization", "LocalBusiness"];
  return TYPES[kind] ?? "Organization";
}

/** "fr-siren:123" names the register and the number in it. */
function propertyValue(identifier: string) {
  const [, propertyID, value] = /^([^:]+):(.+)$/.exec(identifier) ?? [];
  return value === undefined ? identifier : { "@type": "PropertyValue", propertyID, value };
}

function placeOf({ text }: JsonRecord, position: readonly [number, number] | undefined) {
  const address = knownOnly({
    streetAddress: text("street"),
    postalCode: text("postcode"),
    addressLocality: text("locality"),
    addressRegion: text("region"),
    addressCountry: text("countryCode"),
  });
  const geo = position && { "@type": "GeoCoordinates", latitude: position[1], longitude: position[0] };
  if (!address && !geo) return undefined;
  return {
    "@type": "Place",
    ...(geo && { geo }),
    ...(address && { address: { "@type": "PostalAddress", ...address } }),
  };
}
