import { err, ok, type Result } from "../../model/result.ts";
import type { Batch, Table, TextFile } from "../table/table.ts";
import { type Found, isSequence, type JsonFailure, readOne } from "./find-records.ts";
import { headOfJson, startOfList } from "./head-of-json.ts";
import { createNamedColumns, jsonTable, type NamedColumns, readRecords } from "./json-table.ts";
import { type ListEnd, placeOfByte, type RecordPiece, streamLines, streamList } from "./record-stream.ts";
import { createRecordReader, type RecordReader } from "./records.ts";
import { findFault, skipSpace } from "./syntax.ts";

const KEPT_RECORDS = 20; // of which it is told what kind they are

/**
 * Understands a long JSON file as records without holding it: one look at all records finds the names of all columns, another one reads them.
 * Undefined where its head does not tell what it is: then it takes the whole text.
 */
export async function streamJson(file: TextFile): Promise<Result<Table, JsonFailure> | undefined> {
  const start = skipSpace(file.head, 0, file.head.length);
  const isLines = isSequence(file.head, start);
  const list = isLines ? -1 : startOfList(file.head);
  const head = headOfJson(file.head);
  if ((!isLines && list < 0) || head === undefined) return undefined;
  const first = isLines ? ok(LINES) : readOne(head, skipSpace(head, 0, head.length));
  if (!first.ok) return undefined;
  const prefix = file.head.slice(0, list + 1);
  const skip = new TextEncoder().encode(prefix).length;
  const state: { end?: ListEnd } = {};
  const pieces = (): AsyncGenerator<RecordPiece> =>
    isLines
      ? streamLines(file)
      : streamList(file, skip, (end) => {
          state.end = end;
        });
  const columns = createNamedColumns();
  const reader = createRecordReader(first.value.kind, columns.keyInside);
  const looked = await lookThrough(pieces(), reader, columns);
  const { end } = state;
  const isCut = end?.tail === "";
  if (isCut && file.head[start] === "[")
    return err({ code: "json-syntax", detail: await placeOfByte(file, file.file.size) });
  if (!isLines && looked.fault && !(isCut && looked.fault.line === looked.count)) {
    const { text, offset } = looked.fault;
    const within = new TextEncoder().encode(text.slice(0, findFault(text))).length;
    return err({ code: "json-syntax", detail: await placeOfByte(file, offset + within) });
  }
  const whole = isLines ? first : readOutside(prefix, looked.kept, end, isCut);
  if (!whole.ok) return whole;
  const found: Found = { ...first.value, issues: whole.value.issues, stated: whole.value.stated };
  return ok(jsonTable(file, found, columns, () => batches(pieces(), reader, columns.toRow)));
}

const LINES: Found = { kind: "feature", format: "geojsonseq", spans: [], issues: [], stated: {} };

interface Looked {
  readonly kept: readonly string[];
  readonly count: number;
  /** The first record that is no JSON. */
  readonly fault: { readonly line: number; readonly text: string; readonly offset: number } | undefined;
}

async function lookThrough(
  pieces: AsyncGenerator<RecordPiece>,
  reader: RecordReader,
  columns: NamedColumns,
): Promise<Looked> {
  const kept: string[] = [];
  let count = 0;
  let fault: Looked["fault"];
  for await (const { records, starts } of pieces)
    for (const [at, text] of records.entries()) {
      count++;
      if (kept.length < KEPT_RECORDS) kept.push(text);
      const record = reader.read(text);
      if (record) columns.add(count, record.cells);
      else if (reader.faultOf(text) === "json-syntax") fault ??= { line: count, text, offset: starts[at]! };
    }
  return { kept, count, fault };
}

/** What stands around the records: it is read as a short file with the first of them. */
function readOutside(
  prefix: string,
  kept: readonly string[],
  end: ListEnd | undefined,
  isCut: boolean,
): Result<Found, JsonFailure> {
  const closing = isCut || !end ? `]${prefix.trimStart().startsWith("[") ? "" : "}"}` : end.tail;
  const read = readOne(
    `${prefix}${kept.join(",")}${end?.hasComma ? "," : ""}${closing}`,
    skipSpace(prefix, 0, prefix.length),
  );
  // Places in the shortened text are none of the file.
  return read.ok || read.error.code !== "json-syntax" ? read : err({ code: "json-syntax" });
}

async function* batches(
  pieces: AsyncGenerator<RecordPiece>,
  reader: RecordReader,
  toRow: NamedColumns["toRow"],
): AsyncGenerator<Batch> {
  let line = 1;
  for await (const { records, bytesRead } of pieces) {
    yield readRecords(records, line, reader, toRow, bytesRead);
    line += records.length;
  }
}
