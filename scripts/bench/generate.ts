import kinds from "../../data/taxonomy/kinds.json" with { type: "json" };
import sectors from "../../data/taxonomy/sectors.json" with { type: "json" };
import { languageOf, PHRASES, type PhraseLanguage } from "./phrases.ts";
import { createPlaces } from "./places.ts";
import { seededRandom, weighted } from "./random.ts";

export const COLUMNS = [
  "id",
  "name",
  "kind",
  "sector", // several, separated by ";"
  "lat",
  "lon",
  "locality",
  "region",
  "country",
  "postcode",
  "website",
  "email",
  "description",
  "updated",
] as const;
export type Column = (typeof COLUMNS)[number];
export type GeneratedRow = Record<Column, string>;

export const DEFAULT_SEED = 1;
const CHUNK_ROWS = 2000; // about half a megabyte of text
const QUOTED = 0.02; // of all rows have quotes and a line break inside a cell
const INVALID = 0.01; // of all rows have one cell that cannot be right
const BY_LABEL = 0.25; // of all rows write their sectors as labels in the row's own language
const WITH_WEBSITE = 0.65;
const WITH_EMAIL = 0.5;
const WITH_CLOSING = 0.3;
const FIRST_DAY_MS = Date.UTC(2015, 0, 1);
const DAYS = 4000;
const DAY_MS = 86_400_000;

/**
 * Rows as a large directory would have them: skewed over sectors, kinds and cities, in ten languages.
 * They follow from the seed alone, and the first rows of a long file are those of a short one.
 */
export function* generateRows({ rows, seed = DEFAULT_SEED }: { rows: number; seed?: number }): Generator<GeneratedRow> {
  const random = seededRandom(seed);
  const drawPlace = createPlaces();
  const drawKind = weighted(kinds.terms.map((_, index) => 1 / (index + 2)));
  const drawSector = weighted(sectors.terms.map((_, index) => 1 / (index + 2)));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

  for (let row = 0; row < rows; row++) {
    const { longitude, latitude, locality, region, country } = drawPlace(random);
    const language = languageOf(country);
    const { forms, names, openings, deeds, closings } = PHRASES[language];
    const host = `${slug(locality)}-${row.toString(36)}.example`;
    const sectorTerms = new Set(
      Array.from({ length: 1 + Math.floor(random() ** 2 * 3) }, () => sectors.terms[drawSector(random)]!),
    );
    const byLabel = random() < BY_LABEL;
    const quoted = random() < QUOTED;
    const opening = quoted ? `"${pick(openings)}"\n${pick(names)}` : pick(openings);
    const generated: GeneratedRow = {
      id: `row-${row + 1}`,
      name: `${pick(forms)} ${pick(names)} ${locality}`,
      kind: kinds.terms[drawKind(random)]!.id,
      sector: [...sectorTerms].map((term) => (byLabel ? labelOf(term, language) : term.id)).join(";"),
      lat: latitude.toFixed(5),
      lon: longitude.toFixed(5),
      locality,
      region,
      country,
      postcode: String(Math.floor(random() * 100_000)).padStart(5, "0"),
      website: random() < WITH_WEBSITE ? `https://${host}/` : "",
      email: random() < WITH_EMAIL ? `info@${host}` : "",
      description: `${opening}, ${pick(deeds)}${random() < WITH_CLOSING ? `, ${pick(closings)}` : ""}.`,
      updated: new Date(FIRST_DAY_MS + Math.floor(random() * DAYS) * DAY_MS).toISOString().slice(0, 10),
    };
    if (random() < INVALID) Object.assign(generated, pick(FAULTS));
    yield generated;
  }
}

/** The same rows as CSV (RFC 4180, line feed), in pieces of some hundred kilobytes. */
export function* generateCsv(options: { rows: number; seed?: number }): Generator<string> {
  let piece = `${COLUMNS.join(",")}\n`;
  let inPiece = 0;
  for (const row of generateRows(options)) {
    piece += `${COLUMNS.map((column) => cell(row[column])).join(",")}\n`;
    if (++inPiece < CHUNK_ROWS) continue;
    yield piece;
    piece = "";
    inPiece = 0;
  }
  if (piece) yield piece;
}

/** What goes wrong in real files; only the missing name costs the row. */
const FAULTS: readonly Partial<GeneratedRow>[] = [
  { name: "" },
  { lat: "95.20000" },
  { lon: "east" },
  { lat: "", lon: "7.1" },
  { website: "javascript:alert(1)" },
  { email: "info at example" },
  { kind: "something else" },
  { updated: "2024-13-45" },
];

function labelOf(term: (typeof sectors.terms)[number], language: PhraseLanguage): string {
  const labels: Readonly<Record<string, string>> = term.labels;
  return labels[language] ?? term.labels.en;
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const slug = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^\w]+/g, "")
    .toLowerCase() || "place";
