import { textCells } from "../table/cells.ts";
import { createColumnNumbers } from "../table/raw-cells.ts";
import type { Batch, BrokenRecord, TableIssue, TextFile } from "../table/table.ts";
import { readRecords, toBroken } from "./json-table.ts";
import type { LongJson } from "./long-json.ts";
import type { Looked } from "./look-through.ts";
import { type PieceEnd, type PieceReader, readPieces } from "./read-pieces.ts";
import { createRecordCells } from "./record-cells.ts";
import { createRecordReader, type JsonRecord, type RecordKind } from "./records.ts";

export interface RecordsInput {
  readonly file: TextFile;
  readonly json: LongJson;
  readonly kind: RecordKind;
  readonly looked: Looked;
  /** Whether the end of the records is as it was supposed to be; undefined where nothing was supposed. */
  readonly supposed: ((end: PieceEnd) => Promise<boolean>) | undefined;
}

/** Reads records as cells where they lie: most are never decoded. Those that are not as most are read with care, one by one. */
export async function* recordBatches({ file, json, kind, looked, supposed }: RecordsInput): AsyncGenerator<Batch> {
  const { names, keysInside, toRow } = looked.columns;
  const cells = createRecordCells(kind, names);
  const numbers = createColumnNumbers();
  let line = 0;
  let isForeseen = true;
  let issues: TableIssue[] = [];
  let broken: BrokenRecord[] = [];
  let apart: string | undefined; // a record that does not fit among the cells
  const careful = createRecordReader(kind, (name, key) => {
    if (!keysInside.get(name)?.has(key)) isForeseen = false;
  });

  const isKnown = (record: JsonRecord): boolean => {
    for (const name of record.cells.keys()) if (!names.has(name)) return false;
    return true;
  };

  function readWithCare(text: string, at: number): boolean {
    line++;
    const record = careful.read(text);
    if (!record) {
      const found = toBroken(text, line, careful);
      if (supposed && !json.isLines && found.code === "json-syntax") isForeseen = false;
      broken.push(found);
      return isForeseen;
    }
    if (supposed && !isKnown(record)) isForeseen = false;
    if (!isForeseen) return false;
    if (!cells.put(at, record, line)) {
      apart = text;
      return false;
    }
    for (const issue of record.issues) issues.push({ ...issue, line });
    return true;
  }

  const reader: PieceReader = {
    open(bytes, to, spare) {
      cells.open(bytes, to, spare);
      issues = [];
      broken = [];
      apart = undefined;
    },
    get isFull() {
      return cells.isFull;
    },
    usual: cells.read,
    keep: () => cells.push(++line),
    careful: readWithCare,
  };

  for await (const { used, bytesRead, end } of readPieces(file, json, reader)) {
    if (!isForeseen) {
      yield UNFORESEEN;
      return;
    }
    // A file that ends between two records is told by one that is missing.
    if (end && looked.tail === "" && !json.isLines && !end.isCut) broken.push(toBroken("", line + 1, careful));
    if (cells.rows || issues.length || broken.length)
      yield {
        lines: cells.lines.subarray(0, cells.rows),
        cells: cells.cells(used, numbers),
        ...(cells.shapes && { shapes: cells.shapes }),
        issues,
        broken,
        bytesRead,
      };
    if (apart !== undefined) yield readRecords([apart], line, careful, toRow, bytesRead);
    if (end && supposed && !(await supposed(end))) yield UNFORESEEN;
  }
}

const UNFORESEEN: Batch = {
  lines: [],
  cells: textCells([]),
  issues: [],
  broken: [],
  bytesRead: 0,
  isUnforeseen: true,
};
