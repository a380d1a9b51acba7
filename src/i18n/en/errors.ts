import type { FileFailure } from "../../model/import.ts";
import { wordsFor } from "../words.ts";

const { bytes, number } = wordsFor("en");

/** Detail: line and column of broken syntax, name of a projection and the like; "" when there is none. */
type Refusal = (detail: string) => string;

/** Why a file was refused and what to do now; each names the cause and the way out. */
export const refusals: Record<FileFailure, Refusal> = {
  empty: () => "The file is empty. Save it again from the program that made it, then choose it here.",
  "no-records": () =>
    "The file has column names or a frame, but no record in it. Check that the right sheet or layer was exported.",
  "not-a-table": () =>
    "This is neither a table nor GeoJSON: no separator and no columns were found. Save the list as CSV and choose that file.",
  "web-page": () =>
    "This is a web page, not a data file: probably the page around the download, or a login. Open the link in the browser, download the file itself and choose that.",
  workbook: () =>
    "This workbook cannot be read here: it is of an older kind, of LibreOffice, protected or damaged. Open it in its program, save the sheet as CSV (UTF-8) or XLSX, and choose that file.",
  archive: () =>
    "This archive cannot be opened here: it is damaged, or of another kind than zip and gzip (7z, RAR, tar …). Unpack it and choose the file inside.",
  "archive-locked": () =>
    "This zip archive is locked with a password. Unpack it with its password and choose the file inside.",
  "archive-nothing": (detail) =>
    `Nothing in this zip archive can be read here${detail === "" ? "" : ` (${detail})`}. Unpack it, and save what you need as CSV or GeoJSON.`,
  "archive-crowded": (detail) =>
    `This zip archive holds too many files to look through (${number(Number(detail))}). Unpack it and choose the one with the list.`,
  datapackage: (detail) =>
    `This describes a data package; its rows stand in other files${detail === "" ? "" : ` (${detail})`}. Choose that file, or a zip of the whole package.`,
  parquet: (detail) =>
    `This Parquet file cannot be read here${detail === "" ? "" : ` (${detail})`}: it is damaged, encrypted or packed in a way that is not known here. Write it again with Snappy, gzip or no compression, or export it as GeoJSON or CSV.`,
  flatgeobuf: () =>
    "This FlatGeobuf file is damaged or cut off. Download it again, or export it as GeoJSON, for example with QGIS.",
  shapefile: () =>
    "This is part of a shapefile. Export the layer as GeoJSON (in QGIS: Export, Save features as) and choose that file.",
  database: () =>
    "This is a database (GeoPackage, SQLite or MBTiles). Export its table as CSV, or its layer as GeoJSON, for example with QGIS.",
  document: () =>
    "This is a text document or slides. Copy its table into a spreadsheet, save that as XLSX or CSV, and choose that file.",
  "linked-data": () =>
    "This is linked data as RDF. Ask the publisher for it as JSON-LD with the words of schema.org, or as CSV.",
  gzip: () =>
    "This compressed file could not be unpacked: it seems to be cut off. Download it again, or unpack it yourself.",
  pdf: () => "This is a PDF. A table cannot be read from it safely: ask for the list as CSV or a spreadsheet.",
  image: () => "This is a picture. Ask for the list as CSV, a spreadsheet or GeoJSON.",
  "git-lfs-pointer": () =>
    "This is a pointer of three lines that stands for a large file (Git LFS). Download the file itself from the page of the project.",
  topojson: () =>
    "This TopoJSON has no layers that can be read. Export it as GeoJSON, for example with QGIS or mapshaper, and choose that file.",
  "esri-json": () => "This is Esri JSON. Ask the same service for f=geojson instead of f=json and choose that file.",
  "json-syntax": (detail) =>
    `The JSON breaks off or is damaged${detail === "" ? "" : ` (${detail})`}. Download it again, or mend it at that place.`,
  "json-not-records": () =>
    "This JSON holds no list of records. An array of objects, GeoJSON, or an answer of Overpass can be read.",
  "no-shapes": () => "This file holds no areas. Boundaries are polygons, in GeoJSON, TopoJSON or KML.",
  "unknown-crs": (detail) =>
    `The coordinates are in a projection${detail === "" ? "" : ` (${detail})`} that cannot be read here. Export them as WGS 84 (EPSG:4326).`,
  undecodable: (detail) =>
    `The characters of this file could not be read${detail === "" ? "" : ` as ${detail}`}. Choose another encoding, or save it as UTF-8.`,
  "too-large": () => "The file is larger than 2 GB, the limit of this page. Split it, or use the command line.",
  "too-large-opened": (detail) =>
    `This file holds more than ${bytes(Number(detail))} once it is opened, more than can be read here. Split it, or save it as CSV.`,
  "recipe-damaged": (detail) =>
    `The recipe could not be read: it is damaged${detail === "" ? "" : ` (${detail})`}. Choose the file as it was saved.`,
  "recipe-other-version": (detail) =>
    `The recipe has version ${detail}, which this page does not know. Reload the page, or save the recipe again with this version.`,
  unreadable: () =>
    "The browser could not read the file: it was moved, changed or locked after it was chosen. Choose it again.",
  cancelled: () => "Reading was cancelled, and nothing was kept.",
};

export const errors = {
  title: "This could not be read",
  refusals,
  /** Our own faults. */
  worker: {
    what: "The part of this page that reads and searches the directories has stopped.",
    next: "Load the page again. Directories that you added and did not keep on this device have to be chosen again.",
  },
  ask: {
    what: "The last question could not be answered, so the list still shows the one before.",
    next: "Take back the last filter, or load the page again.",
  },
  import: {
    what: "Reading this file failed because of a fault of ours; nothing was kept.",
    next: "Choose another encoding or separator, or send us the first lines.",
  },
  download: {
    what: "The file could not be written because of a fault of ours.",
    next: "Choose another form, or fewer rows.",
  },
  place: {
    what: "The file could not be written at the place that was chosen.",
    next: "Choose another place, or make room there.",
  },
  map: { what: "The map could not be loaded.", next: "Check the connection and load the page again. The list works." },
};
