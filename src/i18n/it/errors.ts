import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { bytes, number } = wordsFor("it");

/** Why a file was refused and what to do now; each names the cause and the way out. */
export const refusals: Messages["errors"]["refusals"] = {
  empty: () => "Il file è vuoto. Salvalo di nuovo dal programma che lo ha creato, poi sceglilo qui.",
  "no-records": () =>
    "Il file ha nomi di colonna o una cornice, ma nessun record. Controlla di aver esportato il foglio o il livello giusto.",
  "not-a-table": () =>
    "Non è né una tabella né GeoJSON: non si trovano separatori né colonne. Salva l’elenco come CSV e scegli quel file.",
  "web-page": () =>
    "È una pagina web, non un file di dati: forse la pagina intorno al download, o un accesso. Apri il link nel browser, scarica il file vero e proprio e scegli quello.",
  workbook: () =>
    "Questa cartella di lavoro non si può leggere qui: è di un tipo vecchio, di LibreOffice, protetta o danneggiata. Aprila nel suo programma, salva il foglio come CSV (UTF-8) o XLSX e scegli quel file.",
  archive: () =>
    "Questo archivio non si può aprire qui: è danneggiato, o di tipo diverso da zip e gzip (7z, RAR, tar…). Decomprimilo e scegli il file che contiene.",
  "archive-locked": () =>
    "Questo archivio zip è protetto da una password. Decomprimilo con quella e scegli il file che contiene.",
  "archive-nothing": (detail) =>
    `In questo archivio zip non c’è nulla che si possa leggere qui${detail === "" ? "" : ` (${detail})`}. Decomprimilo e salva ciò che ti serve come CSV o GeoJSON.`,
  "archive-crowded": (detail) =>
    `Questo archivio zip contiene troppi file da esaminare (${number(Number(detail))}). Decomprimilo e scegli quello con l’elenco.`,
  datapackage: (detail) =>
    `Questo descrive un pacchetto di dati; le righe sono in altri file${detail === "" ? "" : ` (${detail})`}. Scegli quel file, o uno zip di tutto il pacchetto.`,
  parquet: (detail) =>
    `Questo file Parquet non si può leggere qui${detail === "" ? "" : ` (${detail})`}: è danneggiato, cifrato o compresso in un modo che qui non si conosce. Scrivilo di nuovo con Snappy, gzip o senza compressione, o esportalo come GeoJSON o CSV.`,
  flatgeobuf: () =>
    "Questo file FlatGeobuf è danneggiato o troncato. Scaricalo di nuovo, o esportalo come GeoJSON, per esempio con QGIS.",
  shapefile: () =>
    "È una parte di uno shapefile. Esporta il livello come GeoJSON (in QGIS: Esporta, Salva elementi come) e scegli quel file.",
  database: () =>
    "È una base di dati (GeoPackage, SQLite o MBTiles). Esporta la sua tabella come CSV, o il suo livello come GeoJSON, per esempio con QGIS.",
  document: () =>
    "È un documento di testo o una presentazione. Copia la tabella in un foglio di calcolo, salvalo come XLSX o CSV e scegli quel file.",
  "linked-data": () =>
    "Sono dati collegati in RDF. Chiedili a chi li pubblica come JSON-LD con le parole di schema.org, o come CSV.",
  gzip: () =>
    "Non è stato possibile decomprimere questo file: sembra troncato. Scaricalo di nuovo, o decomprimilo a parte.",
  pdf: () =>
    "È un PDF. Non se ne può leggere una tabella in modo sicuro: chiedi l’elenco come CSV o foglio di calcolo.",
  image: () => "È un’immagine. Chiedi l’elenco come CSV, foglio di calcolo o GeoJSON.",
  "git-lfs-pointer": () =>
    "È un rimando di tre righe che sta per un file grande (Git LFS). Scarica il file vero e proprio dalla pagina del progetto.",
  topojson: () =>
    "Questo TopoJSON non ha livelli leggibili. Esportalo come GeoJSON, per esempio con QGIS o mapshaper, e scegli quel file.",
  "esri-json": () => "È Esri JSON. Chiedi allo stesso servizio f=geojson invece di f=json e scegli quel file.",
  "json-syntax": (detail) =>
    `Il JSON si interrompe o è danneggiato${detail === "" ? "" : ` (${detail})`}. Scaricalo di nuovo, o correggilo in quel punto.`,
  "json-not-records": () =>
    "Questo JSON non contiene una lista di record. Si possono leggere un array di oggetti, GeoJSON o una risposta di Overpass.",
  "no-shapes": () => "Questo file non contiene aree. I confini sono poligoni in GeoJSON, TopoJSON o KML.",
  "unknown-crs": (detail) =>
    `Le coordinate sono in una proiezione${detail === "" ? "" : ` (${detail})`} che qui non si può leggere. Esportale come WGS 84 (EPSG:4326).`,
  undecodable: (detail) =>
    `I caratteri di questo file non si possono leggere${detail === "" ? "" : ` come ${detail}`}. Scegli un’altra codifica, o salvalo come UTF-8.`,
  "too-large": () => "Il file supera 2 GB, il limite di questa pagina. Dividilo, o usa la riga di comando.",
  "too-large-opened": (detail) =>
    `Una volta aperto, questo file contiene più di ${bytes(Number(detail))}, più di quanto si possa leggere qui. Dividilo, o salvalo come CSV.`,
  "recipe-damaged": (detail) =>
    `Non è stato possibile leggere la ricetta: è danneggiata${detail === "" ? "" : ` (${detail})`}. Scegli il file com’era stato salvato.`,
  "recipe-other-version": (detail) =>
    `La ricetta ha la versione ${detail}, che questa pagina non conosce. Ricarica la pagina, o salva di nuovo la ricetta con questa versione.`,
  unreadable: () =>
    "Il browser non ha potuto leggere il file: è stato spostato, cambiato o bloccato dopo la scelta. Sceglilo di nuovo.",
  cancelled: () => "La lettura è stata annullata, e niente è stato tenuto.",
};

export const errors: Messages["errors"] = {
  title: "Non si è potuto leggere",
  refusals,
  worker: {
    what: "La parte di questa pagina che legge gli elenchi e vi cerca si è fermata.",
    next: "Ricarica la pagina. Gli elenchi che hai aggiunto senza conservarli su questo dispositivo vanno scelti di nuovo.",
  },
  ask: {
    what: "L’ultima domanda è rimasta senza risposta, e la lista mostra ancora quella di prima.",
    next: "Togli l’ultimo filtro, o ricarica la pagina.",
  },
  import: {
    what: "La lettura di questo file è fallita per un nostro errore; niente è stato tenuto.",
    next: "Scegli un’altra codifica o un altro separatore, o mandaci le prime righe.",
  },
  download: {
    what: "Il file non è stato scritto per un nostro errore.",
    next: "Scegli un’altra forma, o meno righe.",
  },
  place: {
    what: "Il file non è stato scritto nel posto scelto.",
    next: "Scegli un altro posto, o libera spazio lì.",
  },
  map: {
    what: "La mappa non si è caricata.",
    next: "Controlla la connessione e ricarica la pagina. La lista funziona.",
  },
};
