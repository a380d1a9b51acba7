import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { formatGroups, moreFormats, packWords, tooManyRows, withWebPage } from "./pack.ts";

const { plural, share, bytes } = wordsFor("de");

export const download: Messages["download"] = {
  title: "Herunterladen",
  titleOf: (name) => `${name} herunterladen`,
  exactly: (count) =>
    plural(count, {
      one: "# Initiative, genau die aus der Liste",
      other: "# Initiativen, genau die aus der Liste",
    }),
  scope: "Was heruntergeladen wird",
  scopes: {
    shown: (count) => plural(count, { one: "Die # gezeigte", other: "Die # gezeigten" }),
    territory: (name) => name,
    cluster: (name) => name,
  },
  format: "Form",
  formatGroups,
  tooManyRows,
  withWebPage,
  formats: {
    ...moreFormats,
    pack: {
      name: "Regionspaket",
      note: "zip",
      text: "Alles in einem Ordner: Tabelle, GeoJSON, Quellen, Lizenzen und wie ausgewählt wurde.",
    },
    "csv-spreadsheet": {
      name: "Tabelle",
      note: "csv",
      text: "Öffnet sich in LibreOffice, Excel, Numbers. Zellen, die wie Formeln aussehen, sind entschärft.",
    },
    geojson: { name: "GeoJSON", note: "geojson", text: "Für QGIS, Webkarten und andere Geoprogramme." },
    csv: {
      name: "CSV ohne Verlust",
      note: "csv",
      text: "Jede Zelle, wie sie kam. Lässt sich hier unverändert wieder öffnen.",
    },
    area: { name: "Fläche des Clusters", note: "geojson", text: "Der Umriss des Clusters mit seinen Zahlen." },
  },
  licence: "Lizenz dieser Mischung",
  severalFiles: (files) =>
    plural(files, {
      one: "Diese Zeilen kommen in eine Datei.",
      other:
        "Diese Zeilen dürfen womöglich nicht in einer gemeinsamen Datenbank stehen: Der Download ist ein Zip mit # Dateien, zusammen genau die gezeigten Zeilen.",
    }),
  eachRow: "Jede Zeile behält ihre eigene",
  demands: {
    none: "Keine Auflage: beliebig verwendbar. Die Quellen zu nennen gehört zum guten Ton.",
    attribution: "Namensnennung: Wer sie verwendet, nennt die Quellen. Jede Zeile trägt ihre Quellenangabe.",
    "share-alike":
      "Weitergabe unter gleichen Bedingungen: Wer sie wieder veröffentlicht, verwendet dieselbe Lizenz und nennt die Quellen.",
    "non-commercial": "Nicht für kommerzielle Zwecke.",
    "not-to-be-passed-on": "Für den eigenen Gebrauch: Diese Zeilen dürfen nicht weitergegeben werden.",
  },
  rows: (count) => plural(count, { one: "# Zeile", other: "# Zeilen" }),
  sources: (count) => plural(count, { one: "Aus # Verzeichnis", other: "Aus # Verzeichnissen" }),
  leftBehind: (count) =>
    plural(count, {
      one: "# Zeile fehlt im Regionspaket, weil ihre Lizenz unbekannt oder nicht offen ist.",
      other: "# Zeilen fehlen im Regionspaket, weil ihre Lizenz unbekannt oder nicht offen ist.",
    }),
  working: "Die Datei wird geschrieben",
  progress: (part, size) => `Die Datei wird geschrieben: ${share(part)}, ${bytes(size)}`,
  done: (name) => `${name} ist geschrieben.`,
  save: "Herunterladen",
  copyLink: "Link kopieren",
  notesFile: "Notizen zu Quellen und Filtern",
  nothing: "Nichts ist ausgewählt, also gibt es nichts herunterzuladen.",
  filters: {
    text: (text) => `enthält „${text}“`,
    inView: (west, south, east, north) =>
      `im Kartenausschnitt: Länge ${west} bis ${east}, Breite ${south} bis ${north}`,
    choice: (facet, names) => `${facet}: ${names}`,
    hidden: (names) => `ausgeblendete Verzeichnisse: ${names}`,
  },
  notes: {
    pack: packWords,
    title: "Zu diesem Download",
    made: "Erstellt mit dem Solidaritätsatlas aus den unten genannten Verzeichnissen.",
    rows: "Zeilen",
    territory: "Gebiet",
    filters: "Filter",
    noFilters: "keine",
    source: "Quelle",
    publisher: "Herausgegeben von",
    licence: "Lizenz",
    date: "Stand der Daten",
    credit: "Quellenangabe",
    address: "Adresse",
    changes: "Änderungen: Spalten zugeordnet, personenbezogene Spalten entfernt, Arten und Bereiche ergänzt.",
    mixture: "Lizenz des Ganzen",
    eachRow: "Jede Zeile trägt ihre eigene Lizenz und Quellenangabe.",
    severalFiles:
      "Diese Zeilen dürfen womöglich nicht in einer gemeinsamen Datenbank stehen; jede Lizenz hat ihre eigene Datei.",
    ownUse:
      "Zeilen mit unbekannter oder geschlossener Lizenz sind für den eigenen Gebrauch und dürfen nicht weitergegeben werden.",
    boundaries: "Grenzen",
    warranty: "So, wie es die Verzeichnisse sagen; ohne Gewähr.",
    leftOut: "Weggelassene Zeilen, weil ihre Lizenz unbekannt oder nicht offen ist",
    format: "Spalten: siehe die Liste der angenommenen Spalten im Atlas.",
  },
};
