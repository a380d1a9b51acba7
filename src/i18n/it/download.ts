import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { formatGroups, moreFormats, packWords, tooManyRows, withWebPage } from "./pack.ts";

const { plural, share, bytes } = wordsFor("it");

export const download: Messages["download"] = {
  title: "Scarica",
  titleOf: (name) => `Scarica ${name}`,
  exactly: (count) =>
    plural(count, {
      one: "# iniziativa, esattamente quella della lista",
      other: "# iniziative, esattamente quelle della lista",
    }),
  scope: "Che cosa scaricare",
  scopes: {
    shown: (count) => plural(count, { one: "La # mostrata", other: "Le # mostrate" }),
    territory: (name) => name,
    cluster: (name) => name,
  },
  format: "Forma",
  formatGroups,
  tooManyRows,
  withWebPage,
  formats: {
    ...moreFormats,
    pack: {
      name: "Pacchetto della regione",
      note: "zip",
      text: "Tutto in una cartella: foglio di calcolo, GeoJSON, fonti, licenze e come è stata fatta la scelta.",
    },
    "csv-spreadsheet": {
      name: "Foglio di calcolo",
      note: "csv",
      text: "Si apre con LibreOffice, Excel, Numbers. Le celle che sembrano formule sono rese innocue.",
    },
    geojson: { name: "GeoJSON", note: "geojson", text: "Per QGIS, mappe web e altri programmi geografici." },
    csv: {
      name: "CSV senza perdite",
      note: "csv",
      text: "Ogni cella com’è arrivata. Si riapre qui senza alcun cambiamento.",
    },
    area: { name: "Area del cluster", note: "geojson", text: "Il contorno del cluster con i suoi numeri." },
  },
  licence: "Licenza di questo insieme",
  severalFiles: (files) =>
    plural(files, {
      one: "Queste righe vanno in un solo file.",
      other:
        "Queste righe potrebbero non poter stare in un’unica banca dati: si scarica uno zip con # file, che insieme contengono esattamente le righe mostrate.",
    }),
  eachRow: "Ogni riga mantiene la sua",
  demands: {
    none: "Nessuna condizione: uso libero. Citare le fonti è buona educazione.",
    attribution: "Attribuzione: chi la usa cita le fonti. Ogni riga porta la citazione della sua fonte.",
    "share-alike": "Condividi allo stesso modo: chi ripubblica usa la stessa licenza e cita le fonti.",
    "non-commercial": "Non per uso commerciale.",
    "not-to-be-passed-on": "Per uso proprio: queste righe non si possono cedere ad altri.",
  },
  rows: (count) => plural(count, { one: "# riga", other: "# righe" }),
  sources: (count) => plural(count, { one: "Da # elenco", other: "Da # elenchi" }),
  leftBehind: (count) =>
    plural(count, {
      one: "# riga resta fuori dal pacchetto della regione, perché la sua licenza non è nota o non è aperta.",
      other: "# righe restano fuori dal pacchetto della regione, perché la loro licenza non è nota o non è aperta.",
    }),
  working: "Scrittura del file",
  progress: (part, size) => `Scrittura del file: ${share(part)}, ${bytes(size)}`,
  done: (name) => `${name} è scritto.`,
  save: "Scarica",
  copyLink: "Copia il link",
  notesFile: "Note su fonti e filtri",
  nothing: "Niente è selezionato, quindi non c’è niente da scaricare.",
  filters: {
    text: (text) => `contiene «${text}»`,
    inView: (west, south, east, north) =>
      `nella vista della mappa: longitudine da ${west} a ${east}, latitudine da ${south} a ${north}`,
    choice: (facet, names) => `${facet}: ${names}`,
    hidden: (names) => `elenchi nascosti: ${names}`,
  },
  notes: {
    pack: packWords,
    title: "Su questo file",
    made: "Fatto con l’Atlante della solidarietà a partire dagli elenchi qui sotto.",
    rows: "Righe",
    territory: "Territorio",
    filters: "Filtri",
    noFilters: "nessuno",
    source: "Fonte",
    publisher: "A cura di",
    licence: "Licenza",
    date: "Data dei dati",
    credit: "Citazione della fonte",
    address: "Indirizzo",
    changes: "Modifiche: colonne fatte corrispondere, colonne personali tolte, tipi e settori aggiunti.",
    mixture: "Licenza dell’insieme",
    eachRow: "Ogni riga porta la sua licenza e la citazione della sua fonte.",
    severalFiles: "Queste righe potrebbero non poter stare in un’unica banca dati; ogni licenza ha il suo file.",
    ownUse: "Le righe con licenza non nota o chiusa sono per uso proprio e non si possono cedere ad altri.",
    boundaries: "Confini",
    warranty: "Come dicono gli elenchi; senza garanzia.",
    leftOut: "Righe lasciate fuori perché la loro licenza non è nota o non è aperta",
    format: "Colonne: vedi la lista delle colonne accettate nell’atlante.",
  },
};
