import type { Column } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import type { ChosenRows } from "./chosen-rows.ts";
import type { ColumnWriter, Members } from "./column-writer.ts";

/** Few enough that their cells stay in the cache. */
const MOST_ROWS = 256;
/** Bytes that the texts of a block have at most, unless a single row has more. */
const MOST_TEXT = 1 << 20;

/** Rows that are written together, in slots 0 … count - 1; those of each directory are members of its part. */
export interface RowBlock {
  readonly size: number;
  count: number;
  /** By directory; undefined until a row of it comes. */
  readonly parts: (Part | undefined)[];
  /** By slot. */
  readonly partOf: Part[];
}

/** The rows of one directory in the block. */
interface Part {
  readonly members: Members;
  readonly writers: readonly ColumnWriter[];
  /** Where the cells of each column stand now. */
  views: readonly DataView[];
}

export function createRowBlock({ store }: ChosenRows): RowBlock {
  const longest = Math.max(1, ...store.directories.map(longestRow));
  const size = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_TEXT / longest)));
  return { size, count: 0, parts: store.directories.map(() => undefined), partOf: [] };
}

/** Takes in the rows from place `from` of the choice on. */
export function fillBlock(
  block: RowBlock,
  { rows, store }: ChosenRows,
  from: number,
  writersOf: (directory: number) => readonly ColumnWriter[],
): void {
  const { parts, partOf, size } = block;
  for (const part of parts) if (part) part.members.count = 0;
  block.count = Math.min(size, rows.length - from);
  for (let slot = 0; slot < block.count; slot++) {
    const row = rows[from + slot]!;
    const directory = store.directory[row]!;
    let part = parts[directory];
    if (!part) {
      part = createPart(writersOf(directory), size);
      parts[directory] = part;
    }
    partOf[slot] = part;
    const { members } = part;
    members.slot[members.count] = slot;
    members.own[members.count] = store.row[row]!;
    members.row[members.count++] = row;
  }
}

const createPart = (writers: readonly ColumnWriter[], size: number): Part => ({
  members: { count: 0, slot: new Uint32Array(size), own: new Uint32Array(size), row: new Uint32Array(size) },
  writers,
  views: [],
});

/** Bytes of text that a row may have at most. */
const longestRow = ({ fields, extra }: Directory): number =>
  [...fields.values(), ...extra.values()].reduce((sum, column) => sum + longestCell(column), 0);

/** Cells of coded columns are written once, however many rows have them; what is worked out when it is asked for, ids, is short. */
function longestCell(column: Column): number {
  if (column.type !== "text" || column.at) return 0;
  const { offsets } = column;
  let longest = 0;
  for (let row = 1; row < offsets.length; row++) longest = Math.max(longest, offsets[row]! - offsets[row - 1]!);
  return longest;
}
