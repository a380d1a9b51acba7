import { createByteWindow } from "../table/byte-window.ts";
import { decodeCell } from "../table/cells.ts";
import type { TextFile } from "../table/table.ts";

/** Some records of a long JSON text, each as JSON. */
export interface RecordPiece {
  readonly records: readonly string[];
  /** Where each begins, in bytes of the file as UTF-8. */
  readonly starts: readonly number[];
  readonly bytesRead: number;
}

/** What is left when a list of records ends. */
export interface ListEnd {
  /** From the closing bracket on; "" where the text ends early. */
  readonly tail: string;
  /** A comma stood before it. */
  readonly hasComma: boolean;
}

const [QUOTE, COMMA, LINE_FEED, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  34, 44, 10, 91, 92, 93, 123, 125,
];
const RECORD_SEPARATOR = 0x1e;
const MOST_RECORDS = 2000;
const LONGEST_TAIL = 4 * 1024 * 1024;

/**
 * The elements of a list that begins `skip` bytes into a file of UTF-8, without holding more than a piece of it. A record that is cut off by the
 * end of the file comes as it is.
 */
export async function* streamList(
  file: TextFile,
  skip: number,
  onEnd: (end: ListEnd) => void,
): AsyncGenerator<RecordPiece> {
  const window = createByteWindow(file);
  try {
    await pass(window, skip);
    let expectsValue = true;
    let hasComma = false;
    let passed = skip;
    for (;;) {
      await window.fill();
      const { bytes, held, last } = window;
      const records: string[] = [];
      const starts: number[] = [];
      let at = 0;
      let isOver = false;
      while (records.length < MOST_RECORDS) {
        at = afterSpace(bytes, at, held);
        if (at >= held) break;
        const isEnd = expectsValue ? bytes[at] === CLOSE_LIST : bytes[at] !== COMMA;
        if (isEnd) {
          isOver = true;
          break;
        }
        if (!expectsValue) {
          at++;
          expectsValue = true;
          hasComma = true;
          continue;
        }
        const end = endOfValue(bytes, at, held);
        if (end < 0 && !last) break;
        records.push(decodeCell(bytes, at, end < 0 ? held : end));
        starts.push(passed + at);
        at = end < 0 ? held : end;
        expectsValue = false;
        hasComma = false;
      }
      if (records.length) yield { records, starts, bytesRead: window.bytesRead };
      if (isOver || (last && at >= held)) {
        window.drop(at);
        onEnd({ tail: await rest(window), hasComma });
        return;
      }
      window.drop(at);
      passed += at;
      if (at === 0) window.grow(window.capacity * 2);
    }
  } finally {
    await window.close();
  }
}

/** Physical line and column of a byte, both from 1, as "12:5". */
export async function placeOfByte(file: TextFile, offset: number): Promise<string> {
  const window = createByteWindow(file);
  try {
    let [line, column] = [1, 1];
    for (let left = offset; left > 0; ) {
      await window.fill();
      const count = Math.min(left, window.held);
      if (count === 0) break;
      for (let at = 0; at < count; at++) {
        if (window.bytes[at] === LINE_FEED) [line, column] = [line + 1, 1];
        else if ((window.bytes[at]! & 0xc0) !== 0x80) column++;
      }
      window.drop(count);
      left -= count;
    }
    return `${line}:${column}`;
  } finally {
    await window.close();
  }
}

/** JSON texts one after another, each on a line of its own or behind a record separator. */
export async function* streamLines(file: TextFile): AsyncGenerator<RecordPiece> {
  const window = createByteWindow(file);
  let passed = 0;
  const separator = file.head.includes("\x1e") ? RECORD_SEPARATOR : LINE_FEED;
  try {
    for (;;) {
      await window.fill();
      const { bytes, held, last } = window;
      const records: string[] = [];
      const starts: number[] = [];
      let at = 0;
      while (at < held) {
        const found = bytes.subarray(at, held).indexOf(separator);
        if (found < 0 && !last) break;
        const end = found < 0 ? held : at + found;
        const text = decodeCell(bytes, at, end).trim();
        if (text !== "") {
          records.push(text);
          starts.push(passed + at);
        }
        at = end + 1;
      }
      if (records.length) yield { records, starts, bytesRead: window.bytesRead };
      if (last && at >= held) return;
      window.drop(Math.min(at, held));
      passed += Math.min(at, held);
      if (at === 0) window.grow(window.capacity * 2);
    }
  } finally {
    await window.close();
  }
}

type Window = ReturnType<typeof createByteWindow>;

async function pass(window: Window, count: number): Promise<void> {
  for (let left = count; left > 0; ) {
    await window.fill();
    const step = Math.min(left, window.held);
    if (step === 0) return;
    window.drop(step);
    left -= step;
  }
}

/** What is left of the file, as far as anybody would look. */
async function rest(window: Window): Promise<string> {
  window.grow(LONGEST_TAIL);
  await window.fill();
  return decodeCell(window.bytes, 0, window.held);
}

function afterSpace(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] === 32 || bytes[at] === LINE_FEED || bytes[at] === 13 || bytes[at] === 9)) at++;
  return at;
}

/** Place after a value: strings are skipped whole, brackets counted; -1 where it goes on beyond `to`. */
function endOfValue(bytes: Uint8Array, start: number, to: number): number {
  const sign = bytes[start];
  if (sign === QUOTE) return endOfString(bytes, start, to);
  if (sign !== OPEN_OBJECT && sign !== OPEN_LIST) return endOfScalar(bytes, start, to);
  let depth = 0;
  for (let at = start; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      const end = endOfString(bytes, at, to);
      if (end < 0) return -1;
      at = end - 1;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
    else if ((byte === CLOSE_OBJECT || byte === CLOSE_LIST) && --depth === 0) return at + 1;
  }
  return -1;
}

function endOfString(bytes: Uint8Array, start: number, to: number): number {
  for (let at = start + 1; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === BACKSLASH) at++;
    else if (byte === QUOTE) return at + 1;
  }
  return -1;
}

function endOfScalar(bytes: Uint8Array, start: number, to: number): number {
  for (let at = start; at < to; at++) {
    const byte = bytes[at]!;
    if (byte <= 32 || byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT) return Math.max(at, start + 1);
  }
  return -1;
}
