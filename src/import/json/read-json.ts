import { err, ok, type Result } from "../../model/result.ts";
import { textCells } from "../table/cells.ts";
import type { Table, TableIssue, TextFile } from "../table/table.ts";
import { type Found, isSequence, type JsonFailure, readOne, readSequence } from "./find-records.ts";
import { createRecordReader, NO_CELLS, type RecordReader } from "./records.ts";
import type { Span } from "./scan-records.ts";
import { skipSpace } from "./syntax.ts";

type Read = Result<Table, JsonFailure>;

const SAMPLE = 1000;
const BATCH = 2000;

/** Understands a JSON text as records: features, Overpass elements, or objects of an array. `text` is the whole file. */
export function readJson(text: string, file: TextFile): Read {
  const start = skipSpace(text, 0, text.length);
  if (start >= text.length) return err({ code: "empty" });
  const found = isSequence(text, start) ? readSequence(text) : readOne(text, start);
  return found.ok ? ok(toTable(text, file, found.value)) : found;
}

/** A first look at all records finds the names of all columns; the second one reads them. */
function toTable(text: string, { file, encoding, encodingGuessed }: TextFile, found: Found): Table {
  const reader = createRecordReader(found.kind);
  const names = new Map<string, number>();
  const sample: { line: number; cells: ReadonlyMap<string, string> }[] = [];
  found.spans.forEach((span, at) => {
    const record = reader.read(text.slice(span.from, span.to));
    for (const name of (record?.cells ?? NO_CELLS).keys()) if (!names.has(name)) names.set(name, names.size);
    if (record && sample.length < SAMPLE) sample.push({ line: at + 1, cells: record.cells });
  });
  const headers = [...names.keys()];
  const toRow = (cells: ReadonlyMap<string, string>) => headers.map((name) => cells.get(name) ?? "");
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
    },
    headers,
    sample: sample.map(({ line, cells }) => ({ line, cells: toRow(cells) })),
    issues,
    stated: found.stated,
    ...(names.has("@id") && found.kind !== "object" && { identifierColumn: names.get("@id")! }),
    hasShapes: found.kind !== "object",
    isOpenStreetMap: found.kind === "overpass" || looksLikeOpenStreetMap(headers),
    batches: () => readBatches(text, found.spans, reader, toRow, file.size),
  };
}

const looksLikeOpenStreetMap = (headers: readonly string[]): boolean =>
  headers.some((header) => /^addr:/.test(header)) &&
  headers.some((header) => /^(amenity|shop|office|building|leisure|opening_hours|wheelchair)$/.test(header));

async function* readBatches(
  text: string,
  spans: readonly Span[],
  reader: RecordReader,
  toRow: (cells: ReadonlyMap<string, string>) => string[],
  bytes: number,
): ReturnType<Table["batches"]> {
  for (let first = 0; first < spans.length; first += BATCH) {
    const batch = spans.slice(first, first + BATCH);
    const lines: number[] = [];
    const rows: string[][] = [];
    const shapes = [];
    const issues: TableIssue[] = [];
    const broken = [];
    for (const [at, span] of batch.entries()) {
      const line = first + at + 1;
      const source = text.slice(span.from, span.to);
      const record = reader.read(source);
      if (!record) {
        broken.push({ line, code: reader.faultOf(source), cells: [source.slice(0, 300)] });
        continue;
      }
      lines.push(line);
      rows.push(toRow(record.cells));
      shapes.push(record.shape);
      for (const issue of record.issues) issues.push({ ...issue, line });
    }
    yield {
      lines,
      cells: textCells(rows),
      shapes,
      issues,
      broken,
      bytesRead: Math.round((bytes * Math.min(spans.length, first + BATCH)) / spans.length),
    };
  }
}
