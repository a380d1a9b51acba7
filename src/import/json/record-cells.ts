import type { Cells } from "../table/cells.ts";
import { type ColumnNumbers, rawCells } from "../table/raw-cells.ts";
import { createKeyTable } from "./key-table.ts";
import type { RowTarget } from "./member-scanner.ts";
import { readGeometry } from "./read-geometry.ts";
import { ASIDE, createRecordScanner } from "./record-scanner.ts";
import type { JsonRecord, RecordKind } from "./records.ts";
import { createValueScanner, ODD, QUOTE } from "./scan-values.ts";
import { isPlainPoint, type Shape, type Shapes, shapesOf } from "./shape.ts";

const MOST_ROWS = 8192;
const MOST_CELLS = 2 ** 17;
const NO_GEOMETRY = readGeometry(null);

/** Successive records as cells of bytes. */
export interface RecordCells {
  readonly rows: number;
  readonly isFull: boolean;
  readonly lines: Uint32Array;
  /** Forgets the rows for those of a piece, and learns names that are new; texts that are not as they are written go to `spare` and behind. */
  open(bytes: Uint8Array, to: number, spare: number): void;
  /** Reads the usual record at `at` as the next row; place after it, ODD where it has to be read with care. What ends behind the piece is none. */
  read(at: number): number;
  /** Keeps the row that was read. */
  push(line: number): void;
  /** Writes a record that was read with care as one more row; false where there is no room for it, or a text of it is no Unicode. */
  put(at: number, record: JsonRecord, line: number): boolean;
  cells(used: number, numbers: ColumnNumbers): Cells;
  /** Undefined where records have none. */
  readonly shapes: Shapes | undefined;
}

const encoder = new TextEncoder();

/** `names`: of all columns, by column; it may grow. */
export function createRecordCells(kind: RecordKind, names: ReadonlyMap<string, number>): RecordCells {
  const keys = createKeyTable();
  const values = createValueScanner();
  const hasShapes = kind !== "object";
  const row: RowTarget = {
    starts: new Int32Array(0),
    ends: new Int32Array(0),
    first: 0,
    aside: 0,
    longitude: Number.NaN,
    latitude: Number.NaN,
  };
  const scanner = createRecordScanner(kind, keys, values, row);
  let bytes: Uint8Array = new Uint8Array();
  let spare = 0;
  let [width, mostRows, rows] = [-1, 0, 0];
  let lines = new Uint32Array(0);
  let longitudes = new Float64Array(0);
  let latitudes = new Float64Array(0);
  let others = new Map<number, Shape>();
  let spareBefore = 0;

  function learn(): void {
    if (width === names.size) return;
    for (const name of [...names.keys()].slice(keys.size)) keys.add(name);
    width = names.size;
    mostRows = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / Math.max(1, width))));
    row.aside = mostRows * width;
    row.starts = new Int32Array(row.aside + ASIDE);
    row.ends = new Int32Array(row.aside + ASIDE);
    lines = new Uint32Array(mostRows);
    longitudes = new Float64Array(mostRows);
    latitudes = new Float64Array(mostRows);
  }

  /** An empty row; an empty cell stands where the record begins. */
  function begin(at: number): void {
    row.first = rows * width;
    const { starts, ends, first } = row;
    for (let cell = first; cell < first + width; cell++) {
      starts[cell] = at;
      ends[cell] = at;
    }
    row.longitude = Number.NaN;
    row.latitude = Number.NaN;
    spareBefore = values.spare;
  }

  function write(text: string, cell: number): boolean {
    if (/\p{Surrogate}/u.test(text)) return false;
    const { read, written } = encoder.encodeInto(text, bytes.subarray(values.spare));
    if (read < text.length) return false;
    row.starts[cell] = values.spare;
    values.spare += written;
    row.ends[cell] = values.spare;
    return true;
  }

  return {
    get rows() {
      return rows;
    },
    get isFull() {
      return rows >= mostRows;
    },
    get lines() {
      return lines;
    },
    open(piece, to, behind) {
      learn();
      bytes = piece;
      bytes[to] = QUOTE; // so that no text is looked for any further
      spare = behind + 1;
      rows = 0;
      if (others.size) others = new Map();
      values.spare = spare;
      scanner?.open(piece);
    },
    read(at) {
      if (!scanner) return ODD;
      begin(at);
      const end = scanner.read(at);
      if (end < 0) values.spare = spareBefore;
      return end;
    },
    push(line) {
      lines[rows] = line;
      longitudes[rows] = row.longitude;
      latitudes[rows] = row.latitude;
      if (hasShapes && Number.isNaN(row.longitude)) others.set(rows, NO_GEOMETRY);
      rows++;
    },
    put(at, { cells, shape }, line) {
      begin(at);
      for (const [name, text] of cells) {
        if (text === "" || write(text, row.first + names.get(name)!)) continue;
        values.spare = spareBefore;
        return false;
      }
      lines[rows] = line;
      const isPlain = isPlainPoint(shape);
      longitudes[rows] = isPlain ? shape.longitude! : Number.NaN;
      latitudes[rows] = isPlain ? shape.latitude! : Number.NaN;
      if (!isPlain) others.set(rows, shape);
      rows++;
      return true;
    },
    cells: (used, numbers) =>
      rawCells(
        {
          ...{ bytes, width, rowStep: width, columnStep: 1, starts: row.starts, ends: row.ends },
          ...{ used, spare, spareEnd: values.spare },
        },
        rows,
        new Map(),
        numbers,
      ),
    get shapes() {
      return hasShapes ? shapesOf(longitudes, latitudes, others) : undefined;
    },
  };
}
