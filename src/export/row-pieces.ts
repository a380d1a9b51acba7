import { type ByteSink, copySpan, createByteSink, makeRoom, writeBytes, written } from "./byte-sink.ts";
import type { ChosenRows } from "./chosen-rows.ts";
import type { ColumnWriter } from "./column-writer.ts";
import { createRowBlock, fillBlock, type RowBlock } from "./row-block.ts";

/** Bytes of one piece of a file, so that a file of any length is never held whole. */
const PIECE_BYTES = 1 << 18;
/** Room for the row with which a piece is full. */
const LAST_ROW = 1 << 16;

/** A file in pieces. The next piece is written over the last one: whoever keeps pieces copies them. */
export type Pieces = Generator<Uint8Array<ArrayBuffer>, void, undefined>;

/** What stands around the rows. */
interface FileFrame {
  readonly opening: Uint8Array;
  readonly closing: Uint8Array;
  /** Bytes left out where the first row begins, as they end the row before. */
  readonly skipped: number;
}

/** Writers for the columns of a directory, as many and in the same order for each; what does not repeat they write to `scratch`. */
type WritersOf = (directory: number, scratch: ByteSink) => readonly ColumnWriter[];

/**
 * A file of the chosen rows, in pieces of some hundred kilobytes. Block by block each column writes its cells, in a loop that knows one kind of column;
 * then they are copied together row by row.
 */
export function* rowPieces(chosen: ChosenRows, writersOf: WritersOf, { opening, closing, skipped }: FileFrame): Pieces {
  const scratch = createByteSink();
  const block = createRowBlock(chosen);
  const out = createByteSink(PIECE_BYTES + LAST_ROW);
  let spans = new Uint32Array();
  let told = 0;
  const tell = (written: number) => {
    chosen.onRows?.(written - told);
    told = written;
  };
  writeBytes(out, opening);
  for (let from = 0; from < chosen.rows.length; from += block.size) {
    fillBlock(block, chosen, from, (directory) => writersOf(directory, scratch));
    scratch.at = 0;
    spans = writeCells(block, spans);
    if (from === 0) spans[0]! += skipped;
    for (let slot = 0; slot < block.count; ) {
      slot = copyRows(out, block, spans, slot);
      if (out.at < PIECE_BYTES) continue;
      tell(from + slot);
      yield written(out);
      out.at = 0;
    }
  }
  writeBytes(out, closing);
  tell(chosen.rows.length);
  yield written(out);
}

/** Lets all columns write. The spans of a slot follow each other column by column. */
function writeCells({ parts, size }: RowBlock, spans: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  let at = spans;
  for (const part of parts) {
    if (!part || part.members.count === 0) continue;
    const step = 2 * part.writers.length;
    if (at.length === 0) at = new Uint32Array(step * size);
    for (const [column, writer] of part.writers.entries()) writer.write(part.members, { at, first: 2 * column, step });
  }
  // A sink that had to grow has moved, so that all are asked for only now.
  for (const part of parts) if (part) part.views = part.writers.map(({ sink }) => sink.view);
  return at;
}

/** Copies rows until the piece or the block is full, and returns the slot behind the last one. */
function copyRows(out: ByteSink, { partOf, count }: RowBlock, spans: Uint32Array, from: number): number {
  let slot = from;
  for (; slot < count && out.at < PIECE_BYTES; slot++) copyRow(out, partOf[slot]!.views, spans, slot);
  return slot;
}

function copyRow(out: ByteSink, views: readonly DataView[], spans: Uint32Array, slot: number): void {
  const first = 2 * views.length * slot;
  const end = first + 2 * views.length;
  let length = 0;
  for (let place = first; place < end; place += 2) length += spans[place + 1]! - spans[place]!;
  makeRoom(out, length);
  const { view } = out;
  let { at } = out;
  for (let column = 0; column < views.length; column++) {
    const place = first + 2 * column;
    at = copySpan(view, at, views[column]!, spans[place]!, spans[place + 1]!);
  }
  out.at = at;
}
