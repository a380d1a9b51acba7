import { shownBeginning } from "../privacy/shown-beginning.ts";
import { textCells } from "../table/cells.ts";
import type { Batch, BrokenRecord, Table, TableIssue, TextFile } from "../table/table.ts";
import type { Found } from "./find-records.ts";
import type { RecordReader } from "./records.ts";
import { listedShapes, type Shape } from "./shape.ts";

/** So many records judge the columns. */
export const SAMPLE = 1000;

/** The columns of records that name their cells, in the order in which the names are met. */
export interface NamedColumns {
  /** Looks at one more record. */
  add(line: number, cells: ReadonlyMap<string, string>): void;
  /** A key of an object in a list inside a cell. */
  keyInside(name: string, key: string): void;
  readonly names: ReadonlyMap<string, number>;
  readonly sample: readonly { readonly line: number; readonly cells: ReadonlyMap<string, string> }[];
  readonly keysInside: ReadonlyMap<string, ReadonlySet<string>>;
  toRow(cells: ReadonlyMap<string, string>): string[];
}

export function createNamedColumns(): NamedColumns {
  const names = new Map<string, number>();
  const sample: { line: number; cells: ReadonlyMap<string, string> }[] = [];
  const keysInside = new Map<string, Set<string>>();
  return {
    names,
    sample,
    keysInside,
    add(line, cells) {
      for (const name of cells.keys()) if (!names.has(name)) names.set(name, names.size);
      if (sample.length < SAMPLE) sample.push({ line, cells });
    },
    keyInside(name, key) {
      const keys = keysInside.get(name);
      if (keys) keys.add(key);
      else keysInside.set(name, new Set([key]));
    },
    toRow: (cells) => Array.from(names.keys(), (name) => cells.get(name) ?? ""),
  };
}

/** Records of JSON as a table, once all of them have been looked at. */
export function jsonTable(
  { file, encoding, encodingGuessed }: TextFile,
  found: Found,
  { names, sample, keysInside, toRow }: NamedColumns,
  batches: Table["batches"],
): Table {
  const headers = [...names.keys()];
  const issues: TableIssue[] = [...found.issues];
  if (encodingGuessed) issues.push({ code: "encoding-guessed", severity: "remark", line: 0, found: encoding });
  return {
    structure: {
      format: found.format,
      encoding,
      encodingGuessed,
      delimiter: "",
      quote: "",
      headerLine: 0,
      bytes: file.size,
      ...(found.projection && { projection: found.projection }),
    },
    headers,
    sample: sample.map(({ line, cells }) => ({ line, cells: toRow(cells) })),
    issues,
    stated: found.stated,
    ...(names.has("@id") && found.kind !== "object" && { identifierColumn: names.get("@id")! }),
    keysInside,
    hasShapes: found.kind !== "object",
    isOpenStreetMap: found.kind === "overpass" || looksLikeOpenStreetMap(headers),
    batches,
  };
}

const looksLikeOpenStreetMap = (headers: readonly string[]): boolean =>
  headers.some((header) => /^addr:/.test(header)) &&
  headers.some((header) => /^(amenity|shop|office|building|leisure|opening_hours|wheelchair)$/.test(header));

/** A text that is no record. */
export const toBroken = (text: string, line: number, reader: RecordReader): BrokenRecord => ({
  line,
  code: reader.faultOf(text),
  cells: [shownBeginning(text.trim())],
});

/** Successive records as a batch; `firstLine` is the number of the first of them. */
export function readRecords(
  records: readonly string[],
  firstLine: number,
  reader: RecordReader,
  toRow: NamedColumns["toRow"],
  bytesRead: number,
): Batch {
  const lines: number[] = [];
  const rows: string[][] = [];
  const shapes: Shape[] = [];
  const issues: TableIssue[] = [];
  const broken: BrokenRecord[] = [];
  for (const [at, text] of records.entries()) {
    const line = firstLine + at;
    const record = reader.read(text);
    if (!record) {
      broken.push(toBroken(text, line, reader));
      continue;
    }
    lines.push(line);
    rows.push(toRow(record.cells));
    shapes.push(record.shape);
    for (const issue of record.issues) issues.push({ ...issue, line });
  }
  return { lines, cells: textCells(rows), shapes: listedShapes(shapes), issues, broken, bytesRead };
}
