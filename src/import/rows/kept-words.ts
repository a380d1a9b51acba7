import type { MatchedColumn } from "../columns/match-columns.ts";
import type { IssueLog } from "../report/issue-log.ts";
import { remember } from "../store/remember.ts";
import type { Cells } from "../table/cells.ts";
import type { CountriesAgain } from "./country-check.ts";
import { textOf } from "./field-texts.ts";
import { isAllied, isOfGroups } from "./guarded-kinds.ts";
import { createColumnKeeper } from "./kept-cells.ts";
import type { RowReader } from "./reader.ts";
import type { JudgedCells, Slice } from "./slice.ts";

/** More cells of words are not kept: the file is read again then. */
const MOST_CELLS = 2 ** 24;

/** Keeps the cells of words of a file, as far as a decision on words needs them: a number for each cell, and each text once. */
export interface KeptWords {
  /** Before the words of a slice are read. */
  begin(slice: Slice): KeptSliceWords;
  /** When all is read; undefined where there were too many different cells. `end`: where the issues of the readers end in the log. */
  finish(log: IssueLog, end: number): DecidableWords | undefined;
}

export interface KeptSliceWords {
  /** After the words were read. */
  read(): void;
  /** After everything else of the slice was. */
  close(): void;
}

export interface DecidableWords {
  /**
   * Reads all cells of words again, writes a log anew with what was found in all others, and counts the rows; false where a decision has to do
   * with what is hidden of a record, so that the file has to be read again.
   */
  read(decided: DecidedReaders): boolean;
}

interface DecidedReaders {
  readonly readers: readonly RowReader[];
  /** Undefined where no row has a point. */
  readonly countries: CountriesAgain | undefined;
  readonly lines: Uint32Array;
  readonly log: IssueLog;
  readonly count: (rows: { readonly size: number; readonly repaired: Uint8Array }) => void;
}

interface KeptSlice {
  readonly size: number;
  readonly firstRow: number;
  readonly secret: ReadonlySet<number>;
  readonly judged: JudgedCells;
  /** By column: the number of each cell. */
  readonly codes: readonly (Uint8Array | Uint16Array)[];
  /** What of the kinds of each row decides about other cells of it. */
  readonly flags: Uint8Array;
  /** Rows in which something else was repaired. */
  readonly repaired: Uint8Array;
  /** Where the issues of words begin and end in the log. */
  readonly from: number;
  readonly to: number;
}

const ALLIED = 1;
const GROUP = 2;
const flagsOf = (kinds: string): number => (isAllied(kinds) ? ALLIED : 0) | (isOfGroups(kinds) ? GROUP : 0);

export function createKeptWords(columns: readonly Pick<MatchedColumn, "index">[]): KeptWords {
  const keepers = columns.map(({ index }) => createColumnKeeper(index));
  const slices: KeptSlice[] = [];
  const flagged = remember(flagsOf);
  let none: Uint8Array = new Uint8Array(0);
  /** One for all slices of so many rows in which nothing is set. */
  const shared = (set: Uint8Array): Uint8Array => {
    if (isAnySet(set)) return set;
    if (none.length !== set.length) none = set;
    return none;
  };
  const flagsIn = ({ texts, size }: Slice): Uint8Array => {
    const kinds = texts.get("kinds");
    const flags = new Uint8Array(size);
    if (kinds) for (let at = 0; at < size; at++) flags[at] = flagged(textOf(kinds, at));
    return flags;
  };
  let [cells, isTooMuch] = [0, false];

  return {
    begin(slice) {
      const { size, firstRow, secret, judged, log, repaired } = slice;
      cells += size * keepers.length;
      isTooMuch ||= cells > MOST_CELLS;
      const codes = isTooMuch ? [] : keepers.map((keeper) => keeper.read(slice.cells));
      isTooMuch ||= keepers.some((keeper) => keeper.isFull);
      if (isTooMuch) slices.length = keepers.length = 0;
      const before = repaired.slice();
      const from = log.size;
      let byWords: Uint8Array;
      let flags: Uint8Array;
      let to = from;
      return {
        read() {
          byWords = repaired.slice();
          repaired.set(before); // so that it is seen which rows others repair as well
          flags = flagsIn(slice);
          to = log.size;
        },
        close() {
          if (!isTooMuch)
            slices.push({
              size,
              firstRow,
              secret,
              judged,
              codes,
              flags: shared(flags),
              repaired: shared(repaired.slice()),
              from,
              to,
            });
          for (let at = 0; at < size; at++) if (byWords[at] === 1) repaired[at] = 1;
        },
      };
    },
    finish(kept, end) {
      if (isTooMuch) return undefined;
      for (const keeper of keepers) keeper.close();
      const columnAt = new Map(columns.map(({ index }, at) => [index, at]));
      return {
        read({ readers, countries, lines, log, count }) {
          const texts = new Map(columns.map(({ index }, at) => [index, keepers[at]!.texts()]));
          let done = 0;
          for (const { size, firstRow, secret, judged, codes, flags, repaired, from, to } of slices) {
            log.addFrom(kept, done, from);
            done = to;
            const slice: Slice = {
              size,
              cells: keptCells(
                size,
                (row, column) => texts.get(column)?.[codes[columnAt.get(column)!]![row]!] ?? "",
                (column) => Int32Array.from(codes[columnAt.get(column)!]!),
              ),
              lines: lines.subarray(firstRow, firstRow + size),
              shapes: undefined,
              firstRow,
              repaired: repaired.slice(),
              secret,
              blurred: new Set(),
              generalised: new Set(),
              texts: new Map(),
              judged,
              log,
            };
            for (const reader of readers) reader.read(slice);
            const now = flagsIn(slice);
            if (!areEqual(now, flags)) return false;
            count(slice);
            countries?.read(slice, (place, next) => {
              log.addFrom(kept, done, place);
              done = next;
            });
          }
          log.addFrom(kept, done, end);
          return true;
        },
      };
    },
  };
}

function isAnySet(set: Uint8Array): boolean {
  for (let at = 0; at < set.length; at++) if (set[at] !== 0) return true;
  return false;
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

const keptCells = (size: number, text: Cells["text"], numbers: NonNullable<Cells["numbers"]>): Cells => ({
  size,
  raw: undefined,
  numbers,
  text,
  record: () => [],
  *beyond() {},
  hide() {},
  pick: () => keptCells(0, text, numbers),
});
