import type { PackWords } from "../../model/export-sentences.ts";
import { wordsFor } from "../words.ts";
import { fields } from "./fields.ts";

const { number } = wordsFor("ca");

/** Forms of a download, by what they are for. */
export const formatGroups = {
  tables: "Taules",
  maps: "Mapes",
  linked: "Dades enllaçades",
};

export const moreFormats = {
  xlsx: {
    name: "Llibre de càlcul",
    note: "xlsx",
    text: "Excel i LibreOffice: el text continua sent text, les dates són dates i la primera línia queda a la vista.",
  },
  kml: { name: "KML", note: "kml", text: "Per a Google Earth, Organic Maps i altres aplicacions de mapes." },
  flatgeobuf: { name: "FlatGeobuf", note: "fgb", text: "Petit i ràpid, per a QGIS i mapes web." },
  geoparquet: { name: "GeoParquet", note: "parquet", text: "Per a DuckDB, GeoPandas i grans anàlisis." },
  jsonld: {
    name: "JSON-LD",
    note: "jsonld",
    text: "Organitzacions en les paraules de schema.org, per a cercadors i dades enllaçades.",
  },
  murmurations: {
    name: "Perfils de Murmurations",
    note: "json",
    text: "Un perfil per a cada iniciativa amb pàgina web, perquè el publiquis tu.",
  },
};

export const tooManyRows = (most: number) =>
  `Un llibre de càlcul admet ${number(most)} files com a màxim; tria el full de càlcul en CSV o acota la selecció.`;

export const withWebPage = (rows: number, all: number) =>
  `Amb pàgina web, i per tant incloses: ${number(rows)} de ${number(all)}.`;

/** What a region pack says about itself. */
export const packWords: PackWords = {
  title: "Paquet regional del Solidarity Atlas",
  about:
    "Iniciatives de l’economia social i solidària tal com les descriuen els seus directoris, amb l’origen i la llicència de cada fila.",
  inside: "Què hi ha a dins",
  files: {
    csv: "les files per a fulls de càlcul",
    geojson: "les files per a mapes",
    descriptor: "descripció de tots els fitxers per a programes (Data Package)",
    columns: "què significa cada columna i quantes files l’omplen",
    terms: "tipus, sectors i pràctiques pel seu nom",
    sources: "els directoris d’on venen les files",
    quality: "el que es pot comptar de les files",
    attribution: "crèdits i llicències; es lliuren amb les dades",
    picture: "el mapa tal com era a la pantalla",
    assessments: "avaluacions de les iniciatives, cadascuna amb el mètode, la data i la llicència",
  },
  assessments: "Avaluacions",
  assessmentsLeftOut: "Avaluacions deixades fora, que no es poden transmetre",
  counts: "Les files en xifres",
  withPosition: "Amb posició al mapa",
  withoutKind: "Sense tipus conegut",
  withoutSector: "Sense sector conegut",
  newest: "Última comprovació",
  before: "Abans de fer-lo servir",
  marked: "En la forma per a fulls de càlcul, un apòstrof precedeix el text que un full de càlcul executaria.",
  check: "Les cel·les buides volen dir que no se sap, mai zero ni no. Les correccions es fan a la font.",
  fields,
};
