import type { ExportSentences } from "../../model/export-sentences.ts";
import { wordsFor } from "../words.ts";
import { formatGroups, moreFormats, packWords, tooManyRows, withWebPage } from "./pack.ts";

const { plural, share, bytes } = wordsFor("en");

export const download = {
  title: "Download",
  titleOf: (name: string) => `Download ${name}`,
  exactly: (count: number) =>
    plural(count, {
      one: "# initiative, exactly the one in the list",
      other: "# initiatives, exactly those in the list",
    }),
  scope: "What to download",
  scopes: {
    shown: (count: number) => plural(count, { one: "The # shown", other: "The # shown" }),
    territory: (name: string) => name,
    cluster: (name: string) => name,
  },
  format: "Form",
  formatGroups,
  tooManyRows,
  withWebPage,
  formats: {
    ...moreFormats,
    pack: {
      name: "Region pack",
      note: "zip",
      text: "Everything in one folder: spreadsheet, GeoJSON, sources, licences, and how it was chosen.",
    },
    "csv-spreadsheet": {
      name: "Spreadsheet",
      note: "csv",
      text: "Opens in LibreOffice, Excel, Numbers. Cells that look like formulas are made harmless.",
    },
    geojson: { name: "GeoJSON", note: "geojson", text: "For QGIS, web maps and other geographic programs." },
    csv: { name: "Lossless CSV", note: "csv", text: "Every cell as it came in. Opens here again without a change." },
    area: { name: "Area of the cluster", note: "geojson", text: "The outline of the cluster with its figures." },
  },
  licence: "Licence of this mixture",
  severalFiles: (files: number) =>
    plural(files, {
      one: "These rows go into one file.",
      other: "These rows may not be one database: the download is a zip with # files, together exactly the rows shown.",
    }),
  eachRow: "Each row keeps its own",
  demands: {
    none: "No demand: use it as you like. Naming the sources is good manners.",
    attribution: "Credit: whoever uses it names the sources. Each row carries its credit line.",
    "share-alike": "Share alike: whoever publishes it again uses the same licence and names the sources.",
    "non-commercial": "Not for commercial use.",
    "not-to-be-passed-on": "For your own use: these rows may not be passed on.",
  },
  rows: (count: number) => plural(count, { one: "# row", other: "# rows" }),
  sources: (count: number) => plural(count, { one: "From # directory", other: "From # directories" }),
  leftBehind: (count: number) =>
    plural(count, {
      one: "# row is left out of the region pack, because its licence is not known or not open.",
      other: "# rows are left out of the region pack, because their licence is not known or not open.",
    }),
  working: "The file is being written",
  progress: (part: number, size: number) => `The file is being written: ${share(part)}, ${bytes(size)}`,
  done: (name: string) => `${name} is written.`,
  save: "Download",
  copyLink: "Copy link",
  notesFile: "Notes on sources and filters",
  nothing: "Nothing is selected, so there is nothing to download.",
  /** Filters in words, for the notes inside a download. */
  filters: {
    text: (text: string) => `contains “${text}”`,
    inView: (west: string, south: string, east: string, north: string) =>
      `in the map view: ${west} to ${east} east, ${south} to ${north} north`,
    choice: (facet: string, names: string) => `${facet}: ${names}`,
    hidden: (names: string) => `hidden directories: ${names}`,
  },
  /** Sentences of the notes file. */
  notes: {
    pack: packWords,
    title: "About this download",
    made: "Made with Solidarity Atlas from the directories below.",
    rows: "Rows",
    territory: "Territory",
    filters: "Filters",
    noFilters: "none",
    source: "Source",
    publisher: "Publisher",
    licence: "Licence",
    date: "Date of the data",
    credit: "Credit line",
    address: "Address",
    changes: "Changes: columns mapped, personal columns removed, kinds and sectors added.",
    mixture: "Licence of the whole",
    eachRow: "Each row carries its own licence and credit line.",
    severalFiles: "These rows may not be one database; each licence has its own file.",
    ownUse: "Rows of unknown or closed licence are for your own use and may not be passed on.",
    boundaries: "Boundaries",
    warranty: "As the directories say it; without warranty.",
    leftOut: "Rows left out because their licence is not known or not open",
    format: "Columns: see the list of accepted columns in the atlas.",
  } satisfies ExportSentences,
};
