import type { Kernel } from "../kernel/kernel.ts";
import type { KernelSplit } from "../kernel/kernel-split.ts";
import { createSignIndex } from "./sign-index.ts";

const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE, QUOTE] = [9, 10, 13, 32, 34];
/** Of a batch. */
export const MOST_ROWS = 8192;
const MOST_CELLS = 2 ** 17;
/** Columns that stand a power of two apart would get into each other's way in the nearest memory of a processor. */
const APART = 16;

/** What a splitter stopped at. */
export type Stop =
  /** The next record goes on beyond the piece, or nothing is left. */
  | "more"
  /** The next record is not as most are: its quotes, its number of cells, or no ASCII sign in it. */
  | "odd"
  /** There is no room for more records in one batch. */
  | "full";

/** "unsure": no ASCII sign, so that whether it is blank is for others to say. */
type Filling = "filled" | "blank" | "unsure";

/**
 * Finds the cells of records in UTF-8 without decoding it. Delimiter, quotes and line ends are ASCII, so that no byte of another letter can
 * be taken for one of them. Cells with doubled quotes are written into `spare`, at the end of the piece, without them.
 */
export interface Splitter {
  /** Bounds of cells, column by column: those of cells of a record stand `columnStep` apart. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly columnStep: number;
  /** Physical line of each row. */
  readonly lines: Uint32Array;
  /** Places of "<" and "&" in the bytes that were looked at, some of them more than once. */
  readonly markup: readonly number[];
  /** Lines of records in which nothing but white space of ASCII stands. */
  readonly blanks: readonly number[];
  readonly rows: number;
  readonly isFull: boolean;
  /** Where the next record begins, and its line. */
  at: number;
  line: number;
  /** Where the next unescaped cell goes. */
  spare: number;
  /** Forgets the rows. */
  clear(spare: number): void;
  /** Makes one more row, whose line is `line`: where the bounds of its first cell go, filled by the caller. */
  push(line: number): number;
  /** Reads whole records up to `to`; `last` says that nothing follows. */
  split(bytes: Uint8Array, to: number, last: boolean): Stop;
}

export interface SplitOptions {
  /** One ASCII character. */
  readonly delimiter: number;
  readonly width: number;
  /** Records that begin on these lines are passed over. */
  readonly isSkipped: (line: number) => boolean;
  /** After this line none is passed over. */
  readonly lastSkipped: number;
  /** Reads pieces that lie in its memory, of so many bytes at most. */
  readonly kernel?: Kernel | undefined;
  readonly longest?: number;
}

export function createSplitter(options: SplitOptions): Splitter {
  const { delimiter, width, isSkipped, lastSkipped, kernel, longest = 0 } = options;
  const mostRows = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / width)));
  const columnStep = mostRows + APART;
  const skipping = { isSkipped, lastSkipped };
  const quick = kernel?.split({ delimiter, width, columnStep, mostRows, mostBlanks: MOST_ROWS, longest, ...skipping });
  const starts = quick?.starts ?? new Int32Array(columnStep * width);
  const ends = quick?.ends ?? new Int32Array(columnStep * width);
  const lines = quick?.lines ?? new Uint32Array(mostRows);
  const signs = createSignIndex(delimiter);
  let blanks: number[] = [];
  let rows = 0;

  /** Whether something stands in cells. */
  function filling(bytes: Uint8Array, first: number, past: number): Filling {
    let isBlank = true;
    for (let cell = first; cell < past; cell += columnStep)
      for (let at = starts[cell]!; at < ends[cell]!; at++) {
        const byte = bytes[at]!;
        if (byte > SPACE && byte < 0x80) return "filled";
        if (byte !== SPACE && (byte < TAB || byte > CARRIAGE_RETURN)) isBlank = false;
      }
    return isBlank ? "blank" : "unsure";
  }

  /** After a quote in a quoted cell: true where it is doubled. */
  const isDoubled = (bytes: Uint8Array, quote: number, to: number): boolean =>
    quote + 1 < to && bytes[quote + 1] === QUOTE;

  /** As `split`, in the kernel. */
  function splitQuickly(by: KernelSplit, bytes: Uint8Array, to: number, last: boolean): Stop {
    const state = { at: splitter.at, line: splitter.line, spare: splitter.spare, rows };
    const stop = by.split(bytes, state, to, last, blanks);
    ({ rows, at: splitter.at, line: splitter.line, spare: splitter.spare } = state);
    return stop;
  }

  const splitter: Splitter = {
    starts,
    ends,
    columnStep,
    lines,
    get markup() {
      return quick ? [...signs.markup, ...quick.markup()] : signs.markup;
    },
    get blanks() {
      return blanks;
    },
    get rows() {
      return rows;
    },
    get isFull() {
      return rows >= mostRows || blanks.length >= MOST_ROWS;
    },
    at: 0,
    line: 1,
    spare: 0,
    clear(spare) {
      rows = 0;
      blanks = [];
      splitter.spare = spare;
      signs.forget();
      quick?.forgetSigns();
    },
    push(line) {
      lines[rows] = line;
      return rows++;
    },
    split(bytes, to, last) {
      if (quick?.canRead(bytes)) return splitQuickly(quick, bytes, to, last);
      const { places } = signs;
      let sign = signs.open(bytes, splitter.at, to); // index of the next one
      let { known } = signs;
      let at = splitter.at;
      let line = splitter.line;
      let spare = splitter.spare;
      let row = rows;
      let stop: Stop = "full";

      records: while (row < mostRows && blanks.length < MOST_ROWS) {
        const firstLine = line;
        const past = row + width * columnStep;
        let cell = row;
        splitter.at = at;
        splitter.line = line;
        splitter.spare = spare;
        if (at >= to) {
          stop = "more";
          break;
        }
        for (;;) {
          // Cells without quotes, one after another, as long as their signs are at hand.
          let next = places[sign]!;
          while (next < at && next < known) next = places[++sign]!;
          while (cell < past && next < known && bytes[next] === delimiter) {
            starts[cell] = at;
            ends[cell] = next;
            cell += columnStep;
            at = next + 1;
            next = places[++sign]!;
          }
          if (cell === past) {
            stop = "odd";
            break records;
          }
          let byte = at < to ? bytes[at]! : 0;
          if (byte === QUOTE && at < to) {
            let from = at + 1;
            let end = from;
            let unescaped = -1; // where the cell was begun in the spare room
            for (;;) {
              for (;;) {
                const place = places[sign]!;
                if (place === known && known < to) {
                  sign = signs.more();
                  known = signs.known;
                } else if (place < end) sign++;
                else {
                  end = place;
                  if (end === to) break;
                  byte = bytes[end]!;
                  if (byte === QUOTE) break;
                  if (byte === LINE_FEED) line++;
                  sign++;
                }
              }
              if (end >= to || (end + 1 === to && !last)) {
                stop = last ? "odd" : "more";
                break records;
              }
              const isEnd = !isDoubled(bytes, end, to);
              if (isEnd && unescaped < 0) break;
              if (unescaped < 0) unescaped = spare;
              const upTo = isEnd ? end : end + 1;
              if (spare + upTo - from > bytes.length) {
                stop = "full";
                break records;
              }
              bytes.copyWithin(spare, from, upTo);
              spare += upTo - from;
              if (isEnd) break;
              from = end + 2;
              end = from;
            }
            starts[cell] = unescaped < 0 ? from : unescaped;
            ends[cell] = unescaped < 0 ? end : spare;
            at = end + 1;
          } else {
            starts[cell] = at;
            for (;;) {
              const place = places[sign]!;
              if (place === known && known < to) {
                sign = signs.more();
                known = signs.known;
              } else if (place < at || (place < to && bytes[place] === QUOTE)) sign++;
              else {
                at = place;
                sign++;
                break;
              }
            }
            ends[cell] = at;
          }
          cell += columnStep;
          if (at >= to) {
            if (last) break;
            stop = "more";
            break records;
          }
          byte = bytes[at++]!;
          if (byte === delimiter) continue;
          line++;
          if (byte === LINE_FEED) break;
          if (byte !== CARRIAGE_RETURN || (at >= to && !last)) {
            stop = byte === CARRIAGE_RETURN ? "more" : "odd"; // odd: something after a closing quote
            break records;
          }
          if (at < to && bytes[at] === LINE_FEED) at++;
          break;
        }
        if (firstLine <= lastSkipped && isSkipped(firstLine)) continue;
        const held = filling(bytes, row, cell);
        if (held === "blank") blanks.push(firstLine);
        else if (cell !== past || held === "unsure") {
          stop = "odd";
          break;
        } else lines[row++] = firstLine;
      }
      if (stop === "full" && splitter.at !== at && (row >= mostRows || blanks.length >= MOST_ROWS)) {
        splitter.at = at;
        splitter.line = line;
        splitter.spare = spare;
      }
      rows = row;
      return stop;
    },
  };
  return splitter;
}
