import { err, ok, type Result } from "../../model/result.ts";
import type { Table, TextFile } from "../table/table.ts";
import { type Found, type JsonFailure, readOne } from "./find-records.ts";
import { createNamedColumns, jsonTable, readRecords } from "./json-table.ts";
import { isSequence, readSequence } from "./lines.ts";
import { createRecordReader, type RecordReader } from "./records.ts";
import type { Span } from "./scan-records.ts";
import { skipSpace } from "./syntax.ts";

type Read = Result<Table, JsonFailure>;

const BATCH = 2000;

/** Understands a JSON text as records: features, Overpass elements, or objects of an array. `text` is the whole file. */
export function readJson(text: string, file: TextFile): Read {
  const start = skipSpace(text, 0, text.length);
  if (start >= text.length) return err({ code: "empty" });
  const found = isSequence(text, start) ? ok(readSequence(text)) : readOne(text, start);
  return found.ok ? ok(toTable(text, file, found.value)) : found;
}

/** A first look at all records finds the names of all columns; the second one reads them. */
function toTable(text: string, file: TextFile, found: Found): Table {
  const columns = createNamedColumns();
  const reader = createRecordReader(found.kind, columns.keyInside);
  found.spans.forEach((span, at) => {
    const record = reader.read(text.slice(span.from, span.to));
    if (record) columns.add(at + 1, record.cells);
  });
  return jsonTable(file, found, columns, () => readBatches(text, found.spans, reader, columns.toRow, file.file.size));
}

async function* readBatches(
  text: string,
  spans: readonly Span[],
  reader: RecordReader,
  toRow: (cells: ReadonlyMap<string, string>) => string[],
  bytes: number,
): ReturnType<Table["batches"]> {
  for (let first = 0; first < spans.length; first += BATCH) {
    const records = spans.slice(first, first + BATCH).map(({ from, to }) => text.slice(from, to));
    const bytesRead = Math.round((bytes * Math.min(spans.length, first + BATCH)) / spans.length);
    yield readRecords(records, first + 1, reader, toRow, bytesRead);
  }
}
