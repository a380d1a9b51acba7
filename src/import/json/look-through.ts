import type { TextFile } from "../table/table.ts";
import { createNamedColumns, type NamedColumns, SAMPLE } from "./json-table.ts";
import type { LongJson } from "./long-json.ts";
import { type PieceEnd, type PieceReader, readPieces } from "./read-pieces.ts";
import { createRecordCells } from "./record-cells.ts";
import { createRecordReader, type RecordKind } from "./records.ts";

const MOST_RECORDS = 2000;

/** A record that is no JSON. */
export interface RecordFault {
  readonly line: number;
  readonly text: string;
  /** Bytes of the file before it, as UTF-8. */
  readonly offset: number;
}

/** What a first look at the records finds. */
export interface Looked {
  readonly columns: NamedColumns;
  readonly count: number;
  readonly fault: RecordFault | undefined;
  /** Undefined where there are more records than were looked at. */
  readonly end: PieceEnd | undefined;
  /** What follows them. */
  readonly tail: string | undefined;
}

/** How much of a file is looked through at least: records that judge the columns, and bytes. */
export interface LookFar {
  readonly records: number;
  readonly bytes: number;
}

/** Looks for the names of columns and for faults in the records of a file. */
export async function lookThrough(
  file: TextFile,
  json: LongJson,
  kind: RecordKind,
  { records, bytes }: LookFar,
): Promise<Looked> {
  const columns = createNamedColumns();
  const careful = createRecordReader(kind, columns.keyInside);
  const cells = createRecordCells(kind, columns.names);
  let count = 0;
  let next = 0; // records after which a piece ends
  let fault: RecordFault | undefined;
  const reader: PieceReader = {
    open(...piece) {
      next = count + MOST_RECORDS;
      cells.open(...piece);
    },
    get isFull() {
      return count >= next;
    },
    usual: (at) => (columns.sample.length < SAMPLE ? -1 : cells.read(at)),
    keep() {
      count++;
    },
    careful(text, _, offset) {
      count++;
      const record = careful.read(text);
      if (record) columns.add(count, record.cells);
      else if (careful.faultOf(text) === "json-syntax") fault ??= { line: count, text, offset };
      return true;
    },
  };
  for await (const { end, bytesRead } of readPieces(file, json, reader)) {
    if (end) return { columns, count, fault, end, tail: json.isLines ? "" : await end.rest() };
    if (bytesRead >= bytes && columns.sample.length >= records) break;
  }
  return { columns, count, fault, end: undefined, tail: undefined };
}
