import type { PackWords } from "../../model/export-sentences.ts";
import { wordsFor } from "../words.ts";
import { fields } from "./fields.ts";

const { number } = wordsFor("it");

/** Forms of a download, by what they are for. */
export const formatGroups = {
  tables: "Tabelle",
  maps: "Mappe",
  linked: "Dati collegati",
};

export const moreFormats = {
  xlsx: {
    name: "Cartella di lavoro",
    note: "xlsx",
    text: "Excel e LibreOffice: il testo resta testo, le date sono date, la prima riga resta in vista.",
  },
  kml: { name: "KML", note: "kml", text: "Per Google Earth, Organic Maps e altre app di mappe." },
  flatgeobuf: { name: "FlatGeobuf", note: "fgb", text: "Piccolo e veloce, per QGIS e mappe sul web." },
  geoparquet: { name: "GeoParquet", note: "parquet", text: "Per DuckDB, GeoPandas e grandi analisi." },
  jsonld: {
    name: "JSON-LD",
    note: "jsonld",
    text: "Organizzazioni nelle parole di schema.org, per motori di ricerca e dati collegati.",
  },
  murmurations: {
    name: "Profili Murmurations",
    note: "json",
    text: "Un profilo per ogni iniziativa con una pagina web, da pubblicare in proprio.",
  },
};

export const tooManyRows = (most: number) =>
  `Una cartella di lavoro contiene al massimo ${number(most)} righe; scegli il foglio CSV o restringi la selezione.`;

export const withWebPage = (rows: number, all: number) =>
  `Con una pagina web, e quindi incluse: ${number(rows)} di ${number(all)}.`;

/** What a region pack says about itself. */
export const packWords: PackWords = {
  title: "Pacchetto regionale del Solidarity Atlas",
  about:
    "Iniziative dell’economia sociale e solidale come le descrivono i loro elenchi, con origine e licenza di ogni riga.",
  inside: "Che cosa contiene",
  files: {
    csv: "le righe per fogli di calcolo",
    geojson: "le righe per mappe",
    descriptor: "descrizione di tutti i file per i programmi (Data Package)",
    columns: "che cosa significa ogni colonna e quante righe la riempiono",
    terms: "tipi, settori e pratiche per nome",
    sources: "gli elenchi da cui vengono le righe",
    quality: "ciò che si può contare delle righe",
    attribution: "crediti e licenze, da consegnare con i dati",
    picture: "la mappa com’era sullo schermo",
    assessments: "valutazioni delle iniziative, ciascuna con metodo, data e licenza",
  },
  assessments: "Valutazioni",
  assessmentsLeftOut: "Valutazioni lasciate fuori, che non si possono trasmettere",
  counts: "Le righe in cifre",
  withPosition: "Con una posizione sulla mappa",
  withoutKind: "Senza tipo noto",
  withoutSector: "Senza settore noto",
  newest: "Ultima verifica",
  before: "Prima di usarlo",
  marked: "Nella forma per fogli di calcolo un apostrofo precede il testo che un foglio di calcolo eseguirebbe.",
  check: "Le celle vuote significano che non si sa, mai zero né no. Le correzioni si fanno alla fonte.",
  fields,
};
