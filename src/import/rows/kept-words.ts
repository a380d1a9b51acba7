import type { MatchedColumn } from "../columns/match-columns.ts";
import type { IssueLog } from "../report/issue-log.ts";
import { detached } from "../store/cell-builder.ts";
import { remember } from "../store/remember.ts";
import type { Cells } from "../table/cells.ts";
import type { CountriesAgain } from "./country-check.ts";
import { textOf } from "./field-texts.ts";
import { isAllied, isOfGroups } from "./guarded-kinds.ts";
import type { RowReader } from "./reader.ts";
import type { JudgedCells, Slice } from "./slice.ts";

/** More distinct cells of words are not kept: the file is read again then. */
const MOST_TEXTS = 2 ** 16;
const MOST_LETTERS = 2 ** 22; // of all texts
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
    if (set.some(Boolean)) return set;
    if (none.length !== set.length) none = set;
    return none;
  };
  const flagsIn = ({ texts, size }: Slice): Uint8Array => {
    const kinds = texts.get("kinds");
    return Uint8Array.from({ length: size }, (_, at) => (kinds ? flagged(textOf(kinds, at)) : 0));
  };
  let [cells, isTooMuch] = [0, false];

  return {
    begin(slice) {
      const { size, firstRow, secret, judged, log, repaired } = slice;
      cells += size * keepers.length;
      isTooMuch ||= cells > MOST_CELLS;
      const codes = isTooMuch ? [] : keepers.map((keeper) => keeper.read(slice.cells));
      isTooMuch ||= keepers.some((keeper) => keeper.isFull);
      if (isTooMuch) slices.length = 0;
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
      const texts = new Map(columns.map(({ index }, at) => [index, keepers[at]!.texts]));
      const columnAt = new Map(columns.map(({ index }, at) => [index, at]));
      return {
        read({ readers, countries, lines, log, count }) {
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
            if (now.some((flag, at) => flag !== flags[at])) return false;
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

/** Numbers the distinct cells of one column. */
function createColumnKeeper(index: number) {
  const codeOf = new Map<string, number>([["", 0]]);
  const texts = [""];
  let byNumber: (number | undefined)[] = [];
  let letters = 0;
  let room = new Uint16Array(0);

  function codeFor(text: string): number {
    const known = codeOf.get(text);
    if (known !== undefined) return known;
    if (texts.length >= MOST_TEXTS) {
      letters = Number.POSITIVE_INFINITY;
      return 0;
    }
    const kept = detached(text);
    codeOf.set(kept, texts.length);
    letters += kept.length;
    return texts.push(kept) - 1;
  }

  return {
    texts,
    get isFull() {
      return letters > MOST_LETTERS;
    },
    read(cells: Cells): Uint8Array | Uint16Array {
      if (room.length < cells.size) room = new Uint16Array(cells.size);
      const codes = room.subarray(0, cells.size);
      let highest = 0;
      const numbers = cells.raw && index < cells.raw.width ? cells.raw.numbers(index) : undefined;
      for (let row = 0; row < cells.size && letters <= MOST_LETTERS; row++) {
        const number = numbers?.[row] ?? -1;
        let code = number < 0 ? undefined : byNumber[number];
        if (code === undefined) {
          code = codeFor(cells.text(row, index));
          while (byNumber.length < number) byNumber.push(undefined); // without holes, which would be slow
          if (number >= 0) byNumber[number] = code;
        }
        codes[row] = code;
        if (code > highest) highest = code;
      }
      return highest < 2 ** 8 ? new Uint8Array(codes) : codes.slice();
    },
    /** What is only needed while the file is read. */
    close() {
      codeOf.clear();
      byNumber = [];
      room = new Uint16Array(0);
    },
  };
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
