import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { iso31662 } from "iso-3166";
import Papa from "papaparse";
import { BLUR_M, blurDegrees } from "../../src/import/privacy/blur.ts";
import { namesRefuge } from "../../src/import/privacy/refuges.ts";
import { FIELDS, type Initiative } from "../../src/model/initiative.ts";
import { toListCell } from "../../src/model/list-cell.ts";
import { dataPackage, type Licences } from "./data-package.ts";
import { DIRECTORY_SOURCES, type DirectorySource } from "./directory-sources.ts";

/** One row of the list, in its own words. */
type Row = Readonly<
  Record<
    | "id"
    | "name"
    | "kind"
    | "sectors"
    | "lat"
    | "lon"
    | "locality"
    | "region"
    | "country"
    | "website"
    | "founded"
    | "members"
    | "jobs"
    | "network"
    | "source"
    | "licence",
    string
  >
>;

interface Terms {
  /** `facts:kind` of kinds.json: word -> kind ids. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** `facts:sectors` of sectors.json: word -> sector ids. */
  readonly sectors: Readonly<Record<string, readonly string[]>>;
  readonly licences: Licences;
}

const REGION_NAMES = new Map(iso31662.map(({ code, name }) => [code, name]));

const GEONAMES_CREDIT = "Point: town centre from GeoNames (CC BY 4.0).";

/** What some sources write for a town that they do not know. */
const NOT_KNOWN: ReadonlySet<string> = new Set(["N/a", "Nsp"]);

/** As many rows at one point say that the point is the place's, not theirs. */
const SHARED_POINT = 5;

/**
 * Parts the list of initiatives into one directory per source, in our own columns. Returns file name below
 * data/directories -> text; every row of the list is in exactly one of them.
 */
export function deriveDirectories(listText: string, terms: Terms): Map<string, string> {
  const rows = Papa.parse<Row>(listText, { header: true, skipEmptyLines: true }).data;
  const networks = new Map(rows.map((row) => [row.id, toId(row)]));
  const texts = new Map<string, string>();
  const sourceIds = Object.keys(DIRECTORY_SOURCES);
  for (const sourceId of sourceIds) {
    const own = rows.filter((row) => sourceIdOf(row) === sourceId);
    const crowded = sharedPoints(own);
    const initiatives = own.map((row) => toInitiative(row, sourceId, terms, networks, crowded));
    const { text, columns } = toCsv(initiatives);
    texts.set(`${sourceId}/initiatives.csv`, text);
    texts.set(
      `${sourceId}/datapackage.json`,
      toText(dataPackage(sourceId, initiatives, columns, text, terms.licences)),
    );
  }
  texts.set("index.json", toText(sourceIds));
  return texts;
}

/** The six networks that were read in a list of technology cooperatives stay with that list. */
function sourceIdOf({ id, licence }: Row): string {
  const sourceId = Object.keys(DIRECTORY_SOURCES).find((prefix) => id.startsWith(`${prefix}-`));
  if (sourceId === undefined) throw new Error(`No directory for ${id}.`);
  return sourceId === "net" && licence.startsWith("CC0") ? "tech" : sourceId;
}

function toId(row: Row): string {
  const prefix = Object.keys(DIRECTORY_SOURCES).find((each) => row.id.startsWith(`${each}-`)) ?? "";
  return `${sourceIdOf(row)}:${row.id.slice(prefix.length + 1)}`;
}

function sharedPoints(rows: readonly Row[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) if (row.lat !== "") counts.set(pointOf(row), (counts.get(pointOf(row)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= SHARED_POINT).map(([point]) => point));
}

const pointOf = ({ lat, lon }: Row): string => `${lat} ${lon}`;
const isTownCentre = ({ lat, licence }: Row): boolean => lat !== "" && licence.includes("GeoNames");

function toInitiative(
  row: Row,
  sourceId: string,
  terms: Terms,
  networks: ReadonlyMap<string, string>,
  crowded: ReadonlySet<string>,
): Initiative {
  const known = DIRECTORY_SOURCES[sourceId]!;
  const words = row.sectors === "" ? [] : row.sectors.split(";");
  return {
    id: toId(row),
    name: row.name,
    kinds: termsOf(row.kind, terms.kinds),
    kindRaw: row.kind,
    ...(words.length > 0 && {
      sectors: [...new Set(words.flatMap((word) => termsOf(word, terms.sectors)))],
      sectorRaw: words.join("; "),
    }),
    ...positionOf(row, known, crowded),
    ...(row.locality && !NOT_KNOWN.has(row.locality) && { locality: row.locality }),
    ...regionOf(row),
    ...(row.country && { countryCode: row.country }),
    ...(row.website && { website: row.website }),
    ...(row.founded && { founded: row.founded }),
    ...figuresOf(row, known),
    ...(row.network && { memberOf: [networkId(row.network, networks)] }),
    sourceId,
    licence: known.source.licence,
    attribution: creditOf(row, known),
    consent: known.consent,
  };
}

function termsOf(word: string, index: Terms["kinds"]): readonly string[] {
  const ids = index[word];
  if (ids === undefined) throw new Error(`No term for "${word}".`);
  return ids;
}

function networkId(id: string, networks: ReadonlyMap<string, string>): string {
  const network = networks.get(id);
  if (network === undefined) throw new Error(`No row for the network ${id}.`);
  return network;
}

function positionOf(row: Row, known: DirectorySource, crowded: ReadonlySet<string>): Partial<Initiative> {
  if (row.lat === "") return {};
  const townCentre = isTownCentre(row);
  if (namesRefuge(row.name))
    return {
      latitude: blurDegrees(Number(row.lat)),
      longitude: blurDegrees(Number(row.lon)),
      locationPrecision: "generalised",
      locationMethod: "generalised",
      locationUncertaintyM: BLUR_M,
    };
  const shared = known.precision === "exact" && crowded.has(pointOf(row));
  return {
    latitude: Number(row.lat),
    longitude: Number(row.lon),
    locationPrecision: townCentre || shared ? "locality" : known.precision,
    locationMethod: townCentre || known.precision === "postcode" ? "centroid" : "source",
  };
}

/** A state given by its code ("NC" of the United States) gets its name and its ISO 3166-2 code. */
function regionOf({ country, region }: Row): Partial<Initiative> {
  const regionCode = `${country}-${region}`;
  const name = REGION_NAMES.get(regionCode);
  if (name !== undefined) return { region: name, regionCode };
  return region === "" ? {} : { region };
}

function figuresOf({ members, jobs }: Row, { figures }: DirectorySource): Partial<Initiative> {
  if (members === "" && jobs === "") return {};
  return { ...(members && { members: Number(members) }), ...(jobs && { jobs: Number(jobs) }), ...figures };
}

/** The credit of the directory, with the page for single facts and with GeoNames for town centres. */
function creditOf(row: Row, { source }: DirectorySource): string {
  const facts = row.licence.includes("commonly known") ? "Name and town commonly known; page" : "Facts read on";
  const own = source.licence === "LicenseRef-facts" ? `${facts}: ${row.source}.` : source.attribution;
  return isTownCentre(row) ? `${own} ${GEONAMES_CREDIT}` : own;
}

/** CSV of the columns that hold anything, CRLF between records as RFC 4180 has it. */
function toCsv(initiatives: readonly Initiative[]) {
  const columns = FIELDS.filter((field) => initiatives.some((initiative) => initiative[field] !== undefined));
  const cells = initiatives.map((initiative) =>
    columns.map((field) => {
      const value = initiative[field];
      return Array.isArray(value) ? toListCell(value) : String(value ?? "");
    }),
  );
  return { columns, text: `${Papa.unparse([columns, ...cells], { newline: "\r\n" })}\r\n` };
}

const toText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Derives `data/directories` below `dataFolder` from the list, replacing what was there. */
export function writeDirectories(listPath: string, dataFolder: string): void {
  const read = (name: string) => JSON.parse(readFileSync(join(dataFolder, "taxonomy", name), "utf8"));
  const licences = (read("licences.json").terms as { id: string; title: string; url: string }[]).map(
    (term) => [term.id, term] as const,
  );
  const texts = deriveDirectories(readFileSync(listPath, "utf8"), {
    kinds: read("kinds.json").importIndex["facts:kind"],
    sectors: read("sectors.json").importIndex["facts:sectors"],
    licences: new Map(licences),
  });
  const folder = join(dataFolder, "directories");
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of texts) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
