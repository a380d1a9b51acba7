import type { Field } from "../../model/initiative.ts";
import { readDegrees } from "../position/read-degrees.ts";
import { readGridReference } from "../position/read-grid-reference.ts";
import { readPair } from "../position/read-pair.ts";
import { choiceReader } from "../values/choices.ts";
import type { Words } from "../words.ts";
import type { Profile } from "./profile.ts";

/** How well the values fit a meaning: 0 is a veto, 1 a confirmation, between them a doubt. */
export type ValueTest = (profile: Profile, words: Words) => number;

const atLeast = (share: number, least: number): number => (share >= least ? 1 : 0);
const NUMBER: ValueTest = ({ numeric }) => atLeast(numeric, 0.5);
const DATE: ValueTest = ({ dates }) => atLeast(dates, 0.5);
const PAGE: ValueTest = ({ addresses }) => (addresses >= 0.5 ? 1 : addresses >= 0.25 ? 0.8 : 0);
/** A shape in well-known text or as GeoJSON. */
export const isGeometry = (value: string): boolean =>
  /^(SRID=\d+;)?\s*(MULTI)?(POINT|POLYGON|LINESTRING)\s*Z?\s*\(/i.test(value) ||
  /^\{\s*"(type|coordinates)"/.test(value);
const isPlace = (value: string): boolean =>
  readPair(value, "latitude-first") !== undefined || isGeometry(value) || readGridReference(value) !== undefined;
const choice = (field: Field): ValueTest => {
  const read = choiceReader(field)!;
  return (profile) =>
    atLeast(
      profile.distinctShare((value) => read(value) !== undefined),
      0.5,
    );
};
const degrees =
  (axis: "latitude" | "longitude", limit: number): ValueTest =>
  (profile) => {
    const readable = profile.share((value) => readDegrees(value, axis) !== undefined);
    if (readable < 0.2) return 0;
    const onEarth = profile.share((value) => Math.abs(readDegrees(value, axis) ?? 999) <= limit);
    return onEarth >= 0.3 ? 1 : 0.6;
  };

/** By the name of the entry in headers.json. What is not listed is taken at its word. */
export const VALUE_TESTS: Readonly<Record<string, ValueTest>> = {
  latitude: degrees("latitude", 90),
  longitude: degrees("longitude", 180),
  coordinates: (profile) =>
    atLeast(
      profile.share((value) => isPlace(value)),
      0.5,
    ),
  geometry: (profile) => atLeast(profile.share(isGeometry), 0.5),
  website: PAGE,
  operatorWebsite: PAGE,
  source: ({ addresses }) => atLeast(addresses, 0.3), // the page of the row, not the name of whoever gave it
  image: ({ addresses }) => atLeast(addresses, 0.3),
  postcode: (profile) => (profile.share((value) => value.length <= 10 && /\d/.test(value)) >= 0.5 ? 1 : 0.3),
  country: (profile, { country }) =>
    atLeast(
      profile.share((value) => country(value) !== undefined),
      0.5,
    ),
  founded: DATE,
  dissolved: DATE,
  updated: DATE,
  created: DATE,
  members: NUMBER,
  membersWomen: NUMBER,
  jobs: NUMBER,
  jobsFte: NUMBER,
  volunteers: NUMBER,
  beneficiaries: NUMBER,
  housingUnits: NUMBER,
  landAreaHa: NUMBER,
  turnover: NUMBER,
  impactYear: (profile) =>
    atLeast(
      profile.share((value) => /^(19|20)\d{2}(\.0)?$/.test(value)),
      0.5,
    ),
  name: (profile) => {
    const { numeric, dates, distinct, filled, addresses } = profile;
    if (numeric > 0.5 || dates > 0.5 || addresses > 0.7 || profile.share(({ length }) => length > 160) > 0.5) return 0;
    return distinct / Math.max(1, filled) < 0.1 && filled > 30 ? 0.5 : 1;
  },
  id: ({ distinct, filled, meanLength }) =>
    meanLength > 80 || (filled > 20 && distinct / filled < 0.95) ? 0 : distinct === filled ? 1 : 0.5,
  locality: ({ numeric, addresses }) => (numeric > 0.7 || addresses > 0.5 ? 0 : 1),
  region: ({ addresses, numeric }) => (addresses > 0.5 || numeric > 0.9 ? 0 : 1),
  district: ({ addresses, numeric }) => (addresses > 0.5 || numeric > 0.9 ? 0 : 1),
  street: ({ addresses }) => (addresses > 0.5 ? 0 : 1),
  address: ({ addresses, numeric }) => (addresses > 0.5 || numeric > 0.5 ? 0 : 1),
  description: ({ numeric, addresses, meanLength }) =>
    numeric > 0.5 || addresses > 0.5 ? 0 : meanLength < 8 ? 0.5 : 1,
  language: (profile) =>
    atLeast(
      profile.share((value) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)),
      0.5,
    ),
  status: choice("status"),
  consent: choice("consent"),
  membershipBase: choice("membershipBase"),
  geographicScope: choice("geographicScope"),
  locationPrecision: choice("locationPrecision"),
  activityCode: (profile) =>
    atLeast(
      profile.share((value) => /\d/.test(value)),
      0.3,
    ),
  licence: (profile, { licence }) => (profile.distinctShare((value) => licence(value) !== undefined) > 0 ? 1 : 0.6),
  sizeBand: ({ meanLength }) => atLeast(30 - meanLength, 0),
  kind: ({ meanLength, numeric, addresses }) => (meanLength > 120 || numeric > 0.8 ? 0 : addresses > 0.8 ? 0.9 : 1),
  sector: ({ meanLength, numeric }) => (meanLength > 200 || numeric > 0.8 ? 0 : 1),
  sectors: ({ meanLength, numeric }) => (meanLength > 300 || numeric > 0.8 ? 0 : 1),
};
