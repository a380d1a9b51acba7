import type { Language } from "../../src/model/language.ts";

/** Names of file formats, which no language translates. */
const FORMATS = [
  "GeoJSON",
  "TopoJSON",
  "JSON-LD",
  "Murmurations",
  "GoGoCarto",
  "Parquet",
  "FlatGeobuf",
  "KML",
  "GPX",
  "GeoParquet",
  "csv",
  "xlsx",
  "kml",
  "fgb",
  "parquet",
  "json",
  "jsonld",
  "geojson",
  "zip",
  "Web Mercator",
];

/** Signs of units, the same in every Latin script. */
const UNITS = ["km", "km²"];

/** Sentences that are rightly the same as in English, by the reason; numbers are left out. */
export const SAME_AS_ENGLISH: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {},
  es: {
    formats: FORMATS,
    units: UNITS,
    "same Latin word": ["Sector", "formal", "informal", "local", "regional", "rural"],
  },
  fr: {
    formats: FORMATS,
    units: UNITS,
    "English has it from French": [
      "+  sources",
      "Actions",
      "Description",
      "District",
      "Format",
      "Initiatives",
      "Latitude",
      "Licence",
      "Longitude",
      "Mission",
      "Position",
      "Source",
      "continent",
      "continents",
      "district",
      "districts",
      "initiatives",
      "international",
      "local",
      "national",
      "nature",
      "rural",
      "suggestions",
    ],
  },
  pt: {
    formats: FORMATS,
    units: UNITS,
    "same Latin word": ["Latitude", "Longitude", "formal", "informal", "local", "regional", "rural"],
    "borrowed from English": ["Link"],
  },
  de: {
    formats: FORMATS,
    units: UNITS,
    "same word": ["Form", "Format", "Name", "Position", "Region", "international", "national", "regional"],
    "borrowed from English": ["Download", "Link", "Website", "online"],
  },
  it: {
    formats: FORMATS,
    units: UNITS,
    "borrowed from English": ["Link"],
  },
  ca: {
    formats: FORMATS,
    units: UNITS,
    "same Latin word": [
      "Format",
      "Sector",
      "Sectors",
      "continent",
      "continents",
      "formal",
      "informal",
      "local",
      "parts",
      "regional",
      "regions",
      "rural",
    ],
  },
  ar: { formats: FORMATS },
};
