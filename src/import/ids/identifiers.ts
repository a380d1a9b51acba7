import { type Column, cellAt } from "../../model/column.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import { PLAIN_IDENTIFIER } from "../raw/plain-cells.ts";
import { hasEdgeSpace } from "../raw/plain-text.ts";
import type { IssueLog } from "../report/issue-log.ts";
import { identifierColumn, isVaried } from "../rows/columns-of.ts";
import { copyCells, createPlainColumn } from "../rows/plain-column.ts";
import type { Slice } from "../rows/slice.ts";
import { createCellBuilder } from "../store/cell-builder.ts";
import type { ReadSoFar } from "../store/room.ts";
import type { TextBuilder } from "../store/text-builder.ts";
import type { RawCells } from "../table/cells.ts";
import {
  beginKey,
  createDistinctKeys,
  type DistinctKeys,
  endKey,
  feedKey,
  type Repeat,
  repeatsOf,
} from "./distinct-keys.ts";

export interface Identifiers {
  read(slice: Slice): void;
  /** The identifiers as written, when there is a column of them. */
  column(): Column | undefined;
  at(row: number): string;
  /** Records that repeat the key of an earlier one: the identifier, or name and place where there is none. */
  repeats(): readonly Repeat[];
  readonly hasColumn: boolean;
}

const PLACE_FIELDS = ["latitude", "longitude", "street", "locality", "postcode", "countryCode"] as const;
const MOST_REPEATS = 200_000;
const encoder = new TextEncoder();
const LINE_FEED = Uint8Array.of(10);

const identifierAt = ({ cells }: Slice, at: number, index: number): string => cells.text(at, index).trim();

/** Keeps the identifiers of a source and notices those that are there twice. */
export function createIdentifiers(
  columns: readonly MatchedColumn[],
  log: IssueLog,
  readSoFar?: ReadSoFar,
): Identifiers {
  const column = identifierColumn(columns);
  const keyed = columns.filter(
    ({ target }) =>
      (target.as === "field" &&
        (target.field === "name" || (PLACE_FIELDS as readonly string[]).includes(target.field))) ||
      target.as === "address" ||
      target.as === "coordinates" ||
      target.as === "geometry",
  );
  const builder = createCellBuilder(column && isVaried(column) ? "text" : "adaptive", readSoFar);
  const plain = column && createPlainColumn(column.index, PLAIN_IDENTIFIER);
  const keys = createDistinctKeys();
  let written: Column | undefined;
  let repeats: readonly Repeat[] | undefined;

  function feed(text: string): void {
    const bytes = encoder.encode(text);
    feedKey(keys, bytes, 0, bytes.length);
  }

  function feedCell({ cells }: Slice, at: number, index: number): void {
    const { raw } = cells;
    if (raw && index < raw.width) {
      const cell = at * raw.width + index;
      feedKey(keys, raw.bytes, raw.starts[cell]!, raw.ends[cell]!);
    } else feed(cells.text(at, index));
  }

  /** The key of a record without identifier: name and place. */
  function feedRecord(slice: Slice, at: number): void {
    for (const { index } of keyed) {
      feedCell(slice, at, index);
      feedKey(keys, LINE_FEED, 0, 1);
    }
    const shape = slice.shapes?.at(at);
    if (shape?.longitude !== undefined) feed(`${shape.longitude} ${shape.latitude}`);
  }

  function tellMade(slice: Slice, at: number, header: string): void {
    slice.repaired[at] = 1;
    log.add("id-made", "repair", slice.lines[at]!, "", { field: "id", column: header });
  }

  /** Identifiers that lie as bytes are copied. */
  function copyIdentifiers(slice: Slice, raw: RawCells, { index, header }: MatchedColumn, texts: TextBuilder): void {
    for (let at = putKeys(keys, raw, index, 0, slice.size); at < slice.size; ) {
      putIdentifier(slice, at, identifierAt(slice, at, index), header);
      at = putKeys(keys, raw, index, at + 1, slice.size);
    }
    copyCells(plain!, slice, raw, texts, { readOther: (_, at) => texts.pushAll([identifierAt(slice, at, index)]) });
  }

  function putIdentifier(slice: Slice, at: number, identifier: string, header: string): void {
    beginKey(keys);
    if (identifier !== "") feed(identifier);
    else {
      tellMade(slice, at, header);
      feedRecord(slice, at);
    }
    endKey(keys);
  }

  function readIdentifier(slice: Slice, at: number, { index, header }: MatchedColumn): void {
    const identifier = identifierAt(slice, at, index);
    builder.push(identifier);
    putIdentifier(slice, at, identifier, header);
  }

  function readRecord(slice: Slice, at: number): void {
    beginKey(keys);
    feedRecord(slice, at);
    endKey(keys);
  }

  return {
    hasColumn: column !== undefined,
    repeats: () => (repeats ??= repeatsOf(keys, MOST_REPEATS)),
    read(slice) {
      const { raw } = slice.cells;
      const { texts } = builder;
      if (column && raw && texts && column.index < raw.width) copyIdentifiers(slice, raw, column, texts);
      else if (column) for (let at = 0; at < slice.size; at++) readIdentifier(slice, at, column);
      else for (let at = 0; at < slice.size; at++) readRecord(slice, at);
    },
    column() {
      if (column) written ??= builder.finish();
      return written;
    },
    at: (row) => (written ? cellAt(written, row) : builder.at(row)),
  };
}

/** Puts identifiers that lie as bytes of their own, from one row on, and gives the first row of another; `size` when all are put. */
function putKeys(
  keys: DistinctKeys,
  { bytes, width, starts, ends }: RawCells,
  column: number,
  first: number,
  size: number,
): number {
  for (let at = first, cell = first * width + column; at < size; at++, cell += width) {
    const [start, end] = [starts[cell]!, ends[cell]!];
    if (start === end || hasEdgeSpace(bytes, start, end)) return at;
    beginKey(keys);
    feedKey(keys, bytes, start, end);
    endKey(keys);
  }
  return size;
}
