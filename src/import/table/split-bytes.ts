const [LINE_FEED, CARRIAGE_RETURN, SPACE, QUOTE] = [10, 13, 32, 34];
const MOST_ROWS = 8192;

/** What a splitter stopped at. */
export type Stop =
  /** The next record goes on beyond the piece, or nothing is left. */
  | "more"
  /** The next record is not as most are: its quotes, its number of cells, or nothing but blanks in it. */
  | "odd"
  /** There is no room for more records in one batch. */
  | "full";

/**
 * Finds the cells of records in UTF-8 without decoding it. Delimiter, quotes and line ends are ASCII, so that no byte of another letter can
 * be taken for one of them. Cells with doubled quotes are written into `spare`, at the end of the piece, without them.
 */
export interface Splitter {
  /** Cells of row r are r * width ... */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Physical line of each row. */
  readonly lines: Uint32Array;
  /** Lines without any cell. */
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
  /** Bounds for one more row, filled by the caller; its line is `line`. */
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
}

export function createSplitter({ delimiter, width, isSkipped, lastSkipped }: SplitOptions): Splitter {
  let starts = new Int32Array(1024 * width);
  let ends = new Int32Array(1024 * width);
  const lines = new Uint32Array(MOST_ROWS);
  let blanks: number[] = [];
  let rows = 0;

  function makeRoom(): void {
    if ((rows + 1) * width <= starts.length) return;
    const [longerStarts, longerEnds] = [new Int32Array(starts.length * 2), new Int32Array(starts.length * 2)];
    longerStarts.set(starts);
    longerEnds.set(ends);
    [starts, ends] = [longerStarts, longerEnds];
  }

  const splitter: Splitter = {
    get starts() {
      return starts;
    },
    get ends() {
      return ends;
    },
    get blanks() {
      return blanks;
    },
    get rows() {
      return rows;
    },
    get isFull() {
      return rows >= MOST_ROWS || blanks.length >= MOST_ROWS;
    },
    lines,
    at: 0,
    line: 1,
    spare: 0,
    clear(spare) {
      rows = 0;
      blanks = [];
      splitter.spare = spare;
    },
    push(line) {
      makeRoom();
      lines[rows] = line;
      return rows++ * width;
    },
    split(bytes, to, last) {
      while (!splitter.isFull) {
        const stop = splitOne(bytes, to, last);
        if (stop) return stop;
      }
      return "full";
    },
  };

  /** One record or blank line; undefined when it was read. */
  function splitOne(bytes: Uint8Array, to: number, last: boolean): Stop | undefined {
    makeRoom();
    const [first, past] = [rows * width, (rows + 1) * width];
    const start = splitter.at;
    let [at, line, cell, spare] = [start, splitter.line, first, splitter.spare];
    if (at >= to) return "more";
    for (;;) {
      if (at < to && bytes[at] === QUOTE) {
        let from = at + 1;
        let unescaped = -1; // where the cell was begun in the spare room
        let end = from;
        for (;;) {
          let byte = 0;
          while (end < to && (byte = bytes[end]!) !== QUOTE) {
            if (byte === LINE_FEED) line++;
            end++;
          }
          if (end + 1 >= to && !(last && end < to)) return last ? "odd" : "more";
          if (bytes[end + 1] !== QUOTE || end + 1 >= to) break;
          if (spare + end - from + 1 > bytes.length) return "full";
          if (unescaped < 0) unescaped = spare;
          bytes.copyWithin(spare, from, end + 1);
          spare += end + 1 - from;
          from = end + 2;
          end = from;
        }
        if (unescaped >= 0) {
          if (spare + end - from > bytes.length) return "full";
          bytes.copyWithin(spare, from, end);
          spare += end - from;
          starts[cell] = unescaped;
          ends[cell++] = spare;
        } else {
          starts[cell] = from;
          ends[cell++] = end;
        }
        at = end + 1;
      } else {
        starts[cell] = at;
        let byte = 0;
        while (
          at < to &&
          ((byte = bytes[at]!) > CARRIAGE_RETURN || (byte !== LINE_FEED && byte !== CARRIAGE_RETURN)) &&
          byte !== delimiter
        )
          at++;
        ends[cell++] = at;
      }
      if (at >= to) {
        if (!last) return "more";
        break;
      }
      const byte = bytes[at]!;
      if (byte === delimiter) {
        if (cell === past) return "odd";
        at++;
        continue;
      }
      if (byte === LINE_FEED) at++;
      else if (byte === CARRIAGE_RETURN) {
        if (at + 1 >= to && !last) return "more";
        at += at + 1 < to && bytes[at + 1] === LINE_FEED ? 2 : 1;
      } else return "odd"; // something after a closing quote
      line++;
      break;
    }
    const isSkipping = splitter.line <= lastSkipped && isSkipped(splitter.line);
    if (!isSkipping) {
      if (cell === first + 1 && starts[first] === ends[first]) blanks.push(splitter.line);
      else if (cell !== past || isBlank(bytes, first, past)) return "odd";
      else lines[rows++] = splitter.line;
    }
    splitter.at = at;
    splitter.line = line;
    splitter.spare = spare;
    return undefined;
  }

  /** No ASCII sign in the first cell nor in any other: whether it is blank is for others to say. */
  function isBlank(bytes: Uint8Array, first: number, past: number): boolean {
    for (let cell = first; cell < past; cell++)
      for (let at = starts[cell]!; at < ends[cell]!; at++) if (bytes[at]! > SPACE && bytes[at]! < 0x80) return false;
    return true;
  }

  return splitter;
}
