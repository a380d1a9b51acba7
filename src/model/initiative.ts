import * as z from "zod/mini";
import { ID_PATTERN, SOURCE_ID_PATTERN } from "./ids.ts";
import { amount, between, count, countFrom1, date, list, matching, text, webAddress, year } from "./schema-parts.ts";

/** One organisation, group or project as a flat record. Absent means not known: never zero, never "no". */
export const initiativeSchema = z.object({
  /** Stable identifier inside the catalogue: source id, a colon, and the identifier used by the source; a hash of name and place when the source has none. */
  id: matching(ID_PATTERN, 128),
  /** Name by which the initiative is known. */
  name: text(200),
  /** Other names and acronyms. */
  altNames: z.optional(list),
  /** Registered name where it differs. */
  legalName: z.optional(text(200)),
  /** What it does, in plain text without markup. */
  description: z.optional(text(4000)),
  /** Why it exists. */
  mission: z.optional(text(1000)),
  /** Language of name and description, BCP 47. */
  language: z.optional(matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  /** Kind ids from kinds.json, the primary one first. */
  kinds: z.optional(list),
  /** Kind as worded in the source. */
  kindRaw: z.optional(text(300)),
  /** Legal form as worded in the source. */
  legalForm: z.optional(text(200)),
  /** Who the members are. */
  membershipBase: z.optional(z.enum(["consumers", "producers", "workers", "multi-stakeholder", "residents", "other"])),
  /** Groups with a formal say: workers, users, producers, residents, community, volunteers, member-organisations, public-bodies, funders, nature, future-generations. */
  stakeholders: z.optional(list),
  /** Sector ids from sectors.json, the primary one first. */
  sectors: z.optional(list),
  /** Sector as worded in the source. */
  sectorRaw: z.optional(text(500)),
  /** Codes with scheme, such as isic4:4711 or nace2:47.11. */
  activityCodes: z.optional(list),
  /** Practice ids from practices.json. */
  practices: z.optional(list),
  /** Principle ids from principles.json. */
  principles: z.optional(list),
  /** How the principles were established. */
  principlesBasis: z.optional(z.enum(["declared", "assessed", "inferred"])),
  /** Group ids from focus-groups.json, for groups that lead it or are served by it. */
  focusGroups: z.optional(list),
  /** Free keywords from the source. */
  tags: z.optional(list),
  /** Whether it works in the formal or the informal economy. */
  formality: z.optional(z.enum(["formal", "informal", "mixed", "unknown"])),
  /** Latitude, WGS 84. */
  latitude: z.optional(between(-90, 90)),
  /** Longitude, WGS 84. */
  longitude: z.optional(between(-180, 180)),
  /** How exact the point is. */
  locationPrecision: z.optional(
    z.enum(["exact", "street", "postcode", "locality", "district", "region", "country", "generalised", "unknown"]),
  ),
  /** Where the point comes from. */
  locationMethod: z.optional(z.enum(["source", "centroid", "generalised", "manual", "none"])),
  /** Radius within which the true place lies. */
  locationUncertaintyM: z.optional(amount),
  /** Rural, urban, mixed or online. */
  setting: z.optional(z.enum(["rural", "urban", "mixed", "online", "unknown"])),
  /** Street and number. */
  street: z.optional(text(200)),
  /** Town, city or village. */
  locality: z.optional(text(120)),
  /** Second-level area. */
  district: z.optional(text(120)),
  /** First-level area. */
  region: z.optional(text(120)),
  /** ISO 3166-2 code. */
  regionCode: z.optional(matching(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)),
  /** Postal code as text. */
  postcode: z.optional(text(20)),
  /** ISO 3166-1 alpha-2 code. */
  countryCode: z.optional(matching(/^[A-Z]{2}$/)),
  /** How far it works. */
  geographicScope: z.optional(z.enum(["local", "regional", "national", "international"])),
  /** Area served, in words. */
  areaServed: z.optional(text(300)),
  /** Main web page. */
  website: z.optional(webAddress),
  /** Other pages of the organisation. */
  links: z.optional(list),
  /** Address of a picture or logo; never loaded without a click. */
  image: z.optional(webAddress),
  /** Founding year, month or day. */
  founded: z.optional(date),
  /** Closing year, month or day. */
  dissolved: z.optional(date),
  /** State of activity. */
  status: z.optional(z.enum(["active", "planned", "on-hold", "closed", "unknown"])),
  /** Members at the end of the year. */
  members: z.optional(count),
  /** Women among the members. */
  membersWomen: z.optional(count),
  /** Paid jobs, head count. */
  jobs: z.optional(amount),
  /** Paid jobs as full-time equivalents. */
  jobsFte: z.optional(amount),
  /** Paid jobs held by people formerly shut out of work. */
  jobsInclusion: z.optional(amount),
  /** Paid jobs in ecological work, as counted by the source. */
  jobsGreen: z.optional(amount),
  /** Volunteers in the year. */
  volunteers: z.optional(count),
  /** People who benefited in the year. */
  beneficiaries: z.optional(count),
  /** Homes provided or held. */
  housingUnits: z.optional(count),
  /** Land held or farmed. */
  landAreaHa: z.optional(amount),
  /** Renewable energy produced in the year. */
  energyKwhYear: z.optional(amount),
  /** Waste avoided or recycled in the year. */
  wasteAvoidedT: z.optional(amount),
  /** Income of the year in currency. */
  turnover: z.optional(amount),
  /** Band of staff size or income as worded in the source; never summed. */
  sizeBand: z.optional(text(60)),
  /** ISO 4217 code for turnover. */
  currency: z.optional(matching(/^[A-Z]{3}$/)),
  /** Share of surplus kept for the purpose, members or place. */
  surplusReinvestedPct: z.optional(between(0, 100)),
  /** Share of purchases made within the region. */
  localPurchasePct: z.optional(between(0, 100)),
  /** Year the figures refer to. */
  impactYear: z.optional(year),
  /** Where the figures come from. */
  impactSource: z.optional(text(300)),
  /** Addresses of studies, reports or stories. */
  evidence: z.optional(list),
  /** What it offers to others. */
  offers: z.optional(list),
  /** What it looks for. */
  needs: z.optional(list),
  /** Community currencies, hours or official currencies accepted. */
  currenciesAccepted: z.optional(list),
  /** Opening or meeting hours, as worded in the source. */
  openingHours: z.optional(text(500)),
  /** Ids or names of networks it belongs to; also written as links. */
  memberOf: z.optional(list),
  /** Public identifiers with scheme, such as gb-coh:01234567 or fr-siren:123456789. */
  identifiers: z.optional(list),
  /** Addresses of other records for the same initiative. */
  sameAs: z.optional(list),
  /** Id of the source in sources.csv. */
  sourceId: matching(SOURCE_ID_PATTERN),
  /** Identifier in the source. */
  sourceRecordId: z.optional(text(200)),
  /** Physical line in the source file (its first line is 1), or number of the feature, counting from 1. */
  sourceLine: z.optional(countFrom1),
  /** Page of the record at the source. */
  sourceUrl: z.optional(text()),
  /** Date the source made the record. */
  created: z.optional(date),
  /** Date the source last changed or checked it. */
  updated: z.optional(date),
  /** SPDX identifier from licences.json. */
  licence: text(),
  /** Credit line. */
  attribution: z.optional(text(500)),
  /** Ground for showing the record. */
  consent: z.optional(z.enum(["public-register", "open-licence", "given", "not-recorded", "withdrawn"])),
  /** Who has checked it. */
  verification: z.optional(
    z.enum(["self-declared", "peer-verified", "network-verified", "public-register", "unverified"]),
  ),
  /** Codes of problems found at import. */
  issues: z.optional(list),
});

export type Initiative = Readonly<z.infer<typeof initiativeSchema>>;
export type Field = keyof Initiative;

/** How the cell of a field is read and written. A list stands in one cell, its items joined by ";" (see list-cell.ts). */
export type FieldType = "text" | "prose" | "list" | "choice" | "address" | "date" | "year" | "integer" | "number";

/** Every field in the order in which files are written. */
export const FIELD_TYPES = {
  id: "text",
  name: "text",
  altNames: "list",
  legalName: "text",
  description: "prose",
  mission: "prose",
  language: "text",
  kinds: "list",
  kindRaw: "text",
  legalForm: "text",
  membershipBase: "choice",
  stakeholders: "list",
  sectors: "list",
  sectorRaw: "text",
  activityCodes: "list",
  practices: "list",
  principles: "list",
  principlesBasis: "choice",
  focusGroups: "list",
  tags: "list",
  formality: "choice",
  latitude: "number",
  longitude: "number",
  locationPrecision: "choice",
  locationMethod: "choice",
  locationUncertaintyM: "number",
  setting: "choice",
  street: "text",
  locality: "text",
  district: "text",
  region: "text",
  regionCode: "text",
  postcode: "text",
  countryCode: "text",
  geographicScope: "choice",
  areaServed: "text",
  website: "address",
  links: "list",
  image: "address",
  founded: "date",
  dissolved: "date",
  status: "choice",
  members: "integer",
  membersWomen: "integer",
  jobs: "number",
  jobsFte: "number",
  jobsInclusion: "number",
  jobsGreen: "number",
  volunteers: "integer",
  beneficiaries: "integer",
  housingUnits: "integer",
  landAreaHa: "number",
  energyKwhYear: "number",
  wasteAvoidedT: "number",
  turnover: "number",
  sizeBand: "text",
  currency: "text",
  surplusReinvestedPct: "number",
  localPurchasePct: "number",
  impactYear: "year",
  impactSource: "text",
  evidence: "list",
  offers: "list",
  needs: "list",
  currenciesAccepted: "list",
  openingHours: "text",
  memberOf: "list",
  identifiers: "list",
  sameAs: "list",
  sourceId: "text",
  sourceRecordId: "text",
  sourceLine: "integer",
  sourceUrl: "text",
  created: "date",
  updated: "date",
  licence: "text",
  attribution: "text",
  consent: "choice",
  verification: "choice",
  issues: "list",
} as const satisfies Record<Field, FieldType>;

export const FIELDS = Object.keys(FIELD_TYPES) as readonly Field[];

export const isField = (name: string): name is Field => Object.hasOwn(FIELD_TYPES, name);
