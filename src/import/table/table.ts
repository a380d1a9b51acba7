import type { FileStructure } from "../../model/import.ts";
import type { IssueCode, Severity } from "../../model/issue.ts";
import type { NamedBlob } from "../context.ts";
import type { Shapes } from "../json/shape.ts";
import type { JudgedCells } from "../rows/slice.ts";
import type { Cells } from "./cells.ts";

/** A file and how its bytes are to be understood. */
export interface TextBytes {
  readonly file: Blob;
  readonly encoding: string;
  /** Bytes of the byte-order mark. */
  readonly skip: number;
}

export interface TextFile extends TextBytes {
  readonly file: NamedBlob;
  readonly encodingGuessed: boolean;
  /** The beginning, decoded. */
  readonly head: string;
  /** True when `head` is all there is. */
  readonly whole: boolean;
}

/** Something worth telling about a place in the file, found before columns have a meaning. */
export interface TableIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** 0 = the whole file. */
  readonly line: number;
  readonly found: string;
  /** Cells that belong to no column, in place of what was found: each may be personal, and nothing of them is quoted before it is masked. */
  readonly loose?: readonly string[];
  /** Index of the column that `found` comes from: of a personal one nothing is quoted. */
  readonly at?: number;
  readonly column?: string;
  readonly became?: string;
}

/** A record that could not be read as one; it is left out and listed. */
export interface BrokenRecord {
  readonly line: number;
  readonly code: IssueCode;
  readonly cells: readonly string[];
  /** There is more of it, and of this no more than the first characters is shown. */
  readonly isBeginning?: true;
}

/** Some records in the order of the file; valid until the next ones are asked for. */
export interface Batch {
  /** One line per record: physical line, or number of the feature. */
  readonly lines: ArrayLike<number>;
  readonly cells: Cells;
  /** GeoJSON and Overpass: where each record lies. */
  readonly shapes?: Shapes;
  readonly issues: readonly TableIssue[];
  readonly broken: readonly BrokenRecord[];
  readonly bytesRead: number;
  /** Cells of which the reader judged otherwise than of the file. */
  readonly judged?: JudgedCells;
  /** The file is not what its beginning let suppose: it has to be opened again, and looked through before it is read. */
  readonly isUnforeseen?: true;
}

/** A file understood as a table of text cells. */
export interface Table {
  readonly structure: FileStructure;
  /** As written; "" when blank. Longer than a row when the row is short. */
  readonly headers: readonly string[];
  /** The first records, to judge columns by. */
  readonly sample: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly issues: readonly TableIssue[];
  /** Facts about the directory that the file itself states. */
  readonly stated: { readonly licence?: string; readonly issued?: string; readonly title?: string };
  /** Column that names the record (feature id), which needs no guess. */
  readonly identifierColumn?: number;
  /** Keys of the objects that stand in lists, by header. */
  readonly keysInside?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Records bring their own position. */
  readonly hasShapes: boolean;
  /** True when the columns are keys of OpenStreetMap. */
  readonly isOpenStreetMap: boolean;
  readonly batches: () => AsyncGenerator<Batch>;
}
