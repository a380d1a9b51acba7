import { type Column, cellAt } from "../../model/column.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import { PLAIN_IDENTIFIER } from "../raw/plain-cells.ts";
import { hasEdgeSpace } from "../raw/plain-text.ts";
import type { IssueLog } from "../report/issue-log.ts";
import { identifierColumn, isVaried } from "../rows/columns-of.ts";
import { copyCells, createPlainColumn, type OtherReader, type PlainColumn } from "../rows/plain-column.ts";
import type { Slice } from "../rows/slice.ts";
import { type CellBuilder, createCellBuilder } from "../store/cell-builder.ts";
import type { ReadSoFar } from "../store/room.ts";
import type { TextBuilder } from "../store/text-builder.ts";
import { type CellBounds, placeOfCell, type RawCells } from "../table/cells.ts";
import { DistinctKeys, type Repeat } from "./distinct-keys.ts";
import { RisingTexts } from "./rising-texts.ts";

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
const AT_ONCE = 2 ** 12; // rows
const encoder = new TextEncoder();
const LINE_FEED = Uint8Array.of(10);

const identifierAt = ({ cells }: Slice, at: number, index: number): string => cells.text(at, index).trim();

/** Keeps the identifiers of a source and notices those that are there twice. */
export const createIdentifiers = (
  columns: readonly MatchedColumn[],
  log: IssueLog,
  readSoFar?: ReadSoFar,
): Identifiers => new IdentifiedRows(columns, log, readSoFar);

class IdentifiedRows implements Identifiers, OtherReader {
  readonly hasColumn: boolean;
  private readonly identifier: MatchedColumn | undefined;
  private readonly keyed: readonly MatchedColumn[];
  private readonly log: IssueLog;
  private readonly builder: CellBuilder;
  private readonly plain: PlainColumn | undefined;
  private readonly keys = new DistinctKeys();
  private rising: RisingTexts | undefined = new RisingTexts(); // while all identifiers are plain and rise, none of them has a key
  private others = 0; // identifiers that were not plain
  private written: Column | undefined;
  private known: readonly Repeat[] | undefined;

  constructor(columns: readonly MatchedColumn[], log: IssueLog, readSoFar: ReadSoFar | undefined) {
    const column = identifierColumn(columns);
    this.hasColumn = column !== undefined;
    this.identifier = column;
    this.keyed = columns.filter(isKeyed);
    this.log = log;
    this.builder = createCellBuilder(column && isVaried(column) ? "text" : "adaptive", readSoFar);
    this.plain = column && createPlainColumn(column.index, PLAIN_IDENTIFIER);
  }

  read(slice: Slice): void {
    const { identifier } = this;
    const { raw } = slice.cells;
    const { texts } = this.builder;
    if (identifier && raw && texts && identifier.index < raw.width) this.copy(slice, raw, texts, identifier.index);
    else if (slice.size > 0) {
      this.stopRising(texts);
      for (let at = 0; at < slice.size; at++)
        if (identifier) this.readIdentifier(slice, at, identifier.index);
        else this.putRecord(slice, at);
    }
  }

  repeats(): readonly Repeat[] {
    this.known ??= this.keys.repeats(MOST_REPEATS);
    return this.known;
  }

  column(): Column | undefined {
    if (this.hasColumn) this.written ??= this.builder.finish();
    return this.written;
  }

  at(row: number): string {
    return this.written ? cellAt(this.written, row) : this.builder.at(row);
  }

  readOther(slice: Slice, at: number, texts: TextBuilder): void {
    this.others++;
    texts.pushAll([identifierAt(slice, at, this.identifier!.index)]);
  }

  /** Identifiers that lie as bytes. */
  private copy(slice: Slice, raw: RawCells, texts: TextBuilder, index: number): void {
    const { size } = slice;
    const before = texts.size;
    copyCells(this.plain!, slice, raw, texts, this);
    if (this.rising && this.others === 0 && this.rising.follow(raw, index, size)) return;
    this.stopRising(texts, before);
    for (let at = putKeys(this.keys, raw, index, 0, size); at < size; ) {
      this.putIdentifier(slice, at, identifierAt(slice, at, index));
      at = putKeys(this.keys, raw, index, at + 1, size);
    }
  }

  /** The identifiers so far get their keys: as long as they rose, all of them lay as bytes and were copied. */
  private stopRising(texts: TextBuilder | undefined, rows = texts?.size ?? 0): void {
    if (!this.rising) return;
    this.rising = undefined;
    for (let from = 0; texts && from < rows; from += AT_ONCE) {
      const size = Math.min(AT_ONCE, rows - from);
      putKeys(this.keys, boundsOf(texts.bytesOf(from, from + size)), 0, 0, size);
    }
  }

  private readIdentifier(slice: Slice, at: number, index: number): void {
    const identifier = identifierAt(slice, at, index);
    this.builder.push(identifier);
    this.putIdentifier(slice, at, identifier);
  }

  private putIdentifier(slice: Slice, at: number, identifier: string): void {
    this.keys.begin();
    if (identifier !== "") this.feed(identifier);
    else {
      this.tellMade(slice, at);
      this.feedRecord(slice, at);
    }
    this.keys.end();
  }

  private putRecord(slice: Slice, at: number): void {
    this.keys.begin();
    this.feedRecord(slice, at);
    this.keys.end();
  }

  /** The key of a record without identifier: name and place. */
  private feedRecord(slice: Slice, at: number): void {
    for (const { index } of this.keyed) {
      this.feedCell(slice, at, index);
      this.keys.feed(LINE_FEED, 0, 1);
    }
    const shape = slice.shapes?.at(at);
    if (shape?.longitude !== undefined) this.feed(`${shape.longitude} ${shape.latitude}`);
  }

  private feedCell({ cells }: Slice, at: number, index: number): void {
    const { raw } = cells;
    if (raw && index < raw.width) {
      const cell = placeOfCell(raw, at, index);
      this.keys.feed(raw.bytes, raw.starts[cell]!, raw.ends[cell]!);
    } else this.feed(cells.text(at, index));
  }

  private feed(text: string): void {
    const bytes = encoder.encode(text);
    this.keys.feed(bytes, 0, bytes.length);
  }

  private tellMade(slice: Slice, at: number): void {
    slice.repaired[at] = 1;
    this.log.add("id-made", "repair", slice.lines[at]!, "", { field: "id", column: this.identifier!.header });
  }
}

const isKeyed = ({ target }: MatchedColumn): boolean =>
  (target.as === "field" && (target.field === "name" || (PLACE_FIELDS as readonly string[]).includes(target.field))) ||
  target.as === "address" ||
  target.as === "coordinates" ||
  target.as === "geometry";

const boundsOf = ({ bytes, ends }: ReturnType<TextBuilder["bytesOf"]>): CellBounds => ({
  bytes,
  ...{ width: 1, rowStep: 1, columnStep: 1 },
  starts: Int32Array.from(ends, (_, at) => (at === 0 ? 0 : ends[at - 1]!)),
  ends: Int32Array.from(ends),
});

/** Puts identifiers that lie as bytes of their own, from one row on, and gives the first row of another; `size` when all are put. */
function putKeys(
  keys: DistinctKeys,
  { bytes, rowStep, columnStep, starts, ends }: CellBounds,
  column: number,
  first: number,
  size: number,
): number {
  let cell = first * rowStep + column * columnStep;
  for (let at = first; at < size; at++, cell += rowStep) {
    const [start, end] = [starts[cell]!, ends[cell]!];
    if (start === end || hasEdgeSpace(bytes, start, end)) return at;
    keys.begin();
    keys.feed(bytes, start, end);
    keys.end();
  }
  return size;
}
