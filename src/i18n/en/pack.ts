import type { PackWords } from "../../model/export-sentences.ts";
import { wordsFor } from "../words.ts";
import { fields } from "./fields.ts";

const { number } = wordsFor("en");

/** Forms of a download, by what they are for. */
export const formatGroups = {
  tables: "Tables",
  maps: "Maps",
  linked: "Linked data",
};

export const moreFormats = {
  xlsx: {
    name: "Workbook",
    note: "xlsx",
    text: "Excel and LibreOffice: text stays text, dates are dates, the first line stays in view.",
  },
  kml: { name: "KML", note: "kml", text: "For Google Earth, Organic Maps and other map apps." },
  flatgeobuf: { name: "FlatGeobuf", note: "fgb", text: "Small and quick, for QGIS and web maps." },
  geoparquet: { name: "GeoParquet", note: "parquet", text: "For DuckDB, GeoPandas and large analyses." },
  jsonld: {
    name: "JSON-LD",
    note: "jsonld",
    text: "Organisations in the words of schema.org, for search engines and linked data.",
  },
  murmurations: {
    name: "Murmurations profiles",
    note: "json",
    text: "One profile for each initiative with a web page, to publish yourself.",
  },
};

export const tooManyRows = (most: number) =>
  `A workbook holds ${number(most)} rows at most; take the spreadsheet or narrow the selection.`;

export const withWebPage = (rows: number, all: number) =>
  `With a web page, and so written: ${number(rows)} of ${number(all)}.`;

/** What a region pack says about itself. */
export const packWords: PackWords = {
  title: "Region pack of the Solidarity Atlas",
  about:
    "Initiatives of the social and solidarity economy as their directories describe them, with origin and licence of each row.",
  inside: "What is inside",
  files: {
    csv: "the rows for spreadsheets",
    geojson: "the rows for maps",
    descriptor: "description of all files for programs (Data Package)",
    columns: "what each column means and how many rows fill it",
    terms: "kinds, sectors and practices by name",
    sources: "the directories that the rows come from",
    quality: "what can be counted about the rows",
    attribution: "credits and licences; to be passed on with the data",
    picture: "the map as it was on screen",
    assessments: "assessments of the initiatives, each with its method, date and licence",
  },
  assessments: "Assessments",
  assessmentsLeftOut: "Assessments left out, which may not be passed on",
  counts: "The rows in figures",
  withPosition: "With a position on the map",
  withoutKind: "Without a known kind",
  withoutSector: "Without a known sector",
  newest: "Last checked at the latest",
  before: "Before you use it",
  marked: "In the spreadsheet form, an apostrophe stands before text that a spreadsheet would run.",
  check: "Empty cells mean not known, never zero or no. Corrections belong at the source.",
  fields,
};
