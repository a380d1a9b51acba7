import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { bytes, number } = wordsFor("de");

/** Why a file was refused and what to do now; each names the cause and the way out. */
export const refusals: Messages["errors"]["refusals"] = {
  empty: () =>
    "Die Datei ist leer. Sie mit dem Programm, aus dem sie kommt, noch einmal speichern und dann hier wählen.",
  "no-records": () =>
    "Die Datei hat Spaltennamen oder einen Rahmen, aber keinen Datensatz. Prüfen, ob das richtige Blatt oder die richtige Ebene exportiert wurde.",
  "not-a-table": () =>
    "Das ist weder eine Tabelle noch GeoJSON: Weder Trennzeichen noch Spalten sind zu finden. Die Liste als CSV speichern und diese Datei wählen.",
  "web-page": () =>
    "Das ist eine Webseite, keine Datendatei: wohl die Seite rund um den Download oder eine Anmeldung. Den Link im Browser öffnen, die Datei selbst herunterladen und diese wählen.",
  workbook: () =>
    "Diese Arbeitsmappe ist hier nicht zu lesen: Sie ist von einer älteren Art, von LibreOffice, geschützt oder beschädigt. Sie in ihrem Programm öffnen, das Blatt als CSV (UTF-8) oder XLSX speichern und diese Datei wählen.",
  archive: () =>
    "Dieses Archiv ist hier nicht zu öffnen: Es ist beschädigt oder von anderer Art als Zip und Gzip (7z, RAR, tar …). Es entpacken und die Datei daraus wählen.",
  "archive-locked": () =>
    "Dieses Zip-Archiv ist mit einem Kennwort verschlossen. Es damit entpacken und die Datei daraus wählen.",
  "archive-nothing": (detail) =>
    `In diesem Zip-Archiv ist nichts, was hier gelesen werden kann${detail === "" ? "" : ` (${detail})`}. Es entpacken und das Gewünschte als CSV oder GeoJSON speichern.`,
  "archive-crowded": (detail) =>
    `Dieses Zip-Archiv hat zu viele Dateien, um sie durchzusehen (${number(Number(detail))}). Es entpacken und die Datei mit der Liste wählen.`,
  datapackage: (detail) =>
    `Das beschreibt ein Datenpaket; seine Zeilen stehen in anderen Dateien${detail === "" ? "" : ` (${detail})`}. Diese Datei wählen oder ein Zip des ganzen Pakets.`,
  parquet: (detail) =>
    `Diese Parquet-Datei ist hier nicht zu lesen${detail === "" ? "" : ` (${detail})`}: Sie ist beschädigt, verschlüsselt oder auf eine Art gepackt, die hier nicht bekannt ist. Sie mit Snappy, Gzip oder ungepackt neu schreiben oder als GeoJSON oder CSV ausgeben.`,
  flatgeobuf: () =>
    "Diese FlatGeobuf-Datei ist beschädigt oder abgeschnitten. Sie neu herunterladen oder als GeoJSON ausgeben, zum Beispiel mit QGIS.",
  shapefile: () =>
    "Das ist ein Teil eines Shapefiles. Die Ebene als GeoJSON ausgeben (in QGIS: Export, Objekte speichern als) und diese Datei wählen.",
  database: () =>
    "Das ist eine Datenbank (GeoPackage, SQLite oder MBTiles). Ihre Tabelle als CSV oder ihre Ebene als GeoJSON ausgeben, zum Beispiel mit QGIS.",
  document: () =>
    "Das ist ein Textdokument oder ein Foliensatz. Die Tabelle daraus in eine Tabellenkalkulation kopieren, als XLSX oder CSV speichern und diese Datei wählen.",
  "linked-data": () =>
    "Das sind verknüpfte Daten in RDF. Beim Herausgeber nach JSON-LD mit den Wörtern von schema.org oder nach CSV fragen.",
  gzip: () =>
    "Diese komprimierte Datei ließ sich nicht entpacken: Sie scheint abgeschnitten zu sein. Sie neu herunterladen oder selbst entpacken.",
  pdf: () =>
    "Das ist ein PDF. Daraus lässt sich keine Tabelle zuverlässig lesen: nach der Liste als CSV oder Tabelle fragen.",
  image: () => "Das ist ein Bild. Nach der Liste als CSV, Tabelle oder GeoJSON fragen.",
  "git-lfs-pointer": () =>
    "Das ist ein Verweis von drei Zeilen, der für eine große Datei steht (Git LFS). Die Datei selbst von der Seite des Projekts herunterladen.",
  topojson: () =>
    "In diesem TopoJSON ist keine Ebene zu lesen. Es als GeoJSON exportieren, zum Beispiel mit QGIS oder mapshaper, und diese Datei wählen.",
  "esri-json": () => "Das ist Esri JSON. Denselben Dienst nach f=geojson statt f=json fragen und diese Datei wählen.",
  "json-syntax": (detail) =>
    `Das JSON bricht ab oder ist beschädigt${detail === "" ? "" : ` (${detail})`}. Neu herunterladen oder an dieser Stelle berichtigen.`,
  "json-not-records": () =>
    "Dieses JSON enthält keine Liste von Datensätzen. Lesbar sind ein Array von Objekten, GeoJSON oder eine Antwort von Overpass.",
  "no-shapes": () => "Diese Datei enthält keine Flächen. Grenzen sind Polygone in GeoJSON, TopoJSON oder KML.",
  "unknown-crs": (detail) =>
    `Die Koordinaten sind in einer Projektion${detail === "" ? "" : ` (${detail})`}, die hier nicht gelesen werden kann. Sie als WGS 84 (EPSG:4326) exportieren.`,
  undecodable: (detail) =>
    `Die Zeichen dieser Datei ließen sich nicht lesen${detail === "" ? "" : ` (versucht als ${detail})`}. Eine andere Kodierung wählen oder als UTF-8 speichern.`,
  "too-large": () =>
    "Die Datei ist größer als 2 GB, die Grenze dieser Seite. Sie aufteilen oder die Kommandozeile benutzen.",
  "too-large-opened": (detail) =>
    `Geöffnet enthält diese Datei mehr als ${bytes(Number(detail))}, mehr als hier gelesen werden kann. Sie aufteilen oder als CSV speichern.`,
  "recipe-damaged": (detail) =>
    `Das Rezept ließ sich nicht lesen: es ist beschädigt${detail === "" ? "" : ` (${detail})`}. Wählen Sie die Datei, wie sie gespeichert wurde.`,
  "recipe-other-version": (detail) =>
    `Das Rezept hat die Version ${detail}, die diese Seite nicht kennt. Die Seite neu laden, oder das Rezept mit dieser Version noch einmal speichern.`,
  unreadable: () =>
    "Der Browser konnte die Datei nicht lesen: Sie wurde nach dem Wählen verschoben, geändert oder gesperrt. Sie noch einmal wählen.",
  cancelled: () => "Das Lesen wurde abgebrochen, und nichts wurde behalten.",
};

export const errors: Messages["errors"] = {
  title: "Das ließ sich nicht lesen",
  refusals,
  worker: {
    what: "Der Teil dieser Seite, der die Verzeichnisse liest und durchsucht, läuft nicht mehr.",
    next: "Die Seite neu laden. Hinzugefügte Verzeichnisse, die nicht auf diesem Gerät behalten sind, müssen neu gewählt werden.",
  },
  ask: {
    what: "Die letzte Frage ließ sich nicht beantworten; die Liste zeigt noch die davor.",
    next: "Den letzten Filter zurücknehmen oder die Seite neu laden.",
  },
  import: {
    what: "Das Lesen dieser Datei ist durch einen Fehler von uns gescheitert; nichts wurde behalten.",
    next: "Eine andere Kodierung oder ein anderes Trennzeichen wählen, oder uns die ersten Zeilen schicken.",
  },
  download: {
    what: "Die Datei ließ sich durch einen Fehler von uns nicht schreiben.",
    next: "Eine andere Form wählen oder weniger Zeilen.",
  },
  place: {
    what: "Die Datei ließ sich am gewählten Ort nicht schreiben.",
    next: "Einen anderen Ort wählen oder dort Platz schaffen.",
  },
  map: {
    what: "Die Karte ließ sich nicht laden.",
    next: "Die Verbindung prüfen und die Seite neu laden. Die Liste funktioniert.",
  },
};
