import type { GuessReason } from "../../model/import.ts";
import type { Severity } from "../../model/issue.ts";
import { wordsFor } from "../words.ts";

const { number, plural, bytes } = wordsFor("en");

/** Adding a directory: choose, check, keep; and the report of an import. */
export const imports = {
  steps: { label: "Steps", choose: "Choose", check: "Check", keep: "Keep", done: "done", current: "now" },
  choose: {
    title: "Add a directory",
    text: "A spreadsheet, CSV or GeoJSON. It is read on this device, and nothing leaves this page.",
    drop: "Drop files here",
    dropAnywhere: "Drop the file to add it",
    button: "Choose files",
    paste: "Or paste a table",
    pasteHint: "Paste the rows with their column names, as copied from a spreadsheet.",
    readPaste: "Read the pasted table",
    pastedName: "pasted-table.csv",
    limits:
      "XLSX, CSV, TSV, GeoJSON, TopoJSON, KML, GPX, Parquet, FlatGeobuf, JSON, JSON-LD and Overpass answers, up to 2 GB each, also packed with gzip or zip.",
    template: "Empty table to fill in",
    columns: "List of accepted columns",
    privacy:
      "Columns with personal names, e-mail addresses and phone numbers are dropped while reading; the check names them.",
  },
  reading: (name: string) => `Reading ${name}`,
  progress: (records: number, read: number, all: number) =>
    `${plural(records, { one: "# record", other: "# records" })}, ${bytes(read)} of ${bytes(all)}`,
  cancel: "Cancel",
  cancelled: "Reading was cancelled, and nothing was kept.",
  another: "Choose another file",
  nextFile: (waiting: number) => plural(waiting, { one: "Next file (# waits)", other: "Next file (# wait)" }),
  notRead: (count: number, names: string) =>
    plural(count, {
      one: `# file that waited was not read: ${names}.`,
      other: `# files that waited were not read: ${names}.`,
    }),
  check: {
    title: "Check what was read",
    subtitle: (name: string, size: number) =>
      `${name}, ${bytes(size)}. Nothing is kept until you say so, and nothing leaves this page.`,
    structure: "The file",
    encoding: "Encoding",
    encodingGuessed: "guessed",
    encodingFor: { western: "Western Europe", central: "Central Europe", baltic: "Baltic", cyrillic: "Cyrillic" },
    separator: "Separator",
    separators: { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar", "": "none" } as Readonly<
      Record<string, string>
    >,
    separatorOther: "another…",
    separatorTyped: "Separator of one or two characters",
    columnNames: "Column names",
    headerLine: (line: number) => (line === 0 ? "none" : `line ${number(line)}`),
    coordinates: "Coordinates",
    asRead: "as understood",
    asWritten: "as written",
    swapped: "latitude and longitude swapped",
    projections: {
      group: "in metres",
      webMercator: "Web Mercator",
      britishGrid: "British National Grid",
      utm: (zone: number, isSouth: boolean): string => `UTM zone ${zone} ${isSouth ? "south" : "north"}`,
    },
    metres: {
      strong: "The coordinates are metres, not degrees.",
      rest: (fits: number): string =>
        fits > 0
          ? "Choose their projection, and they become places."
          : "Choose their projection above, at “Coordinates”.",
      read: (projection: string): string => `Read as ${projection}`,
    },
    sheet: "Sheet",
    member: "File",
    format: "Format",
    formats: {
      csv: "table",
      geojson: "GeoJSON",
      geojsonseq: "GeoJSON, line by line",
      json: "JSON records",
      overpass: "Overpass answer",
      jsonld: "JSON-LD",
      murmurations: "Murmurations",
      gogocarto: "GoGoCarto",
      kml: "KML",
      gpx: "GPX",
      topojson: "TopoJSON",
      xlsx: "workbook sheet",
      parquet: "Parquet",
      flatgeobuf: "FlatGeobuf",
    },
    table: "First rows, with our word under each column name",
    line: "line",
    feature: "no.",
    unnamed: "no name",
    target: (column: string) => `What “${column}” is read as`,
    chooseTarget: "Choose",
    targets: {
      extra: "Keep as written",
      dropped: "Dropped, personal",
      contact: "Contact of the organisation",
      coordinates: "Latitude and longitude",
      "coordinates-reversed": "Longitude and latitude",
      geometry: "Geometry",
      address: "Whole address",
    },
    markTarget: (field: string, term: string) => `${field}: ${term}`,
    osmTarget: (key: string) => `OpenStreetMap “${key}”`,
    groups: {
      likely: "Likely",
      position: "Position",
      who: "Name and description",
      work: "Kind and activity",
      place: "Place",
      contact: "Pages and registers",
      time: "Time and state",
      figures: "Figures",
      origin: "Origin of the data",
    },
    reasons: {
      "our-name": () => "our own name",
      "same-word": (language) => (language === "" ? "same word" : `same word in ${language}`),
      "qualifier-removed": () => "same word, less a qualifier",
      "bracket-removed": () => "same word, less the bracket",
      "noise-removed": () => "same word, tidied",
      "words-contained": () => "holds the word",
      "language-suffix": (language) => (language === "" ? "with a language" : `in ${language}`),
      "year-removed": () => "same word, with a year",
      "term-marks": () => "marks a term",
      "osm-key": () => "OpenStreetMap key",
      values: () => "by its values",
      "personal-header": () => "personal by its name",
      "personal-values": () => "personal by its values",
      "not-understood": () => "kept as written",
      empty: () => "empty",
      recipe: () => "by the recipe",
      chosen: () => "chosen by you",
    } satisfies Record<GuessReason, (language: string) => string>,
    known: (known: number, all: number) => `${number(known)} of ${number(all)} values known`,
    range: (least: string, most: string) => `${least} to ${most}`,
    shownRows: (shown: number, all: number) =>
      `${number(shown)} of ${plural(all, { one: "# record", other: "# records" })}.`,
    notUnderstood: (columns: number) => ({
      strong: plural(columns, { one: "# column is not understood.", other: "# columns are not understood." }),
      rest:
        columns === 1
          ? "Left alone, it stays in the data under its own name."
          : "Left alone, they stay in the data under their own names.",
    }),
    personal: (columns: number) =>
      plural(columns, { one: "# personal column is dropped", other: "# personal columns are dropped" }),
    personalColumn: (column: string, values: number) =>
      `“${column}”: ${plural(values, { one: "# value", other: "# values" })}`,
    personalKept: (kept: number) => plural(kept, { one: "# kept", other: "# kept" }),
    masked: (count: number) =>
      plural(count, {
        one: "# e-mail address, phone number or name in running text is masked.",
        other: "# e-mail addresses, phone numbers or names in running text are masked.",
      }),
    keepContacts: "Keep role addresses (info@, contact@) and phones of organisations",
    again: "Reading again with your choices",
    placing: "Placing the rows in the countries that you chose",
    manyColumns: (offered: number, all: number) =>
      `The first ${number(offered)} of ${number(all)} columns are offered here; the others are kept as written.`,
  },
  places: {
    heading: "Places that may be several",
    text: "One choice counts for all rows that say the same.",
    place: (locality: string, region: string, rows: number) =>
      `${region === "" ? locality : `${locality}, ${region}`}: ${plural(rows, { one: "# row", other: "# rows" })}`,
    candidate: (name: string, context: string, population: string) =>
      `${name}, ${context}${population === "" ? "" : ` (${population} people)`}`,
    notChosen: "Not chosen",
    none: "None of these",
  },
  sums: {
    every: (read: number) => ({
      strong: plural(read, { one: "# record", other: "# records" }),
      rest: read === 1 ? "was read, and it is here:" : "were read, and every one is here:",
    }),
    accepted: "as they are",
    repaired: "mended",
    leftOut: "left out",
    placed: (placed: number, kept: number) => `${number(placed)} of ${number(kept)} kept have a position.`,
    assessments: (read: number, accepted: number, repaired: number, leftOut: number) =>
      `Assessments beside the initiatives, each judged on its own: ${number(read)} = ${number(accepted)} as they are + ${number(repaired)} mended + ${number(leftOut)} left out.`,
    ofAssessments: {
      strong: "These are assessments.",
      rest: "They are shown on the cards of the initiatives they speak of, in the figures of territories and in packs. Their columns have fixed names; nothing is to be chosen.",
    },
    nothingPlaced: {
      strong: "No record has a position, so the map stays empty.",
      rest: "List, filters and download work all the same, and a record that names its country or region counts there. To see them on the map, choose the columns that hold latitude and longitude or the town, or add such columns to the file.",
    },
  },
  findings: {
    headings: { "left-out": "Left out", repair: "Mended", remark: "Remarks" } satisfies Record<Severity, string>,
    none: "Nothing was mended and nothing left out.",
    show: "Show",
    hide: "Hide",
    inColumn: (column: string) => `in “${column}”`,
    inColumns: (columns: number) => plural(columns, { one: "in # column", other: "in # columns" }),
    line: (line: number) => (line === 0 ? "the whole file" : `line ${number(line)}`),
    record: (record: number) => `record ${number(record)}`,
    became: (line: string, found: string, became: string) => `${line}: ${found} became ${became}`,
    found: (line: string, found: string) => (found === "" ? line : `${line}: ${found}`),
    emptied: "nothing",
    andMore: (count: number) => plural(count, { one: "and # more", other: "and # more" }),
    whatToDo: "What to do:",
    unknownValues: "Words that are not known",
    unknownValuesText: "These rows are kept, with their words as written.",
    unknownValue: (value: string, rows: number) => `“${value}”: ${plural(rows, { one: "# row", other: "# rows" })}`,
    unknownBeyond: (rows: number) => plural(rows, { one: "further words: # row", other: "further words: # rows" }),
    downloadLeftOut: (count: number) => plural(count, { one: "Download this one", other: "Download these #" }),
    downloadReport: "Download the report",
  },
  source: {
    heading: "About the directory",
    title: "Title",
    licence: "Licence",
    licenceUnknown: "not stated",
    licenceWanted:
      "Ask whoever keeps the directory for its licence. Until it is known, these rows are for your own use, and packages for others leave them out.",
    fromFileName: "from the file name",
    change: "Change",
    publisher: "Publisher",
    date: "Date of the data",
  },
  gone: "An added directory is gone when you reload, unless you then choose to keep it on this device. Undo stays open after this.",
  back: "Back",
  keep: (count: number) => plural(count, { one: "Keep # initiative", other: "Keep # initiatives" }),
  keepAssessments: (count: number) => plural(count, { one: "Keep # assessment", other: "Keep # assessments" }),
  keepNothing: "Nothing to keep",
  keeping: "Being put on the map",
  report: {
    heading: "What became of the records",
    title: (title: string) => `Report: ${title}`,
    back: "Directories",
    notAvailable: "The report of this directory is not kept.",
  },
};
