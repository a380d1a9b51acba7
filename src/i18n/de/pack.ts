import type { PackWords } from "../../model/export-sentences.ts";
import { wordsFor } from "../words.ts";
import { fields } from "./fields.ts";

const { number } = wordsFor("de");

/** Forms of a download, by what they are for. */
export const formatGroups = {
  tables: "Tabellen",
  maps: "Karten",
  linked: "Verknüpfte Daten",
};

export const moreFormats = {
  xlsx: {
    name: "Arbeitsmappe",
    note: "xlsx",
    text: "Excel und LibreOffice: Text bleibt Text, Daten sind Daten, die erste Zeile bleibt sichtbar.",
  },
  kml: { name: "KML", note: "kml", text: "Für Google Earth, Organic Maps und andere Karten-Apps." },
  flatgeobuf: { name: "FlatGeobuf", note: "fgb", text: "Klein und schnell, für QGIS und Karten im Netz." },
  geoparquet: { name: "GeoParquet", note: "parquet", text: "Für DuckDB, GeoPandas und große Auswertungen." },
  jsonld: {
    name: "JSON-LD",
    note: "jsonld",
    text: "Organisationen in den Worten von schema.org, für Suchmaschinen und verknüpfte Daten.",
  },
  murmurations: {
    name: "Murmurations-Profile",
    note: "json",
    text: "Ein Profil für jede Initiative mit Webseite, zum eigenen Veröffentlichen.",
  },
};

export const tooManyRows = (most: number) =>
  `Eine Arbeitsmappe fasst höchstens ${number(most)} Zeilen; nimm die Tabelle als CSV oder schränke die Auswahl ein.`;

export const withWebPage = (rows: number, all: number) =>
  `Mit Webseite und darum enthalten: ${number(rows)} von ${number(all)}.`;

/** What a region pack says about itself. */
export const packWords: PackWords = {
  title: "Regionalpaket des Solidarity Atlas",
  about:
    "Initiativen der sozialen und solidarischen Ökonomie, wie ihre Verzeichnisse sie beschreiben, mit Herkunft und Lizenz jeder Zeile.",
  inside: "Was darin ist",
  files: {
    csv: "die Zeilen für Tabellenprogramme",
    geojson: "die Zeilen für Karten",
    descriptor: "Beschreibung aller Dateien für Programme (Data Package)",
    columns: "was jede Spalte bedeutet und wie viele Zeilen sie füllen",
    terms: "Arten, Bereiche und Praktiken mit Namen",
    sources: "die Verzeichnisse, aus denen die Zeilen stammen",
    quality: "was sich an den Zeilen zählen lässt",
    attribution: "Nennungen und Lizenzen; mit den Daten weiterzugeben",
    picture: "die Karte, wie sie zu sehen war",
    assessments: "Bewertungen der Initiativen, jede mit Methode, Datum und Lizenz",
  },
  assessments: "Bewertungen",
  assessmentsLeftOut: "Weggelassene Bewertungen, die nicht weitergegeben werden dürfen",
  counts: "Die Zeilen in Zahlen",
  withPosition: "Mit einem Ort auf der Karte",
  withoutKind: "Ohne bekannte Art",
  withoutSector: "Ohne bekannten Bereich",
  newest: "Zuletzt geprüft",
  before: "Bevor du es verwendest",
  marked: "In der Form für Tabellenprogramme steht ein Apostroph vor Text, den ein Tabellenprogramm ausführen würde.",
  check: "Leere Zellen heißen unbekannt, nie null und nie nein. Berichtigungen gehören an die Quelle.",
  fields,
};
