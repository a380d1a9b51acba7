import type { Arrangement, Joins, ListSeparators, Split } from "./arrangement.ts";
import type { Correction } from "./correction.ts";
import type { Directory } from "./directory.ts";
import type { DuplicateDecisions } from "./duplicates.ts";
import type { Field } from "./initiative.ts";
import type { Judgements } from "./judgements.ts";
import type { Projection } from "./projection.ts";
import type { Account } from "./report.ts";
import type { Source } from "./source.ts";
import type { Constants, FieldWords, WordDecisions } from "./source-words.ts";

export type Format =
  | "csv"
  | "geojson"
  | "geojsonseq"
  | "json"
  | "overpass"
  | "jsonld"
  | "murmurations"
  | "gogocarto"
  | "kml"
  | "gpx"
  | "topojson"
  | "xlsx"
  | "parquet"
  | "flatgeobuf";

/** Why a file was refused, each with a sentence that helps. */
export type FileFailure =
  | "empty"
  | "no-records"
  | "not-a-table"
  | "web-page"
  | "workbook"
  | "archive"
  | "archive-locked"
  | "archive-nothing"
  | "archive-crowded"
  | "datapackage"
  | "parquet"
  | "flatgeobuf"
  | "shapefile"
  | "database"
  | "document"
  | "linked-data"
  | "gzip"
  | "pdf"
  | "image"
  | "git-lfs-pointer"
  | "topojson"
  | "esri-json"
  | "json-syntax"
  | "json-not-records"
  | "no-shapes"
  | "unknown-crs"
  | "undecodable"
  | "too-large"
  | "too-large-opened"
  | "unreadable"
  | "recipe-damaged"
  | "recipe-other-version"
  | "cancelled";

export interface Refusal {
  readonly code: FileFailure;
  /** Line and column of broken syntax, name of a projection and the like; facts, no sentence. */
  readonly detail?: string;
}

/** What a column of theirs is read as. Several columns may fill one list, or one field of text. */
export type ColumnTarget =
  | {
      readonly as: "field";
      readonly field: Field;
      /** Counts only where the first column of its field has nothing, and stays a column of its own as well. */
      readonly fallback?: true;
    }
  /** "latitude, longitude" or the like in one cell. */
  | { readonly as: "coordinates"; readonly order: "latitude-first" | "longitude-first" }
  /** WKT or a GeoJSON geometry. */
  | { readonly as: "geometry" }
  /** A whole address in one cell. */
  | { readonly as: "address" }
  /** Marks (yes, x, 1) that give the row a term. */
  | { readonly as: "mark"; readonly field: "kinds" | "sectors" | "practices"; readonly term: string }
  /** Values of an OpenStreetMap key. */
  | { readonly as: "osm-tag"; readonly key: string }
  /** Parts of each cell go to several fields. */
  | { readonly as: "split"; readonly split: Split }
  /** Role addresses and phones of an organisation, kept only on the reader's wish. */
  | { readonly as: "contact" }
  /** Kept under its own name. */
  | { readonly as: "extra" }
  /** Personal: dropped, its values never kept. */
  | { readonly as: "dropped"; readonly sensitivity: "personal" | "personal-sensitive" };

export type GuessReason =
  | "our-name"
  | "same-word"
  | "qualifier-removed"
  | "bracket-removed"
  | "noise-removed"
  | "words-contained"
  | "language-suffix"
  | "year-removed"
  | "term-marks"
  | "osm-key"
  | "values"
  | "personal-header"
  | "personal-values"
  | "not-understood"
  | "empty"
  | "recipe"
  | "chosen";

export interface ColumnGuess {
  readonly index: number;
  /** As written; "" when blank. */
  readonly header: string;
  readonly target: ColumnTarget;
  /** 0 … 1. */
  readonly confidence: number;
  readonly reason: GuessReason;
  /** Language of the synonym that matched. */
  readonly language?: string;
  /** Counts only where the first column of its field has nothing, and stays a column of its own as well. */
  readonly isFallback?: true;
  /** Its name says that it holds what belongs to persons: of its values only contacts of the organisation may stay. */
  readonly isPersonal?: true;
  /** Its name says that it holds e-mail addresses or telephone numbers that may be those of the organisation. */
  readonly mayBeContact?: true;
  /** Other fields that would fit. */
  readonly candidates: readonly Field[];
  /** Of the values looked at: how many are there, how many distinct, of those with terms how many are known. */
  readonly values: {
    readonly filled: number;
    readonly distinct: number;
    readonly known?: number;
    readonly least?: number;
    readonly most?: number;
  };
}

/** What was found about the file itself; all of it can be changed before anything is kept. */
export interface FileStructure {
  readonly format: Format;
  /** WHATWG label, or a name of ours for what browsers cannot decode (cp850, cp852, utf-32le, utf-32be). */
  readonly encoding: string;
  readonly encodingGuessed: boolean;
  /** CSV only; may have two characters. */
  readonly delimiter: string;
  readonly quote: string;
  /** Physical line of the column names, 1 = first, 0 = none. */
  readonly headerLine: number;
  readonly bytes: number;
  /** The file says that its positions are metres of this projection. */
  readonly projection?: Projection;
  /** Workbooks: the sheet that is read, and all that have rows. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  /** Archives with several files that can be read: the path of the one that is, and of all. */
  readonly member?: string;
  readonly members?: readonly string[];
}

/** What a column is read as wherever it stands in the file. */
export interface NamedColumn {
  readonly header: string;
  /** Which of the columns of this name, 1 = the first. */
  readonly occurrence: number;
  readonly target: ColumnTarget;
  /** The reader said so, where the others were left as guessed; guesses do not go against what looks personal, decisions may. */
  readonly decided: boolean;
}

/** What the reader decided instead of our guesses. */
export interface ImportChoices {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerLine?: number;
  /** Name of a sheet of a workbook. */
  readonly sheet?: string;
  /** Path of a file in an archive. */
  readonly member?: string;
  /** By index of the column. */
  readonly columns?: Readonly<Record<number, ColumnTarget>>;
  /** By name, for columns that are not chosen by index. */
  readonly named?: readonly NamedColumn[];
  /** How columns that are read as one field are joined. */
  readonly joins?: Joins;
  /** What parts the items of lists, by field. */
  readonly lists?: ListSeparators;
  readonly values?: WordDecisions;
  readonly constants?: Constants;
  /** Keep role addresses and organisation phones (P5). */
  readonly keepContacts?: boolean;
  /** Undo the file's repair of swapped coordinates, or ask for it. */
  readonly swapCoordinates?: boolean;
  /** Positions are metres of this projection; "degrees" is what they are otherwise. */
  readonly projection?: Projection | "degrees";
  readonly source?: Partial<Source>;
  /** Of places that may be several the one that is meant: key of `SeveralPlaces` -> key of a candidate, or NO_PLACE. */
  readonly places?: Readonly<Record<string, string>>;
  /** Of rows that may be one initiative. They are about rows, so no recipe has them. */
  readonly duplicates?: DuplicateDecisions;
  /** Repairs that are asked for or refused in the whole file. */
  readonly judgements?: Judgements;
  /** Cells of this very file; they are data, so no recipe has them. */
  readonly corrections?: readonly Correction[];
}

/** Positions that are metres in a plane. */
export interface Metres {
  /** Projections that bring them where they belong, best first. */
  readonly fits: readonly Projection[];
}

export interface Preview {
  readonly structure: FileStructure;
  readonly columns: readonly ColumnGuess[];
  /** Undefined where positions are degrees, or there are none. */
  readonly metres?: Metres;
  /** Columns that are joined or split, as the first records come out; absent where there is nothing of the kind. */
  readonly arrangement?: Arrangement;
  /** The first 20 records; cells of dropped columns are blanked. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** The file is a table of assessments, which has no columns to be chosen. */
  readonly isOfAssessments?: true;
}

export interface Imported {
  readonly preview: Preview;
  readonly directory: Directory;
  readonly account: Account;
  /** Rows whose place must not be found (P8). */
  readonly sheltered: ReadonlySet<number>;
  /** Worked out when asked for. */
  readonly words: () => readonly FieldWords[];
  /**
   * The same file with other decisions on words for kind, sector, practice and country, without reading it again; undefined where more than that
   * was chosen, or a decision has to do with what is hidden of a record. Absent where nothing is kept for it.
   */
  readonly decideAgain?: (choices: ImportChoices) => Imported | undefined;
  /** Nobody asks any more which rows the file itself gave a point: those without one may get theirs in the same columns. */
  readonly hasSparePoints?: true;
}

/** Bytes read so far of all, and records counted. */
export interface ImportProgress {
  readonly bytesRead: number;
  readonly bytes: number;
  readonly records: number;
}
