import { type ByteWindow, createByteWindow } from "../table/byte-window.ts";
import { decodeCell } from "../table/cells.ts";
import type { TextFile } from "../table/table.ts";
import { CLOSE_LIST } from "./scan-values.ts";
import type { Walk } from "./walk.ts";

const LONGEST_REST = 64 * 1024 * 1024;

/** Where the records of a file are. */
export interface Listing {
  /** Bytes of the file before the first of them, as UTF-8. */
  readonly skip: number;
  readonly walk: () => Walk;
}

/** Reads the records of a piece of a file. */
export interface PieceReader {
  /** Before the records of a piece that ends at `to`; what is written anew may lie from `spare` on. */
  open(bytes: Uint8Array, to: number, spare: number): void;
  readonly isFull: boolean;
  /** Reads a usual record; place after it, or -1. */
  usual(at: number): number;
  /** Keeps the usual record that was read. */
  keep(): void;
  /** Reads a record with care. False ends the piece. */
  careful(text: string, at: number, offset: number): boolean;
}

/** A piece of the file whose records have been read. */
export interface Piece {
  /** Records lie before it. */
  readonly used: number;
  readonly bytesRead: number;
  /** Nothing of the records follows. */
  readonly end: PieceEnd | undefined;
}

export interface PieceEnd {
  /** Bytes of the file before it, as UTF-8. */
  readonly offset: number;
  /** What follows the records, from the bracket that closes their list on; undefined where that is more than anybody would read. */
  readonly rest: () => Promise<string | undefined>;
  /** A comma stands before it. */
  readonly hasComma: boolean;
  /** The last record was cut off by the end of the file. */
  readonly isCut: boolean;
}

/** Goes through the records of a file piece by piece without holding more of it than that. */
export async function* readPieces(
  file: TextFile,
  { skip, walk: begin }: Listing,
  reader: PieceReader,
): AsyncGenerator<Piece> {
  const window = createByteWindow(file);
  const walk = begin();
  try {
    let passed = await pass(window, skip);
    for (;;) {
      await window.fill();
      const { bytes, held, capacity, last, bytesRead } = window;
      walk.at = 0;
      reader.open(bytes, held, capacity);
      const isFull = readWindow(window, walk, reader, passed);
      const isEnd = walk.isOver || (last && !isFull && walk.at >= held);
      const end = isEnd ? toEnd(window, walk, passed) : undefined;
      yield { used: walk.at, bytesRead, end };
      if (isEnd) return;
      window.drop(walk.at);
      passed += walk.at;
      if (walk.at === 0 && !isFull) window.grow(capacity * 2);
    }
  } finally {
    await window.close();
  }
}

/** Reads as many records as the window holds; true when there may be more, but no room for them. */
function readWindow({ bytes, held, last }: ByteWindow, walk: Walk, reader: PieceReader, passed: number): boolean {
  while (!reader.isFull) {
    const start = walk.next(bytes, held);
    if (start < 0) return false;
    let end = reader.usual(start);
    if (end >= 0 && walk.isRecord(bytes, start, end, held, last)) {
      reader.keep();
      walk.pass(end);
      continue;
    }
    end = walk.endOf(bytes, start, held, last);
    if (end < 0) return false;
    walk.pass(end);
    if (!reader.careful(decodeCell(bytes, start, end), start, passed + start)) return true;
  }
  return true;
}

async function pass(window: ByteWindow, count: number): Promise<number> {
  for (let left = count; left > 0; ) {
    await window.fill();
    const step = Math.min(left, window.held);
    if (step === 0) return count - left;
    window.drop(step);
    left -= step;
  }
  return count;
}

const toEnd = (window: ByteWindow, { at, hasComma, isCut }: Walk, passed: number): PieceEnd => ({
  offset: passed + at,
  hasComma,
  isCut,
  async rest() {
    window.drop(at);
    // Anything but the end of the list is a fault, however it goes on.
    const isClosed = window.bytes[0] === CLOSE_LIST;
    while (isClosed && !window.last) {
      await window.fill();
      if (window.held > LONGEST_REST) return undefined;
      if (!window.last) window.grow(window.capacity * 2);
    }
    return decodeCell(window.bytes, 0, window.held);
  },
});

/** Physical line and column, both from 1, as "12:5", of the end of a text that begins `offset` bytes into a file. */
export async function placeBehind(file: TextFile, offset: number, text: string): Promise<string> {
  const window = createByteWindow(file);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let [line, column] = [1, 1];
  const count = (part: string) => {
    const lineFeeds = part.split("\n").length - 1;
    line += lineFeeds;
    column = lineFeeds > 0 ? part.length - part.lastIndexOf("\n") : column + part.length;
  };
  try {
    for (let left = offset; left > 0; ) {
      await window.fill();
      const step = Math.min(left, window.held);
      if (step === 0) break;
      count(decoder.decode(window.bytes.subarray(0, step), { stream: true }));
      window.drop(step);
      left -= step;
    }
    count(decoder.decode() + text);
    return `${line}:${column}`;
  } finally {
    await window.close();
  }
}
